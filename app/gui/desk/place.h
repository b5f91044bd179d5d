// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where in the window one can be.
#pragma once

#include <cstdint>

namespace mountlens::ui {

enum class Place : std::uint8_t {
    Start,
    Containers, ///< a running container
    Command,    ///< a command line
    Compose,    ///< a file that describes containers
    Message,    ///< an error message
    Guide,      ///< the guided check
    Diagnosis,  ///< the expert view
    Fixes,
    Snapshot,
};

} // namespace mountlens::ui
