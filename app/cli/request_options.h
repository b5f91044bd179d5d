// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is asked: the options --op, --mode, --uid, --gid, --name, --nofollow and the operands.
#pragma once

#include "cli/options.h"
#include "model/request.h"

#include <optional>
#include <span>

namespace mountlens::ui {

std::span<const OptionSpec> requestOptions() noexcept;

/// Faults are left in `options`. nullopt: neither --op nor a path is given.
std::optional<Request> readRequestOptions(Options &options);

} // namespace mountlens::ui
