// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The containers of this machine in words, and why an engine did not answer.
#pragma once

#include "inventory/inventory.h"

#include <QString>

namespace mountlens::ui {

/// A block for each container; then a line for each engine that could not be asked and for each
/// finding; a sentence of its own where there is nothing at all.
QString inventoryText(const Inventory &inventory);

/// Why an engine could not be asked, and what would help.
QString engineTroubleText(const EngineAnswer &answer);

} // namespace mountlens::ui
