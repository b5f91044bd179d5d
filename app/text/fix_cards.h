// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fixes as cards for a terminal.
#pragma once

#include "fixes/fix.h"
#include "snapshot/name_tables.h"
#include "text/check_report.h"
#include "text/text_layout.h"

#include <QString>

namespace mountlens::ui {

/// One fix, with its number among all. Ends with a newline. Command lines are never broken.
QString fixCard(const CheckReport &report,
                const Fix &fix,
                int rank,
                const SubjectNames &names,
                const TextOptions &options = {});

/// All fixes as cards, numbered, with what was left out at the end. Where nothing is denied: why
/// there is nothing to mend. Ends with a newline. Command lines are never broken.
QString fixCards(const CheckReport &report,
                 const Proposals &proposals,
                 const SubjectNames &names,
                 const TextOptions &options = {});

} // namespace mountlens::ui
