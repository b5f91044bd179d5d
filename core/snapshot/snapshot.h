// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A snapshot: a subject, what was asked, and every fact that the answers used (.mlsnap).
///
/// recording_source.* remembers the facts while a decision is made, snapshot_writer.cpp and
/// snapshot_reader.cpp turn them into versioned JSON and back, recorded_source.* answers from them,
/// redact.* takes names out, snapshot_file.* writes and reads the file.
#pragma once

#include "base/result.h"
#include "model/bystander.h"
#include "model/circumstances.h"
#include "model/notice.h"
#include "model/request.h"
#include "model/subject.h"
#include "snapshot/name_tables.h"
#include "snapshot/recorded_facts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mountlens {

/// What an engine has to do on the host before its container can start.
struct RecordedSetUp
{
    struct Task
    {
        /// The mount point in the container.
        std::string target;
        Request request;

        bool operator==(const Task &) const = default;
    };

    Subject engine;
    RecordedFacts host;
    std::vector<Task> tasks;
};

/// What lies at a path of the host. A member that is not set was never looked at, or could not be
/// seen.
struct RecordedPlace
{
    /// Numbers of user and group, as stat shows them.
    using Owner = std::pair<std::uint32_t, std::uint32_t>;

    /// The file that was looked for.
    std::optional<bool> isTheFile;
    std::optional<Owner> owner;
    /// The mount point that it lies on.
    std::optional<std::string> mountPoint;

    bool operator==(const RecordedPlace &) const = default;
};

using RecordedPlaces = std::map<std::string, RecordedPlace, std::less<>>;

/// What is known around a subject: never part of a verdict, it names causes and fixes.
struct RecordedSurroundings
{
    /// Name, engine ("docker") and image of the container; empty: none, or not known.
    std::string container;
    std::string engine;
    std::string image;
    /// The container does not run: its settings are judged.
    bool planned = false;
    /// Who collected; nullopt: not known.
    std::optional<HostUser> collector;
    Circumstances circumstances;
    std::vector<Bystander> bystanders;
    Notices notices;
    RecordedPlaces places;

    bool operator==(const RecordedSurroundings &) const = default;
};

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
    RecordedSurroundings around;
    /// Of a planned container.
    std::optional<RecordedSetUp> setUp;
};

/// Optional members may be added to a version; what is added has to be left out where it says
/// nothing.
inline constexpr int kSnapshotVersion = 1;
inline constexpr std::size_t kMaxSnapshotBytes = std::size_t{64} * 1024 * 1024;

/// JSON text, UTF-8, one trailing newline; equal snapshots give equal text.
std::string writeSnapshot(const Snapshot &snapshot);

/// Malformed: the subject names the place, as line and column or as "$.nodes[3].inode". TooLarge:
/// over kMaxSnapshotBytes, or nested too deep, or too many values. NewerVersion: a version of
/// the future.
Result<Snapshot> readSnapshot(std::string_view json);

} // namespace mountlens
