// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What fixes are for: the question and its answer.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#endif
#include "gui/look/card.h"

namespace mountlens::ui {

class TextLabel;
class VerdictBadge;

/// The verdict, what is denied, who asks for what, and the path.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    /// nullptr: nothing.
    void setFinding(const FindingPtr &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FindingPtr m_finding;
    VerdictBadge *m_verdict;
    TextLabel *m_headline;
    TextLabel *m_where;
    TextLabel *m_path;
};

} // namespace mountlens::ui
