// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// bash's $'...', with the escapes of C.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mountlens {

struct AnsiQuoted
{
    /// As bash hands it on: a zero byte ends it.
    std::string text;
    /// How long it was written, up to and with the closing quote.
    std::size_t length = 0;
};

/// `text` starts behind $'; without a closing quote all of it counts.
AnsiQuoted readAnsiQuoted(std::string_view text);

} // namespace mountlens
