// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A question as a line of JSON, for the list of those that were asked last.
#pragma once

#include "cases/finding.h"

#include <QByteArray>

#include <optional>

namespace mountlens::ui {

/// Longer paths and names are cut off, and nothing longer is read.
inline constexpr std::size_t kMaxStoredText = 4096;

/// Whether it may lie on the disk and means the same later: no pasted command, no given values, no
/// number of a process alone.
bool isStorable(const Question &question);

/// Only for what is storable.
QByteArray storedQuestion(const Question &question);

/// nullopt: it is no such line.
std::optional<Question> questionFromStored(const QByteArray &line);

bool sameQuestion(const Question &one, const Question &other);

} // namespace mountlens::ui
