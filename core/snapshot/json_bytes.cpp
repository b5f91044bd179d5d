// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/json_bytes.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr char16_t kEscapeBase = 0xdc00;

struct Decoded
{
    char32_t codePoint = 0;
    /// 0: not the start of a valid sequence.
    std::size_t length = 0;
};

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// How many bytes a sequence starting with `lead` has; 0: none starts so.
std::size_t sequenceLength(unsigned lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// Neither overlong, nor a surrogate, nor past the last code point.
bool isScalar(char32_t codePoint, std::size_t length)
{
    if (length == 3)
        return codePoint >= 0x800 && (codePoint < 0xd800 || codePoint > 0xdfff);
    return length != 4 || (codePoint >= 0x10000 && codePoint <= 0x10ffff);
}

Decoded decode(std::string_view bytes, std::size_t at)
{
    const unsigned lead = byteAt(bytes, at);
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || length > bytes.size() - at)
        return {};
    char32_t codePoint = length == 1 ? lead : lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(bytes, at + i);
        if ((next & 0xc0U) != 0x80U)
            return {};
        codePoint = (codePoint << 6U) | (next & 0x3fU);
    }
    return isScalar(codePoint, length) ? Decoded{codePoint, length} : Decoded{};
}

void appendUtf8(std::string &bytes, char32_t codePoint)
{
    if (codePoint < 0x80) {
        bytes += static_cast<char>(codePoint);
        return;
    }
    const int tail = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    const char32_t lead = tail == 1 ? 0xc0U : tail == 2 ? 0xe0U : 0xf0U;
    bytes += static_cast<char>(lead | (codePoint >> static_cast<unsigned>(6 * tail)));
    for (int i = tail - 1; i >= 0; --i)
        bytes += static_cast<char>(0x80U | ((codePoint >> static_cast<unsigned>(6 * i)) & 0x3fU));
}

bool isPlainAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

QString toJsonString(std::string_view bytes)
{
    if (isPlainAscii(bytes))
        return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text;
    for (std::size_t at = 0; at < bytes.size();) {
        const Decoded decoded = decode(bytes, at);
        if (decoded.length == 0) {
            text += QChar(static_cast<char16_t>(kEscapeBase + byteAt(bytes, at++)));
            continue;
        }
        text += QChar::fromUcs4(decoded.codePoint);
        at += decoded.length;
    }
    return text;
}

std::optional<std::string> fromJsonString(const QString &text)
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate()) {
            appendUtf8(bytes, c.unicode());
            continue;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            appendUtf8(bytes, QChar::surrogateToUcs4(c, text.at(++i)));
            continue;
        }
        if (c.unicode() < 0xdc80 || c.unicode() > 0xdcff)
            return std::nullopt;
        bytes += static_cast<char>(c.unicode() - kEscapeBase);
    }
    return bytes;
}

} // namespace mountlens
