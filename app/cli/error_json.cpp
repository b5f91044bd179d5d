// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/error_json.h"

#include "base/ascii.h"
#include "cli/json_report.h"
#include "model/capability_names.h"
#include "snapshot/error_names.h"
#include "snapshot/json_build.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace mountlens::ui {

namespace {

QJsonArray texts(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(json::text(value));
    return array;
}

QJsonArray operations(const RecognisedError &error)
{
    QJsonArray array;
    for (const Operation operation : error.operations)
        array.append(json::text(operationName(operation)));
    return array;
}

QJsonValue errnoOf(const RecognisedError &error)
{
    return error.errnoValue ? json::text(mountlens::errnoName(*error.errnoValue)) : QJsonValue();
}

QJsonValue capabilityOf(const RecognisedError &error)
{
    if (!error.otherTopic || !error.otherTopic->capability)
        return {};
    return json::text("cap_" + lowered(capabilityNameOf(*error.otherTopic->capability)));
}

void addError(QJsonObject &written, const RecognisedError &error)
{
    written[QLatin1String("aboutFiles")] = !error.otherTopic.has_value();
    written[QLatin1String("language")] = json::textOrNull(error.language);
    written[QLatin1String("errno")] = errnoOf(error);
    written[QLatin1String("operations")] = operations(error);
    written[QLatin1String("paths")] = texts(error.paths);
    written[QLatin1String("phase")] = json::text(errorPhaseName(error.phase));
    written[QLatin1String("program")] = json::textOrNull(error.program);
    written[QLatin1String("container")] = json::textOrNull(error.container.value_or(std::string()));
    written[QLatin1String("byHostUser")] = error.byHostUser;
    written[QLatin1String("programRefuses")] = error.programRefuses;
    written[QLatin1String("elsewhere")] = error.elsewhere;
    written[QLatin1String("topic")] =
        error.otherTopic ? json::text(otherTopicName(error.otherTopic->topic)) : QJsonValue();
    written[QLatin1String("capability")] = capabilityOf(error);
}

QJsonArray otherErrors(const MessageAnswer &answer)
{
    QJsonArray others;
    for (const RecognisedError &error : answer.errors) {
        QJsonObject written;
        addError(written, error);
        if (&error != answer.error)
            others.append(written);
    }
    return others;
}

} // namespace

std::string_view messageStepName(MessageStep step) noexcept
{
    constexpr std::array<std::string_view, 12> kNames{"checked",
                                                      "now-allowed",
                                                      "unknown",
                                                      "not-about-files",
                                                      "path-missing",
                                                      "path-relative",
                                                      "operation-missing",
                                                      "second-path-missing",
                                                      "no-container",
                                                      "several-containers",
                                                      "set-up",
                                                      "elsewhere"};
    return kNames.at(static_cast<std::size_t>(step));
}

std::string messageJson(const MessageAnswer &answer)
{
    QJsonObject written;
    written[QLatin1String("recognised")] = answer.error != nullptr;
    if (answer.error)
        addError(written, *answer.error);
    written[QLatin1String("step")] = json::text(messageStepName(answer.step));
    written[QLatin1String("containers")] = texts(answer.containers);
    written[QLatin1String("next")] =
        answer.command.empty() ? QJsonValue() : QJsonValue(texts(answer.command));
    written[QLatin1String("others")] = otherErrors(answer);
    written[QLatin1String("check")] =
        answer.report ? QJsonValue(jsonReport(*answer.report)) : QJsonValue();
    return QJsonDocument(written).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace mountlens::ui
