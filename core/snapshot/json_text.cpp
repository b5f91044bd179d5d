// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/json_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mountlens {

namespace {

/// Skips a string literal; `at` is at its opening quote, afterwards at the closing one (or the
/// end).
std::size_t endOfString(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return at;
}

Result<Done> checkLimits(std::string_view text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return Error(ErrorId::TooLarge, "JSON", std::to_string(limits.bytes));
    int depth = 0;
    std::size_t values = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"')
            at = endOfString(text, at);
        else if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        if (c == '[' || c == '{' || c == ',')
            ++values;
        if (depth > limits.depth)
            return Error(ErrorId::TooLarge, "JSON nesting", std::to_string(limits.depth));
        if (values > limits.values)
            return Error(ErrorId::TooLarge, "JSON values", std::to_string(limits.values));
    }
    return Done{};
}

/// "line 3, column 17", both from 1; the column counts bytes.
std::string placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') + 1;
    return "line " + std::to_string(line) + ", column "
           + std::to_string(before.size() - lineStart + 1);
}

} // namespace

Result<QJsonValue> parseJsonObject(std::string_view text, const JsonLimits &limits)
{
    if (const auto within = checkLimits(text, limits); !within)
        return within.error();
    QJsonParseError failure;
    const auto raw = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonDocument document = QJsonDocument::fromJson(raw, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const auto offset = static_cast<std::size_t>(std::max(failure.offset, 0));
        return Error(ErrorId::Malformed, placeOf(text, offset),
                     failure.errorString().toStdString());
    }
    if (!document.isObject())
        return Error(ErrorId::Malformed, "line 1, column 1", "not an object");
    return QJsonValue(document.object());
}

} // namespace mountlens
