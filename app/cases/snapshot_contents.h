// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is in a snapshot and what could not be read when it was made.
#pragma once

#include "base/error.h"
#include "cases/finding.h"

#include <cstddef>
#include <vector>

namespace mountlens::ui {

struct SnapshotContents
{
    std::size_t requests = 0;
    /// Objects whose owner and mode are known.
    std::size_t objects = 0;
    std::size_t links = 0;
    /// ACLs with entries, access and default.
    std::size_t acls = 0;
    std::size_t mounts = 0;
    /// Different ones, those of the subject and of the mounts.
    std::size_t userNamespaces = 0;
    /// Of users and groups.
    std::size_t names = 0;
    std::size_t capabilities = 0;
    bool securityLabel = false;
    /// Users of other containers on the same files.
    std::size_t bystanders = 0;
    bool kernelAnswer = false;
    /// Facts that could not be read, each once, in the order of the record.
    std::vector<Error> missing;
    /// How many more there are than `missing` lists.
    std::size_t notListed = 0;
};

/// Of the snapshot that a finding came from, or that would be saved of it.
SnapshotContents contentsOf(const Finding &finding);

} // namespace mountlens::ui
