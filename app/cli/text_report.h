// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The text form of one check: what, where, why, what else, how sure.
#pragma once

#include "cli/check_report.h"

#include <QString>

namespace mountlens::ui {

struct TextOptions
{
    /// Set for a terminal, unless NO_COLOR is set: the caller finds out.
    bool colour = false;
    /// Prose is broken at this many terminal cells; 0: it is not broken.
    int width = 0;
};

/// Ends with a newline.
QString textReport(const CheckReport &report, const TextOptions &options = {});

} // namespace mountlens::ui
