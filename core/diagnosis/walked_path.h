// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The path of a place that a recorded walk came through.
#pragma once

#include "model/verdict.h"

#include <optional>
#include <string>

namespace mountlens {

/// The path of component `index` from the subject's root, symbolic links resolved; nullopt: it was
/// reached from a working directory or by a magic link, whose own path nobody knows.
std::optional<std::string> walkedPath(const Verdict &verdict, std::size_t index);

} // namespace mountlens
