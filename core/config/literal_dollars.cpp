// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/literal_dollars.h"

#include <algorithm>

namespace mountlens {

namespace {

/// Control characters, which no name or path of anybody's command holds.
constexpr char kDollar = '\x01';
constexpr char kBacktick = '\x02';

/// More than anybody writes; looking for each of them at each $ would take too long.
constexpr std::size_t kMaxKept = 256;

std::size_t keptLength(std::string_view text, const std::set<std::string> &kept)
{
    std::size_t length = 0;
    for (const std::string &each : kept) {
        if (text.starts_with(each))
            length = std::max(length, each.size());
    }
    return length;
}

} // namespace

std::string disguised(std::string_view word, const std::set<std::string> &kept)
{
    std::string result(word);
    if (kept.size() > kMaxKept)
        return result;
    for (auto at = word.find_first_of("$`<>"); at != std::string_view::npos;
         at = word.find_first_of("$`<>", at)) {
        const std::size_t length = keptLength(word.substr(at), kept);
        if (length == 0 && (word[at] == '$' || word[at] == '`'))
            result[at] = word[at] == '$' ? kDollar : kBacktick;
        at += std::max<std::size_t>(length, 1);
    }
    return result;
}

std::string undisguised(std::string text)
{
    std::replace(text.begin(), text.end(), kDollar, '$');
    std::replace(text.begin(), text.end(), kBacktick, '`');
    return text;
}

Error undisguised(const Error &refusal)
{
    return Error(refusal.id(), refusal.subject(), undisguised(refusal.detail()));
}

} // namespace mountlens
