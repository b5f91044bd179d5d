// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What comes along when a command is copied out of a terminal or a page.
#pragma once

#include <string>
#include <string_view>

namespace mountlens {

/// Prompts, code fences and a byte order mark become blanks, the line ends of PowerShell (`) and
/// cmd
/// (^) backslashes: lines and columns stay as they are. A # before an engine's name is a prompt
/// where no line starts a command without one.
std::string withoutPasteTraces(std::string_view text);

} // namespace mountlens
