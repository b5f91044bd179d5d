// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Taking an entry out of a directory (fs/namei.c may_delete()), and the sticky bit.
#pragma once

#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

enum class VictimKind : std::uint8_t {
    NotDirectory, ///< unlink, and rename of anything but a directory
    Directory,    ///< rmdir, and rename of a directory
};

/// may_delete(): `victim` is the entry as the directory holds it, beneath any mount.
Ruling mayDelete(const RuleContext &context,
                 const InodeView &directory,
                 const InodeView &victim,
                 VictimKind expected);

/// may_create_in_sticky(): O_CREAT on an existing file in a sticky directory.
Ruling
mayCreateInSticky(const RuleContext &context, const InodeView &directory, const InodeView &file);

/// may_follow_link(): protected_symlinks, for a link that is the last component.
Ruling mayFollowLink(const RuleContext &context, const InodeView &directory, const InodeView &link);

/// may_linkat(): unmapped source, protected_hardlinks.
Ruling mayLinkat(const RuleContext &context, const InodeView &source);

} // namespace mountlens
