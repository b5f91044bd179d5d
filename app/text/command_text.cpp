// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/command_text.h"

#include "base/ascii.h"
#include "text/value_text.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace mountlens::ui {

namespace {

bool isPlain(char c)
{
    return isAlnum(c) || std::string_view("_./:=@%+,-").find(c) != std::string_view::npos;
}

/// Bytes that must not reach a terminal, in the form that bash and others read: $'\x1b'.
std::string escapedWord(std::string_view word)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string escaped = "$'";
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\' || c == '\'')
            escaped += std::string("\\") + c;
        else if (byte < 0x20 || byte > 0x7e)
            escaped += std::string("\\x") + kDigits[byte >> 4U] + kDigits[byte & 0xfU];
        else
            escaped += c;
    }
    return escaped + '\'';
}

QString shellQuoted(const std::string &word)
{
    if (!word.empty() && std::all_of(word.begin(), word.end(), isPlain))
        return QString::fromStdString(word);
    if (shownBytes(word) != QString::fromStdString(word))
        return QString::fromStdString(escapedWord(word));
    return u'\'' + QString::fromStdString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString commandText(const std::vector<std::string> &argv)
{
    QStringList quoted;
    for (const std::string &word : argv)
        quoted += shellQuoted(word);
    return quoted.join(u' ');
}

} // namespace mountlens::ui
