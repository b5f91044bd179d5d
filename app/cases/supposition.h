// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What if: a finding decided once more with some of its facts changed. The system is neither
/// changed nor read.
#pragma once

#include "base/result.h"
#include "cases/finding.h"
#include "model/capability.h"
#include "model/mode.h"
#include "model/posix_acl.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace mountlens::ui {

enum class SupposedSpace : std::uint8_t {
    AsNow,
    Host,     ///< no user namespace of its own
    Remapped, ///< 0 inside is the first of a range, as with userns-remap
    KeepId,   ///< the engine's user is itself inside, all others are of a range
};

/// The user namespace; the range means nothing to AsNow and Host.
struct SupposedNamespace
{
    SupposedSpace kind = SupposedSpace::AsNow;
    std::uint32_t first = 100000;
    std::uint32_t count = 65536;

    bool operator==(const SupposedNamespace &) const = default;
};

/// A file or directory on the path. Owners are the numbers that the file system stores.
struct SupposedObject
{
    /// Index into Verdict::components; one without inode is left alone.
    std::size_t component = 0;
    std::optional<Kuid> owner;
    std::optional<Kgid> group;
    /// As chmod would set it: with an ACL the middle bits are its mask.
    std::optional<Mode> mode;
    /// The whole access ACL; its entries set the mode's rwx bits. Empty: the ACL is taken away.
    std::optional<PosixAcl> acl;

    bool operator==(const SupposedObject &) const = default;
};

/// The mount that the object lies on. nullopt: as it is.
struct SupposedMount
{
    /// Yes makes the file system beneath it writable too.
    std::optional<bool> writable;
    std::optional<bool> executable;

    bool operator==(const SupposedMount &) const = default;
};

/// What is not set stays as it is.
struct Supposition
{
    SupposedNamespace userNamespace;
    /// Numbers inside the supposed user namespace.
    std::optional<Uid> uid;
    std::optional<Gid> gid;
    std::optional<std::vector<Gid>> groups;
    /// nullopt: as they are, unless `uid` becomes root or stops being it (supposedCapabilities()).
    std::optional<CapabilitySet> capabilities;
    SupposedObject object;
    SupposedMount mount;
    /// No security module has a policy for the process.
    bool withoutPolicy = false;

    bool operator==(const Supposition &) const = default;
};

/// The answer, with all that its report refers to.
struct Supposed
{
    std::unique_ptr<OpenedCase> opened;
    std::unique_ptr<FactSource> facts;
    CheckReport report;
    /// Remarks that come with the change.
    Notices warnings;
    /// The change lets the process do what root can do on the host.
    bool equalsRoot = false;
};

/// There is a process, and facts to decide on again.
bool canSuppose(const Finding &finding);

/// Decides again. A fact that the finding does not hold leaves it undetermined. Usage where the
/// supposition makes no sense; its detail names the part: "uid", "gid", "groups" (a number has no
/// mapping in the supposed namespace), "range" (it is empty, or past the last id). `finding` must
/// outlive the answer, and be one of canSuppose().
Result<Supposed> suppose(const Finding &finding, const Supposition &supposition);

/// Those of the finding; after a change to or from root those that such a process is started with.
CapabilitySet supposedCapabilities(const Finding &finding, const Supposition &supposition);

/// The finding's own subject inside: where fields begin. nullopt: no mapping.
std::optional<Uid> uidInside(const Finding &finding);
std::optional<Gid> gidInside(const Finding &finding);
/// Without those that have no mapping.
std::vector<Gid> groupsInside(const Finding &finding);

/// Components of the finding's path that can be changed, and the one that decided (or the last).
std::vector<std::size_t> supposableObjects(const Finding &finding);
std::optional<std::size_t> decidingObject(const Finding &finding);

} // namespace mountlens::ui
