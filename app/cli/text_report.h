// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The text form of one check: what, where, why, what else, how sure.
#pragma once

#include "cli/check_report.h"
#include "text/text_layout.h"

#include <QString>

namespace mountlens::ui {

/// Ends with a newline.
QString textReport(const CheckReport &report, const TextOptions &options = {});

} // namespace mountlens::ui
