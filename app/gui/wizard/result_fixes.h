// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What can be done about a refusal: the proposals, the least harmful first.
#pragma once

#include "cases/finding.h"
#include "gui/look/card.h"

namespace mountlens::ui {

/// Has no texts of its own to change: it is made anew when the language changes.
class ResultFixes : public Card
{
    Q_OBJECT

public:
    /// `noted`: the person chose to leave it as it is.
    ResultFixes(FindingPtr finding, bool noted, QWidget *parent = nullptr);

signals:
    /// A proposal is to be seen in full.
    void fixWanted();
    void leaveNoted();

private:
    void addFix(const QString &number, const Fix &fix);
    void addLeaving(const QString &number, bool noted);
    void addRow(const QString &number, QWidget *text, QWidget *button);

    FindingPtr m_finding;
};

} // namespace mountlens::ui
