// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a screen reader says in a cell.
#pragma once

#include <QString>

namespace mountlens::ui {

/// `text`, and a word where there is none: a reader who hears nothing waits for more.
QString spokenCell(const QString &text);

} // namespace mountlens::ui
