// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A root file system that a test writes down.
#pragma once

#include "plan/root_tree.h"

#include <map>

namespace mountlens::testing {

struct GivenRoot final : RootTree
{
    std::map<std::string, RootEntry> entries{{"/", {}}};

    Result<std::optional<RootEntry>> look(const std::string &path) override
    {
        const auto found = entries.find(path);
        return found == entries.end() ? std::optional<RootEntry>() : std::optional(found->second);
    }
    Result<bool> isEmpty(const std::string &path) override
    {
        const auto next = entries.upper_bound(path + '/');
        return next == entries.end() || !next->first.starts_with(path + '/');
    }
    Result<ExecutableHead> executableHead(const std::string &) override { return ExecutableHead(); }
};

} // namespace mountlens::testing
