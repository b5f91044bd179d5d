// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/superblock.h"

#include <cerrno>

namespace mountlens {

bool holdsData(FileType type) noexcept
{
    return type == FileType::Regular || type == FileType::Directory || type == FileType::Symlink;
}

Ruling superblockWritable(const RuleContext &context, const InodeView &view)
{
    if (view.mount->superblockReadOnly && holdsData(view.inode->type)) {
        return deny(context.trace, EROFS, ReasonId::SuperblockReadOnly,
                    PathBytes{context.trace ? view.mount->fileSystem : std::string()});
    }
    return pass(context.trace, ReasonId::SuperblockWritable);
}

} // namespace mountlens
