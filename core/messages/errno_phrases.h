// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for an errno in the libraries and languages that people paste from.
#pragma once

#include "messages/languages.h"
#include "messages/phrase_index.h"

#include <string_view>

namespace mountlens {

struct ErrnoPhrase
{
    /// 0: words to skip.
    int code;
    Languages languages;
    std::string_view phrase;
};

const PhraseIndex<ErrnoPhrase> &errnoPhrases();

} // namespace mountlens
