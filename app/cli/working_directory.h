// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Another working directory for a subject.
#pragma once

#include "diagnosis/resolve_unchecked.h"
#include "model/forwarding_source.h"

#include <string_view>

namespace mountlens::ui {

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
