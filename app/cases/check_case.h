// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One question decided, with all that is shown of the answer.
#pragma once

#include "model/circumstances.h"
#include "model/fact_source.h"
#include "snapshot/name_tables.h"
#include "text/check_report.h"

namespace mountlens::ui {

/// Everything comes from `subject`, `facts` and `names`, so that a snapshot of them gives the same
/// report. `subject` must outlive it.
CheckReport makeReport(const Subject &subject,
                       FactSource &facts,
                       const Request &request,
                       const SubjectNames &names,
                       const Circumstances &around = nothingKnown());

/// A verdict with nothing around it.
CheckReport reportOf(const Subject &subject, const Request &request, Verdict verdict);

} // namespace mountlens::ui
