// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inventory_json.h"

#include "cases/engine_name.h"
#include "snapshot/json_build.h"
#include "snapshot/stored_names.h"
#include "text/notice_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mountlens::ui {

namespace {

using json::object;

QJsonArray mapArray(const IdMap &map)
{
    QJsonArray array;
    for (const IdMapExtent &extent : map.extents()) {
        array.append(json::text(std::to_string(extent.first) + ':'
                                + std::to_string(extent.lowerFirst) + ':'
                                + std::to_string(extent.count)));
    }
    return array;
}

QJsonArray texts(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &text : list)
        array.append(json::text(text));
    return array;
}

QJsonObject engineObject(const EngineAnswer &answer)
{
    QJsonObject written =
        object({{"engine", QString::fromLatin1(engineName(answer.address.engine).data())},
                {"address", json::text(answer.address.url)},
                {"name", json::textOrNull(answer.address.name)},
                {"remote", answer.address.remote},
                {"virtualMachine", answer.address.virtualMachine}});
    if (!answer.info) {
        written.insert(QStringLiteral("error"), json::text(storedName(answer.info.error().id())));
        return written;
    }
    const EngineInfo &info = *answer.info;
    written.insert(QStringLiteral("version"), json::text(info.version));
    written.insert(QStringLiteral("rootless"), info.rootless);
    written.insert(QStringLiteral("userNamespaceRemap"), info.userNamespaceRemap);
    written.insert(QStringLiteral("rootDirectory"), json::text(info.rootDirectory));
    written.insert(QStringLiteral("storageDriver"), json::text(info.storageDriver));
    return written;
}

QJsonObject mountObject(const ListedMount &mount)
{
    QJsonObject written = object({{"type", json::text(mount.type)},
                                  {"source", json::text(mount.source)},
                                  {"target", json::text(mount.target)},
                                  {"readOnly", mount.readOnly},
                                  {"options", texts(mount.options)},
                                  {"idmapped", mount.idmapped}});
    if (mount.idmap) {
        written.insert(QStringLiteral("uidMap"), mapArray(mount.idmap->uids.plain()));
        written.insert(QStringLiteral("gidMap"), mapArray(mount.idmap->gids.plain()));
    }
    return written;
}

QJsonObject userObject(const ListedUser &user)
{
    return object({{"uid", json::idOrNull(user.uid)},
                   {"gid", json::idOrNull(user.gid)},
                   {"hostUid", json::id(user.seen.uid)},
                   {"hostGid", json::id(user.seen.gid)},
                   {"processes", json::number(user.seen.processes)},
                   {"command", json::text(user.seen.command)}});
}

QJsonObject containerObject(const ListedContainer &container)
{
    QJsonArray mounts;
    for (const ListedMount &mount : container.mounts)
        mounts.append(mountObject(mount));
    QJsonArray users;
    for (const ListedUser &user : container.users)
        users.append(userObject(user));
    const auto &ns = container.userNamespace;
    return object({{"name", json::text(container.name)},
                   {"id", json::text(container.id)},
                   {"engine", json::text(container.manager)},
                   {"address", json::textOrNull(container.address)},
                   {"image", json::text(container.image)},
                   {"state", json::text(container.state)},
                   {"stateError", json::textOrNull(container.stateError)},
                   {"pid", container.pid ? json::id(*container.pid) : QJsonValue()},
                   {"user", json::text(container.user)},
                   {"userns", json::text(container.userns)},
                   {"uidMap", ns ? QJsonValue(mapArray(ns->uids.plain())) : QJsonValue()},
                   {"gidMap", ns ? QJsonValue(mapArray(ns->gids.plain())) : QJsonValue()},
                   {"mounts", mounts},
                   {"users", users}});
}

void append(QJsonArray &warnings, const Notices &notices)
{
    for (const Notice &notice : notices)
        warnings.append(noticeInEnglish(notice));
}

} // namespace

std::string inventoryJson(const Inventory &inventory)
{
    QJsonArray engines;
    QJsonArray warnings;
    append(warnings, inventory.findings);
    for (const EngineAnswer &answer : inventory.engines) {
        engines.append(engineObject(answer));
        append(warnings, answer.findings);
    }
    QJsonArray containers;
    for (const ListedContainer &container : inventory.containers)
        containers.append(containerObject(container));
    const QJsonObject root =
        object({{"engines", engines}, {"containers", containers}, {"warnings", warnings}});
    return QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace mountlens::ui
