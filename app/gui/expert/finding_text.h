// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A finding as text, for a mail or a ticket.
#pragma once

#include "cases/finding.h"

#include <QString>

namespace mountlens::ui {

/// The report and the cards of its fixes, as the command prints them.
QString findingText(const Finding &finding);

} // namespace mountlens::ui
