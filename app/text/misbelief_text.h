// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What readers of such a report often believe, put right where its facts make it matter.
#pragma once

#include "text/check_report.h"

#include <QString>
#include <QStringList>

namespace mountlens::ui {

/// Whole sentences, at most one for each belief.
QStringList misbeliefTexts(const CheckReport &report);

/// What a program is known to check by itself, as a sentence.
QString ownCheckText(const ProgramRule &rule);

} // namespace mountlens::ui
