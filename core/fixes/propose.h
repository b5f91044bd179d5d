// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From a denial to its fixes, each tried on changed facts with the same decision.
///
/// The files that take part:
///   fixes/fix_case.h         what is to be mended, and all that is known around it
///   fixes/fix.h              what a fix is
///   fixes/denial.*           the inode that decided, and its state
///   fixes/file_fixes.*       ACL, owner, group, bits, flags; one denial after the other
///   fixes/setting_change.h   other settings: identity_, mount_, capability_, other_settings
///   fixes/setting_trial.*    the container made anew on paper
///   fixes/start_fixes.*      containers that their engine does not make
///   fixes/right_denial.*     what had better stay denied
///   fixes/overlay_source.*   facts with a change on top
///   fixes/commands.*, acl_edit.*   argument lists, and the way back
///   fixes/outcome.*, parties.*, rank.*   before and after, who gains, who loses, which comes first
///   fixes/config_change.*, config/engine_args.* the same for a file or a command line
///   fixes/shell_script.*     all of it as a script
#pragma once

#include "fixes/fix.h"
#include "fixes/fix_case.h"

namespace mountlens {

/// Nothing for a verdict that is not Denied, but for labels where SELinux decides.
Proposals propose(const FixCase &fixCase);

} // namespace mountlens
