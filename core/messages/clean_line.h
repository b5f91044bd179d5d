// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Lines of a log without what log drivers, terminals and JSON put around a message.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct CleanLine
{
    std::string text;
    /// For each byte of `text` where it comes from in the whole original; one more for the end.
    std::vector<std::uint32_t> origin;
    /// `docker compose` names the container (or service) before a bar; empty: it does not.
    std::string container;
};

/// Control characters and terminal sequences are gone, tabs are blanks; escapes of JSON are undone
/// in lines that have them (a "\n" in a string begins a new line). Empty lines are left out.
std::vector<CleanLine> cleanLines(std::string_view text);

} // namespace mountlens
