// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/configuration_json.h"

#include "cases/engine_name.h"
#include "cli/error_line.h"
#include "snapshot/json_build.h"
#include "text/notice_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mountlens::ui {

namespace {

using json::object;

QJsonArray texts(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &text : list)
        array.append(json::text(text));
    return array;
}

/// Left out where there is nothing to say.
QJsonValue textsIfAny(const std::vector<std::string> &list)
{
    return list.empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(texts(list));
}

QJsonValue textIfAny(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Undefined) : json::text(text);
}

QJsonValue trueIf(bool value)
{
    return value ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
}

const char *missingSourceName(MissingSource missing)
{
    switch (missing) {
    case MissingSource::Refused:
        return "refused";
    case MissingSource::MakeDirectory:
        return "make-directory";
    case MissingSource::MakeFile:
        return "make-file";
    case MissingSource::Skipped:
        return "skipped";
    }
    return "";
}

QJsonObject mountObject(const MountSpec &mount)
{
    const bool bind = mount.type == "bind";
    return object({
        {"type", json::text(mount.type)},
        {"source", json::text(mount.source)},
        {"target", json::text(mount.target)},
        {"readOnly", mount.readOnly},
        {"options", texts(mount.options)},
        {"missingSource", bind ? QJsonValue(QLatin1String(missingSourceName(mount.missingSource)))
                               : QJsonValue(QJsonValue::Undefined)},
        {"volumeName", textIfAny(mount.volumeName)},
        {"volumeDevice", textIfAny(mount.volumeDevice)},
        {"subPath", textIfAny(mount.subPath)},
    });
}

QJsonObject exactObject(const ExactCapabilities &exact)
{
    return object({{"effective", texts(exact.effective)},
                   {"bounding", texts(exact.bounding)},
                   {"ambient", texts(exact.ambient)}});
}

/// Of a devcontainer it is the editor and its terminals that people ask about.
const std::string &userOf(const ContainerSpec &container)
{
    const bool remote = container.engine == Engine::Devcontainer && !container.remoteUser.empty();
    return remote ? container.remoteUser : container.user;
}

QJsonObject containerObject(const ContainerSpec &container)
{
    QJsonArray mounts;
    for (const MountSpec &mount : container.mounts)
        mounts.append(mountObject(mount));
    const auto &exact = container.exactCapabilities;
    return object({
        {"name", json::text(container.name)},
        {"engine", QString::fromLatin1(engineName(container.engine).data())},
        {"image", json::text(container.image)},
        {"rootfs", textIfAny(container.rootfs)},
        {"user", json::text(userOf(container))},
        {"groupAdd", texts(container.groupAdd)},
        {"capAdd", texts(container.capAdd)},
        {"capDrop", texts(container.capDrop)},
        {"capabilities", exact ? exactObject(*exact) : QJsonValue(QJsonValue::Undefined)},
        {"privileged", container.privileged},
        {"noNewPrivileges", trueIf(container.noNewPrivileges)},
        {"readOnlyRoot", container.readOnlyRoot},
        {"userns", json::text(container.userns)},
        {"uidMap", textsIfAny(container.uidMap)},
        {"gidMap", textsIfAny(container.gidMap)},
        {"umask", textIfAny(container.umask)},
        {"mounts", mounts},
        {"volumesFrom", textsIfAny(container.volumesFrom)},
        {"pod", textIfAny(container.pod)},
        {"remoteUser", textIfAny(container.remoteUser)},
        {"initContainer", trueIf(container.initContainer)},
        {"engineAddress", textIfAny(container.engineAddress)},
    });
}

std::string document(const QJsonArray &containers, const QJsonArray &warnings)
{
    const QJsonObject root = object({{"containers", containers}, {"warnings", warnings}});
    return QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace

std::string configurationJson(const Configuration &configuration)
{
    QJsonArray containers;
    for (const ContainerSpec &container : configuration.containers)
        containers.append(containerObject(container));
    QJsonArray warnings;
    for (const Notice &notice : configuration.notices)
        warnings.append(noticeInEnglish(notice));
    return document(containers, warnings);
}

std::string refusedConfigurationJson(const Error &error)
{
    return document({}, {json::text(errorLine(error))});
}

} // namespace mountlens::ui
