// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/plan_here.h"

#include "base/text_scan.h"
#include "inventory/engine_choice.h"
#include "inventory/inventory.h"
#include "model/capability_names.h"
#include "system/live.h"
#include "system/subordinate_ids.h"

#include <algorithm>
#include <cerrno>

namespace mountlens {

namespace {

constexpr std::string_view kJoinedContainer = "container:";

/// Another container that this one takes mounts or its user namespace from.
class OtherContainers
{
public:
    explicit OtherContainers(const Surroundings &surroundings)
        : m_surroundings(surroundings)
    {
    }

    const ListedContainer *find(std::string_view name)
    {
        if (!m_inventory)
            m_inventory = takeInventory(m_surroundings, EngineQuery());
        const auto meant = containersNamed(m_inventory->containers, name);
        return meant.size() == 1 ? meant.front() : nullptr;
    }

private:
    const Surroundings &m_surroundings;
    std::optional<Inventory> m_inventory;
};

void takeOverMounts(ContainerSpec &spec, OtherContainers &others)
{
    for (const std::string &reference : spec.volumesFrom) {
        std::string_view name = reference;
        const ListedContainer *other = others.find(takeUntil(name, ':'));
        if (!other || !other->live)
            continue;
        for (MountSpec &mount : mountsTakenFrom(*other->live, reference)) {
            const bool taken =
                std::any_of(spec.mounts.begin(), spec.mounts.end(),
                            [&](const MountSpec &own) { return own.target == mount.target; });
            if (!taken)
                spec.mounts.push_back(std::move(mount));
        }
    }
}

/// Maps of a namespace that exists already.
std::optional<IdMaps> joinedMaps(const ContainerSpec &spec, OtherContainers &others)
{
    const std::string_view mode = spec.userns;
    if (!mode.starts_with(kJoinedContainer))
        return std::nullopt;
    const ListedContainer *other = others.find(mode.substr(kJoinedContainer.size()));
    if (!other || !other->userNamespace)
        return std::nullopt;
    return IdMaps{other->userNamespace->uids.plain(), other->userNamespace->gids.plain()};
}

std::optional<SubordinateIds> namedIds(const ContainerSpec &spec)
{
    const std::string &name = spec.subUidName.empty() ? spec.subGidName : spec.subUidName;
    if (name.empty())
        return std::nullopt;
    auto ids = readSubordinateIds(name);
    if (ids && !spec.subGidName.empty() && spec.subGidName != name) {
        if (const auto groups = readSubordinateIds(spec.subGidName))
            ids->gids = groups->gids;
    }
    return ids ? std::optional(*ids) : std::nullopt;
}

/// A process in the namespaces of a rootless engine: the one that keeps podman's between commands
/// (pkg/rootless), the daemon of Docker (in rootlesskit's); nullopt: none is there.
std::optional<Pid> rootlessProcess(const EngineFacts &engine, const Surroundings &surroundings)
{
    if (!engine.rootless)
        return std::nullopt;
    const bool isPodman = engine.kind == Engine::Podman;
    const std::string directory = "/run/user/" + std::to_string(engine.user.uid);
    const auto text =
        surroundings.read(directory + (isPodman ? "/libpod/tmp/pause.pid" : "/docker.pid"));
    std::string_view line = text ? std::string_view(*text) : std::string_view();
    const auto number = parseNumber32(takeField(line));
    if (!number || *number == 0 || *number > 0x7fffffffU)
        return std::nullopt;
    return Pid(static_cast<std::int32_t>(*number));
}

/// A file that is missing has no lines, as for podman.
Result<std::optional<std::string>> mountedFile(const std::string &path,
                                               const Surroundings &surroundings)
{
    if (path.empty())
        return std::optional<std::string>();
    auto text = surroundings.read(path);
    if (!text && text.error().code() == ENOENT)
        return std::optional<std::string>("");
    return text ? Result<std::optional<std::string>>(std::move(*text)) : text.error();
}

Result<ImageAccounts> mountedAccounts(const ContainerSpec &spec,
                                      const EngineFacts &engine,
                                      const Surroundings &surroundings)
{
    const AccountSources sources = accountSources(spec, engine);
    auto passwd = mountedFile(sources.passwd, surroundings);
    if (!passwd)
        return passwd.error();
    auto group = mountedFile(sources.group, surroundings);
    if (!group)
        return group.error();
    return ImageAccounts{std::move(*passwd), std::move(*group)};
}

} // namespace

Result<std::shared_ptr<FactSource>> openHost(const EngineFacts &engine,
                                             const Surroundings &surroundings)
{
    if (const auto process = rootlessProcess(engine, surroundings)) {
        if (auto live = openProcess(*process))
            return std::shared_ptr<FactSource>(std::move(live->facts));
    }
    Credentials root;
    root.effective = root.permitted = kEveryCapability;
    auto live = openSelf(root);
    if (!live)
        return live.error();
    return std::shared_ptr<FactSource>(std::move(live->facts));
}

Result<PlannedContainer> planHere(ContainerSpec spec,
                                  EngineFacts engine,
                                  const Surroundings &surroundings,
                                  const std::shared_ptr<FactSource> &host)
{
    OtherContainers others(surroundings);
    takeOverMounts(spec, others);
    auto accounts = mountedAccounts(spec, engine, surroundings);
    if (!accounts)
        return accounts.error();
    const PlanInputs inputs{
        std::move(engine), host, {joinedMaps(spec, others), namedIds(spec)}, std::move(*accounts)};
    return planContainer(spec, inputs);
}

} // namespace mountlens
