// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/finding_text.h"

#include "text/fix_cards.h"
#include "text/text_report.h"

namespace mountlens::ui {

QString findingText(const Finding &finding)
{
    return textReport(finding.report)
           + fixCards(finding.report, finding.fixes, finding.opened->names);
}

} // namespace mountlens::ui
