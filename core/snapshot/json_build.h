// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Short words for building JSON out of values.
#pragma once

#include "base/strong_id.h"
#include "snapshot/json_bytes.h"
#include "snapshot/json_field.h"

#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace mountlens::json {

/// Members with an undefined value are left out.
inline QJsonObject object(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject object;
    for (const auto &[key, value] : members) {
        if (!value.isUndefined())
            object.insert(QLatin1String(key), value);
    }
    return object;
}

inline QJsonValue text(std::string_view bytes)
{
    return toJsonString(bytes);
}

template <class Rep>
QJsonValue number(Rep value)
{
    return toJsonNumber(static_cast<std::uint64_t>(value));
}

template <class Tag, class Rep>
QJsonValue id(StrongId<Tag, Rep> id)
{
    return number(id.value());
}

/// Undefined, so left out, when there is none.
template <class Tag, class Rep>
QJsonValue idIfAny(const std::optional<StrongId<Tag, Rep>> &value)
{
    return value ? id(*value) : QJsonValue(QJsonValue::Undefined);
}

/// null when there is none.
template <class Tag, class Rep>
QJsonValue idOrNull(const std::optional<StrongId<Tag, Rep>> &value)
{
    return value ? id(*value) : QJsonValue();
}

/// null when `bytes` are empty.
inline QJsonValue textOrNull(std::string_view bytes)
{
    return bytes.empty() ? QJsonValue() : text(bytes);
}

} // namespace mountlens::json
