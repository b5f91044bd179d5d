// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/device_cgroup.h"

#include <cerrno>

namespace mountlens {

namespace {

Ruling judge(const RuleContext &context, FileType type, DeviceNumber device, DeviceAccess access)
{
    const Result<bool> allowed = context.facts.deviceAllowed(type, device, access);
    if (!allowed)
        return missingFact(context, allowed.error());
    if (*allowed) {
        return pass(context.trace, ReasonId::DeviceCgroupAllows, std::uint64_t{device.major},
                    std::uint64_t{device.minor});
    }
    return deny(context.trace, EPERM, ReasonId::DeviceCgroupDenies, std::uint64_t{device.major},
                std::uint64_t{device.minor});
}

} // namespace

Ruling deviceCgroupPermission(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const FileType type = view.inode->type;
    if (type != FileType::CharDevice && type != FileType::BlockDevice)
        return Ruling::pass();
    const DeviceNumber device = view.inode->deviceNode;
    if (want.has(Access::Read)) {
        const Ruling ruling = judge(context, type, device, DeviceAccess::Read);
        if (ruling.stops())
            return ruling;
    }
    if (want.has(Access::Write))
        return judge(context, type, device, DeviceAccess::Write);
    return Ruling::pass();
}

Ruling deviceCgroupMknod(const RuleContext &context, FileType type, DeviceNumber device)
{
    return judge(context, type, device, DeviceAccess::Mknod);
}

} // namespace mountlens
