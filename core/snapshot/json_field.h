// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading checked values out of JSON: the first fault is kept together with its place
/// ("$.a[3].b"), and everything read after it is a default value.
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "snapshot/stored_names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace mountlens {

/// Shared by all fields of one document.
class JsonFault
{
public:
    void set(const std::string &place, std::string detail)
    {
        if (!m_error)
            m_error = Error(ErrorId::Malformed, place, std::move(detail));
    }
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }

private:
    std::optional<Error> m_error;
};

class JsonField
{
public:
    /// The document itself, "$".
    JsonField(QJsonValue value, JsonFault &fault)
        : JsonField(std::move(value), "$", fault)
    {
    }

    /// Whether the key was there, with something other than null.
    [[nodiscard]] bool exists() const { return !m_value.isUndefined() && !m_value.isNull(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }
    [[nodiscard]] const std::string &place() const noexcept { return m_place; }
    [[nodiscard]] const QJsonValue &value() const noexcept { return m_value; }

    /// A member of this object; a fault when this is no object. The member itself may be missing.
    [[nodiscard]] JsonField operator[](const char *key) const;

    /// An integer up to `limit`; numbers above 2^53 are also read from decimal strings.
    [[nodiscard]] std::uint64_t number(std::uint64_t limit) const;
    [[nodiscard]] std::int64_t signedNumber() const;
    /// A number up to 4294967294.
    [[nodiscard]] std::uint32_t id() const;
    [[nodiscard]] bool boolean() const;
    /// A string as bytes, of at most `limit` bytes.
    [[nodiscard]] std::string bytes(std::size_t limit = kMaxBytes) const;
    /// As bytes(), and free of NUL.
    [[nodiscard]] std::string path() const;

    template <class Enum>
    [[nodiscard]] Enum name(Enum otherwise) const
    {
        if (const auto value = fromStoredName<Enum>(bytes()))
            return *value;
        fail("unknown name");
        return otherwise;
    }

    /// Calls `visit(JsonField)` for each element of this array.
    template <class Visit>
    void each(Visit visit) const
    {
        if (!m_value.isArray())
            return fail("not an array");
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_fault->error(); ++i)
            visit(JsonField(array.at(i), m_place + '[' + std::to_string(i) + ']', *m_fault));
    }

    /// Calls `visit(name as bytes, JsonField)` for each member of this object.
    template <class Visit>
    void members(Visit visit) const
    {
        if (!m_value.isObject())
            return fail("not an object");
        const QJsonObject object = m_value.toObject();
        for (auto it = object.begin(); it != object.end() && !m_fault->error(); ++it) {
            const std::string key = keyBytes(it.key());
            visit(key, JsonField(it.value(), m_place + '.' + key, *m_fault));
        }
    }

    void fail(std::string detail) const { m_fault->set(m_place, std::move(detail)); }

    static constexpr std::size_t kMaxBytes = 65536;

private:
    JsonField(QJsonValue value, std::string place, JsonFault &fault)
        : m_value(std::move(value))
        , m_place(std::move(place))
        , m_fault(&fault)
    {
    }

    [[nodiscard]] std::string keyBytes(const QString &key) const;

    QJsonValue m_value;
    std::string m_place;
    JsonFault *m_fault;
};

/// A number as JSON: above 2^53 as a decimal string, since readers of JSON lose digits there.
QJsonValue toJsonNumber(std::uint64_t number);

} // namespace mountlens
