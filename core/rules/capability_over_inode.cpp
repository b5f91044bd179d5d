// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/capability_over_inode.h"

#include <algorithm>

namespace mountlens {

namespace {

bool hasMapping(const UserNamespace &ns, std::optional<Vfsuid> id) noexcept
{
    return id && (ns.initial || ns.uids.mapUp(asKuid(*id)).has_value());
}

bool hasMapping(const UserNamespace &ns, std::optional<Vfsgid> id) noexcept
{
    return id && (ns.initial || ns.gids.mapUp(asKgid(*id)).has_value());
}

} // namespace

bool capable(const Subject &subject, Capability capability) noexcept
{
    return subject.userNamespace.initial && subject.credentials.effective.has(capability);
}

bool privilegedWrtInodeUidgid(const Subject &subject, const InodeView &view) noexcept
{
    return hasMapping(subject.userNamespace, view.vfsuid)
           && hasMapping(subject.userNamespace, view.vfsgid);
}

bool capableWrtInodeUidgid(const Subject &subject,
                           const InodeView &view,
                           Capability capability) noexcept
{
    return subject.credentials.effective.has(capability) && privilegedWrtInodeUidgid(subject, view);
}

bool isOwner(const Subject &subject, const InodeView &view) noexcept
{
    return view.vfsuid && asKuid(*view.vfsuid) == subject.credentials.fsUid;
}

bool inodeOwnerOrCapable(const Subject &subject, const InodeView &view) noexcept
{
    return isOwner(subject, view)
           || (subject.credentials.effective.has(Capability::Fowner)
               && hasMapping(subject.userNamespace, view.vfsuid));
}

bool inGroup(const Subject &subject, std::optional<Vfsgid> group) noexcept
{
    if (!group)
        return false;
    const Kgid id = asKgid(*group);
    const Credentials &credentials = subject.credentials;
    return id == credentials.fsGid
           || std::binary_search(credentials.supplementaryGroups.begin(),
                                 credentials.supplementaryGroups.end(), id);
}

bool inGroupOrCapable(const Subject &subject, const InodeView &view) noexcept
{
    return inGroup(subject, view.vfsgid)
           || capableWrtInodeUidgid(subject, view, Capability::Fsetid);
}

} // namespace mountlens
