// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/confirmation.h"

namespace mountlens::ui {

void compareWith(const KernelAnswer &answer, CheckReport &report)
{
    report.confirmation.asked = true;
    report.confirmation.answeredErrno = answer.code;
    report.confirmation.decisive =
        isDecisive(answer, report.subject, report.request, report.verdict);
    report.confirmation.agrees = agrees(answer, report.verdict);
}

} // namespace mountlens::ui
