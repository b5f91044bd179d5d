// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The arithmetic of ids, and what would deny next, in words.
#pragma once

#include "text/check_report.h"

#include <QString>
#include <QStringList>

namespace mountlens::ui {

/// A line for each number that is another one outside: of the subject, of the deciding inode's
/// owner; for a user of the host the way back. Empty where no number changes.
QStringList sumTexts(const CheckReport &report);

/// One line for each of CheckReport::alsoDenied.
QStringList furtherTexts(const CheckReport &report);

} // namespace mountlens::ui
