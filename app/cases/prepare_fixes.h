// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From an opened case and its report to the fixes for it.
#pragma once

#include "cases/opened_case.h"
#include "cases/subject_choice.h"
#include "fixes/fix.h"
#include "text/check_report.h"

namespace mountlens::ui {

/// `facts` and `report` are those of reportFor(), `request` is what was asked. Without
/// settings (as of a snapshot): what can be told without making the container anew. Nothing where
/// nothing is denied.
Proposals fixesFor(const OpenedCase &opened,
                   FactSource &facts,
                   const CheckReport &report,
                   const Request &request,
                   const SubjectChoice &choice);

/// Asks for all that fixes would look at that need no machine, so that a snapshot gives them too.
void recordForFixes(const OpenedCase &opened, FactSource &facts, const Request &request);

/// For a container that its engine refuses to make.
/// `refusedTarget`: the mount point that cannot be made; empty: something else is refused.
Proposals startFixesFor(const ContainerSettings &settings,
                        const Request &request,
                        const SubjectChoice &choice,
                        const std::string &refusedTarget = {});

} // namespace mountlens::ui
