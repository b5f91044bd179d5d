// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Whether anything answers behind a device node.
#pragma once

#include "base/result.h"
#include "model/inode.h"

namespace mountlens {

/// Whether no driver claims the numbers of a device node. sysfs knows most devices; Unsupported for
/// a character device whose driver is there but not in sysfs: it may or may not answer.
Result<bool> deviceDriverMissing(FileType type, DeviceNumber device);

} // namespace mountlens
