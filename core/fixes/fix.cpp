// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/fix.h"

#include <array>

namespace mountlens {

namespace {

/// All in the order of their enumerators.
constexpr auto kKinds = std::to_array<std::string_view>(
    {"leave",     "setfacl",   "chown",           "chgrp",         "chmod",          "chattr",
     "user",      "group-add", "userns",          "volume-option", "idmapped-mount", "named-volume",
     "precreate", "remount",   "capability",      "tmpfs",         "subid",          "relabel",
     "relay",     "fs-group",  "mount-directory", "copy-in-place", "device"});
static_assert(kKinds.size() == kFixKindCount);

constexpr auto kStatuses = std::to_array<std::string_view>({"ready", "needs-value", "information"});
constexpr auto kRunAs = std::to_array<std::string_view>({"root", "user", "unshare"});
constexpr auto kParties = std::to_array<std::string_view>(
    {"subject", "user", "group", "others", "container-root", "container"});
constexpr auto kRisks = std::to_array<std::string_view>({"low", "medium", "high"});
constexpr auto kRiskReasons = std::to_array<std::string_view>({"one-account",
                                                               "nobody-loses",
                                                               "owner-loses",
                                                               "whole-group",
                                                               "all-files-of-user",
                                                               "all-files-of-group",
                                                               "many-files",
                                                               "meant-read-only",
                                                               "meant-immutable",
                                                               "loses-isolation",
                                                               "rights-beyond-files",
                                                               "root-on-host",
                                                               "system-folder",
                                                               "no-exec-on-purpose",
                                                               "data-elsewhere",
                                                               "gone-with-container",
                                                               "whole-directory",
                                                               "system-setting",
                                                               "secret",
                                                               "as-installed"});
static_assert(kRiskReasons.size() == static_cast<std::size_t>(RiskReason::AsInstalled) + 1);
constexpr auto kWithheld = std::to_array<std::string_view>(
    {"no-acl-support", "id-not-storable", "path-unknown", "image-file", "owner-is-root",
     "owner-unmapped", "group-unmapped", "engine-lacks-it", "engine-too-old", "kernel-too-old",
     "needs-root", "file-system-lacks-it", "no-settings", "settings-differ", "does-not-help",
     "too-broad", "selinux-inactive", "equals-privileged", "system-tree"});
static_assert(kWithheld.size() == static_cast<std::size_t>(WithheldReason::SystemTree) + 1);

template <class Enum, class List>
std::string_view nameIn(const List &names, Enum value) noexcept
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view fixKindName(FixKind kind) noexcept
{
    return nameIn(kKinds, kind);
}

std::string_view fixStatusName(FixStatus status) noexcept
{
    return nameIn(kStatuses, status);
}

std::string_view runAsName(RunAs as) noexcept
{
    return nameIn(kRunAs, as);
}

std::string_view partyKindName(PartyKind kind) noexcept
{
    return nameIn(kParties, kind);
}

std::string_view riskName(Risk risk) noexcept
{
    return nameIn(kRisks, risk);
}

std::string_view riskReasonName(RiskReason reason) noexcept
{
    return nameIn(kRiskReasons, reason);
}

std::string_view withheldReasonName(WithheldReason reason) noexcept
{
    return nameIn(kWithheld, reason);
}

} // namespace mountlens
