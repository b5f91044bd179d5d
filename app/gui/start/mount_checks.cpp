// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/mount_checks.h"

#include "gui/start/operation_words.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

MountCheck checkFrom(const Result<FindingPtr> &found, const Request &request)
{
    MountCheck check;
    check.request = request;
    if (!found) {
        check.state = MountCheck::State::Failed;
        check.error = found.error();
        return check;
    }
    check.state = MountCheck::State::Done;
    check.verdict = (*found)->report.verdict.kind;
    check.code = (*found)->report.code;
    return check;
}

/// Where nobody knows, a folder is what most mounts are.
bool isFolder(const Result<FindingPtr> &found)
{
    if (!found || (*found)->report.verdict.components.empty())
        return true;
    const PathComponent &last = (*found)->report.verdict.components.back();
    return !last.inode || last.inode->type == FileType::Directory;
}

bool isSocket(const Result<FindingPtr> &found)
{
    if (!found || (*found)->report.verdict.components.empty())
        return false;
    const PathComponent &last = (*found)->report.verdict.components.back();
    return last.inode && last.inode->type == FileType::Socket;
}

Deed writingDeed(const Result<FindingPtr> &found)
{
    if (isSocket(found))
        return Deed::Connect;
    return isFolder(found) ? Deed::CreateInside : Deed::Change;
}

void addUser(MountAnswer &answer, const Result<FindingPtr> &found)
{
    if (!found || (*found)->report.identity.empty())
        return;
    const IdentityStep &inside = (*found)->report.identity.front();
    answer.uid = inside.uid;
    answer.userName = inside.uidName;
}

SubjectChoice subjectOf(const ConfigurationInput &input, const std::string &service)
{
    SubjectChoice who;
    who.configuration = input;
    if (!service.empty())
        who.container = service;
    return who;
}

} // namespace

MountAnswer checkMount(CaseReader &reader,
                       const SubjectChoice &who,
                       const std::string &target,
                       const std::stop_token &stop)
{
    MountAnswer answer;
    const Request read = requestFor(Deed::Read, target);
    const auto readFound = reader.findOut({who, read}, stop);
    answer.read = checkFrom(readFound, read);
    addUser(answer, readFound);
    const Request write = requestFor(writingDeed(readFound), target);
    answer.write =
        checkFrom(stop.stop_requested() ? readFound : reader.findOut({who, write}, stop), write);
    return answer;
}

MountChecks::MountChecks(Desk &desk, ComposeModel &model, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
{
    connect(&m_desk.jobs(), &Jobs::givenUp, this, &MountChecks::giveUp);
}

void MountChecks::start(const ConfigurationInput &input)
{
    ++m_round;
    m_input = input;
    m_running = m_done = 0;
    m_waiting.clear();
    m_model.setWaiting();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_waiting.push_back(row);
    emit progressed(0, m_model.rowCount());
    if (m_waiting.empty())
        emit finished();
    begin();
}

void MountChecks::giveUp()
{
    if (!busy())
        return;
    ++m_round;
    m_waiting.clear();
    m_running = 0;
    m_model.giveUp();
    emit finished();
}

void MountChecks::begin()
{
    while (m_running < kAtOnce && !m_waiting.empty())
        beginNext();
}

void MountChecks::beginNext()
{
    const int row = m_waiting.front();
    m_waiting.pop_front();
    const ComposeRow *asked = m_model.row(row);
    if (!asked)
        return;
    ++m_running;
    m_model.setRunning(row);
    const SubjectChoice who = subjectOf(m_input, asked->service);
    m_desk.jobs().run<MountAnswer>(
        this,
        [service = asked->service] {
            //: Shown while the mounts of a Compose file are checked; %1 is a service
            return fill(tr("Checking the mounts of %1…"), {shownBytes(service)});
        },
        [reader = &m_desk.reader(), who, target = asked->mount.target](
            const std::stop_token &stop) { return checkMount(*reader, who, target, stop); },
        [this, row, round = m_round](const MountAnswer &answer) {
            takeAnswer(row, round, answer);
        });
}

void MountChecks::takeAnswer(int row, int round, const MountAnswer &answer)
{
    if (round != m_round)
        return;
    --m_running;
    ++m_done;
    m_model.setAnswer(row, answer);
    emit progressed(m_done, m_model.rowCount());
    begin();
    if (!busy())
        emit finished();
}

Question MountChecks::questionOf(int row) const
{
    const ComposeRow *asked = m_model.row(row);
    if (!asked)
        return {};
    const MountCheck &write = asked->answer.write;
    const MountCheck &read = asked->answer.read;
    const bool readStops = read.verdict == VerdictKind::Denied || !write.request;
    const bool writeStops = write.verdict == VerdictKind::Denied;
    const auto &chosen = !readStops && writeStops ? write.request : read.request;
    return {subjectOf(m_input, asked->service),
            chosen.value_or(requestFor(Deed::Read, asked->mount.target))};
}

} // namespace mountlens::ui
