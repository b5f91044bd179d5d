// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens check --json`, and one line of `check --batch`: stable keys, English, not translated.
#pragma once

#include "text/check_report.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>

namespace mountlens::ui {

/// The contract of `check --json`.
QJsonObject jsonReport(const CheckReport &report);

/// The same as text with a newline at its end.
std::string jsonReportText(const CheckReport &report);

/// The facts that are missing, each as one line.
QJsonArray jsonMissing(const Verdict &verdict);

} // namespace mountlens::ui
