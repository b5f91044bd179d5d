// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Changing an ACL for one user and for nobody else.
#pragma once

#include "fixes/fact_change.h"
#include "model/access.h"
#include "model/id_map.h"

#include <string>
#include <vector>

namespace mountlens {

/// `state` with an entry that gives `user` at least `rights` (not none: an empty mask would switch
/// the ACL off). The mask grows as far as that needs;
/// every other entry keeps the rights it has in effect, no more.
InodeState withUserEntry(InodeState state, Kuid user, AccessMask rights);

/// `state` with a default ACL that gives `user` these rights on what is made in the directory
/// later; all others get what the directory's own entries say, but for writing by everybody.
InodeState withDefaultUserEntry(InodeState state, Kuid user, AccessMask rights);

/// "u:101:rwx", for setfacl; ids through `shownAs` (nullptr: as they are).
struct ShownIds
{
    const UidMap *uids = nullptr;
    const GidMap *gids = nullptr;
};

/// What `setfacl -m` has to be given to come from one state to the other; empty: nothing is to be
/// changed, or -m cannot do it, because entries have to go.
std::string aclDifference(const InodeState &before, const InodeState &after, const ShownIds &ids);

/// All entries, as `setfacl --set` takes them: "u::rwx,g::r-x,o::---,d:u::rwx".
std::string wholeAcl(const InodeState &state, const ShownIds &ids);

/// The same line by line as `getfacl -cnE` shows them: "user::rwx\nuser:101:rwx\n...".
std::string aclLines(const InodeState &state, const ShownIds &ids);

} // namespace mountlens
