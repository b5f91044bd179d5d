// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/users_inside.h"

#include "engines/process_containers.h"
#include "system/proc_status.h"
#include "system/process_list.h"
#include "system/small_file.h"

#include <algorithm>
#include <tuple>

#include <fcntl.h>

namespace mountlens::ui {

namespace {

Result<std::string> statusOf(Pid pid)
{
    return readSmallFile(AT_FDCWD, "/proc/" + std::to_string(pid.value()) + "/status");
}

std::optional<UserInside> userOf(const ProcessRecord &record)
{
    const auto text = statusOf(record.pid);
    if (!text)
        return std::nullopt;
    auto status = parseProcStatus(*text);
    if (!status)
        return std::nullopt;
    return UserInside{std::move(status->credentials), record.pid, record.name};
}

bool sharesPlace(const ProcessRecord &a, const ProcessRecord &b)
{
    return a.userNamespace && a.userNamespace == b.userNamespace && a.mountNamespace
           && a.mountNamespace == b.mountNamespace;
}

/// One process for each user, the lowest pid.
std::vector<ProcessRecord> oneForEachUser(std::vector<ProcessRecord> records)
{
    const auto key = [](const ProcessRecord &record) {
        return std::tuple(record.fsUid, record.fsGid, record.pid);
    };
    const auto sameUser = [](const ProcessRecord &a, const ProcessRecord &b) {
        return a.fsUid == b.fsUid && a.fsGid == b.fsGid;
    };
    std::sort(records.begin(), records.end(),
              [&](const ProcessRecord &a, const ProcessRecord &b) { return key(a) < key(b); });
    records.erase(std::unique(records.begin(), records.end(), sameUser), records.end());
    return records;
}

std::vector<ProcessRecord> processesBeside(Pid pid)
{
    const auto list = readProcessList();
    if (!list)
        return {};
    std::vector<ProcessRecord> around = processesAround(pid, list->processes, list->self);
    const auto own = std::find_if(around.begin(), around.end(),
                                  [pid](const ProcessRecord &record) { return record.pid == pid; });
    if (own == around.end())
        return {};
    const ProcessRecord subject = *own;
    std::erase_if(
        around, [&subject](const ProcessRecord &record) { return !sharesPlace(record, subject); });
    return oneForEachUser(std::move(around));
}

} // namespace

std::optional<CapabilitySet> boundingSet(Pid pid)
{
    const auto status = statusOf(pid);
    return status ? parseBoundingSet(*status) : std::nullopt;
}

UsersInside usersInside(const Subject &subject)
{
    UsersInside inside;
    if (!subject.pid)
        return inside;
    inside.rootCapabilities = boundingSet(*subject.pid);
    const Credentials &own = subject.credentials;
    const std::vector<ProcessRecord> records = processesBeside(*subject.pid);
    for (const ProcessRecord &record : records) {
        const bool same = record.fsUid == own.fsUid && record.fsGid == own.fsGid;
        if (same || inside.users.size() == kMaxUsersInside)
            continue;
        if (auto user = userOf(record))
            inside.users.push_back(std::move(*user));
    }
    return inside;
}

} // namespace mountlens::ui
