// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens check --error TEXT`: what a pasted message says, and the check that it asks for.
#pragma once

#include "cli/command.h"
#include "cli/error_json.h"
#include "cli/options.h"
#include "inventory/inventory.h"

#include <functional>
#include <optional>
#include <string>

namespace mountlens::ui {

/// The containers of this machine; tests give their own.
using TakeInventory = std::function<Inventory()>;

/// `options` are those of `check`, with --error among them. Exit status: that of the check; 0 for a
/// text that is not about files; 2 where nothing can be checked.
Exit runCheckError(Options &options, Streams &streams);
Exit runCheckError(Options &options, Streams &streams, const TakeInventory &inventory);

} // namespace mountlens::ui
