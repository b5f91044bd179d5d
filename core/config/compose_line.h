// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The command line of Compose behind `compose`.
#pragma once

#include "base/result.h"
#include "config/run_line.h"
#include "model/notice.h"

#include <optional>
#include <span>
#include <string>

namespace mountlens {

/// nullopt: a verb that makes no containers. `directory` is where it runs. EngineRefuses: a flag
/// without its value, `run` without a service, a volume that Compose would not take.
Result<std::optional<ComposeInvocation>> readComposeLine(Engine engine,
                                                         std::span<const std::string> words,
                                                         const std::string &directory,
                                                         Notices &notices);

} // namespace mountlens
