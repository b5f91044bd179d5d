// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/device_drivers.h"

#include "base/text_scan.h"
#include "system/small_file.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// Whether /proc/devices lists the major number for this kind of device.
bool hasDriver(std::string_view devices, FileType type, std::uint32_t major)
{
    const std::size_t blocks = std::min(devices.find("Block devices"), devices.size());
    std::string_view rest =
        type == FileType::CharDevice ? devices.substr(0, blocks) : devices.substr(blocks);
    while (!rest.empty()) {
        std::string_view line = takeLine(rest);
        if (parseNumber32(takeField(line)) == major)
            return true;
    }
    return false;
}

} // namespace

Result<bool> deviceDriverMissing(FileType type, DeviceNumber device)
{
    const std::string numbers = std::to_string(device.major) + ':' + std::to_string(device.minor);
    const bool character = type == FileType::CharDevice;
    const std::string path =
        std::string(character ? "/sys/dev/char/" : "/sys/dev/block/") + numbers;
    constexpr std::uint32_t memoryDevices = 1; // all that exist are in sysfs
    if (::access(path.c_str(), F_OK) == 0)
        return false;
    if (character && device.major == memoryDevices)
        return true;
    const auto text = readSmallFile(AT_FDCWD, "/proc/devices");
    if (!text)
        return text.error();
    if (!hasDriver(*text, type, device.major))
        return true;
    // Loop and md devices are made when they are opened (block/bdev.c blk_request_module()).
    constexpr std::uint32_t loop = 7;
    constexpr std::uint32_t md = 9;
    if (!character && (device.major == loop || device.major == md))
        return false;
    if (!character)
        return true;
    return Error(ErrorId::Unsupported, "device driver " + numbers);
}

} // namespace mountlens
