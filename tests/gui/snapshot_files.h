// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Snapshots that a test makes out of those in the source tree.
#pragma once

#include "cases/finding.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <functional>

namespace mountlens::test {

/// Writes `snapshot` of the source tree ("packaging/dokuwiki.mlsnap"), changed, to `path`. false:
/// one of them cannot be read or written.
bool changedSnapshot(const char *snapshot,
                     const QString &path,
                     const std::function<void(Snapshot &)> &change);

/// What a snapshot file answers; nullptr: it cannot be read.
ui::FindingPtr findingIn(const QString &path);

/// The record of the inode at a path of `snapshot`, by names.
RecordedNode &recordedAt(Snapshot &snapshot, const std::vector<std::string> &names);

} // namespace mountlens::test
