// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A note that a denial is to stay as it is.
#pragma once

#include "cases/finding.h"

#include <QDateTime>
#include <QString>

namespace mountlens::ui {

/// The longest reason that is taken from a reader, in characters.
inline constexpr int kLongestReason = 500;

/// Date, finding, and why it is right, for a ticket or a file; ends with a newline. `why` is the
/// reader's own and may be empty; lines in it become blanks. `known` is what Mountlens says about
/// it, and may be empty too.
QString
leaveNote(const Finding &finding, const QString &known, const QString &why, const QDateTime &when);

} // namespace mountlens::ui
