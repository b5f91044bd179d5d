// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "mounting.h"

#include "checked.h"

#include <fcntl.h>
#include <sys/mount.h>

namespace mountlens::judge {

UniqueFd makeMount(const std::string &fileSystem, const MountOptions &options)
{
    const UniqueFd context(::fsopen(fileSystem.c_str(), FSOPEN_CLOEXEC));
    if (!context)
        return {};
    for (const auto &[key, value] : options) {
        const bool flag = value.empty();
        if (::fsconfig(context.get(), flag ? FSCONFIG_SET_FLAG : FSCONFIG_SET_STRING, key.c_str(),
                       flag ? nullptr : value.c_str(), 0)
            < 0)
            return {};
    }
    if (::fsconfig(context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) < 0)
        return {};
    return UniqueFd(::fsmount(context.get(), FSMOUNT_CLOEXEC, 0));
}

UniqueFd cloneMount(const std::string &path, unsigned flags)
{
    flags |= OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_SYMLINK_NOFOLLOW;
    return checkedFd(::open_tree(AT_FDCWD, path.c_str(), flags), "open_tree " + path);
}

bool setMountAttributes(const UniqueFd &mount, std::uint64_t attributes, int idmapFd)
{
    mount_attr attr{};
    attr.attr_set = attributes;
    if (idmapFd >= 0) {
        attr.attr_set |= __u64{MOUNT_ATTR_IDMAP};
        attr.userns_fd = static_cast<__u64>(idmapFd);
    }
    return ::mount_setattr(mount.get(), "", AT_EMPTY_PATH, &attr, sizeof attr) == 0;
}

bool attachMount(const UniqueFd &mount, const std::string &target)
{
    return ::move_mount(mount.get(), "", AT_FDCWD, target.c_str(), MOVE_MOUNT_F_EMPTY_PATH) == 0;
}

bool setSuperblockReadOnly(const UniqueFd &mount, bool readOnly)
{
    const UniqueFd context(::fspick(mount.get(), "", FSPICK_CLOEXEC | FSPICK_EMPTY_PATH));
    return context
           && ::fsconfig(context.get(), FSCONFIG_SET_FLAG, readOnly ? "ro" : "rw", nullptr, 0) == 0
           && ::fsconfig(context.get(), FSCONFIG_CMD_RECONFIGURE, nullptr, nullptr, 0) == 0;
}

} // namespace mountlens::judge
