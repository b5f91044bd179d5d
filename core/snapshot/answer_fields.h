// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Pieces that all parts of a snapshot have in common: errors, answers that may be errors, ids,
/// modes and flags as JSON, both ways.
#pragma once

#include "model/capability.h"
#include "model/mode.h"
#include "snapshot/json_build.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace mountlens {

inline constexpr std::uint64_t kAny64 = std::numeric_limits<std::uint64_t>::max();
inline constexpr std::uint64_t kAny32 = std::numeric_limits<std::uint32_t>::max();

QJsonObject writeError(const Error &error);
/// With its causes, up to a depth.
Error readError(const JsonField &field);

/// A name of error_names.h; 0: there is none.
int readErrno(const JsonField &field);

/// {"value": ...} or {"error": ...}.
template <class T, class Write>
QJsonObject writeAnswer(const Result<T> &result, Write toValue)
{
    if (!result)
        return json::object({{"error", writeError(result.error())}});
    return json::object({{"value", toValue(*result)}});
}

template <class T, class Write>
void addAnswer(QJsonObject &to,
               const char *key,
               const std::optional<Result<T>> &result,
               Write toValue)
{
    if (result)
        to.insert(QLatin1String(key), writeAnswer(*result, toValue));
}

template <class Read>
auto readAnswer(const JsonField &field, Read read) -> Result<decltype(read(field))>
{
    if (const JsonField error = field["error"]; error.exists())
        return readError(error);
    return read(field["value"]);
}

template <class T, class Read>
void readOptional(std::optional<Result<T>> &answer, const JsonField &field, Read read)
{
    if (field.exists())
        answer.emplace(readAnswer(field, read));
}

template <class Enum>
QJsonArray flagNames(Flags<Enum> flags)
{
    QJsonArray names;
    eachFlag(flags, [&](Enum flag) { names.append(json::text(storedName(flag))); });
    return names;
}

template <class Enum>
Flags<Enum> readFlags(const JsonField &field)
{
    Flags<Enum> flags;
    field.each([&](const JsonField &name) {
        const auto flag = fromStoredName<Enum>(name.bytes());
        if (!flag)
            return name.fail("unknown flag");
        flags |= *flag;
    });
    return flags;
}

std::uint32_t number32(const JsonField &field);

template <class Id>
std::optional<Id> optionalId(const JsonField &field)
{
    return field.exists() ? std::optional(Id(field.id())) : std::nullopt;
}

/// An octal text.
Mode readMode(const JsonField &field);

QJsonValue writeCapabilities(CapabilitySet capabilities);
/// A hexadecimal text.
CapabilitySet readCapabilities(const JsonField &field);

} // namespace mountlens
