// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A capability mask by names.
#pragma once

#include "model/capability.h"

#include <QString>

#include <optional>
#include <string_view>

namespace mountlens::ui {

/// "a80425fb", "0x1ffffffffff", "CapEff:\t00000000a80425fb"; nullopt: no mask.
std::optional<CapabilitySet> capabilityMask(std::string_view text);

/// The names, what of them matters for files, and the difference to what Docker gives; ends with a
/// newline.
QString capabilityMaskText(CapabilitySet capabilities);

} // namespace mountlens::ui
