// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/stored_question.h"

#include "snapshot/json_bytes.h"
#include "snapshot/request_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace mountlens::ui {

namespace {

constexpr qsizetype kMaxLine = qsizetype{64} * 1024;
constexpr qsizetype kMaxFiles = 16;

void put(QJsonObject &object, const char *key, std::string_view text)
{
    object.insert(QLatin1String(key), toJsonString(text));
}

std::optional<std::string> take(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isString())
        return std::nullopt;
    auto text = fromJsonString(value.toString());
    return text && text->size() <= kMaxStoredText ? text : std::nullopt;
}

void putConfiguration(QJsonObject &object, const ConfigurationInput &input)
{
    QJsonArray files;
    for (const std::string &file : input.files)
        files.append(toJsonString(file));
    object.insert(QStringLiteral("files"), files);
    if (input.format)
        put(object, "format", formatName(*input.format));
}

std::optional<ConfigurationInput> takeConfiguration(const QJsonObject &object)
{
    const QJsonArray files = object.value(QStringLiteral("files")).toArray();
    if (files.isEmpty() || files.size() > kMaxFiles)
        return std::nullopt;
    ConfigurationInput input;
    for (const auto file : files) {
        const auto path = fromJsonString(file.toString());
        if (!path || path->empty() || path->size() > kMaxStoredText)
            return std::nullopt;
        input.files.push_back(*path);
    }
    if (const auto format = take(object, "format"))
        input.format = formatFromName(*format);
    return input;
}

std::optional<UserChoice> takeUser(const QJsonObject &object, const char *key)
{
    const auto text = take(object, key);
    return text ? parseUserChoice(*text) : std::nullopt;
}

QJsonObject whoObject(const SubjectChoice &who)
{
    QJsonObject object;
    if (who.snapshot)
        put(object, "snapshot", *who.snapshot);
    if (who.container)
        put(object, "container", *who.container);
    if (who.configuration)
        putConfiguration(object, *who.configuration);
    if (who.as)
        put(object, "as", userText(*who.as));
    if (who.user)
        put(object, "user", userText(*who.user));
    return object;
}

std::optional<SubjectChoice> whoFrom(const QJsonObject &object)
{
    SubjectChoice who;
    who.snapshot = take(object, "snapshot");
    who.container = take(object, "container");
    who.configuration = takeConfiguration(object);
    who.as = takeUser(object, "as");
    who.user = takeUser(object, "user");
    const int subjects = int(who.snapshot.has_value()) + int(who.as.has_value())
                         + int(who.container.has_value() || who.configuration.has_value());
    return subjects == 1 ? std::optional(who) : std::nullopt;
}

bool sameSubject(const SubjectChoice &one, const SubjectChoice &other)
{
    return one.pid == other.pid && one.as == other.as && one.snapshot == other.snapshot
           && one.configuration == other.configuration && one.container == other.container
           && one.capabilities == other.capabilities && one.user == other.user;
}

} // namespace

bool isStorable(const Question &question)
{
    const SubjectChoice &who = question.who;
    if (who.pid || who.capabilities)
        return false;
    return !who.configuration
           || (!who.configuration->command && who.configuration->variables.empty());
}

QByteArray storedQuestion(const Question &question)
{
    QJsonObject object = whoObject(question.who);
    if (question.request) {
        QJsonObject request;
        writeRequest(request, *question.request);
        object.insert(QStringLiteral("request"), request);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Question> questionFromStored(const QByteArray &line)
{
    if (line.size() > kMaxLine)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const auto who = whoFrom(document.object());
    if (!who)
        return std::nullopt;
    Question question;
    question.who = *who;
    const QJsonValue request = document.object().value(QStringLiteral("request"));
    if (request.isObject()) {
        JsonFault fault;
        question.request = readRequest(JsonField(request, fault));
        if (fault.error())
            return std::nullopt;
    }
    return question;
}

bool sameQuestion(const Question &one, const Question &other)
{
    return one.request == other.request && sameSubject(one.who, other.who);
}

} // namespace mountlens::ui
