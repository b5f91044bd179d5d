// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What `list` found, as JSON; part of the stable interface.
#pragma once

#include "inventory/inventory.h"

#include <string>

namespace mountlens::ui {

/// {"engines": [...], "containers": [...], "warnings": [...]}, with a newline at the end.
std::string inventoryJson(const Inventory &inventory);

} // namespace mountlens::ui
