// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Commands of a fix: who runs them, and each to be copied.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/look/text_label.h"
#endif

#include <QWidget>

#include <vector>

namespace mountlens::ui {

/// One box for each command, under a lead wherever somebody else has to run them. Where they are
/// many, one box for all of a lead.
class CommandList : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the finding, which the words are about.
    CommandList(FindingPtr finding,
                const std::vector<FixCommand> &commands,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Lead
    {
        TextLabel *label;
        FixCommand first;
    };

    void addGroup(const std::vector<FixCommand> &commands, bool together);
    void retranslate();

    FindingPtr m_finding;
    std::vector<Lead> m_leads;
};

} // namespace mountlens::ui
