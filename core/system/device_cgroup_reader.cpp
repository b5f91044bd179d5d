// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/device_cgroup_reader.h"

#include "base/text_scan.h"
#include "base/unique_fd.h"
#include "system/small_file.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

namespace {

bool takeDeviceNumber(std::string_view text, std::optional<std::uint32_t> &number)
{
    if (text == "*")
        return true;
    number = parseNumber32(text);
    return number.has_value();
}

Result<DeviceRule> parseRule(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view type = takeField(rest);
    std::string_view numbers = takeField(rest);
    const std::string_view access = takeField(rest);
    DeviceRule rule;
    rule.character = type == "a" || type == "c";
    rule.block = type == "a" || type == "b";
    const std::string_view major = takeUntil(numbers, ':');
    const bool known = (rule.character || rule.block) && takeDeviceNumber(major, rule.major)
                       && takeDeviceNumber(numbers, rule.minor)
                       && access.find_first_not_of("rwm") == std::string_view::npos;
    if (!known)
        return Error(ErrorId::Malformed, "devices.list", std::string(line));
    rule.read = access.find('r') != std::string_view::npos;
    rule.write = access.find('w') != std::string_view::npos;
    rule.mknod = access.find('m') != std::string_view::npos;
    return rule;
}

bool namesController(std::string_view controllers, std::string_view wanted)
{
    while (!controllers.empty()) {
        if (takeUntil(controllers, ',') == wanted)
            return true;
    }
    return false;
}

/// Where this hierarchy is mounted for us with its root visible; empty: nowhere.
std::string
mountPointOf(const MountTable &mounts, std::string_view type, std::string_view controller)
{
    for (const MountEntry &mount : mounts) {
        const bool matches =
            mount.facts.fileSystem == type && mount.facts.root == "/"
            && (controller.empty() || namesController(mount.facts.superOptions, controller));
        if (matches)
            return mount.facts.mountPoint;
    }
    return {};
}

Result<bool> versionOneAllows(const std::string &path,
                              const MountTable &mounts,
                              FileType type,
                              DeviceNumber device,
                              DeviceAccess access)
{
    const std::string mountPoint = mountPointOf(mounts, "cgroup", "devices");
    if (mountPoint.empty())
        return Error(ErrorId::Unsupported, "device cgroup");
    const auto text = readSmallFile(AT_FDCWD, mountPoint + path + "/devices.list");
    if (!text)
        return text.error();
    const auto rules = parseDeviceRules(*text);
    if (!rules)
        return rules.error();
    return std::any_of(rules->begin(), rules->end(),
                       [&](const DeviceRule &rule) { return rule.allows(type, device, access); });
}

/// Programs are attached or not; what they decide cannot be read.
Result<bool> versionTwoAllows(const std::string &path, const MountTable &mounts)
{
    const std::string mountPoint = mountPointOf(mounts, "cgroup2", {});
    if (mountPoint.empty())
        return Error(ErrorId::Unsupported, "device cgroup");
    const std::string directory = mountPoint + path;
    const UniqueFd cgroup(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!cgroup)
        return Error::fromErrno(ErrorId::OpenFailed, directory, errno);
    bpf_attr query = {};
    query.query.target_fd = static_cast<std::uint32_t>(cgroup.get());
    query.query.attach_type = BPF_CGROUP_DEVICE;
    query.query.query_flags = BPF_F_QUERY_EFFECTIVE;
    if (::syscall(SYS_bpf, BPF_PROG_QUERY, &query, sizeof query) != 0) {
        if (errno == EPERM)
            return Error(ErrorId::NoRightToRead, "device cgroup", "CAP_NET_ADMIN", errno);
        return Error::fromErrno(ErrorId::Unsupported, "device cgroup", errno);
    }
    if (query.query.prog_cnt == 0)
        return true;
    return Error(ErrorId::Unsupported, "device cgroup program");
}

} // namespace

bool DeviceRule::allows(FileType type, DeviceNumber device, DeviceAccess access) const
{
    const bool kind = type == FileType::CharDevice ? character : block;
    const bool number = (!major || *major == device.major) && (!minor || *minor == device.minor);
    switch (access) {
    case DeviceAccess::Read:
        return kind && number && read;
    case DeviceAccess::Write:
        return kind && number && write;
    case DeviceAccess::Mknod:
        return kind && number && mknod;
    }
    return false;
}

Result<std::vector<DeviceRule>> parseDeviceRules(std::string_view text)
{
    std::vector<DeviceRule> rules;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            continue;
        auto rule = parseRule(line);
        if (!rule)
            return rule.error();
        rules.push_back(*rule);
    }
    return rules;
}

CgroupPaths parseCgroupPaths(std::string_view text)
{
    CgroupPaths paths;
    while (!text.empty()) {
        std::string_view path = takeLine(text);
        const std::string_view number = takeUntil(path, ':');
        const std::string_view controllers = takeUntil(path, ':');
        if (number == "0" && controllers.empty())
            paths.unified = std::string(path);
        if (namesController(controllers, "devices"))
            paths.devicesV1 = std::string(path);
    }
    return paths;
}

Result<bool> deviceCgroupAllows(const CgroupPaths &paths,
                                const MountTable &ourMounts,
                                FileType type,
                                DeviceNumber device,
                                DeviceAccess access)
{
    if (paths.devicesV1) {
        auto allowed = versionOneAllows(*paths.devicesV1, ourMounts, type, device, access);
        if (!allowed || !*allowed)
            return allowed;
    }
    if (paths.unified)
        return versionTwoAllows(*paths.unified, ourMounts);
    return true;
}

} // namespace mountlens
