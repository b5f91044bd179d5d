// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A container as a configuration asks for it, in the configuration's own words: nothing here has
/// been looked up on a machine or in an image.
#pragma once

#include "model/notice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

/// Who would make the container, or whose file format describes it.
enum class Engine : std::uint8_t {
    Docker,
    Podman,
    Nerdctl,
    Compose,
    Quadlet,
    Kubernetes,
    Devcontainer,
    Oci,
    Lxc,
    Incus,
    Nspawn,
    Systemd,
};

/// What the engine does about a bind source that does not exist.
enum class MissingSource : std::uint8_t {
    Refused,       ///< the container is not made
    MakeDirectory, ///< made with its parents, as the engine's root
    MakeFile,      ///< an empty file (Kubernetes FileOrCreate); its parents are not made
    Skipped,       ///< the mount is left out (LXC `optional`, systemd `-`)
};

struct MountSpec
{
    /// bind, volume, tmpfs, image; what else a format has keeps its own word (emptyDir, secret,
    /// configMap, persistentVolumeClaim, devpts...).
    std::string type;
    /// A path (bind), the name in the configuration (volume; empty: anonymous), else what the
    /// format calls it.
    std::string source;
    std::string target;
    bool readOnly = false;
    /// Everything but ro and rw, in the short words of -v: z Z U O nocopy idmap[=...]
    /// rslave exec size=.. mode=..
    std::vector<std::string> options;

    MissingSource missingSource = MissingSource::Refused;
    /// volume: the engine's name of it where the configuration's is another (Compose projects).
    std::string volumeName;
    /// volume: the directory that the local driver binds in its place (type=none, o=bind).
    std::string volumeDevice;
    /// The part of the source that is mounted (subPath, volume-subpath, image-subpath).
    std::string subPath;
    /// volume: who owns it once it is made (Quadlet's .volume units).
    std::optional<std::uint32_t> volumeUid;
    std::optional<std::uint32_t> volumeGid;
    /// volume: made so that nothing of the image is ever copied into it.
    bool volumeNoCopy = false;

    bool operator==(const MountSpec &) const = default;
};

/// One of podman's --uidmap and --gidmap flags, or of a line that means the same.
struct IdMapFlag
{
    std::string flags; ///< of the letters + u g; as written
    std::uint32_t container = 0;
    bool fromHost = false; ///< '@': `from` is an id of the host, not of the engine's namespace
    std::uint32_t from = 0;
    std::uint32_t count = 1;

    bool operator==(const IdMapFlag &) const = default;
};

/// A device of the host that the container gets as its own.
struct DeviceSpec
{
    std::string source;
    std::string target;
    /// Of the letters r w m.
    std::string permissions = "rwm";

    bool operator==(const DeviceSpec &) const = default;
};

/// Capability sets given as such, not by difference from a default (OCI, LXC keep). Upper case,
/// without CAP_.
struct ExactCapabilities
{
    std::vector<std::string> effective;
    std::vector<std::string> bounding;
    std::vector<std::string> ambient;

    bool operator==(const ExactCapabilities &) const = default;
};

struct ContainerSpec
{
    std::string name;
    Engine engine = Engine::Docker;
    /// As given; empty where the image is built or the root is a directory.
    std::string image;
    /// --rootfs, OCI root.path, lxc.rootfs.path: a directory that is the root file system.
    std::string rootfs;

    /// As given: NAME, UID, with :GROUP or :GID, ":GID" alone; empty: not given.
    std::string user;
    /// Names, numbers, or podman's keep-groups.
    std::vector<std::string> groupAdd;
    /// Upper case, without CAP_, ALL allowed; as given, not the effective set.
    std::vector<std::string> capAdd;
    std::vector<std::string> capDrop;
    bool privileged = false;
    bool noNewPrivileges = false;
    bool readOnlyRoot = false;
    /// podman: a read-only root still gets writable /run, /tmp, /var/tmp...
    bool readOnlyTmpfs = true;
    /// Octal text; empty: the engine's default.
    std::string umask;
    std::vector<std::string> securityOptions;

    /// The mode as given (host, keep-id:uid=1000, auto, container:X, ns:/p, private); empty: not
    /// given.
    std::string userns;
    /// In the order given.
    std::vector<IdMapFlag> uidMapFlags;
    std::vector<IdMapFlag> gidMapFlags;
    /// podman: whose subordinate ids are taken in place of the caller's.
    std::string subUidName;
    std::string subGidName;
    /// "c:h:n", what the flags come to where nothing of the machine is needed to tell; `h` is an id
    /// of the engine's namespace.
    std::vector<std::string> uidMap;
    std::vector<std::string> gidMap;

    std::vector<MountSpec> mounts;
    std::vector<DeviceSpec> devices;
    /// --network as given; empty: the engine's default.
    std::string network;
    /// podman --cgroups=disabled: no device cgroup either.
    bool withoutCgroups = false;
    /// Container names with their :ro or :rw.
    std::vector<std::string> volumesFrom;
    std::string pod;
    /// devcontainer.json: who the editor and its terminals are.
    std::string remoteUser;
    /// devcontainer.json updateRemoteUserUID.
    bool updateRemoteUserUid = false;

    /// Kubernetes: group of the volumes that support it.
    std::optional<std::uint32_t> fsGroup;
    /// Kubernetes: supplementalGroupsPolicy Strict: the image's /etc/group is not asked.
    bool imageGroupsIgnored = false;
    /// Kubernetes hostUsers: false: volumes are idmapped by the pod's map.
    bool idmappedVolumes = false;
    bool runAsNonRoot = false;
    /// Kubernetes: runs before the others and ends.
    bool initContainer = false;

    std::optional<ExactCapabilities> exactCapabilities;
    /// Capabilities that processes of this configuration keep as another user than root.
    std::vector<std::string> ambientCapabilities;
    /// -H, --context, --url, --connection: the engine's address as given; empty: the usual one.
    std::string engineAddress;
    /// The command line that it came from, from the engine's name on; empty: it came from
    /// elsewhere.
    std::vector<std::string> commandWords;
    /// How the root file system is mounted (lxc.rootfs.options), or given to a user namespace
    /// (systemd-nspawn: off, chown, map, auto, foreign).
    std::vector<std::string> rootfsOptions;
    /// systemd: the user exists while the service runs, with an id of 61184 to 65519.
    bool dynamicUser = false;

    bool operator==(const ContainerSpec &) const = default;
};

/// All that one file or command line asks for.
struct Configuration
{
    std::vector<ContainerSpec> containers;
    Notices notices;

    bool operator==(const Configuration &) const = default;
};

} // namespace mountlens
