// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/json_field.h"

#include "base/text_scan.h"
#include "model/ids.h"
#include "snapshot/json_bytes.h"

#include <cmath>

namespace mountlens {

namespace {

constexpr std::uint64_t kExact = std::uint64_t{1} << 53U;

/// nullopt: no whole number that a double holds exactly.
std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number
        || std::fabs(number) > static_cast<double>(kExact))
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

} // namespace

JsonField JsonField::operator[](const char *key) const
{
    const std::string place = m_place + '.' + key;
    if (!m_value.isObject()) {
        fail("not an object");
        return {QJsonValue(QJsonValue::Undefined), place, *m_fault};
    }
    return {m_value.toObject().value(QLatin1String(key)), place, *m_fault};
}

std::uint64_t JsonField::number(std::uint64_t limit) const
{
    std::optional<std::uint64_t> number;
    if (m_value.isString())
        number = parseNumber(m_value.toString().toStdString());
    else if (const auto whole = wholeNumber(m_value); whole && *whole >= 0)
        number = static_cast<std::uint64_t>(*whole);
    if (!number || *number > limit) {
        fail("not a number from 0 to " + std::to_string(limit));
        return 0;
    }
    return *number;
}

std::int64_t JsonField::signedNumber() const
{
    const auto whole = wholeNumber(m_value);
    if (!whole)
        fail("not a whole number");
    return whole.value_or(0);
}

std::uint32_t JsonField::id() const
{
    return static_cast<std::uint32_t>(number(kNoId - 1));
}

bool JsonField::boolean() const
{
    if (!m_value.isBool())
        fail("neither true nor false");
    return m_value.toBool();
}

std::string JsonField::bytes(std::size_t limit) const
{
    if (!m_value.isString()) {
        fail("not a string");
        return {};
    }
    auto bytes = fromJsonString(m_value.toString());
    if (!bytes || bytes->size() > limit) {
        fail(bytes ? "longer than " + std::to_string(limit) + " bytes" : "unpaired surrogate");
        return {};
    }
    return *std::move(bytes);
}

std::string JsonField::path() const
{
    std::string path = bytes();
    if (path.find('\0') != std::string::npos)
        fail("NUL in a path");
    return path;
}

std::string JsonField::keyBytes(const QString &key) const
{
    auto bytes = fromJsonString(key);
    if (!bytes || bytes->find('\0') != std::string::npos || bytes->size() > kMaxBytes)
        fail("name not usable");
    return std::move(bytes).value_or(std::string());
}

QJsonValue toJsonNumber(std::uint64_t number)
{
    if (number > kExact)
        return QString::number(number);
    return static_cast<qint64>(number);
}

} // namespace mountlens
