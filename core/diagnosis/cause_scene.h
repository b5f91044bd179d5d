// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One subject in front of the inode that decided against it.
#pragma once

#include "model/circumstances.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"
#include "rules/inode_view.h"

#include <optional>
#include <string_view>

namespace mountlens {

struct CauseScene
{
    const Subject &subject;
    FactSource &facts;
    const Request &request;
    const Verdict &verdict;
    /// Of the deciding inode.
    const InodeView &view;
    const Circumstances &around;
};

/// Its uid is 0 in its own user namespace.
bool isContainerRoot(const Subject &subject);

/// Root without a capability that would have counted and that its engine gives by default, as far
/// as that is known.
bool rootLacks(const CauseScene &scene, Capability wanted);

/// The capability is held and counts for nothing: an id of the inode has no mapping.
bool heldWithoutEffect(const CauseScene &scene, Capability wanted);

/// vfat and its like, whose owners and modes come from mount options or a server's account.
bool fixesOwners(const MountFacts &mount);

/// The rights that the operation needs of the deciding inode.
AccessMask wantedRights(const CauseScene &scene);

/// The owner in the subject's user namespace; nullopt: it has none there.
std::optional<Uid> ownerInside(const CauseScene &scene);

/// The origin of the mount whose root the deciding inode is; nullptr: it is no root of a mount, or
/// nobody knows where the mount comes from.
const MountOrigin *originAtRoot(const CauseScene &scene);

/// The deciding inode is the root of a mount other than the container's own root file system.
bool isMountRoot(const CauseScene &scene);

/// The deciding inode lies on the container's own root file system, above a mount point.
bool isAboveMountPoint(const CauseScene &scene);

/// A directory of the host or of somebody else, not one of the container's own file system.
bool comesFromOutside(const CauseScene &scene);

/// The directory that the deciding inode was made in; nullopt: not known, or on another mount.
std::optional<InodeView> directoryAround(const CauseScene &scene);

} // namespace mountlens
