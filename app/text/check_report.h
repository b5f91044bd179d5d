// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Everything that is shown of one check: the same struct behind text, JSON, report and window.
#pragma once

#include "diagnosis/also_denied.h"
#include "diagnosis/cause.h"
#include "diagnosis/own_checks.h"
#include "model/id_map.h"
#include "model/notice.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens::ui {

/// Where an id is looked at, from the inside to the disk.
enum class IdentityPlace : std::uint8_t {
    Container, ///< the subject's own user namespace
    Namespace, ///< a user namespace between the container and the host
    Host,      ///< the initial user namespace: kernel ids
    Mount,     ///< what an idmapped mount makes of the host's ids
    Disk,      ///< what the file system would store
};

/// Stored name for JSON ("container").
constexpr std::string_view identityPlaceName(IdentityPlace place) noexcept
{
    switch (place) {
    case IdentityPlace::Container:
        return "container";
    case IdentityPlace::Namespace:
        return "namespace";
    case IdentityPlace::Host:
        return "host";
    case IdentityPlace::Mount:
        return "mount";
    case IdentityPlace::Disk:
        return "disk";
    }
    return {};
}

/// Which account files the names of a step were taken from.
enum class NameOrigin : std::uint8_t {
    None, ///< nobody looked; an empty name means nothing then
    ContainerFiles,
    HostFiles,
};

/// How one number becomes another: base + add - subtract = result. `base` and `subtract` are the
/// first ids of the two sides of the map's line that was used.
struct IdSum
{
    std::uint32_t base = 0;
    std::uint32_t add = 0;
    std::uint32_t subtract = 0;
    std::uint32_t result = 0;

    bool operator==(const IdSum &) const = default;
};

/// Towards the kernel; nullopt: not mapped.
std::optional<IdSum> sumDown(const IdMap &map, std::uint32_t id);
/// Towards userspace; nullopt: not mapped.
std::optional<IdSum> sumUp(const IdMap &map, std::uint32_t lowerId);

/// "100000 + 1000 - 1 = 100999", terms that are 0 left out, so 0 itself becomes "100000" alone;
/// "same number". Not translated.
std::string sumText(const IdSum &sum);
/// The same the other way round: "100999 = 100000 + 1000 - 1".
std::string sumTextBackwards(const IdSum &sum);

/// An owner on the host that is an id of somebody's containers.
struct LentOwner
{
    /// Whose subordinate id it is.
    std::string user;
    /// Of that user; 0 inside is the user. Else a remapped daemon's, where 0 inside is the first.
    bool rootless = true;
    /// In the container; with its way to the host.
    std::uint32_t inside = 0;
    IdSum sum;

    bool operator==(const LentOwner &) const = default;
};

/// One station of the subject's identity.
struct IdentityStep
{
    IdentityPlace where = IdentityPlace::Container;
    /// nullopt: no mapping here. Plain numbers: what kind of id they are follows from `where`.
    std::optional<std::uint32_t> uid;
    std::optional<std::uint32_t> gid;
    /// Bytes from an account file; empty: the number has no name there.
    std::string uidName;
    std::string gidName;
    NameOrigin nameOrigin = NameOrigin::None;
    /// How the numbers came from those of the station before; nullopt: it is the first, or not
    /// known.
    std::optional<IdSum> uidSum;
    std::optional<IdSum> gidSum;

    bool operator==(const IdentityStep &) const = default;
};

/// The mount that a path component lies on.
struct PathMount
{
    std::string mountPoint;
    std::string source;
    /// The path inside the file system that is mounted here; other than "/" for most bind mounts.
    std::string root;
    std::string fileSystem;
    bool readOnly = false;
    bool idmapped = false;
    /// The same place in the host's file tree, where somebody knows it: of the mount point, not of
    /// the component.
    std::optional<std::string> hostPath;

    bool operator==(const PathMount &) const = default;
};

/// What the harmless test of --confirm answered.
struct Confirmation
{
    bool asked = false;
    /// errno of the test, 0: it succeeded.
    int answeredErrno = 0;
    /// The test asks exactly what the operation would; false: it can neither confirm nor refute.
    bool decisive = false;
    /// The answer is the one that the verdict foretells.
    bool agrees = false;

    bool operator==(const Confirmation &) const = default;
};

struct CheckReport
{
    /// Not owned; lives longer than the report.
    const Subject &subject;
    Request request;
    Verdict verdict;
    std::optional<Cause> cause;
    /// ML-D004; empty: allowed.
    std::string code;
    /// From the container to the disk.
    std::vector<IdentityStep> identity;
    /// How the deciding inode's owner and group inside the container become the host's; nullopt: no
    /// user namespace, or not mapped.
    std::optional<IdSum> ownerSum;
    std::optional<IdSum> groupSum;
    /// Of the deciding inode, for a subject on the host.
    std::optional<LentOwner> lentOwner;
    /// What would deny next, were this denial gone.
    std::vector<FurtherDenial> alsoDenied;
    /// For each of Verdict::components, as long as that; empty: nobody looked.
    std::vector<PathMount> mounts;
    Confirmation confirmation;
    /// Name and engine of the container; empty: none.
    std::string container;
    std::string engine;
    /// The command line of the process, shortened; empty: Subject::command is all that is known.
    std::string processTitle;
    /// The container does not run: its settings were judged.
    bool planned = false;
    /// The mount point whose set-up by the engine is judged; empty: the use of the container is.
    std::string setUpTarget;
    /// The engine does not make the container: nothing could be judged.
    bool refused = false;
    /// Worth knowing about the configuration or the container.
    Notices notices;
    /// Security remarks on the subject.
    Notices remarks;
    /// What the program is known to check by itself; nullopt: nothing.
    std::optional<ProgramRule> ownChecks;
    /// The deciding inode's group, named by the two machines' account files; empty: no name there.
    std::string groupNameInside;
    std::string groupNameOnHost;
};

} // namespace mountlens::ui
