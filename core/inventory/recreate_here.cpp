// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/recreate_here.h"

#include "base/path_text.h"
#include "diagnosis/diagnose.h"
#include "fixes/start_fixes.h"
#include "inventory/plan_here.h"
#include "model/subordinate_file.h"
#include "plan/added_directory.h"
#include "plan/id_maps.h"
#include "system/mount_table.h"
#include "system/small_file.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>

namespace mountlens {

namespace {

bool sharesFiles(const ListedContainer &container, const Circumstances &around)
{
    for (const ListedMount &theirs : container.mounts) {
        for (const MountOrigin &ours : around.mounts) {
            const bool known = !theirs.source.empty() && !ours.hostPath.empty();
            if (known
                && (restBelow(theirs.source, ours.hostPath)
                    || restBelow(ours.hostPath, theirs.source)))
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

Result<std::shared_ptr<FactSource>> RecreatorHere::host()
{
    if (!m_host) {
        auto opened = openHost(m_engine, m_surroundings);
        if (!opened)
            return opened.error();
        m_host = std::move(*opened);
    }
    return m_host;
}

Result<Recreated> RecreatorHere::with(const ContainerSpec &spec)
{
    const auto files = host();
    return files ? plan(spec, m_engine, *files) : files.error();
}

Result<Recreated> RecreatorHere::withMoreIds(const ContainerSpec &spec, std::uint32_t first)
{
    EngineFacts engine = m_engine;
    engine.subordinate.uids.push_back({first, kSubordinateCount});
    engine.subordinate.gids.push_back({first, kSubordinateCount});
    const SubordinateIds sorted = sortedByStart(engine.subordinate);
    const auto uids = mapOfRootless(engine.user.uid, sorted.uids);
    const auto gids = mapOfRootless(engine.user.gid, sorted.gids);
    const auto files = host();
    if (!uids || !gids || !files)
        return !uids ? uids.error() : !gids ? gids.error() : files.error();
    const bool same = engine.containerMaps == engine.engineMaps;
    engine.engineMaps = {*uids, *gids};
    if (same)
        engine.containerMaps = engine.engineMaps;
    return plan(spec, engine, *files);
}

Result<Recreated> RecreatorHere::withDirectory(const ContainerSpec &spec, const std::string &path)
{
    const auto files = host();
    if (!files)
        return files.error();
    const auto added = AddedDirectory::on(*files, path);
    return added ? plan(spec, m_engine, *added) : added.error();
}

Result<Recreated> RecreatorHere::plan(const ContainerSpec &spec,
                                      const EngineFacts &engine,
                                      const std::shared_ptr<FactSource> &host)
{
    auto planned = planHere(spec, engine, m_surroundings, host);
    if (!planned)
        return planned.error();
    const bool refused = setUpFails(*planned, *host);
    return Recreated{std::move(planned->subject), std::move(planned->facts), refused};
}

std::optional<std::uint32_t> freeSubordinateHere(const Surroundings &surroundings)
{
    std::vector<SubordinateLine> taken;
    for (const char *file : {"/etc/subuid", "/etc/subgid"}) {
        const auto text = surroundings.read(file);
        if (!text)
            return std::nullopt;
        const auto lines = parseSubordinateFile(*text);
        taken.insert(taken.end(), lines.begin(), lines.end());
    }
    std::sort(taken.begin(), taken.end(),
              [](const SubordinateLine &a, const SubordinateLine &b) { return a.first < b.first; });
    constexpr std::uint64_t kFirst = 100000; // SUB_UID_MIN of login.defs
    std::uint64_t free = kFirst;
    for (const SubordinateLine &line : taken) {
        if (line.first >= free + kSubordinateCount)
            break;
        free = std::max(free, std::uint64_t{line.first} + line.count);
    }
    if (free + kSubordinateCount > kNoId)
        return std::nullopt;
    return static_cast<std::uint32_t>(free);
}

bool isAtPath(const std::string &path, const InodeFacts &inode)
{
    struct stat found
    {
    };
    return ::lstat(path.c_str(), &found) == 0 && found.st_dev == inode.device
           && found.st_ino == inode.number;
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> ownerAtPath(const std::string &path)
{
    struct stat found
    {
    };
    if (::lstat(path.c_str(), &found) != 0)
        return std::nullopt;
    return std::pair<std::uint32_t, std::uint32_t>(found.st_uid, found.st_gid);
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
        if (restBelow(path, place) && place.size() >= best.size())
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
