// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A snapshot: a subject, what was asked, and every fact that the answers used (.mlsnap).
///
/// recording_source.* remembers the facts while a decision is made, snapshot_writer.cpp and
/// snapshot_reader.cpp turn them into versioned JSON and back, recorded_source.* answers from them,
/// redact.* takes names out, snapshot_file.* writes and reads the file.
#pragma once

#include "base/result.h"
#include "model/request.h"
#include "model/subject.h"
#include "snapshot/name_tables.h"
#include "snapshot/recorded_facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct Snapshot
{
    Subject subject;
    /// What the facts suffice for.
    std::vector<Request> requests;
    /// What the kernel itself answered to the first request, by the harmless test (confirm.h): an
    /// errno, 0 for success. nullopt: it was not asked, as where there is no request.
    std::optional<int> kernelAnswer;
    /// When it was made: seconds since the epoch.
    std::int64_t takenAt = 0;
    std::string hostName;
    /// Names have been replaced (redact.h).
    bool redacted = false;
    SubjectNames names;
    RecordedFacts facts;
};

inline constexpr int kSnapshotVersion = 1;
inline constexpr std::size_t kMaxSnapshotBytes = std::size_t{64} * 1024 * 1024;

/// JSON text, UTF-8, one trailing newline; equal snapshots give equal text.
std::string writeSnapshot(const Snapshot &snapshot);

/// Malformed: the subject names the place, as line and column or as "$.nodes[3].inode". TooLarge:
/// over kMaxSnapshotBytes, or nested too deep, or too many values. Unsupported: a version of the
/// future.
Result<Snapshot> readSnapshot(std::string_view json);

} // namespace mountlens
