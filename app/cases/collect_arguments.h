// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A question as the command that collects its facts.
#pragma once

#include "cases/finding.h"

#include <string>
#include <vector>

namespace mountlens::ui {

/// What `mountlens` is told so that it writes a snapshot for `question` to its standard output:
/// {"collect", "--pid=4711", "--op=read", "-o", "-", "--", "/data"}. No name and no path can be
/// taken for an option. `question` is of no snapshot and has a request.
std::vector<std::string> collectArguments(const Question &question);

} // namespace mountlens::ui
