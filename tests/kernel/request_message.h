// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A request as bytes, on its way to the process that makes the call.
#pragma once

#include "model/request.h"

#include <string>
#include <string_view>

namespace mountlens::judge {

inline constexpr std::size_t kMaxMessage = 32768;

std::string toMessage(const Request &request);
/// The inverse of toMessage(); for its own messages only.
Request fromMessage(std::string_view message);

} // namespace mountlens::judge
