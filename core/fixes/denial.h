// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One denial as a fix sees it: the inode that decided, its state, and what was wanted of it.
#pragma once

#include "fixes/fact_change.h"
#include "fixes/fix_case.h"
#include "rules/inode_view.h"

#include <optional>
#include <string>

namespace mountlens {

struct Denial
{
    const FixCase &fixCase;
    const Subject &subject;
    FactSource &facts;
    /// Recorded.
    const Verdict &verdict;
    InodeView view;
    /// As the subject names it, links resolved; empty: not known.
    std::string path;
    /// Of the read, write and execute check; empty: another rule denies.
    AccessMask wanted;
    InodeState state;
};

/// nullopt: nothing is denied, or the inode cannot be looked at. The denial refers to its
/// arguments.
std::optional<Denial>
denialOf(const FixCase &fixCase, const Subject &subject, FactSource &facts, const Verdict &verdict);

/// Whether the bits or the ACL deny, with no regard to which entry.
bool isClassDenial(ReasonId reason) noexcept;

/// A change of the deciding inode from its present state, still the same; nullopt: where it lies is
/// not known, or nobody may name it (a file that everybody's container shares).
std::optional<InodeChange> changeOf(const Denial &denial);

/// The subject's ids as the file system of the denial stores them; nullopt: it cannot.
std::optional<Kuid> storedUser(const Denial &denial);
std::optional<Kgid> storedGroup(const Denial &denial);

/// What the subject may do there at present, by bits and ACL alone.
AccessMask rightsOf(const Subject &subject, FactSource &facts, const InodeView &view);

} // namespace mountlens
