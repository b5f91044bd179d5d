// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Words, symbols and colours of a fix that only the window has; the rest is in text/fix_text.h.
#pragma once

#include "cases/finding.h"
#include "cases/fix_view.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"

#include <QString>

namespace mountlens::ui {

/// "changes files"
QString groupText(FixGroup group);
Symbol groupSymbol(FixGroup group) noexcept;

Tone riskTone(Risk risk) noexcept;
Symbol riskSymbol(Risk risk) noexcept;

Symbol statusSymbol(FixStatus status) noexcept;
Tone statusTone(FixStatus status) noexcept;

/// "least harm first"
QString orderText(FixOrder order);

/// What a reader copies to get it done: its commands one a line, else the new command line, the
/// words to put into it, or the value for the file. Empty: there is nothing to do.
QString commandsToCopy(const Fix &fix);

/// When the facts were read, in the reader's own form and time.
QString readTimeText(const Finding &finding);

} // namespace mountlens::ui
