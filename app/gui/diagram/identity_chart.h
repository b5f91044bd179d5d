// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The identity chain as values: what the diagram and its text form show.
#pragma once

#include "cases/finding.h"
#include "model/circumstances.h"
#include "model/fact_source.h"
#include "snapshot/name_tables.h"
#include "text/check_report.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

/// A number at one station.
struct ChartId
{
    /// nullopt: no mapping here; the kernel shows 65534 instead.
    std::optional<std::uint32_t> number;
    /// Bytes from an account file; empty: it has no name there.
    std::string name;
    NameOrigin origin = NameOrigin::None;

    bool operator==(const ChartId &) const = default;
};

enum class HopKind : std::uint8_t {
    SameAsHost, ///< no map stands between: every number stays what it is
    SameNumber, ///< the map's line leaves this number as it is
    Mapped,
    Unmapped,
    Unknown, ///< which line was used is not known
};

/// From one station to the next.
struct ChartHop
{
    HopKind kind = HopKind::Unknown;
    /// The map's line that was used, as the kernel shows it; nullopt: none was.
    std::optional<IdMapExtent> line;
    std::optional<IdSum> sum;

    bool operator==(const ChartHop &) const = default;
};

enum class RowKind : std::uint8_t {
    User,
    Group,
    Supplementary, ///< a supplementary group
};

/// One number of the subject on its way to the disk.
struct ChartRow
{
    RowKind kind = RowKind::User;
    /// One for each station.
    std::vector<ChartId> ids;
    /// One less: hops[n] leads from station n to the next.
    std::vector<ChartHop> hops;
    /// It is the object's owner (of a user) or group.
    bool matches = false;
    /// It is the one of ChartObject::entry.
    bool matchesEntry = false;

    bool operator==(const ChartRow &) const = default;
};

/// Whose rights the kernel takes.
enum class AccessClass : std::uint8_t {
    None, ///< no class was asked: something else decided
    Owner,
    NamedUser,  ///< an ACL entry for the user
    NamedGroup, ///< an ACL entry for a group that is not the object's
    Group,
    Others,
};

/// The file or directory that decided, in the numbers of the last station.
struct ChartObject
{
    /// As written in the path, as bytes.
    std::string name;
    FileType type = FileType::Regular;
    Mode mode;
    ChartId owner;
    ChartId group;
    /// What the subject sees; nullopt: 65534.
    std::optional<std::uint32_t> ownerInside;
    std::optional<std::uint32_t> groupInside;
    AccessClass applies = AccessClass::None;
    /// What the class that applies may do, and what was wanted.
    AccessMask granted;
    AccessMask wanted;
    /// Set where a named ACL entry applies.
    std::optional<ChartId> entry;
    /// The class that applies is what the verdict rests on.
    bool decides = false;

    bool operator==(const ChartObject &) const = default;
};

/// Those that are shown of it, in the kernel's order.
std::vector<AccessClass> classesOf(const ChartObject &object);

struct ChartCapability
{
    Capability capability = Capability::DacOverride;
    bool present = false;
    /// Both ids of the object (for CAP_FOWNER the owner) are mapped where the capability counts.
    bool reaches = true;
    /// The verdict rests on it.
    bool used = false;

    bool operator==(const ChartCapability &) const = default;
};

/// Nothing in it refers to the report it was made from.
struct IdentityChart
{
    /// From the inside to the disk.
    std::vector<IdentityPlace> stations;
    /// User, group, then the supplementary groups that matter; a group that matches an ACL entry
    /// comes last.
    std::vector<ChartRow> rows;
    /// Supplementary groups that are not in `rows`.
    std::size_t moreGroups = 0;
    /// nullopt: nothing was looked at.
    std::optional<ChartObject> object;
    std::vector<ChartCapability> capabilities;
    VerdictKind verdict = VerdictKind::Undetermined;

    bool operator==(const IdentityChart &) const = default;
};

/// Supplementary groups shown at most.
inline constexpr std::size_t kMaxChartGroups = 4;

/// `facts`, `names` and `around` are those the report was made from. Empty for a report without
/// subject.
IdentityChart identityChart(const CheckReport &report,
                            FactSource &facts,
                            const SubjectNames &names,
                            const Circumstances &around);
IdentityChart identityChart(const Finding &finding);

} // namespace mountlens::ui
