// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Text as the tables of phrases are written: small ASCII letters, plain blanks and apostrophes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct FoldedText
{
    /// One byte for each character; what has no ASCII form is '?'.
    std::string text;
    /// For each byte of `text` where its character begins in the original; one more for the end.
    std::vector<std::uint32_t> at;
};

/// Capitals become small, accents of Latin letters are dropped; no-break and thin spaces become
/// blanks, typographic apostrophes become '. Bytes that are no UTF-8 are read as Latin-1.
FoldedText fold(std::string_view text);

} // namespace mountlens
