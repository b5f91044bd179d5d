// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/idmapped_mount.h"

#include "system/made_user_namespace.h"
#include "system/mount_table.h"
#include "system/small_file.h"
#include "system/statx_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxMountinfo = std::size_t{16} << 20U;
constexpr const char *kNeededRight = "CAP_SYS_ADMIN";
constexpr const char *kNeededKernel = "5.12";

/// As the kernel names it; `given` where it has no name.
std::string pathOf(const UniqueFd &object, const std::string &given)
{
    std::array<char, PATH_MAX> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(object.get());
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 && path.front() == '/' ? std::string(path.data(), path.data() + length)
                                             : given;
}

Result<UniqueFd> openEnd(const std::string &path)
{
    UniqueFd object(::open(path.c_str(), O_PATH | O_CLOEXEC));
    if (!object)
        return Error::fromErrno(ErrorId::OpenFailed, path, errno);
    return object;
}

bool isDirectory(const UniqueFd &object)
{
    struct stat facts = {};
    return ::fstat(object.get(), &facts) == 0 && S_ISDIR(facts.st_mode);
}

MountTable ownMounts()
{
    const auto text = readSmallFile(AT_FDCWD, "/proc/self/mountinfo", kMaxMountinfo);
    return text ? parseMountinfo(*text).value_or(MountTable()) : MountTable();
}

const MountEntry *mountOf(const UniqueFd &object, const MountTable &mounts)
{
    const auto id = readOldMountId(object.get());
    const auto found = std::find_if(mounts.begin(), mounts.end(),
                                    [&](const MountEntry &entry) { return id && entry.id == *id; });
    return found == mounts.end() ? nullptr : &*found;
}

UniqueFd cloneMount(const UniqueFd &object, unsigned recursive)
{
    return UniqueFd(::open_tree(object.get(), "",
                                OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC
                                    | static_cast<unsigned>(AT_EMPTY_PATH) | recursive));
}

unsigned recursiveFlag(const IdmappedBind &mount)
{
    return mount.recursive ? AT_RECURSIVE : 0;
}

/// 0, or the errno of giving the copy its map and flags.
int applyMap(const UniqueFd &copy, const UniqueFd &space, const IdmappedBind &mount)
{
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_IDMAP;
    if (mount.readOnly)
        attributes.attr_set |= MOUNT_ATTR_RDONLY;
    attributes.userns_fd = static_cast<__u64>(space.get());
    const unsigned flags = static_cast<unsigned>(AT_EMPTY_PATH) | recursiveFlag(mount);
    return ::mount_setattr(copy.get(), "", flags, &attributes, sizeof attributes) == 0 ? 0 : errno;
}

Error copyError(const IdmappedBind &mount, int code)
{
    switch (code) {
    case ENOSYS:
        return Error(ErrorId::KernelTooOld, "open_tree", kNeededKernel);
    case EPERM:
        return Error(ErrorId::MountNeedsRight, mount.source, kNeededRight, code);
    case EINVAL: // fs/namespace.c __do_loopback(): the mount is known to be in our namespace
        return Error(ErrorId::MountNotCopyable, mount.source);
    default:
        return Error::fromErrno(ErrorId::MountRefused, mount.source, code);
    }
}

/// fs/namespace.c can_idmap_mount()
Error mapError(const MountEntry &refusing, int code)
{
    const std::string &place = refusing.facts.mountPoint;
    if (!refusing.facts.idmap)
        return Error(ErrorId::AlreadyIdmapped, place);
    if (code == EINVAL)
        return Error(ErrorId::IdmapUnsupported, place, refusing.facts.fileSystem);
    return Error(ErrorId::MountNeedsRight, place, kNeededRight, code);
}

/// Whether this mount by itself takes no map.
bool refusesMap(const MountEntry &entry, const UniqueFd &space, const MountTable &mounts)
{
    if (!entry.facts.idmap)
        return true;
    const auto object = openEnd(entry.facts.mountPoint);
    if (!object || mountOf(*object, mounts) != &entry)
        return false; // covered by another mount, which has its own turn
    const UniqueFd copy = cloneMount(*object, 0);
    return copy && applyMap(copy, space, {}) != 0;
}

bool liesBelow(const std::string &path, const std::string &folder)
{
    const std::string prefix = folder == "/" ? folder : folder + '/';
    return path.starts_with(prefix);
}

/// The mount that refused the map: the source's own, or one below it.
const MountEntry *refusingMount(const MountEnds &ends,
                                const UniqueFd &space,
                                const IdmappedBind &mount,
                                const MountTable &mounts)
{
    const MountEntry *own = mountOf(ends.source, mounts);
    if (!mount.recursive || (own && refusesMap(*own, space, mounts)))
        return own;
    for (const MountEntry &entry : mounts) {
        if (liesBelow(entry.facts.mountPoint, ends.sourcePath) && refusesMap(entry, space, mounts))
            return &entry;
    }
    return own;
}

Error whyNotMapped(const MountEnds &ends,
                   const UniqueFd &space,
                   const IdmappedBind &mount,
                   int code)
{
    if (code == ENOSYS)
        return Error(ErrorId::KernelTooOld, "mount_setattr", kNeededKernel);
    const MountTable mounts = ownMounts();
    const MountEntry *refusing = refusingMount(ends, space, mount, mounts);
    if (refusing && (code == EINVAL || code == EPERM))
        return mapError(*refusing, code);
    return Error::fromErrno(ErrorId::MountRefused, mount.source, code);
}

Result<Done> attachTo(const UniqueFd &target, const UniqueFd &copy, const IdmappedBind &mount)
{
    if (::move_mount(copy.get(), "", target.get(), "",
                     MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH)
        == 0)
        return Done{};
    if (errno == EPERM)
        return Error(ErrorId::MountNeedsRight, mount.target, kNeededRight, EPERM);
    return Error::fromErrno(ErrorId::MountRefused, mount.target, errno);
}

} // namespace

Result<MountEnds> openMountEnds(const std::string &source, const std::string &target)
{
    auto from = openEnd(source);
    if (!from)
        return from.error();
    auto onto = openEnd(target);
    if (!onto)
        return onto.error();
    if (isDirectory(*from) != isDirectory(*onto))
        return Error(ErrorId::MountKindsDiffer, source, target);
    MountEnds ends;
    ends.sourcePath = pathOf(*from, source);
    ends.targetPath = pathOf(*onto, target);
    ends.source = std::move(from).value();
    ends.target = std::move(onto).value();
    const MountTable mounts = ownMounts();
    if (!mounts.empty() && !mountOf(ends.source, mounts))
        return Error(ErrorId::MountElsewhere, source);
    if (!mounts.empty() && !mountOf(ends.target, mounts))
        return Error(ErrorId::MountElsewhere, target);
    return ends;
}

Result<Done> mountIdmapped(const MountEnds &ends, const IdmappedBind &mount, Attach attach)
{
    const UniqueFd copy = cloneMount(ends.source, recursiveFlag(mount));
    if (!copy)
        return copyError(mount, errno);
    const auto space = makeUserNamespace(mount.map.uids.plain(), mount.map.gids.plain());
    if (!space)
        return space.error();
    if (const int code = applyMap(copy, *space, mount); code != 0)
        return whyNotMapped(ends, *space, mount, code);
    return attach == Attach::No ? Result<Done>(Done{}) : attachTo(ends.target, copy, mount);
}

} // namespace mountlens
