// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Two answers to one question, before and after something was changed: did it work, and what is
/// different?
#pragma once

#include "cases/finding.h"
#include "model/inode.h"
#include "model/mount.h"
#include "model/posix_acl.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

/// What became of the answer.
enum class ComparedOutcome : std::uint8_t {
    FixWorked,      ///< denied, now allowed
    DeniedNow,      ///< allowed, now denied
    SomethingElse,  ///< denied still, by another check or at another place
    NothingChanged, ///< the same answer from the same facts
    SameAnswer,     ///< the same answer, although facts are different
    KnownNow,       ///< undetermined, now known
    NotKnownNow,    ///< known, now undetermined
};

/// What is different. Those up to SecurityLabel are of whoever asks and have no path.
enum class ComparedAspect : std::uint8_t {
    Verdict,
    Cause,
    User,
    Group,
    Groups,
    Capabilities,
    UserMap,
    GroupMap,
    SecurityLabel,
    Presence, ///< of an object: in one of the two it is not there
    Type,
    Owner,
    OwningGroup,
    Mode,
    Attributes, ///< immutable, append-only
    Acl,
    DefaultAcl,
    MountPoint, ///< what is mounted there
    MountOptions,
    Idmap,
};

/// An object as one of the two saw it. A member that is not set is not known.
struct ComparedObject
{
    /// It was looked for and is not there.
    bool missing = false;
    std::optional<InodeFacts> inode;
    std::optional<PosixAcl> acl;
    std::optional<PosixAcl> defaultAcl;
    std::optional<MountFacts> mount;
    /// Its mount begins here: what is mounted above is another.
    bool mountBegins = false;
};

/// One line of a comparison; before and after are what to look at for its aspect.
struct Difference
{
    ComparedAspect aspect = ComparedAspect::Verdict;
    /// As bytes; empty for what is no object's.
    std::string path;
    ComparedObject before;
    ComparedObject after;
};

struct ComparedSide
{
    Subject subject;
    VerdictKind verdict = VerdictKind::Undetermined;
    /// "ML-D004"; empty: allowed.
    std::string code;
    std::optional<Cause> cause;
    std::int64_t readAt = 0;
    /// Of a snapshot; empty: this machine, or taken out.
    std::string hostName;
    bool live = false;
    bool redacted = false;
};

struct Comparison
{
    ComparedSide before;
    ComparedSide after;
    Request request;
    /// What `after` answers; another question than `request` where the two were made for different
    /// ones.
    Request requestAfter;
    ComparedOutcome outcome = ComparedOutcome::NothingChanged;
    std::vector<Difference> differences;
    /// How many more there are than `differences` lists.
    std::size_t notListed = 0;

    [[nodiscard]] bool sameQuestion() const { return request == requestAfter; }
    /// Names were taken out of one of them: places may be the same under another name.
    [[nodiscard]] bool namesDiffer() const { return before.redacted || after.redacted; }
};

/// Objects are compared where both know something of the same path: what only one looked at is no
/// difference.
Comparison compare(const Finding &before, const Finding &after);

} // namespace mountlens::ui
