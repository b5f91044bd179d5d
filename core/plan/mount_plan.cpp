// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/mount_plan.h"

#include "base/text_scan.h"
#include "diagnosis/resolve_unchecked.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

namespace mountlens {

namespace {

bool isPodman(Engine engine)
{
    return engine == Engine::Podman || engine == Engine::Quadlet;
}

bool has(const MountSpec &spec, std::string_view option)
{
    return std::find(spec.options.begin(), spec.options.end(), option) != spec.options.end();
}

/// The value of `name=value` among the options.
std::optional<std::string_view> valueOf(const MountSpec &spec, std::string_view name)
{
    for (const std::string &option : spec.options) {
        const std::string_view text = option;
        if (text.size() > name.size() && text.starts_with(name) && text[name.size()] == '=')
            return text.substr(name.size() + 1);
    }
    return std::nullopt;
}

std::optional<Mode> modeOption(const MountSpec &spec)
{
    const auto text = valueOf(spec, "mode");
    const auto number = text ? parseNumber32(*text, 8) : std::nullopt;
    if (!number || *number > 07777)
        return std::nullopt;
    return Mode(static_cast<std::uint16_t>(*number));
}

std::string_view parentOf(std::string_view path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == 0 || slash == std::string_view::npos ? "/" : path.substr(0, slash);
}

std::size_t depthOf(std::string_view path)
{
    std::size_t depth = 0;
    while (!path.empty()) {
        if (!takeUntil(path, '/').empty())
            ++depth;
    }
    return depth;
}

Error refusal(Engine engine, std::string words)
{
    return Error(ErrorId::EngineRefuses, isPodman(engine) ? "podman" : "docker", std::move(words));
}

class MountPlanner
{
public:
    MountPlanner(const MountHabits &habits, FactSource &host, RootTree &root)
        : m_habits(habits)
        , m_host(host)
        , m_root(root)
    {
    }

    Result<PlannedMount> plan(const MountSpec &spec)
    {
        if (spec.type == "bind")
            return bind(spec, spec.source);
        if (spec.type == "volume")
            return spec.volumeDevice.empty() ? volume(spec) : bind(spec, spec.volumeDevice);
        if (spec.type == "tmpfs" || spec.type == "ramfs")
            return tmpfs(spec);
        if (spec.type == "emptyDir")
            return emptyDir(spec);
        return unknown(spec);
    }

    /// What the engine mounts unasked, as far as it may matter to a file.
    [[nodiscard]] std::vector<PlannedMount> standardMounts(const ContainerSpec &spec)
    {
        std::vector<PlannedMount> mounts;
        for (const char *target : {"/proc", "/sys"})
            mounts.push_back(hidden(target));
        if (!hasEngineDefaults(m_habits.engine))
            return mounts;
        const MountFlags quiet =
            MountFlags(MountFlag::NoSuid) | MountFlag::NoDev | MountFlag::NoExec;
        mounts.push_back(devices(spec));
        mounts.push_back(hidden("/dev/pts"));
        mounts.push_back(made("/dev/shm", Mode(01777), quiet, "tmpfs"));
        mounts.push_back(made("/dev/mqueue", Mode(01777), quiet, "mqueue"));
        for (const char *target : {"/etc/hostname", "/etc/hosts"})
            mounts.push_back(engineFile(target, spec.readOnlyRoot));
        // podman leaves the image's own where there is no network.
        if (!isPodman(m_habits.engine) || spec.network != "none")
            mounts.push_back(engineFile("/etc/resolv.conf", spec.readOnlyRoot));
        if (isPodman(m_habits.engine) && spec.readOnlyRoot && spec.readOnlyTmpfs) {
            const MountFlags noDevices = MountFlags(MountFlag::NoSuid) | MountFlag::NoDev;
            for (const char *target : {"/run", "/tmp", "/var/tmp"})
                mounts.push_back(made(target, Mode(01777), noDevices, "tmpfs"));
        }
        return mounts;
    }

private:
    [[nodiscard]] Kuid rootUid() const
    {
        return m_habits.container.uids.mapDown(Uid(0)).value_or(Kuid(0));
    }
    [[nodiscard]] Kgid rootGid() const
    {
        return m_habits.container.gids.mapDown(Gid(0)).value_or(Kgid(0));
    }

    [[nodiscard]] PlannedMount
    made(const std::string &target, Mode mode, MountFlags flags, const char *type) const
    {
        PlannedMount mount;
        mount.target = target;
        mount.made = MadeNode::of(FileType::Directory, mode, rootUid(), rootGid());
        mount.flags = flags;
        mount.fileSystem = type;
        mount.source = type;
        mount.superblock = m_habits.container;
        return mount;
    }

    /// A privileged container gets nodes for all devices of the host, with their owners and modes
    /// (moby oci.WithDevices, podman AddPrivilegedDevices).
    PlannedMount devices(const ContainerSpec &spec)
    {
        PlannedMount mount = made("/dev", Mode(0755), MountFlag::NoSuid, "tmpfs");
        const auto host = resolveUnchecked(m_host, "/dev");
        if (!spec.privileged || !m_habits.container.initial || m_habits.rootless || !host)
            return mount;
        mount.made.reset();
        mount.hostNode = *host;
        mount.recursive = false;
        return mount;
    }

    static PlannedMount hidden(const std::string &target)
    {
        PlannedMount mount;
        mount.target = target;
        mount.unknown = Error(ErrorId::NotRecorded, target);
        return mount;
    }

    /// A file that the engine writes for the container, on its own storage (Docker) or in its run
    /// directory, a tmpfs (podman).
    PlannedMount engineFile(const std::string &target, bool readOnly)
    {
        const bool podman = isPodman(m_habits.engine);
        PlannedMount mount = made(target, Mode(0644), {}, podman ? "tmpfs" : "");
        mount.made->type = FileType::Regular;
        mount.superblock = UserNamespace::makeInitial();
        if (!podman) {
            mount.madeOn = mountAbove(m_habits.stateDirectory + "/x");
            mount.superblock.reset();
        }
        if (readOnly)
            mount.flags |= MountFlag::ReadOnly;
        return mount;
    }

    /// nosuid, nodev and noexec as the options say, in their order.
    static void applyFlags(const MountSpec &spec, PlannedMount &mount)
    {
        struct Word
        {
            std::string_view name;
            MountFlag flag;
            bool set;
        };
        static constexpr std::array<Word, 6> kWords = {{
            {"nosuid", MountFlag::NoSuid, true},
            {"suid", MountFlag::NoSuid, false},
            {"nodev", MountFlag::NoDev, true},
            {"dev", MountFlag::NoDev, false},
            {"noexec", MountFlag::NoExec, true},
            {"exec", MountFlag::NoExec, false},
        }};
        for (const std::string &option : spec.options) {
            for (const Word &word : kWords) {
                if (option == word.name && word.set)
                    mount.flags |= word.flag;
                else if (option == word.name)
                    mount.flags = mount.flags - MountFlags(word.flag);
            }
        }
        if (spec.readOnly)
            mount.flags |= MountFlag::ReadOnly;
    }

    Result<PlannedMount> bind(const MountSpec &spec, const std::string &source)
    {
        PlannedMount mount;
        mount.target = spec.target;
        mount.source = source;
        std::string path = source;
        if (!spec.subPath.empty())
            path += '/' + spec.subPath;
        mount.recursive = !has(spec, "bind") && !has(spec, "norbind");
        applyFlags(spec, mount);
        mount.readOnlyBelow = m_habits.readOnlyIsRecursive;
        if (const auto done = applyOwnership(spec, mount); !done)
            return done.error();
        if (!path.starts_with('/')) {
            mount.unknown = Error(ErrorId::NotRecorded, path);
            return mount;
        }
        const auto node = resolveUnchecked(m_host, path);
        if (node) {
            mount.hostNode = *node;
            if (mount.chownedTo && !mayChown(*node))
                return refusal(m_habits.engine, "failed to chown recursively host path: lchown "
                                                    + path + ": operation not permitted");
            return mount;
        }
        if (node.error().code() != ENOENT) {
            mount.unknown = node.error();
            return mount;
        }
        return missing(spec, path, std::move(mount));
    }

    [[nodiscard]] MadeNode madeSource(bool file) const
    {
        return file ? MadeNode::of(FileType::Regular, Mode(0644), m_habits.makerUid,
                                   m_habits.makerGid)
                    : MadeNode::of(FileType::Directory, Mode(0755), m_habits.makerUid,
                                   m_habits.makerGid);
    }

    Result<PlannedMount> missing(const MountSpec &spec, const std::string &path, PlannedMount mount)
    {
        switch (spec.missingSource) {
        case MissingSource::MakeDirectory:
        case MissingSource::MakeFile:
            mount.made = madeSource(spec.missingSource == MissingSource::MakeFile);
            mount.madeOn = mountAbove(path);
            return mount;
        case MissingSource::Skipped:
        case MissingSource::Refused:
            break;
        }
        if (isPodman(m_habits.engine))
            return refusal(m_habits.engine, "statfs " + path + ": no such file or directory");
        return refusal(m_habits.engine,
                       "invalid mount config for type \"bind\": bind source path does not exist: "
                           + path);
    }

    /// Of the nearest directory that exists.
    std::optional<MountId> mountAbove(std::string_view path)
    {
        while (path != "/") {
            path = parentOf(path);
            const auto node = resolveUnchecked(m_host, path);
            if (node && m_host.inode(*node))
                return m_host.inode(*node)->mount;
        }
        return std::nullopt;
    }

    /// A rootless podman changes owners only where both old ids are its own.
    bool mayChown(NodeId node)
    {
        const Result<InodeFacts> &inode = m_host.inode(node);
        const UserNamespace &engine = m_habits.engineNamespace;
        return !m_habits.rootless || !inode
               || (inode->owner && engine.uids.mapUp(*inode->owner) && inode->group
                   && engine.gids.mapUp(*inode->group));
    }

    /// `:U`, `:O` and `:idmap`.
    Result<Done> applyOwnership(const MountSpec &spec, PlannedMount &mount) const
    {
        if (has(spec, "U"))
            mount.chownedTo = {m_habits.processUid, m_habits.processGid};
        if (has(spec, "O")) {
            mount.fileSystem = "overlay";
            mount.superblock = UserNamespace::makeInitial();
        }
        const bool plain = has(spec, "idmap") || has(spec, "ridmap");
        const auto custom = valueOf(spec, "idmap");
        if (!plain && !custom)
            return Done{};
        if (m_habits.rootless)
            return refusal(m_habits.engine,
                           "crun: mount_setattr `" + spec.target + "`: Operation not permitted");
        auto idmap = custom ? customIdmap(*custom) : Result<MountIdmap>(containerIdmap());
        if (!idmap)
            return idmap.error();
        mount.idmap = std::make_shared<const MountIdmap>(std::move(*idmap));
        return Done{};
    }

    [[nodiscard]] MountIdmap containerIdmap() const
    {
        return {TypedIdMap<Uid, Vfsuid>(m_habits.container.uids.plain()),
                TypedIdMap<Gid, Vfsgid>(m_habits.container.gids.plain())};
    }

    /// crun src/libcrun/linux.c, format_mount_mapping(): uids=A-B-N#A-B-N;gids=...; A is the id of
    /// the file system, B that of the host, with '@' of the container.
    [[nodiscard]] Result<MountIdmap> customIdmap(std::string_view text) const
    {
        MountIdmap idmap = containerIdmap();
        while (!text.empty()) {
            std::string_view part = takeUntil(text, ';');
            const std::string_view key = takeUntil(part, '=');
            const bool users = key == "uids";
            auto map = extents(part, users ? m_habits.container.uids.plain()
                                           : m_habits.container.gids.plain());
            if (!map)
                return map.error();
            if (users)
                idmap.uids = TypedIdMap<Uid, Vfsuid>(std::move(*map));
            else
                idmap.gids = TypedIdMap<Gid, Vfsgid>(std::move(*map));
        }
        return idmap;
    }

    static Result<IdMap> extents(std::string_view text, const IdMap &container)
    {
        std::vector<IdMapExtent> extents;
        while (!text.empty()) {
            std::string_view triplet = takeUntil(text, '#');
            const bool inContainer = triplet.starts_with('@');
            if (inContainer)
                triplet.remove_prefix(1);
            const auto first = parseNumber32(takeUntil(triplet, '-'));
            auto lower = parseNumber32(takeUntil(triplet, '-'));
            const auto count = parseNumber32(takeUntil(triplet, '-'));
            if (lower && inContainer)
                lower = container.down(*lower);
            if (!first || !lower || !count)
                return Error(ErrorId::Malformed, "id map");
            extents.push_back({*first, *lower, *count});
        }
        return IdMap::fromExtents(std::move(extents));
    }

    Result<PlannedMount> volume(const MountSpec &spec)
    {
        PlannedMount mount;
        mount.target = spec.target;
        if (isPodman(m_habits.engine))
            mount.flags = MountFlags(MountFlag::NoSuid) | MountFlag::NoDev;
        applyFlags(spec, mount);
        if (const auto done = applyOwnership(spec, mount); !done)
            return done.error();
        const std::string &name = spec.volumeName.empty() ? spec.source : spec.volumeName;
        if (m_habits.volumeDirectory.empty()) {
            mount.unknown = Error(ErrorId::NotRecorded, name);
            return mount;
        }
        mount.madeOn = mountAbove(m_habits.volumeDirectory + "/x");
        mount.source = m_habits.volumeDirectory + '/' + (name.empty() ? "?" : name) + "/_data";
        const std::string place =
            spec.subPath.empty() ? mount.source : mount.source + '/' + spec.subPath;
        const auto existing = name.empty() ? Result<NodeId>(Error(ErrorId::NotRecorded))
                                           : resolveUnchecked(m_host, place);
        if (!spec.subPath.empty()) {
            // Neither filled nor made: it has to be there.
            if (existing)
                mount.hostNode = *existing;
            else
                mount.unknown = Error(ErrorId::NotRecorded, place);
            return mount;
        }
        if (existing) {
            const auto empty = m_host.ask(*existing, NodeQuestion::EmptyDirectory);
            if (!empty || !*empty || has(spec, "nocopy")) {
                mount.hostNode = *existing;
                return mount;
            }
        }
        return freshVolume(spec, std::move(mount), existing);
    }

    /// moby container_unix.go CopyImagePathContent(): content, owner and mode of the image's
    /// directory; podman container_internal_common.go fixVolumePermissions(): the owner of the
    /// process where the image has none.
    Result<PlannedMount>
    freshVolume(const MountSpec &spec, PlannedMount mount, const Result<NodeId> &existing)
    {
        const auto image = imageDirectory(spec.target);
        if (!image) {
            mount.unknown = image.error();
            return mount;
        }
        const bool podman = isPodman(m_habits.engine);
        // libpod mountNamedVolume() and fixVolumePermissions(): what will be seen through an id map
        // is stored with the container's own ids.
        const bool plain = mount.idmap && m_habits.plainIdsBelowIdmap;
        if (*image && !has(spec, "nocopy") && !spec.volumeNoCopy) {
            mount.copiedFrom = *(*image);
            mount.copiesPlainIds = plain;
        }
        const bool copies = !mount.copiedFrom.empty();
        if (existing && !copies && !(podman && awaitsFirstUse(*existing)))
            mount.hostNode = *existing;
        else if (podman && existing && !awaitsFirstUse(*existing))
            mount.made = likeHost(*existing);
        else if (podman && !existing && (spec.volumeUid || spec.volumeGid))
            mount.made = volumeOf(spec.volumeUid.value_or(0), spec.volumeGid.value_or(0));
        else if (podman && *image && !copies)
            mount.made = likeImage(*(*image), plain);
        else if (!copies)
            mount.made = MadeNode::of(FileType::Directory, Mode(0755),
                                      podman ? firstUser(plain) : m_habits.makerUid,
                                      podman ? firstGroup(plain) : m_habits.makerGid);
        return mount;
    }

    /// podman gives a volume to the first process that uses it: one that is empty and still its
    /// maker's has had none.
    bool awaitsFirstUse(NodeId volume)
    {
        const Result<InodeFacts> &inode = m_host.inode(volume);
        return inode && inode->owner == m_habits.makerUid && inode->group == m_habits.makerGid;
    }

    /// An owner that podman's volume was given when it was made, or by its first process, stays.
    MadeNode likeHost(NodeId volume)
    {
        const Result<InodeFacts> &inode = m_host.inode(volume);
        return MadeNode::of(FileType::Directory, inode ? inode->mode : Mode(0755),
                            inode && inode->owner ? *inode->owner : m_habits.makerUid,
                            inode && inode->group ? *inode->group : m_habits.makerGid);
    }

    /// `podman volume create --uid --gid`, in ids of the engine's own namespace.
    [[nodiscard]] MadeNode volumeOf(std::uint32_t uid, std::uint32_t gid) const
    {
        const UserNamespace &engine = m_habits.engineNamespace;
        return MadeNode::of(FileType::Directory, Mode(0755),
                            engine.uids.mapDown(Uid(uid)).value_or(m_habits.makerUid),
                            engine.gids.mapDown(Gid(gid)).value_or(m_habits.makerGid));
    }

    [[nodiscard]] Kuid firstUser(bool plain) const
    {
        const auto inside = m_habits.container.uids.mapUp(m_habits.processUid);
        return plain && inside ? Kuid(inside->value()) : m_habits.processUid;
    }

    [[nodiscard]] Kgid firstGroup(bool plain) const
    {
        const auto inside = m_habits.container.gids.mapUp(m_habits.processGid);
        return plain && inside ? Kgid(inside->value()) : m_habits.processGid;
    }

    MadeNode likeImage(const std::string &path, bool plainIds)
    {
        const auto entry = m_root.look(path);
        MadeNode node = MadeNode::of(FileType::Directory, Mode(0755), rootUid(), rootGid());
        if (!entry || !*entry)
            return node;
        node.mode = (*entry)->mode;
        if (plainIds) {
            node.owner = Kuid((*entry)->uid.value());
            node.group = Kgid((*entry)->gid.value());
            return node;
        }
        node.owner = m_habits.storedUids.mapDown((*entry)->uid).value_or(node.owner);
        node.group = m_habits.storedGids.mapDown((*entry)->gid).value_or(node.group);
        return node;
    }

    /// The path in the image, links followed; nullopt: the image has no such directory.
    Result<std::optional<std::string>> imageDirectory(const std::string &target)
    {
        std::string path;
        std::string pending = target;
        for (int links = 0; !pending.empty();) {
            std::string_view rest = pending;
            const std::string name(takeUntil(rest, '/'));
            pending = std::string(rest);
            if (name.empty() || name == ".")
                continue;
            if (name == "..") {
                path = path.substr(0, path.find_last_of('/'));
                continue;
            }
            const std::string next = std::string(path).append("/").append(name);
            const auto entry = m_root.look(next);
            if (!entry)
                return entry.error();
            if (!*entry)
                return std::optional<std::string>();
            if ((*entry)->type == FileType::Symlink && ++links <= 40) {
                pending.insert(0, (*entry)->target + '/');
                if ((*entry)->target.starts_with('/'))
                    path.clear();
                continue;
            }
            if ((*entry)->type != FileType::Directory)
                return std::optional<std::string>();
            path = next;
        }
        return std::optional(path.empty() ? std::string("/") : path);
    }

    Result<PlannedMount> tmpfs(const MountSpec &spec)
    {
        PlannedMount mount = made(spec.target, Mode(01777), {}, "tmpfs");
        mount.flags = MountFlags(MountFlag::NoSuid) | MountFlag::NoDev;
        if (!isPodman(m_habits.engine))
            mount.flags |= MountFlag::NoExec;
        applyFlags(spec, mount);
        const auto image = imageDirectory(spec.target);
        if (!image) {
            mount.made.reset();
            mount.unknown = image.error();
            return mount;
        }
        if (*image && m_habits.tmpfsTakesImageMode)
            mount.made->mode = likeImage(*(*image), false).mode;
        if (const auto mode = modeOption(spec))
            mount.made->mode = *mode;
        if (*image && isPodman(m_habits.engine) && !has(spec, "notmpcopyup"))
            mount.copiedFrom = *(*image);
        if (has(spec, "U")) {
            mount.made->owner = m_habits.processUid;
            mount.made->group = m_habits.processGid;
        }
        return tmpfsOwner(spec, std::move(mount));
    }

    /// uid= and gid= are ids of the container.
    [[nodiscard]] Result<PlannedMount> tmpfsOwner(const MountSpec &spec, PlannedMount mount) const
    {
        const auto uid = valueOf(spec, "uid");
        const auto gid = valueOf(spec, "gid");
        const auto kuid =
            uid ? m_habits.container.uids.mapDown(Uid(parseNumber32(*uid).value_or(kNoId)))
                : std::optional(mount.made->owner);
        const auto kgid =
            gid ? m_habits.container.gids.mapDown(Gid(parseNumber32(*gid).value_or(kNoId)))
                : std::optional(mount.made->group);
        if (!kuid || !kgid)
            return refusal(m_habits.engine, "invalid argument");
        mount.made->owner = *kuid;
        mount.made->group = *kgid;
        return mount;
    }

    Result<PlannedMount> emptyDir(const MountSpec &spec)
    {
        PlannedMount mount = made(spec.target, Mode(0777), {}, "");
        mount.superblock = UserNamespace::makeInitial();
        mount.made->owner = Kuid(0);
        mount.made->group = Kgid(0);
        applyFlags(spec, mount);
        return mount;
    }

    static Result<PlannedMount> unknown(const MountSpec &spec)
    {
        PlannedMount mount;
        mount.target = spec.target;
        mount.source = spec.source;
        mount.unknown = Error(ErrorId::NotRecorded, spec.source.empty() ? spec.type : spec.source);
        applyFlags(spec, mount);
        return mount;
    }

    const MountHabits &m_habits;
    FactSource &m_host;
    RootTree &m_root;
};

} // namespace

bool hasEngineDefaults(Engine engine)
{
    return engine == Engine::Docker || engine == Engine::Nerdctl || engine == Engine::Kubernetes
           || engine == Engine::Compose || engine == Engine::Devcontainer || isPodman(engine);
}

std::vector<MountOutcome>
planMounts(const ContainerSpec &spec, const MountHabits &habits, FactSource &host, RootTree &root)
{
    MountPlanner planner(habits, host, root);
    std::vector<MountOutcome> outcomes;
    const auto asked = [&](const std::string &target) {
        return std::any_of(spec.mounts.begin(), spec.mounts.end(),
                           [&](const MountSpec &mount) { return mount.target == target; });
    };
    for (PlannedMount &mount : planner.standardMounts(spec)) {
        if (!asked(mount.target))
            outcomes.push_back({MountSpec{}, std::move(mount)});
    }
    for (const MountSpec &mount : spec.mounts)
        outcomes.push_back({mount, planner.plan(mount)});
    // moby daemon/volumes_unix.go mounts.Less and podman's SortMounts(): parents first.
    std::stable_sort(
        outcomes.begin(), outcomes.end(), [](const MountOutcome &a, const MountOutcome &b) {
            const auto depth = [](const MountOutcome &outcome) {
                return depthOf(outcome.planned ? outcome.planned->target : outcome.spec.target);
            };
            return depth(a) < depth(b);
        });
    return outcomes;
}

} // namespace mountlens
