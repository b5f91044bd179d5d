// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/recreate_here.h"

#include "diagnosis/diagnose.h"
#include "inventory/plan_here.h"
#include "system/mount_table.h"
#include "system/small_file.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>

namespace mountlens {

namespace {

bool isBelow(std::string_view path, std::string_view directory)
{
    if (directory == "/")
        return true;
    return path.starts_with(directory)
           && (path.size() == directory.size() || path[directory.size()] == '/');
}

bool sharesFiles(const ListedContainer &container, const Circumstances &around)
{
    for (const ListedMount &theirs : container.mounts) {
        for (const MountOrigin &ours : around.mounts) {
            const bool known = !theirs.source.empty() && !ours.hostPath.empty();
            if (known
                && (isBelow(theirs.source, ours.hostPath) || isBelow(ours.hostPath, theirs.source)))
                return true;
        }
    }
    return false;
}

std::vector<Bystander> usersOf(const ListedContainer &container)
{
    std::vector<Bystander> users;
    if (!container.userNamespace)
        return users;
    for (const ListedUser &user : container.users) {
        Bystander bystander;
        bystander.container = container.name;
        bystander.subject.userNamespace = *container.userNamespace;
        bystander.subject.credentials.setUids(user.seen.uid);
        bystander.subject.credentials.setGids(user.seen.gid);
        users.push_back(std::move(bystander));
    }
    return users;
}

bool setUpFails(const PlannedContainer &planned, FactSource &host)
{
    return std::any_of(planned.setUp.begin(), planned.setUp.end(),
                       [&](const SetUpQuestion &question) {
                           return diagnose(planned.engine, host, question.request, Record::No).kind
                                  == VerdictKind::Denied;
                       });
}

} // namespace

RecreatorHere::RecreatorHere(EngineFacts engine, const Surroundings &surroundings)
    : m_engine(std::move(engine))
    , m_surroundings(surroundings)
{
}

Result<Recreated> RecreatorHere::with(const ContainerSpec &spec)
{
    if (!m_host) {
        auto host = openHost(m_engine, m_surroundings);
        if (!host)
            return host.error();
        m_host = std::move(*host);
    }
    auto planned = planHere(spec, m_engine, m_surroundings, m_host);
    if (!planned)
        return planned.error();
    const bool refused = setUpFails(*planned, *m_host);
    return Recreated{std::move(planned->subject), std::move(planned->facts), refused};
}

bool isAtPath(const std::string &path, const InodeFacts &inode)
{
    struct stat found
    {
    };
    return ::lstat(path.c_str(), &found) == 0 && found.st_dev == inode.device
           && found.st_ino == inode.number;
}

std::optional<std::string> mountPointHere(const std::string &path)
{
    const auto text = readSmallFile(AT_FDCWD, "/proc/self/mountinfo");
    const auto table = text ? parseMountinfo(*text) : Result<MountTable>(text.error());
    if (!table)
        return std::nullopt;
    std::string best;
    for (const MountEntry &entry : *table) {
        const std::string &place = entry.facts.mountPoint;
        if (isBelow(path, place) && place.size() >= best.size())
            best = place;
    }
    return best.empty() ? std::nullopt : std::optional(best);
}

std::vector<Bystander> bystandersOf(const Inventory &inventory, const Circumstances &around)
{
    std::vector<Bystander> all;
    for (const ListedContainer &container : inventory.containers) {
        if (container.name == around.container || !sharesFiles(container, around))
            continue;
        const std::vector<Bystander> users = usersOf(container);
        all.insert(all.end(), users.begin(), users.end());
    }
    return all;
}

} // namespace mountlens
