// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From an opened case and its report to the fixes for it.
#pragma once

#include "cli/opened_case.h"
#include "cli/subject_choice.h"
#include "fixes/fix.h"
#include "text/check_report.h"

namespace mountlens::ui {

/// `facts` and `report` are those of reportFor(), `request` is what was asked. Of a snapshot: what
/// can be told without its machine. Nothing where nothing is denied.
Proposals fixesFor(const OpenedCase &opened,
                   FactSource &facts,
                   const CheckReport &report,
                   const Request &request,
                   const SubjectChoice &choice);

/// For a container that its engine refuses to make.
/// `refusedTarget`: the mount point that cannot be made; empty: something else is refused.
Proposals startFixesFor(const ContainerSettings &settings,
                        const Request &request,
                        const SubjectChoice &choice,
                        const std::string &refusedTarget = {});

} // namespace mountlens::ui
