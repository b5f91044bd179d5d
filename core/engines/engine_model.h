// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What engines say of themselves, their containers, images and volumes, in plain values. Nothing
/// here has been compared with the kernel: /proc has the last word on a running container.
#pragma once

#include "model/container_spec.h"
#include "model/id_map.h"
#include "model/notice.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// How an address became known; the first three are what a command line client would use.
enum class AddressOrigin : std::uint8_t {
    Environment,   ///< DOCKER_HOST, CONTAINER_HOST
    Configuration, ///< DOCKER_CONTEXT or the current context; CONTAINER_CONNECTION
    Default,       ///< the usual place of the system's engine
    Rootless,      ///< the caller's own engine
    OtherUser,     ///< another user's rootless engine
    Stored,        ///< a context or connection that is not the current one
    Desktop,       ///< a product that runs its engine in a virtual machine
    Command,       ///< no socket: the engine's own command is asked
};

/// Where an engine may be.
struct EngineAddress
{
    Engine engine = Engine::Docker;
    AddressOrigin origin = AddressOrigin::Default;
    /// unix:///run/docker.sock, ssh://host, tcp://host:2376; the command's path for Command.
    std::string url;
    /// The socket; empty where the address is no unix socket.
    std::string socketPath;
    /// Name of the context, connection, product or user; empty: none.
    std::string name;
    /// The engine and its files are on another machine.
    bool remote = false;
    /// The engine and its files are in a virtual machine on this one.
    bool virtualMachine = false;
    /// Somebody asked for just this one: that it is missing is worth a word.
    bool asked = false;

    bool operator==(const EngineAddress &) const = default;
};

/// Subordinate ids at which the engine's data root is kept: DockerRootDir ends in UID.GID.
struct RemapRoot
{
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;

    bool operator==(const RemapRoot &) const = default;
};

struct EngineInfo
{
    Engine engine = Engine::Docker;
    std::string address; ///< EngineAddress::url
    std::string version;
    std::string apiVersion;    ///< Docker's
    std::string libpodVersion; ///< podman's own; empty elsewhere
    bool rootless = false;
    /// dockerd runs with --userns-remap (SecurityOptions name=userns).
    bool userNamespaceRemap = false;
    std::optional<RemapRoot> remapRoot;
    std::string rootDirectory; ///< DockerRootDir, podman's graphRoot
    std::string volumePath;    ///< podman; empty: below rootDirectory
    std::string storageDriver;
    std::string operatingSystem;
    std::string kernelVersion;
    std::string runtime; ///< the default OCI runtime
    std::vector<std::string> securityOptions;
    bool selinux = false;
    bool apparmor = false;
    /// podman rootless: its namespace, ids of it to ids of the host; empty: not told.
    std::vector<IdMapExtent> uidMap;
    std::vector<IdMapExtent> gidMap;
    /// Docker Desktop and its like: files are those of a virtual machine.
    bool virtualMachine = false;

    bool operator==(const EngineInfo &) const = default;
};

struct LiveMount
{
    std::string type; ///< bind, volume, tmpfs, image, npipe, cluster
    std::string name; ///< of a volume
    std::string source;
    std::string destination;
    /// As the engine shows them; docker's Mode is split at its commas.
    std::vector<std::string> options;
    bool readWrite = true;
    std::string propagation;
    std::string driver; ///< of a volume

    bool operator==(const LiveMount &) const = default;
};

// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order of an answer
struct LiveContainer
{
    Engine engine = Engine::Docker;
    std::string address; ///< of the engine
    std::string id;
    std::vector<std::string> names; ///< without the leading slash
    std::string image;
    std::string imageId;
    std::string state;    ///< running, exited, created, paused...
    std::int32_t pid = 0; ///< 0: not running, or not told
    /// False: only what the list of containers says is known.
    bool inspected = false;

    std::string user; ///< as configured, by the flag or by the image; empty: not given
    std::vector<std::string> groupAdd;
    bool keepGroups = false; ///< podman: run.oci.keep_original_groups
    /// Upper case, without CAP_. podman: against its default set.
    std::vector<std::string> capAdd;
    std::vector<std::string> capDrop;
    /// podman: empty for a user other than root; nullopt: not told.
    std::optional<std::vector<std::string>> effectiveCaps;
    std::vector<std::string> boundingCaps;
    bool privileged = false;
    bool noNewPrivileges = false;
    std::vector<std::string> securityOptions;
    std::string usernsMode; ///< HostConfig.UsernsMode
    /// podman: the mode as it was asked for (keep-id:uid=1000); else usernsMode.
    std::string userns;
    /// HostConfig.IDMappings; of a rootless engine the lower ids are those of its own namespace.
    std::vector<IdMapExtent> uidMap;
    std::vector<IdMapExtent> gidMap;
    std::vector<LiveMount> mounts;
    std::map<std::string, std::string> tmpfs; ///< target and options of --tmpfs
    std::vector<std::string> volumesFrom;
    bool readOnlyRoot = false;
    std::string umask;
    std::string ociConfigPath;
    std::string ociRuntime;
    std::string processLabel;
    std::string mountLabel;
    std::string appArmorProfile;
    std::string rootfs;                           ///< podman --rootfs
    std::map<std::string, std::string> graphData; ///< UpperDir, LowerDir, MergedDir...
    std::map<std::string, std::string> annotations;
    std::map<std::string, std::string> labels;
    std::string pod; ///< its id
    bool infra = false;
    std::string composeProject;
    std::string composeService;
    std::string systemdUnit; ///< podman: PODMAN_SYSTEMD_UNIT
    std::vector<std::string> createCommand;
    std::optional<std::int32_t> exitCode;
    std::string stateError; ///< the engine's words on why it did not start

    bool operator==(const LiveContainer &) const = default;
};

struct ApiImage
{
    std::string id;
    std::string user; ///< Config.User
    std::vector<std::string> volumes;
    std::string storageDriver;
    std::map<std::string, std::string> graphData;
    std::vector<std::string> layers; ///< RootFS.Layers

    bool operator==(const ApiImage &) const = default;
};

struct ApiVolume
{
    std::string name;
    std::string driver;
    std::string mountpoint;
    std::map<std::string, std::string> options; ///< of the driver: type, o, device
    /// podman: owner to be, where one is recorded.
    std::optional<std::uint32_t> uid;
    std::optional<std::uint32_t> gid;
    bool needsChown = false;
    bool needsCopyUp = false;
    bool anonymous = false;

    bool operator==(const ApiVolume &) const = default;
};

} // namespace mountlens
