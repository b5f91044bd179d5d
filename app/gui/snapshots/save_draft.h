// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A snapshot on its way to a file.
#pragma once

#include "snapshot/redact.h"

#include <QString>

#include <cstdint>
#include <string>

namespace mountlens::ui {

/// The file both ways, ready to be written.
struct SaveDraft
{
    std::string whole;
    std::string redacted;
    /// What the redacted one replaces.
    Replacements names;
    /// What it leaves out.
    std::string hostName;
    std::size_t accountNames = 0;
    /// Names had been taken out before: both are the same.
    bool alreadyRedacted = false;
};

/// Takes a while for large snapshots.
SaveDraft draftOf(Snapshot snapshot);

/// A name for the file that tells nothing but the day.
QString proposedFileName(std::int64_t takenAt);

/// What was typed as an absolute path, from `folder`, with our suffix unless there is one; empty:
/// no name of a file.
QString savePath(const QString &typed, const QString &folder);

} // namespace mountlens::ui
