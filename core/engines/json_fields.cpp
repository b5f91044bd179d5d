// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/json_fields.h"

#include <QJsonDocument>
#include <QLatin1String>

#include <algorithm>
#include <cmath>

namespace mountlens {

namespace {

Result<QJsonDocument> parsed(std::string_view text, const std::string &what, std::size_t limit)
{
    if (text.size() > limit)
        return Error(ErrorId::TooLarge, what);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error(ErrorId::Malformed, what, problem.errorString().toStdString());
    return document;
}

QJsonValue valueOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

std::optional<double> wholeNumber(const QJsonValue &value, double largest)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    const bool fits = number >= 0 && number <= largest && std::floor(number) == number;
    return fits ? std::optional(number) : std::nullopt;
}

} // namespace

Result<QJsonObject>
parseJsonObject(std::string_view text, const std::string &what, std::size_t limit)
{
    const auto document = parsed(text, what, limit);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Error(ErrorId::Malformed, what);
    return document->object();
}

Result<QJsonArray> parseJsonArray(std::string_view text, const std::string &what, std::size_t limit)
{
    const auto document = parsed(text, what, limit);
    if (!document)
        return document.error();
    if (!document->isArray())
        return Error(ErrorId::Malformed, what);
    return document->array();
}

std::string textOf(const QJsonValue &value)
{
    const std::string text = value.toString().toStdString();
    return text.find('\0') == std::string::npos ? text : std::string();
}

std::string textField(const QJsonObject &object, const char *key)
{
    return textOf(valueOf(object, key));
}

bool flagField(const QJsonObject &object, const char *key)
{
    return valueOf(object, key).toBool(false);
}

std::optional<std::uint32_t> idField(const QJsonObject &object, const char *key)
{
    const auto number = wholeNumber(valueOf(object, key), 4294967295.0);
    return number ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

std::int32_t pidField(const QJsonObject &object, const char *key)
{
    const auto number = wholeNumber(valueOf(object, key), 2147483647.0);
    return number ? static_cast<std::int32_t>(*number) : 0;
}

QJsonObject objectField(const QJsonObject &object, const char *key)
{
    return valueOf(object, key).toObject();
}

QJsonArray arrayField(const QJsonObject &object, const char *key)
{
    return valueOf(object, key).toArray();
}

std::vector<std::string> textsField(const QJsonObject &object, const char *key)
{
    const QJsonArray array = arrayField(object, key);
    std::vector<std::string> texts;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), kMaxJsonEntries); ++i) {
        if (const QJsonValue value = array.at(i); value.isString())
            texts.push_back(textOf(value));
    }
    return texts;
}

std::map<std::string, std::string> textMapField(const QJsonObject &object, const char *key)
{
    const QJsonObject fields = objectField(object, key);
    std::map<std::string, std::string> texts;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.value().isString() && texts.size() < kMaxJsonEntries)
            texts.emplace(field.key().toStdString(), textOf(field.value()));
    }
    return texts;
}

void eachObject(const QJsonArray &array, const std::function<void(const QJsonObject &)> &visit)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), kMaxJsonEntries); ++i) {
        if (const QJsonValue value = array.at(i); value.isObject())
            visit(value.toObject());
    }
}

} // namespace mountlens
