// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// "It is meant to be like this", where no fix says so: for every denial.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/desk/desk.h"
#endif
#include "gui/look/card.h"

namespace mountlens::ui {

class FoldButton;
class TextLabel;

/// Closed at first; open, it has what a note about it needs.
class LeaveCard : public Card
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    LeaveCard(Desk &desk, FindingPtr finding, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_text;
    FoldButton *m_fold;
};

} // namespace mountlens::ui
