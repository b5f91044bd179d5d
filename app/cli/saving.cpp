// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/saving.h"

#include "cli/capability_list.h"
#include "diagnosis/diagnose.h"
#include "snapshot/snapshot_file.h"

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
    snapshot.names = namesInUse(opened.names, opened.subject, facts);
    snapshot.facts = facts;
    return snapshot;
}

void recordBeyond(const OpenedCase &opened, FactSource &facts, const Request &request)
{
    Subject almighty = opened.subject;
    almighty.credentials = ownCredentials(UserChoice{0, 0, {}}, allCapabilities());
    almighty.userNamespace = UserNamespace::makeInitial();
    (void)diagnose(almighty, facts, request, Record::Yes);
}

Result<Done> saveSnapshot(const Snapshot &snapshot, const std::string &path)
{
    return writeFileAtomically(path, writeSnapshot(snapshot));
}

} // namespace mountlens::ui
