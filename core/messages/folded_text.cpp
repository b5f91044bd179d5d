// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/folded_text.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

struct Character
{
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

bool continues(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
}

std::uint32_t bitsAt(std::string_view text, std::size_t at, std::uint32_t mask)
{
    return static_cast<unsigned char>(text[at]) & mask;
}

Character characterAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 0xc2 && first < 0xe0 && continues(text, at + 1))
        return {(first & 0x1fU) << 6U | bitsAt(text, at + 1, 0x3f), 2};
    if (first >= 0xe0 && first < 0xf0 && continues(text, at + 1) && continues(text, at + 2)) {
        return {(first & 0x0fU) << 12U | bitsAt(text, at + 1, 0x3f) << 6U
                    | bitsAt(text, at + 2, 0x3f),
                3};
    }
    return {first, 1};
}

/// U+00C0 to U+00FF, each with the letter below its accent.
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo?ouuuuy?saaaaaaaceeeeiiiidnooooo?ouuuuy?y";

struct Letter
{
    std::uint32_t code;
    char plain;
};

/// Polish letters, the oe of French, and signs.
constexpr std::array<Letter, 28> kLetters = {{
    {0x00a0, ' '},  {0x00b4, '\''}, {0x0104, 'a'}, {0x0105, 'a'}, {0x0106, 'c'}, {0x0107, 'c'},
    {0x0118, 'e'},  {0x0119, 'e'},  {0x0141, 'l'}, {0x0142, 'l'}, {0x0143, 'n'}, {0x0144, 'n'},
    {0x0152, 'o'},  {0x0153, 'o'},  {0x015a, 's'}, {0x015b, 's'}, {0x0179, 'z'}, {0x017a, 'z'},
    {0x017b, 'z'},  {0x017c, 'z'},  {0x2009, ' '}, {0x2010, '-'}, {0x2011, '-'}, {0x2018, '\''},
    {0x2019, '\''}, {0x201b, '\''}, {0x202f, ' '}, {0x2192, '>'},
}};

char plainLetter(std::uint32_t code)
{
    if (code < 0x80) {
        const char c = static_cast<char>(code);
        return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (code >= 0xc0 && code <= 0xff)
        return kLatin1[code - 0xc0];
    const auto *const found =
        std::find_if(kLetters.begin(), kLetters.end(),
                     [code](const Letter &letter) { return letter.code == code; });
    return found == kLetters.end() ? '?' : found->plain;
}

/// An accent that stands behind its letter (U+0300 to U+036F).
bool isCombining(std::uint32_t code)
{
    return code >= 0x0300 && code <= 0x036f;
}

} // namespace

FoldedText fold(std::string_view text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.at.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!isCombining(character.code)) {
            folded.text += plainLetter(character.code);
            folded.at.push_back(static_cast<std::uint32_t>(at));
        }
        at += character.bytes;
    }
    folded.at.push_back(static_cast<std::uint32_t>(text.size()));
    return folded;
}

} // namespace mountlens
