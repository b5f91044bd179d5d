// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The text form of one check: what, where, why, what else, how sure.
#pragma once

#include "text/check_report.h"
#include "text/text_layout.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace mountlens::ui {

/// In which container, which process or user, and what it wants to do: one line.
QString whereText(const CheckReport &report);

/// Ends with a newline.
QString textReport(const CheckReport &report, const TextOptions &options = {});

/// "process 4711 (nginx)"; before the start, what the engine does.
QString subjectText(const CheckReport &report);

/// Which file tree component `index` belongs to; empty: nobody looked.
QString placeText(const CheckReport &report, std::size_t index);

/// The path with carets below what decides, then the facts of that component, line by line; for a
/// font of fixed width.
QStringList markedPath(const CheckReport &report);

} // namespace mountlens::ui
