// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Another working directory for a subject, and finding a place without asking anybody's
/// permission.
#pragma once

#include "cli/forwarding_source.h"

#include <string_view>

namespace mountlens::ui {

/// Follows `path` from the subject's root (a relative one from its working directory) to an inode,
/// symbolic links included, without checking rights. OpenFailed with the errno of the lookup
/// (ENOENT, ENOTDIR, ELOOP), or the error of the fact that is missing.
Result<NodeId> resolveUnchecked(FactSource &facts, std::string_view path);

/// The facts of another source, but for the working directory.
class WithWorkingDirectory final : public ForwardingSource
{
public:
    WithWorkingDirectory(FactSource &inner, std::string_view path)
        : ForwardingSource(inner)
        , m_directory(resolveUnchecked(inner, path))
    {
    }

    Result<NodeId> workingDirectory() override { return m_directory; }

private:
    Result<NodeId> m_directory;
};

} // namespace mountlens::ui
