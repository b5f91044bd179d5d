// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// How the container's directories are mounted: flags, options, other mounts in their place.
#include "base/path_text.h"
#include "base/text_scan.h"
#include "diagnosis/cause_scene.h"
#include "fixes/setting_change.h"
#include "fixes/system_places.h"
#include "rules/capability_over_inode.h"
#include "rules/file_system.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

struct IdmapSupport
{
    std::string_view fileSystem;
    KernelVersion since;
};

/// File systems with FS_ALLOW_IDMAP, and since when; overlayfs itself never had it.
constexpr auto kIdmappable = std::to_array<IdmapSupport>({{"ext4", {5, 12}},
                                                          {"xfs", {5, 12}},
                                                          {"vfat", {5, 12}},
                                                          {"msdos", {5, 12}},
                                                          {"btrfs", {5, 15}},
                                                          {"ntfs3", {5, 15}},
                                                          {"f2fs", {5, 18}},
                                                          {"erofs", {5, 19}},
                                                          {"squashfs", {6, 2}},
                                                          {"tmpfs", {6, 3}},
                                                          {"ceph", {6, 7}},
                                                          {"bcachefs", {6, 7}},
                                                          {"exfat", {6, 12}},
                                                          {"hugetlbfs", {6, 12}}});

/// nullptr: none of them.
const IdmapSupport *idmapSupportOf(std::string_view fileSystem)
{
    const auto *found =
        std::find_if(kIdmappable.begin(), kIdmappable.end(),
                     [&](const IdmapSupport &each) { return each.fileSystem == fileSystem; });
    return found == kIdmappable.end() ? nullptr : found;
}

std::string containersId(const Subject &subject)
{
    const auto uid = subject.userNamespace.uids.mapUp(subject.credentials.fsUid);
    return std::to_string(uid ? uid->value() : 0);
}

std::string containersGroup(const Subject &subject)
{
    const auto gid = subject.userNamespace.gids.mapUp(subject.credentials.fsGid);
    return std::to_string(gid ? gid->value() : 0);
}

bool isBind(const MountSpec &mount)
{
    return mount.type == "bind" && mount.source.starts_with('/');
}

// -- flags of mounts

/// The same container, behind a mount of the host that has other flags.
void addHostRemount(const Denial &denial, MountFlag flag, SettingChanges &changes)
{
    const auto path = hostPathOf(denial.fixCase.around, denial.path);
    const auto &find = denial.fixCase.mountPointOf;
    const auto mountPoint = path && find ? find(*path) : std::nullopt;
    if (!mountPoint)
        return changes.withhold(FixKind::Remount, WithheldReason::PathUnknown, {denial.path});
    const bool readOnly = flag == MountFlag::ReadOnly;
    const bool superblock = readOnly && denial.verdict.reason == ReasonId::SuperblockReadOnly;
    const std::string prefix = superblock ? "remount," : "remount,bind,";
    SettingChange change = changeFrom(denial.fixCase, FixKind::Remount);
    change.run = {{{"mount", "-o", prefix + (readOnly ? "rw" : "exec"), *mountPoint}, RunAs::Root}};
    change.undo = {
        {{"mount", "-o", prefix + (readOnly ? "ro" : "noexec"), *mountPoint}, RunAs::Root}};
    MountChange mount;
    mount.mount = denial.view.inode->mount;
    mount.flags = denial.view.mount->flags - MountFlags(flag);
    mount.superblockWritable = readOnly;
    change.changes.mounts.push_back(std::move(mount));
    change.riskReason = readOnly ? RiskReason::MeantReadOnly : RiskReason::NoExecOnPurpose;
    change.words = {*mountPoint, readOnly ? "host-rw" : "host-exec"};
    change.survives = false;
    changes.tries.push_back(std::move(change));
}

void addWritableMount(const Denial &denial, const MountSpec &mount, SettingChanges &changes)
{
    SettingChange change = changeFrom(denial.fixCase, FixKind::Remount);
    MountSpec now = mount;
    now.readOnly = false;
    std::erase(now.options, "ro");
    replaceMount(change, mount.target, now);
    change.riskReason = RiskReason::MeantReadOnly;
    change.words = {mount.target, "rw"};
    changes.tries.push_back(std::move(change));
}

/// podman takes no uid= for a tmpfs (pkg/util/mountOpts.go), but gives it to the container's user.
MountSpec tmpfsAt(const Denial &denial, const std::string &target)
{
    MountSpec mount;
    mount.type = "tmpfs";
    mount.target = target;
    mount.options = {"uid=" + containersId(denial.subject),
                     "gid=" + containersGroup(denial.subject), "mode=0700"};
    if (isPodman(denial.fixCase.around))
        mount.options = {"U", "mode=0700"};
    return mount;
}

void addMount(const Denial &denial, FixKind kind, const MountSpec &mount, SettingChanges &changes)
{
    SettingChange change = changeFrom(denial.fixCase, kind);
    change.spec.mounts.push_back(mount);
    change.args.add = wordsFor(mount);
    const bool tmpfs = kind == FixKind::Tmpfs;
    change.words = {mount.target, tmpfs ? "new" : mount.source};
    change.riskReason = tmpfs ? RiskReason::GoneWithContainer : RiskReason::DataElsewhere;
    change.survives = !tmpfs;
    change.risk = tmpfs ? Risk::Low : Risk::Medium;
    changes.tries.push_back(std::move(change));
}

MountSpec volumeAt(const Denial &denial, const std::string &target)
{
    MountSpec mount;
    mount.type = "volume";
    mount.target = target;
    const std::string &container = denial.fixCase.around.container;
    std::string name = container.empty() ? "mountlens" : container;
    for (const char c : target)
        name += c == '/' ? '-' : c;
    mount.source = name;
    return mount;
}

/// A writable place on the read-only root, or the whole of it.
void addWritableRoot(const Denial &denial, SettingChanges &changes)
{
    const std::string &path = denial.fixCase.request.path;
    const bool absolute = path.starts_with('/');
    const std::string directory = directoryOf(denial.path.empty() ? path : denial.path);
    const bool isDirectory = denial.view.inode->type == FileType::Directory;
    const std::string place = isDirectory && !denial.path.empty() ? denial.path : directory;
    if (absolute && place != "/") {
        addMount(denial, FixKind::Tmpfs, tmpfsAt(denial, place), changes);
        addMount(denial, FixKind::NamedVolume, volumeAt(denial, place), changes);
    }
    if (!denial.fixCase.spec->readOnlyRoot)
        return;
    SettingChange change = changeFrom(denial.fixCase, FixKind::Remount);
    change.spec.readOnlyRoot = false;
    change.args.remove = {"--read-only"};
    change.riskReason = RiskReason::MeantReadOnly;
    change.words = {"/", "root"};
    changes.tries.push_back(std::move(change));
}

void addWritable(const Denial &denial, SettingChanges &changes)
{
    const MountSpec *mount = mountOf(denial);
    if (mount && mount->readOnly)
        return addWritableMount(denial, *mount, changes);
    const bool root = !originOf(denial.fixCase.around, denial.path);
    if (root)
        return addWritableRoot(denial, changes);
    addHostRemount(denial, MountFlag::ReadOnly, changes);
}

void addExecutable(const Denial &denial, SettingChanges &changes)
{
    const MountSpec *mount = mountOf(denial);
    const bool option = mount && (mount->type == "tmpfs" || isPodman(denial.fixCase.around));
    if (!option)
        return addHostRemount(denial, MountFlag::NoExec, changes);
    SettingChange change = changeFrom(denial.fixCase, FixKind::Remount);
    MountSpec now = *mount;
    std::erase(now.options, "noexec");
    now.options.emplace_back("exec");
    replaceMount(change, mount->target, now);
    change.riskReason = RiskReason::NoExecOnPurpose;
    change.words = {mount->target, "exec"};
    changes.tries.push_back(std::move(change));
}

// -- owners

/// Without uid= a tmpfs belongs to the container's root.
void addTmpfsOwner(const Denial &denial, const MountSpec &mount, SettingChanges &changes)
{
    SettingChange change = changeFrom(denial.fixCase, FixKind::Tmpfs);
    MountSpec now = mount;
    std::erase_if(now.options, [](const std::string &option) {
        return option.starts_with("uid=") || option.starts_with("gid=")
               || option.starts_with("mode=") || option == "U";
    });
    const std::vector<std::string> options = tmpfsAt(denial, mount.target).options;
    now.options.insert(now.options.end(), options.begin(), options.end());
    replaceMount(change, mount.target, now);
    change.risk = Risk::Low;
    change.riskReason = RiskReason::OneAccount;
    change.words = {mount.target, "owner"};
    changes.tries.push_back(std::move(change));
}

/// podman's :U changes the owner of everything in the source.
void addChownOption(const Denial &denial, const MountSpec &mount, SettingChanges &changes)
{
    if (!isPodman(denial.fixCase.around))
        return;
    if (isSharedTree(mount.source))
        return changes.withhold(FixKind::VolumeOption, WithheldReason::SystemTree, {mount.source});
    SettingChange change = changeFrom(denial.fixCase, FixKind::VolumeOption);
    MountSpec now = mount;
    now.options.emplace_back("U");
    replaceMount(change, mount.target, now);
    change.risk = Risk::High;
    change.riskReason = RiskReason::ManyFiles;
    // Nobody knows whose all these files were.
    change.status = FixStatus::NeedsValue;
    change.words = {"U", mount.source};
    changes.tries.push_back(std::move(change));
}

std::optional<Withheld> whyNoIdmap(const Denial &denial)
{
    const std::string &fileSystem = denial.view.mount->fileSystem;
    const IdmapSupport *support = idmapSupportOf(fileSystem);
    if (denial.fixCase.around.rootless)
        return Withheld{FixKind::IdmappedMount, WithheldReason::NeedsRoot, {{}}};
    if (!support)
        return Withheld{FixKind::IdmappedMount, WithheldReason::FileSystemLacksIt, {fileSystem}};
    if (denial.facts.kernel().version >= support->since)
        return std::nullopt;
    const std::string since =
        std::to_string(support->since.major) + '.' + std::to_string(support->since.minor);
    return Withheld{FixKind::IdmappedMount, WithheldReason::KernelTooOld, {since}};
}

void addIdmapOption(const Denial &denial, const MountSpec &mount, SettingChanges &changes)
{
    if (!isPodman(denial.fixCase.around) || denial.subject.userNamespace.initial)
        return;
    SettingChange change = changeFrom(denial.fixCase, FixKind::VolumeOption);
    MountSpec now = mount;
    now.options.emplace_back("idmap");
    replaceMount(change, mount.target, now);
    change.riskReason = RiskReason::AllFilesOfUser;
    change.words = {"idmap", mount.source};
    changes.tries.push_back(std::move(change));
}

std::string mapLine(char kind, std::uint32_t stored, std::uint32_t shown)
{
    return std::string(1, kind) + ':' + std::to_string(stored) + ':' + std::to_string(shown) + ":1";
}

/// The owner's files appear as the subject's own; nobody else's appear at all.
std::shared_ptr<const MountIdmap> oneToOne(const Denial &denial)
{
    const Credentials &ids = denial.subject.credentials;
    const auto uids = IdMap::fromExtents({{denial.state.owner->value(), ids.fsUid.value(), 1}});
    const auto gids = IdMap::fromExtents({{denial.state.group->value(), ids.fsGid.value(), 1}});
    if (!uids || !gids)
        return nullptr;
    MountIdmap map;
    map.uids = TypedIdMap<Uid, Vfsuid>(*uids);
    map.gids = TypedIdMap<Gid, Vfsgid>(*gids);
    return std::make_shared<const MountIdmap>(std::move(map));
}

std::string idmappedPlaceFor(const std::string &source)
{
    return source + ".idmapped";
}

/// What Docker has no option for: a second, idmapped mount of the source, given to the container in
/// its place.
void addIdmappedMount(const Denial &denial, const MountSpec &mount, SettingChanges &changes)
{
    const FileType type = denial.view.inode->type;
    const bool holdsFiles = type == FileType::Directory || type == FileType::Regular;
    const bool usable = isBind(mount) && holdsFiles && denial.state.owner && denial.state.group
                        && denial.view.idmap == nullptr && !isOwner(denial.subject, denial.view);
    const auto map = usable ? oneToOne(denial) : nullptr;
    if (!map)
        return;
    const Credentials &ids = denial.subject.credentials;
    const std::string place = idmappedPlaceFor(mount.source);
    SettingChange change = changeFrom(denial.fixCase, FixKind::IdmappedMount);
    const bool file = denial.view.inode->type != FileType::Directory && denial.path == mount.target;
    change.run = {{{file ? "touch" : "mkdir", place}, RunAs::Root},
                  {{"mountlens", "mount-idmapped", mount.source, place, "--map",
                    mapLine('u', denial.state.owner->value(), ids.fsUid.value()), "--map",
                    mapLine('g', denial.state.group->value(), ids.fsGid.value())},
                   RunAs::Root}};
    change.undo = {{{"umount", place}, RunAs::Root}, {{file ? "rm" : "rmdir", place}, RunAs::Root}};
    MountSpec now = mount;
    now.source = place;
    change.args.remove = wordsFor(mount);
    change.args.add = wordsFor(now);
    MountChange changed;
    changed.mount = denial.view.inode->mount;
    changed.idmap = map;
    change.changes.mounts.push_back(std::move(changed));
    change.riskReason = RiskReason::AllFilesOfUser;
    change.survives = false;
    change.words = {place, mount.source};
    changes.tries.push_back(std::move(change));
}

void addVolumeInPlace(const Denial &denial, const MountSpec &mount, SettingChanges &changes)
{
    if (!isBind(mount) || denial.view.inode->type != FileType::Directory)
        return;
    SettingChange change = changeFrom(denial.fixCase, FixKind::NamedVolume);
    MountSpec now = volumeAt(denial, mount.target);
    now.readOnly = mount.readOnly;
    replaceMount(change, mount.target, now);
    change.riskReason = RiskReason::DataElsewhere;
    change.words = {mount.target, now.source, mount.source};
    changes.tries.push_back(std::move(change));
}

// -- file systems without owners

std::string keptOptions(std::string_view superOptions)
{
    std::string kept;
    while (!superOptions.empty()) {
        const std::string_view option = takeUntil(superOptions, ',');
        if (option.starts_with("fmask=") || option.starts_with("dmask=")
            || option.starts_with("umask=") || option == "utf8" || option.starts_with("iocharset="))
            kept.append(",").append(option);
    }
    return kept;
}

FixCommand mountWithOwner(const MountFacts &mount, const std::string &place, Kuid uid, Kgid gid)
{
    const std::string options = "uid=" + std::to_string(uid.value()) + ",gid="
                                + std::to_string(gid.value()) + keptOptions(mount.superOptions);
    return {{"mount", "-t", mount.fileSystem, "-o", options, mount.source, place}, RunAs::Root};
}

/// The owner of all files is a mount option, which no remount changes.
void addOwnerOfAll(const Denial &denial, SettingChanges &changes)
{
    const MountFacts &mount = *denial.view.mount;
    const auto path = hostPathOf(denial.fixCase.around, denial.path);
    const auto &find = denial.fixCase.mountPointOf;
    const auto place = path && find ? find(*path) : std::nullopt;
    if (!place || !denial.state.owner || !denial.state.group || !mount.source.starts_with("/dev/"))
        return;
    const Credentials &ids = denial.subject.credentials;
    SettingChange change = changeFrom(denial.fixCase, FixKind::Remount);
    const FixCommand unmount{{"umount", *place}, RunAs::Root};
    change.run = {unmount, mountWithOwner(mount, *place, ids.fsUid, ids.fsGid)};
    change.undo = {unmount,
                   mountWithOwner(mount, *place, *denial.state.owner, *denial.state.group)};
    MountChange changed;
    changed.mount = denial.view.inode->mount;
    changed.allOwnedBy = ids.fsUid;
    changed.allOfGroup = ids.fsGid;
    change.changes.mounts.push_back(std::move(changed));
    change.riskReason = RiskReason::ManyFiles;
    change.words = {*place, "owner"};
    change.survives = false;
    changes.tries.push_back(std::move(change));
}

// -- single files

/// A mount point cannot be renamed over; an entry of a mounted directory can.
void addWholeDirectory(const Denial &denial, SettingChanges &changes)
{
    const Request &request = denial.fixCase.request;
    for (const MountSpec &mount : denial.fixCase.spec->mounts) {
        const bool meant = mount.target == request.path || mount.target == request.path2;
        const std::string directory = directoryOf(mount.target);
        if (!meant || !isBind(mount) || directory == "/" || isSharedTree(directoryOf(mount.source)))
            continue;
        SettingChange change = changeFrom(denial.fixCase, FixKind::MountDirectory);
        MountSpec now = mount;
        now.source = directoryOf(mount.source);
        now.target = directory;
        replaceMount(change, mount.target, now);
        change.riskReason = RiskReason::WholeDirectory;
        change.words = {now.source};
        changes.tries.push_back(std::move(change));
        return;
    }
}

/// A directory of the image that nobody needs anything from.
void addTmpfsOverImage(const Denial &denial, SettingChanges &changes)
{
    const bool root = !originOf(denial.fixCase.around, denial.path);
    const bool directory = denial.view.inode->type == FileType::Directory;
    if (!root || !directory || isSharedTree(denial.path))
        return;
    addMount(denial, FixKind::Tmpfs, tmpfsAt(denial, denial.path), changes);
    const Result<bool> empty = denial.facts.ask(denial.view.node, NodeQuestion::EmptyDirectory);
    if (!empty || !*empty)
        changes.tries.back().risk = Risk::Medium;
}

void addOwnerChanges(const Denial &denial, SettingChanges &changes)
{
    if (fixesOwners(*denial.view.mount))
        addOwnerOfAll(denial, changes);
    const MountSpec *mount = mountOf(denial);
    if (!mount)
        return addTmpfsOverImage(denial, changes);
    if (mount->type == "tmpfs")
        return addTmpfsOwner(denial, *mount, changes);
    addChownOption(denial, *mount, changes);
    if (auto why = whyNoIdmap(denial)) {
        changes.withheld.push_back(std::move(*why));
    } else {
        addIdmapOption(denial, *mount, changes);
        addIdmappedMount(denial, *mount, changes);
    }
    addVolumeInPlace(denial, *mount, changes);
}

} // namespace

void addMountChanges(const Denial &denial, SettingChanges &changes)
{
    switch (denial.verdict.reason) {
    case ReasonId::MountReadOnly:
    case ReasonId::SuperblockReadOnly:
        return addWritable(denial, changes);
    case ReasonId::MountNoexec:
        return addExecutable(denial, changes);
    case ReasonId::IsMountpoint:
    case ReasonId::DifferentMounts:
        return addWholeDirectory(denial, changes);
    case ReasonId::NotOwner:
    case ReasonId::WriteToUnmappedIds:
    case ReasonId::VictimUnmapped:
    case ReasonId::ChangeOfUnmapped:
        return addOwnerChanges(denial, changes);
    default:
        if (isClassDenial(denial.verdict.reason))
            addOwnerChanges(denial, changes);
    }
}

} // namespace mountlens
