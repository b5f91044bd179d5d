// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Whether a file that is there may be replaced.
#pragma once

#include <cstdint>

namespace mountlens::ui {

enum class Overwrite : std::uint8_t {
    No,
    Yes, ///< the reader was asked
};

} // namespace mountlens::ui
