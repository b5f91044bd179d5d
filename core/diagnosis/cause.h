// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From a denying check to its root cause and its result code.
#pragma once

#include "model/circumstances.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"

#include <optional>
#include <span>
#include <string_view>

namespace mountlens {

/// The closed list of root causes. `DeviceRefused` is a device node that nodev, the device cgroup
/// or the user namespace shuts; `NotAPermission` covers failures that no right would change
/// (EEXIST, ENOTEMPTY, ELOOP...).
enum class Cause : std::uint8_t {
    OwnerModeMismatch,
    EngineCreatedRootPath,
    RootlessUidShift,
    UsernsShift,
    UnmappedOwnerNoOverride,
    SupplementaryGroupLost,
    SupplementaryGroupMissing,
    ParentNotSearchable,
    AclMask,
    UmaskOrInheritance,
    ReadOnlyMount,
    ReadOnlyRootfs,
    NoexecMount,
    NotOwnerOperation,
    CapabilityDropped,
    SubidRange,
    IdmapUnsupported,
    StickyOrProtected,
    ImmutableAttr,
    MountpointReplace,
    VolumeInitialOwnership,
    TmpfsOwnerMode,
    ToolUidSyncSkipped,
    AppLevelCheck,
    K8sFsgroupIgnored,
    FsWithoutOwnership,
    FuseAllowOther,
    NfsSquash,
    SelinuxLabel,
    ApparmorProfile,
    EngineConfinement,
    ServiceSandbox,
    VmFileSharing,
    QuotaOrSpace,
    SourceMissingOrWrongType,
    DeviceRefused,
    NotAPermission,
};

/// The stored name ("parent-not-searchable").
std::string_view causeName(Cause cause) noexcept;

inline constexpr std::size_t kCauseCount = static_cast<std::size_t>(Cause::NotAPermission) + 1;

/// No right whatever would make the operation succeed.
constexpr bool isNoMatterOfRights(Cause cause) noexcept
{
    return cause == Cause::NotAPermission || cause == Cause::SourceMissingOrWrongType;
}

/// Names the root cause of a denial; nullopt for other verdicts. `facts` is the source that the
/// verdict was decided on; the verdict needs no recorded steps. With `around`, what the engine made
/// is told from what people made.
std::optional<Cause> rootCause(const Subject &subject,
                               FactSource &facts,
                               const Request &request,
                               const Verdict &verdict,
                               const Circumstances &around = nothingKnown());

/// A stable code such as ML-D004 (denied) or ML-U002 (undetermined); empty for allowed. The same in
/// all languages; `mountlens explain` has the long text.
std::string_view resultCode(const Verdict &verdict) noexcept;

/// Every code, in order, for `mountlens explain` and its tests.
std::span<const std::string_view> allResultCodes() noexcept;

} // namespace mountlens
