// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A verdict in words: what, who, why, how sure. The technical layer of text, shared by the
/// terminal, the report and the expert view.
#pragma once

#include "text/check_report.h"

#include <QString>
#include <QStringList>

namespace mountlens::ui {

/// "denied[ML-D004]", "allowed", "undetermined[ML-U002]".
QString verdictLabel(const CheckReport &report);

/// What is (not) possible, as a line without full stop: UID 101 may not enter folder "pages".
QString headlineText(const CheckReport &report);

/// The subject's number on its way to the disk: "0 (root, in the container) = 231072 (on the
/// host)". Empty where all known numbers are equal.
QString identityText(const CheckReport &report);

/// Each station of that way, equal numbers too: "101 (nginx, in the container)".
QStringList stationTexts(const CheckReport &report);

/// The deciding reason in sentences; empty for allowed.
QString whyText(const CheckReport &report);

/// What else has to be known: where names come from, capabilities that do not count.
QStringList noteTexts(const CheckReport &report);

/// Calculated, confirmed, or what could not be determined; without full stop.
QString certaintyText(const CheckReport &report);

/// One line for each missing fact, with what would supply it; empty unless undetermined.
QStringList missingTexts(const CheckReport &report);

/// What the new file or directory would look like: "-rw-r--r--  101:101, ..."; empty: nothing is
/// made.
QString newInodeText(const CheckReport &report);

/// The test and the model disagree: what each says. Empty: they do not.
QString contradictionText(const CheckReport &report);

} // namespace mountlens::ui
