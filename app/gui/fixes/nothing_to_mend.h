// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Why there are no fixes, and what to do instead.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/desk/desk.h"
#endif

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace mountlens::ui {

class EmptyState;
class TextLabel;

/// Nothing was asked; it is allowed; it is not known; or it is denied and nothing was found.
class NothingToMend : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit NothingToMend(Desk &desk, QWidget *parent = nullptr);

    /// nullptr: nothing was asked.
    void setFinding(const FindingPtr &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void buildButtons();
    void retranslate();
    void retranslateTexts();

    Desk &m_desk;
    FindingPtr m_finding;
    QVBoxLayout *m_layout;
    EmptyState *m_state = nullptr;
    TextLabel *m_missing = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_rights = nullptr;
};

} // namespace mountlens::ui
