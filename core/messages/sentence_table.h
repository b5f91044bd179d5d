// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Sentences that tell of an error without the words of an errno, and those that tell which moment
/// or which place an error belongs to.
#pragma once

#include "base/flags.h"
#include "messages/languages.h"
#include "messages/operation_phrases.h"
#include "messages/phrase_index.h"

#include <cstdint>
#include <string_view>

namespace mountlens {

enum class SentenceMark : std::uint8_t {
    Tells = 1,     ///< an error of its own where its line has no errno
    SetUp = 2,     ///< an engine or runtime speaks
    HostUser = 4,  ///< a command of the host's user speaks
    Refuses = 8,   ///< the program refuses by a rule of its own
    Elsewhere = 16 ///< files of a virtual machine or another computer
};

struct Sentence
{
    std::string_view phrase;
    Languages languages;
    /// 0: none is implied.
    int code;
    OperationList operations;
    Flags<SentenceMark> marks;
};

const PhraseIndex<Sentence> &sentenceTable();

} // namespace mountlens
