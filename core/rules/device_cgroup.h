// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The device cgroup (security/device_cgroup.c): asked after DAC, before security modules.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// devcgroup_inode_permission(): EPERM for character and block devices the cgroup does not list.
Ruling deviceCgroupPermission(const RuleContext &context, const InodeView &view, AccessMask want);

/// devcgroup_inode_mknod()
Ruling deviceCgroupMknod(const RuleContext &context, FileType type, DeviceNumber device);

} // namespace mountlens
