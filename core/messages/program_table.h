// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Programs by the marks they leave in their messages, and what they do with files.
#pragma once

#include "messages/operation_phrases.h"
#include "messages/phrase_index.h"

#include <cstdint>
#include <string_view>

namespace mountlens {

enum class ProgramMark : std::uint8_t {
    Name, ///< counts where a colon or a bracket follows
    Word, ///< counts wherever it stands
};

struct ProgramRow
{
    ProgramMark mark;
    std::string_view phrase;
    std::string_view program;
    /// What a message means that names no operation.
    OperationList operations;
    /// Makes containers; its failures are those of a set-up.
    bool engine = false;
};

const PhraseIndex<ProgramRow> &programTable();

} // namespace mountlens
