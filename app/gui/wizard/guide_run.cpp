// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/guide_run.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr std::size_t kAtATime = 4;

bool isForWantOfRights(const Looked &looked)
{
    if (looked.finding)
        return wantsRights(*looked.finding);
    for (const Error *error = looked.error ? &*looked.error : nullptr; error;
         error = error->cause()) {
        if (error->id() == ErrorId::NoRightToRead)
            return true;
    }
    return false;
}

/// What the first look shows to be another kind of thing is asked about as that.
Result<FindingPtr> look(CaseReader &reader, const Question &question, const std::stop_token &stop)
{
    auto found = reader.findOut(question, stop);
    if (!found || !*found || stop.stop_requested())
        return found;
    const CheckReport &report = (*found)->report;
    const auto better =
        question.who.snapshot ? std::nullopt : betterRequest(report.request, report.verdict);
    if (!better)
        return found;
    Question again = question;
    again.request = better;
    auto second = reader.findOut(again, stop);
    return second ? second : found;
}

/// The question that was answered in the end.
Question answered(const Looked &looked)
{
    Question question = looked.check.question;
    if (looked.finding)
        question.request = looked.finding->request();
    return question;
}

bool isSameQuestion(const Looked &a, const Looked &b)
{
    const Question one = answered(a);
    const Question other = answered(b);
    return one.request == other.request && one.who.container == other.who.container
           && one.who.pid == other.who.pid && one.who.user == other.who.user
           && one.who.snapshot == other.who.snapshot;
}

} // namespace

GuideRun::GuideRun(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.jobs(), &Jobs::givenUp, this, &GuideRun::giveUp);
}

void GuideRun::start(std::vector<GuideCheck> checks)
{
    m_looked.clear();
    m_waiting.clear();
    for (GuideCheck &check : checks) {
        m_waiting.push_back(m_looked.size());
        m_looked.push_back({std::move(check), nullptr, std::nullopt});
    }
    m_withRights = false;
    startMore();
}

void GuideRun::startWithRights()
{
    m_waiting.clear();
    for (std::size_t i = 0; i < m_looked.size(); ++i) {
        if (isForWantOfRights(m_looked[i]))
            m_waiting.push_back(i);
    }
    m_withRights = true;
    startMore();
}

bool GuideRun::wantsRights() const
{
    return std::any_of(m_looked.begin(), m_looked.end(), isForWantOfRights);
}

/// The beginning of a run.
void GuideRun::startMore()
{
    ++m_generation;
    m_partial = false;
    m_pending = 0;
    m_done = 0;
    m_total = m_waiting.size();
    std::reverse(m_waiting.begin(), m_waiting.end());
    const std::size_t atATime = m_withRights ? 1 : kAtATime;
    while (m_pending < atATime && !m_waiting.empty())
        look(m_waiting.back());
    if (m_pending == 0)
        finish();
}

void GuideRun::look(std::size_t index)
{
    m_waiting.pop_back();
    ++m_pending;
    CaseReader &reader = m_desk.reader();
    const Question question = answered(m_looked[index]);
    const bool withRights = m_withRights;
    m_desk.jobs().run<Result<FindingPtr>>(
        this,
        [] {
            //: Shown while the guided check looks at files
            return tr("Looking at folders and programs…");
        },
        [&reader, question, withRights](const std::stop_token &stop) {
            return withRights ? reader.findOutWithRights(question, stop)
                              : ui::look(reader, question, stop);
        },
        [this, index, generation = m_generation](Result<FindingPtr> found) {
            if (generation == m_generation)
                take(index, std::move(found));
        });
}

void GuideRun::take(std::size_t index, Result<FindingPtr> found)
{
    --m_pending;
    ++m_done;
    Looked &looked = m_looked[index];
    if (found && *found) {
        looked.finding = *std::move(found);
        looked.error.reset();
    } else if (!found && m_withRights) {
        m_waiting.clear(); // asked for the password once is enough
        looked.error = found.error();
    } else if (!found) {
        looked.error = found.error();
    }
    if (!m_waiting.empty())
        look(m_waiting.back());
    emit progressed();
    if (m_pending == 0)
        finish();
}

void GuideRun::finish()
{
    ++m_generation;
    emit finished();
}

void GuideRun::giveUp()
{
    if (!running())
        return;
    m_waiting.clear();
    m_pending = 0;
    m_partial = true;
    finish();
}

std::vector<Looked> GuideRun::results() const
{
    std::vector<Looked> results;
    for (const Looked &looked : m_looked) {
        const bool known = looked.finding || looked.error;
        const bool twice = std::any_of(results.begin(), results.end(), [&](const Looked &other) {
            return isSameQuestion(looked, other);
        });
        if (known && !twice)
            results.push_back(looked);
    }
    return results;
}

} // namespace mountlens::ui
