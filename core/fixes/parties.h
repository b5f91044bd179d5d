// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who may do more, and who less, when files change: everybody by number, group or as anybody else,
/// and the known users of other containers.
#pragma once

#include "fixes/fix.h"
#include "fixes/fix_case.h"

#include <vector>

namespace mountlens {

struct Parties
{
    std::vector<Party> gains;
    std::vector<Party> loses;
};

/// The subject with its new settings, first among those who gain.
Party settingsParty(const Subject &subject, const Circumstances &around);

/// Complete for whoever has no capability: every user whom neither an entry nor a group of the
/// files names is one of the others. `facts`: the source that the changes were found on.
Parties partiesOf(const FactChanges &changes, const FixCase &fixCase, FactSource &facts);

} // namespace mountlens
