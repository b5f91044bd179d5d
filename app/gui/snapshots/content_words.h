// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for what is in a snapshot.
#pragma once

#include "cases/finding.h"
#include "cases/snapshot_contents.h"

#include <QStringList>

namespace mountlens::ui {

/// "Snapshot of host-1", or that it is not saved yet.
QString originTitle(const Finding &finding);
/// When, how old at `now` (seconds since the epoch), whether names are missing, and what can be
/// done with it.
QString originText(const Finding &finding, std::int64_t now);

/// "61 objects with owner and permissions"...
QStringList contentTexts(const SnapshotContents &contents);
/// A line for each fact that could not be read, with what would read it.
QStringList missingFactTexts(const SnapshotContents &contents);

} // namespace mountlens::ui
