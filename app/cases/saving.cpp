// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/saving.h"

#include "cases/beyond.h"
#include "cases/opened_report.h"
#include "cases/prepare_fixes.h"
#include "snapshot/snapshot_file.h"
#include "system/host_surroundings.h"

#include <array>
#include <ctime>

#include <unistd.h>

namespace mountlens::ui {

namespace {

SnapshotOrigin hereAndNow()
{
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0)
        name[0] = '\0';
    return {static_cast<std::int64_t>(std::time(nullptr)), name.data(), false};
}

/// Names of the host for whoever else is spoken of.
void addHostNames(SubjectNames &names,
                  const OpenedCase &opened,
                  const Subject &subject,
                  const RecordedFacts &facts)
{
    SubjectNames more = namesInUse({{}, opened.names.host}, subject, facts);
    names.host.users.merge(more.host.users);
    names.host.groups.merge(more.host.groups);
}

SubjectNames namesFor(const OpenedCase &opened, const RecordedFacts &facts)
{
    SubjectNames names = namesInUse(opened.names, opened.subject, facts);
    for (const Bystander &bystander : opened.bystanders)
        addHostNames(names, opened, bystander.subject, {});
    if (opened.setUp)
        addHostNames(names, opened, opened.setUp->engine, opened.setUp->host->recorded());
    return names;
}

RecordedSurroundings surroundingsOf(const OpenedCase &opened)
{
    RecordedSurroundings around;
    around.container = opened.container;
    around.engine = opened.engine;
    around.image = opened.image;
    around.planned = opened.planned;
    const bool known = opened.origin || opened.collector;
    around.collector = known ? opened.collector : HostSurroundings().caller();
    around.circumstances = opened.around;
    around.bystanders = opened.bystanders;
    around.notices = opened.notices;
    around.places = opened.places->seen();
    return around;
}

RecordedSetUp recordedSetUp(const SetUp &setUp)
{
    RecordedSetUp recorded{setUp.engine, setUp.host->recorded(), {}};
    for (const SetUpQuestion &question : setUp.questions)
        recorded.tasks.push_back({question.mount.target, question.request});
    return recorded;
}

} // namespace

Snapshot
takeSnapshot(const OpenedCase &opened, std::vector<Request> requests, const RecordedFacts &facts)
{
    const SnapshotOrigin origin = opened.origin.value_or(hereAndNow());
    Snapshot snapshot;
    snapshot.subject = opened.subject;
    snapshot.requests = std::move(requests);
    snapshot.takenAt = origin.takenAt;
    snapshot.hostName = origin.hostName;
    snapshot.redacted = origin.redacted;
    snapshot.names = opened.origin ? opened.names : namesFor(opened, facts);
    snapshot.facts = facts;
    snapshot.around = surroundingsOf(opened);
    if (opened.setUp)
        snapshot.setUp = recordedSetUp(*opened.setUp);
    return snapshot;
}

void recordBeyond(const OpenedCase &opened, FactSource &facts, const Request &request)
{
    recordForFixes(opened, facts, request);
    (void)unstopped(opened.subject, facts, request);
    if (const SetUpQuestion *failing = failingSetUp(opened))
        (void)unstopped(opened.setUp->engine, *opened.setUp->host, failing->request);
}

Result<Done> saveSnapshot(const Snapshot &snapshot, const std::string &path)
{
    return writeFileAtomically(path, writeSnapshot(snapshot));
}

} // namespace mountlens::ui
