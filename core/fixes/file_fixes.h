// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fixes that change files: ACL, owner, group, bits, flags, each exactly as far as it is needed.
#pragma once

#include "fixes/denial.h"
#include "fixes/fix.h"

#include <optional>

namespace mountlens {

/// How a denial by the bits is lifted.
enum class FileStyle : std::uint8_t {
    Acl,           ///< an entry for the subject
    AclAndDefault, ///< and one for what is made in the directory later
    Owner,         ///< the subject becomes the owner
    Group,         ///< the subject's group becomes the group
    GroupBits,     ///< the group that the subject is in gets the bits
};

/// What has to change so that the first denial is none any more; nullopt: this style cannot.
std::optional<InodeChange> lift(const Denial &denial, FileStyle style);

/// Changes of files, and what the question comes to with them.
struct FileMending
{
    FactChanges changes;
    /// Allowed; Undetermined: what lies behind the last change cannot be looked at by who asks.
    VerdictKind verdict = VerdictKind::Allowed;
};

/// One denial after the other, as far as anything can be seen; nullopt: files alone do not do it in
/// this style.
std::optional<FileMending>
mendWhatIsSeen(const FixCase &fixCase, const Subject &subject, FactSource &facts, FileStyle style);

/// All changes of files after which `request` is allowed on `facts`, one denial after the other;
/// nullopt: files alone do not do it in this style.
std::optional<FactChanges>
mendFiles(const FixCase &fixCase, const Subject &subject, FactSource &facts, FileStyle style);

/// Adds the fixes of every style, and why a style was left out.
void proposeFileFixes(const FixCase &fixCase, Proposals &proposals);

} // namespace mountlens
