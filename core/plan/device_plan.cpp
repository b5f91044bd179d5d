// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/device_plan.h"

#include "diagnosis/resolve_unchecked.h"

#include <array>
#include <cerrno>
#include <string_view>

namespace mountlens {

namespace {

struct StandardDevice
{
    const char *path;
    DeviceNumber number;
};

/// libcontainer/specconv/spec_linux.go AllowedDevices; crun makes the same.
constexpr std::array<StandardDevice, 6> kStandardDevices = {{
    {"/dev/null", {1, 3}},
    {"/dev/zero", {1, 5}},
    {"/dev/full", {1, 7}},
    {"/dev/random", {1, 8}},
    {"/dev/urandom", {1, 9}},
    {"/dev/tty", {5, 0}},
}};

constexpr std::array<std::array<const char *, 2>, 6> kStandardLinks = {{
    {"/dev/fd", "/proc/self/fd"},
    {"/dev/stdin", "/proc/self/fd/0"},
    {"/dev/stdout", "/proc/self/fd/1"},
    {"/dev/stderr", "/proc/self/fd/2"},
    {"/dev/ptmx", "pts/ptmx"},
    {"/dev/core", "/proc/kcore"},
}};

constexpr std::string_view kStandardRules = "c *:* m\nb *:* m\nc 1:3 rwm\nc 1:5 rwm\nc 1:7 rwm\n"
                                            "c 1:8 rwm\nc 1:9 rwm\nc 5:0 rwm\nc 5:1 rwm\n"
                                            "c 5:2 rwm\nc 136:* rwm\nc 10:200 rwm\n";

/// Devices of a container with a user namespace of its own are the host's, mounted: nobody may make
/// nodes there.
bool mountsDevices(const MountHabits &habits)
{
    return habits.rootless || !habits.container.initial;
}

PlannedDevice
hostDevice(const std::string &path, const MountHabits &habits, NodeId node, bool writable = true)
{
    PlannedDevice device;
    device.path = path;
    PlannedMount mount;
    mount.target = path;
    mount.hostNode = node;
    const bool isPodman = habits.engine == Engine::Podman;
    if (isPodman)
        mount.flags = MountFlags(MountFlag::NoSuid) | MountFlag::NoExec;
    // pkg/specgen/generate/config_linux.go addDevice()
    if (isPodman && !writable)
        mount.flags |= MountFlag::ReadOnly;
    device.mounted = std::move(mount);
    return device;
}

MadeNode copyOf(const InodeFacts &inode, const MountHabits &habits)
{
    MadeNode node = MadeNode::of(inode.type, inode.mode, inode.owner.value_or(Kuid(0)),
                                 inode.group.value_or(Kgid(0)));
    node.device = inode.deviceNode;
    node.owner = habits.container.uids.mapDown(Uid(node.owner.value())).value_or(node.owner);
    node.group = habits.container.gids.mapDown(Gid(node.group.value())).value_or(node.group);
    return node;
}

/// Kept by `host`; nullptr: there is none, or nobody can tell.
const InodeFacts *inodeAt(FactSource &host, const std::string &path)
{
    const auto node = resolveUnchecked(host, path);
    if (!node)
        return nullptr;
    const Result<InodeFacts> &inode = host.inode(*node);
    return inode ? &*inode : nullptr;
}

bool isDevice(const InodeFacts &inode)
{
    return inode.type == FileType::CharDevice || inode.type == FileType::BlockDevice;
}

/// docker daemon/oci_linux.go getDevicesFromPath(), podman pkg/specgen/generate/config_linux.go
/// addDevice().
Error deviceRefusal(const std::string &path, const MountHabits &habits, bool missing)
{
    const std::string why = missing ? "no such file or directory" : "not a device node";
    if (habits.engine == Engine::Podman)
        return Error(ErrorId::EngineRefuses, "podman", missing ? "stat " + path + ": " + why : why);
    return Error(ErrorId::EngineRefuses, "docker",
                 "error gathering device information while adding custom device \"" + path
                     + "\": " + why);
}

/// One --device.
Result<PlannedDevice>
planAsked(const DeviceSpec &asked, const MountHabits &habits, FactSource &host)
{
    const auto node = resolveUnchecked(host, asked.source);
    if (!node && node.error().code() == ENOENT)
        return deviceRefusal(asked.source, habits, true);
    PlannedDevice device;
    device.path = asked.target;
    const InodeFacts *inode = node ? inodeAt(host, asked.source) : nullptr;
    const bool isFolder = inode != nullptr && inode->type == FileType::Directory;
    if (inode == nullptr || (isFolder && !mountsDevices(habits))) {
        // Of a directory the engine takes the devices in it, which nobody has listed here.
        PlannedMount open;
        open.target = asked.target;
        open.unknown = Error(ErrorId::NotRecorded, asked.source);
        device.node = MadeNode::of(FileType::Directory, Mode(0755), Kuid(0), Kgid(0));
        device.mounted = std::move(open);
        return device;
    }
    if (!isFolder && !isDevice(*inode))
        return deviceRefusal(asked.source, habits, false);
    if (mountsDevices(habits) && habits.engine != Engine::Podman && asked.source != asked.target)
        return Error(ErrorId::EngineRefuses, "docker",
                     "error creating device nodes: mount " + asked.target
                         + ": no such file or directory");
    if (mountsDevices(habits)) {
        const bool writable = asked.permissions.find('w') != std::string::npos;
        return hostDevice(asked.target, habits, *node, writable);
    }
    device.node = copyOf(*inode, habits);
    return device;
}

} // namespace

Result<std::vector<PlannedDevice>>
planDevices(const ContainerSpec &spec, const MountHabits &habits, FactSource &host)
{
    std::vector<PlannedDevice> devices;
    if (!hasEngineDefaults(habits.engine))
        return devices;
    const auto rootUid = habits.container.uids.mapDown(Uid(0)).value_or(Kuid(0));
    const auto rootGid = habits.container.gids.mapDown(Gid(0)).value_or(Kgid(0));
    for (const StandardDevice &standard : kStandardDevices) {
        const auto node = resolveUnchecked(host, standard.path);
        if (mountsDevices(habits) && node) {
            devices.push_back(hostDevice(standard.path, habits, *node));
            continue;
        }
        PlannedDevice device;
        device.path = standard.path;
        device.node = MadeNode::of(FileType::CharDevice, Mode(0666), rootUid, rootGid);
        device.node.device = standard.number;
        devices.push_back(std::move(device));
    }
    for (const auto &[path, target] : kStandardLinks) {
        PlannedDevice link;
        link.path = path;
        link.node = MadeNode::of(FileType::Symlink, Mode(0777), rootUid, rootGid);
        link.node.target = target;
        devices.push_back(std::move(link));
    }
    for (const DeviceSpec &asked : spec.devices) {
        auto device = planAsked(asked, habits, host);
        if (!device)
            return device.error();
        devices.push_back(std::move(*device));
    }
    return devices;
}

std::optional<std::vector<DeviceRule>>
planDeviceRules(const ContainerSpec &spec, const MountHabits &habits, FactSource &host)
{
    if (spec.privileged || spec.withoutCgroups || habits.rootless)
        return std::nullopt;
    auto rules = parseDeviceRules(kStandardRules).value_or(std::vector<DeviceRule>());
    for (const DeviceSpec &asked : spec.devices) {
        const InodeFacts *inode = inodeAt(host, asked.source);
        if (!inode || !isDevice(*inode))
            continue;
        DeviceRule rule;
        rule.character = inode->type == FileType::CharDevice;
        rule.block = !rule.character;
        rule.major = inode->deviceNode.major;
        rule.minor = inode->deviceNode.minor;
        rule.read = asked.permissions.find('r') != std::string::npos;
        rule.write = asked.permissions.find('w') != std::string::npos;
        rule.mknod = asked.permissions.find('m') != std::string::npos;
        rules.push_back(rule);
    }
    return rules;
}

} // namespace mountlens
