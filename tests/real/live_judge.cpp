// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "live_judge.h"

#include "diagnosis/diagnose.h"
#include "system/asking.h"

namespace mountlens::real {

namespace {

bool agrees(const Verdict &verdict, int code)
{
    if (code == 0)
        return verdict.kind == VerdictKind::Allowed;
    return verdict.kind == VerdictKind::Denied && verdict.code == code;
}

} // namespace

LiveJudge::LiveJudge(Pid pid, Questions questions)
    : m_questions(std::move(questions))
{
    LiveCase live = caseOf(pid);
    for (const Request &request : m_questions)
        m_verdicts.push_back(diagnose(live.subject, *live.facts, request, Record::Yes));
}

QStringList LiveJudge::compareLive(const Truth &truth) const
{
    QStringList lines;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        if (!agrees(m_verdicts[i], truth.codes[i]))
            lines << QString::fromStdString(inWords(m_questions[i]) + ": kernel "
                                            + inWords(truth.codes[i]) + ", live "
                                            + mountlens::inWords(m_verdicts[i]));
    }
    return lines;
}

} // namespace mountlens::real
