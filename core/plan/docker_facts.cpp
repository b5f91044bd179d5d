// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// The parts of plan/engine_facts.h that concern dockerd.
#include "base/text_scan.h"
#include "model/account_files.h"
#include "model/capability_names.h"
#include "plan/default_capabilities.h"
#include "plan/engine_facts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>

namespace mountlens {

namespace {

Error refusal(std::string words)
{
    return Error(ErrorId::EngineRefuses, "docker", std::move(words));
}

/// A file that may be missing; empty then.
Result<std::string> readIfThere(const Surroundings &surroundings, const std::string &path)
{
    auto text = surroundings.read(path);
    if (!text && text.error().code() == ENOENT)
        return std::string();
    return text;
}

Result<QJsonObject> daemonJson(const Surroundings &surroundings, const std::string &path)
{
    const auto text = readIfThere(surroundings, path);
    if (!text)
        return text.error();
    if (text->empty())
        return QJsonObject();
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
    if (!document.isObject())
        return Error(ErrorId::Malformed, path);
    return document.object();
}

std::string stringOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

/// The drivers that dockerd looks for in a data root that is already there, in its order
/// (daemon/graphdriver/driver_linux.go).
std::string driverInUse(const Surroundings &surroundings, const std::string &dataRoot)
{
    static constexpr std::array drivers{"overlay2", "fuse-overlayfs", "btrfs", "zfs", "vfs"};
    for (const char *driver : drivers) {
        if (surroundings.kind(dataRoot + "/image/" + driver) == FileKind::Directory)
            return driver;
    }
    return {};
}

const std::string &firstGiven(const std::string &a, const std::string &b, const std::string &c)
{
    if (!a.empty())
        return a;
    return b.empty() ? c : b;
}

Result<AccountFiles> accountFiles(const Surroundings &surroundings)
{
    const auto passwd = readIfThere(surroundings, "/etc/passwd");
    if (!passwd)
        return passwd.error();
    const auto group = readIfThere(surroundings, "/etc/group");
    if (!group)
        return group.error();
    return AccountFiles{*passwd, *group};
}

/// daemon_unix.go parseRemappedRoot(): the part before the colon.
Result<HostUser> remapUser(const AccountFiles &accounts, std::string_view text)
{
    const bool isDefault = text == "default";
    const std::string name = isDefault ? "dockremap" : std::string(text);
    const auto number = parseNumber32(name);
    const auto line = number ? userWithId(accounts, *number) : userNamed(accounts, name);
    if (line)
        return HostUser{line->name, line->uid, line->gid, line->home};
    if (isDefault) // dockerd makes it at its start, with ranges that are not known before
        return Error::fromErrno(ErrorId::OpenFailed, name, ENOENT);
    return number ? refusal("Uid " + name + " has no entry in /etc/passwd")
                  : refusal("Error during uid lookup for \"" + name + '"');
}

/// One file of subordinate ids for one owner, in its order (pkg/idtools parseSubidFile()): a file
/// with a line of another shape is refused as a whole.
Result<std::vector<SubordinateRange>>
rangesOf(const std::string &text, std::string_view path, std::string_view owner)
{
    std::vector<SubordinateRange> ranges;
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view line = takeLine(rest);
        std::string_view first = line;
        if (takeField(first).empty() || line.starts_with('#'))
            continue;
        const std::string_view name = takeUntil(line, ':');
        const std::string_view start = takeUntil(line, ':');
        if (line.empty() || line.find(':') != std::string_view::npos)
            return refusal("Cannot parse subuid/gid information: Format not correct for "
                           + std::string(path) + " file");
        if (name != owner)
            continue;
        const auto from = parseNumber32(start);
        const auto count = parseNumber32(takeField(line));
        if (!from || !count)
            return refusal("String to int conversion failed during subuid/gid parsing of "
                           + std::string(path));
        ranges.push_back({*from, *count});
    }
    return ranges;
}

/// The uid is asked for first, the name only where that has no range
/// (pkg/idtools lookupSubUIDRanges()); groups too are those of the user.
Result<std::vector<SubordinateRange>>
rangesOfUser(const Surroundings &surroundings, const char *path, const HostUser &user)
{
    const auto text = surroundings.read(path);
    if (!text)
        return text.error();
    auto ranges = rangesOf(*text, path, std::to_string(user.uid));
    if (ranges && ranges->empty())
        ranges = rangesOf(*text, path, user.name);
    if (ranges && ranges->empty())
        return refusal("Can't create ID mappings: no subuid ranges found for user \"" + user.name
                       + '"');
    return ranges;
}

Result<EngineFacts> remappedTo(EngineFacts facts, const Surroundings &surroundings)
{
    auto uids = rangesOfUser(surroundings, "/etc/subuid", facts.user);
    if (!uids)
        return uids.error();
    auto gids = rangesOfUser(surroundings, "/etc/subgid", facts.user);
    if (!gids)
        return gids.error();
    auto uidMap = mapOfRanges(0, *uids);
    auto gidMap = mapOfRanges(0, *gids);
    if (!uidMap || !gidMap)
        return !uidMap ? uidMap.error() : gidMap.error();
    facts.remapped = true;
    facts.dataRoot +=
        '/' + std::to_string(uids->front().first) + '.' + std::to_string(gids->front().first);
    facts.containerMaps = {std::move(*uidMap), std::move(*gidMap)};
    facts.subordinate = {std::move(*uids), std::move(*gids)};
    return facts;
}

EngineFacts dockerDefaults()
{
    EngineFacts facts;
    facts.kind = Engine::Docker;
    facts.defaultCapabilities = kDockerCapabilities;
    return facts;
}

} // namespace

Result<EngineFacts>
withUsernsRemap(EngineFacts facts, const Surroundings &surroundings, std::string_view usernsRemap)
{
    if (usernsRemap.empty())
        return facts;
    const auto accounts = accountFiles(surroundings);
    if (!accounts)
        return accounts.error();
    std::string_view group = usernsRemap;
    const auto user = remapUser(*accounts, takeUntil(group, ':'));
    if (!user)
        return user.error();
    if (user->name == "root")
        return facts;
    facts.user = *user;
    return remappedTo(std::move(facts), surroundings);
}

Result<EngineFacts> rootfulDockerFacts(const Surroundings &surroundings,
                                       const DockerdOptions &options)
{
    const auto json = daemonJson(surroundings, options.configFile);
    if (!json)
        return json.error();
    EngineFacts plain = dockerDefaults();
    plain.dataRoot = firstGiven(options.dataRoot, stringOf(*json, "data-root"), "/var/lib/docker");
    auto facts =
        withUsernsRemap(std::move(plain), surroundings,
                        firstGiven(options.usernsRemap, stringOf(*json, "userns-remap"), {}));
    if (!facts)
        return facts;
    facts->storageDriver = firstGiven(options.storageDriver, stringOf(*json, "storage-driver"),
                                      driverInUse(surroundings, facts->dataRoot));
    return facts;
}

Result<EngineFacts> rootlessDockerFacts(const Surroundings &surroundings,
                                        const HostUser &user,
                                        const SubordinateIds &subordinate)
{
    const auto json = daemonJson(surroundings, user.home + "/.config/docker/daemon.json");
    if (!json)
        return json.error();
    auto uids = mapOfRootless(user.uid, subordinate.uids);
    auto gids = mapOfRootless(user.gid, subordinate.gids);
    if (!uids || !gids)
        return !uids ? uids.error() : gids.error();
    EngineFacts facts = dockerDefaults();
    facts.rootless = true;
    facts.user = user;
    facts.subordinate = subordinate;
    facts.engineMaps = {std::move(*uids), std::move(*gids)};
    facts.containerMaps = facts.engineMaps;
    facts.dataRoot =
        firstGiven(stringOf(*json, "data-root"), {}, user.home + "/.local/share/docker");
    facts.storageDriver = firstGiven(stringOf(*json, "storage-driver"), {},
                                     driverInUse(surroundings, facts.dataRoot));
    return facts;
}

} // namespace mountlens
