// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Denials that are as they should be, and what equals root on the host.
#pragma once

#include "fixes/denial.h"
#include "fixes/fix.h"

#include <optional>

namespace mountlens {

/// Why nothing should be changed about it: RootOnHost (an engine's socket), Secret (a file that
/// only root may read), SystemFolder; nullopt: nothing speaks against lifting it.
std::optional<RiskReason> whyRight(const Denial &denial);

/// A relay for a socket that its owner's ids keep shut: who may use it is chosen anew.
std::optional<Fix> relayFor(const Denial &denial);

} // namespace mountlens
