// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What else has to be known about a finding.
#pragma once

#include "gui/expert/finding_widget.h"

#include <QStringList>

class QToolButton;

namespace mountlens::ui {

class BulletList;
class TextLabel;

/// One line for each thing: further denials, where names come from, sums of ids, remarks on the
/// container, checks of the program's own. In that order.
QStringList worthKnowing(const CheckReport &report);

/// The first few lines, and all of them on demand. Hidden where there are none.
class WorthKnowing final : public FindingWidget
{
    Q_OBJECT

public:
    explicit WorthKnowing(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    TextLabel *m_heading;
    BulletList *m_lines;
    QToolButton *m_all;
};

} // namespace mountlens::ui
