// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Texts that are not about files: by a phrase, by the program, by the errno.
#pragma once

#include "messages/error_message.h"
#include "messages/phrase_index.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace mountlens {

inline constexpr std::uint8_t kNoCapability = 255;

/// What else must hold for a row.
enum class TopicNeed : std::uint8_t {
    Nothing,
    NoPath, ///< no absolute path is named: with one the text is about that file
    Alone,  ///< nothing; the phrase is an error even where its line has no errno
};

struct TopicRow
{
    /// Empty: any text.
    std::string_view phrase;
    /// Empty: any program.
    std::string_view program;
    /// 0: any.
    int code;
    OtherTopic topic;
    /// kNoCapability: none is concerned.
    std::uint8_t capability;
    TopicNeed need;
};

std::span<const TopicRow> topicTable() noexcept;

/// The rows that have a phrase.
const PhraseIndex<TopicRow> &topicPhrases();

} // namespace mountlens
