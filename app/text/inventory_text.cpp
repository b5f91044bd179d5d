// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/inventory_text.h"

#include "text/error_text.h"
#include "text/fill.h"
#include "text/notice_text.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Inventory", words);
}

QString idPair(const std::optional<Uid> &uid, const std::optional<Gid> &gid)
{
    const auto shown = [](const auto &id) { return id ? idText(*id) : QStringLiteral("?"); };
    return shown(uid) + u':' + shown(gid);
}

QString userLine(const ListedUser &user)
{
    const QString host = idText(user.seen.uid) + u':' + idText(user.seen.gid);
    const QString inside = idPair(user.uid, user.gid);
    QString ids = inside;
    if (!user.uid && !user.gid) {
        //: %1 is a pair of ids of the host (100000:100000)
        ids = fill(translated(QT_TRANSLATE_NOOP("Inventory", "%1 on the host")), {host});
    } else if (inside != host) {
        //: %1 is a pair of ids in the container (0:0), %2 the same on the host (100000:100000)
        ids =
            fill(translated(QT_TRANSLATE_NOOP("Inventory", "%1 (%2 on the host)")), {inside, host});
    }
    if (user.seen.processes == 1)
        return ids + QStringLiteral("  ") + shownBytes(user.seen.command);
    const auto processes = static_cast<int>(user.seen.processes);
    //: %1 is a pair of ids, %2 the name of a program, %n (never 1) how many processes run as them
    const QString form = QCoreApplication::translate("Inventory", "%1  %2 and others, %n processes",
                                                     nullptr, processes);
    return fill(form, {ids, shownBytes(user.seen.command)});
}

QString idmapText(const ListedMount &mount)
{
    if (!mount.idmap)
        return translated(QT_TRANSLATE_NOOP("Inventory", "idmapped"));
    QStringList extents;
    for (const IdMapExtent &extent : mount.idmap->uids.plain().extents()) {
        extents += QStringLiteral("%1:%2:%3")
                       .arg(QString::number(extent.first), QString::number(extent.lowerFirst),
                            QString::number(extent.count));
    }
    //: %1 is an id map (0:100000:65536)
    return fill(translated(QT_TRANSLATE_NOOP("Inventory", "idmapped %1")),
                {extents.join(QStringLiteral(", "))});
}

QString mountLine(const ListedMount &mount)
{
    QStringList details;
    if (mount.readOnly)
        details += QStringLiteral("ro");
    if (mount.idmapped)
        details += idmapText(mount);
    QString line = shownBytes(mount.type) + u' ';
    if (!mount.source.empty())
        line += shownBytes(mount.source) + QStringLiteral(" -> ");
    line += shownBytes(mount.target);
    if (!details.isEmpty())
        line += QStringLiteral("  (") + details.join(QStringLiteral(", ")) + u')';
    return line;
}

/// Engine, state and process of a container in one line.
QString summary(const ListedContainer &container)
{
    QStringList parts;
    if (!container.manager.empty())
        parts += shownBytes(container.manager);
    parts += shownBytes(container.state);
    if (container.pid)
        //: %1 is a process id
        parts += fill(translated(QT_TRANSLATE_NOOP("Inventory", "process %1")),
                      {idText(*container.pid)});
    if (!container.image.empty())
        parts += shownBytes(container.image);
    return parts.join(QStringLiteral(", "));
}

QString mapLine(const IdMap &map)
{
    QStringList extents;
    for (const IdMapExtent &extent : map.extents()) {
        extents += QStringLiteral("%1:%2:%3")
                       .arg(QString::number(extent.first), QString::number(extent.lowerFirst),
                            QString::number(extent.count));
    }
    return extents.join(QStringLiteral(", "));
}

/// What is said of a container; without values nothing is.
struct NamedValues
{
    QString name;
    QStringList values;
};

QStringList userLines(const ListedContainer &container)
{
    QStringList lines;
    for (const ListedUser &user : container.users)
        lines += userLine(user);
    if (lines.isEmpty() && !container.user.empty())
        lines += shownBytes(container.user);
    return lines;
}

QStringList mapLines(const ListedContainer &container)
{
    const auto &space = container.userNamespace;
    return space && !space->initial ? QStringList{mapLine(space->uids.plain())} : QStringList();
}

QStringList mountLines(const ListedContainer &container)
{
    QStringList lines;
    for (const ListedMount &mount : container.mounts)
        lines += mountLine(mount);
    return lines;
}

QStringList errorLines(const ListedContainer &container)
{
    const std::string &error = container.stateError;
    return error.empty() ? QStringList() : QStringList{shownBytes(error)};
}

std::vector<NamedValues> valuesOf(const ListedContainer &container)
{
    return {
        {translated(QT_TRANSLATE_NOOP("Inventory", "users")), userLines(container)},
        //: Before the ids of a user namespace: how they are mapped
        {translated(QT_TRANSLATE_NOOP("Inventory", "id map")), mapLines(container)},
        {translated(QT_TRANSLATE_NOOP("Inventory", "mounts")), mountLines(container)},
        {translated(QT_TRANSLATE_NOOP("Inventory", "error")), errorLines(container)},
    };
}

int nameColumn(const std::vector<NamedValues> &all)
{
    constexpr int kUsual = 10;
    int cells = kUsual;
    for (const NamedValues &each : all)
        cells = std::max(cells, displayWidth(each.name) + 2);
    return cells;
}

QString blockText(const ListedContainer &container)
{
    const std::vector<NamedValues> all = valuesOf(container);
    const int cells = nameColumn(all);
    QString text = shownBytes(container.name) + QStringLiteral("  ") + summary(container) + u'\n';
    for (const NamedValues &each : all) {
        for (qsizetype i = 0; i < each.values.size(); ++i)
            text += QStringLiteral("  ") + padded(i == 0 ? each.name : QString(), cells)
                    + each.values[i] + u'\n';
    }
    return text;
}

QString brand(Engine engine)
{
    if (engine == Engine::Docker)
        return QStringLiteral("Docker");
    return engine == Engine::Podman ? QStringLiteral("Podman") : QStringLiteral("nerdctl");
}

/// One that answered: which, how it maps ids, and where it was asked.
QString engineLine(const EngineInfo &info, const QString &address)
{
    QStringList parts = {brand(info.engine)};
    if (!info.version.empty())
        parts.last() += u' ' + shownBytes(info.version);
    if (info.rootless)
        //: of an engine that an ordinary user runs; the word of Docker's and Podman's documents
        parts += translated(QT_TRANSLATE_NOOP("Inventory", "rootless"));
    if (info.userNamespaceRemap)
        //: of dockerd with --userns-remap
        parts += translated(QT_TRANSLATE_NOOP("Inventory", "ids remapped (userns-remap)"));
    return parts.join(QStringLiteral(", ")) + QStringLiteral("  ") + address + u'\n';
}

QString engineLines(const Inventory &inventory)
{
    QString text;
    for (const EngineAnswer &answer : inventory.engines) {
        if (answer.info)
            text += engineLine(*answer.info, shownBytes(answer.address.url));
    }
    return text.isEmpty() ? text : text + u'\n';
}

QString noteText(const QString &sentence)
{
    //: %1 is a whole sentence
    return fill(translated(QT_TRANSLATE_NOOP("Inventory", "note: %1")), {sentence}) + u'\n';
}

/// Each once, in the order of the engines.
QStringList findingTexts(const Inventory &inventory)
{
    QStringList sentences;
    for (const EngineAnswer &answer : inventory.engines) {
        if (!answer.info && answer.info.error().id() != ErrorId::EngineElsewhere)
            sentences += engineTroubleText(answer);
        for (const Notice &notice : answer.findings)
            sentences += noticeText(notice);
    }
    for (const Notice &notice : inventory.findings)
        sentences += noticeText(notice);
    sentences.removeDuplicates();
    return sentences;
}

bool anyAnswered(const Inventory &inventory)
{
    return std::any_of(inventory.engines.begin(), inventory.engines.end(),
                       [](const EngineAnswer &answer) { return answer.info.has_value(); });
}

} // namespace

QString engineTroubleText(const EngineAnswer &answer)
{
    const Error &error = answer.info.error();
    QString text = errorText(error);
    if (answer.refusedBy && !answer.refusedBy->directory)
        text +=
            u' '
            + translated(QT_TRANSLATE_NOOP(
                "Inventory", "(joining the group of the socket would help, but equals root on this "
                             "computer)"));
    return text;
}

QString inventoryText(const Inventory &inventory)
{
    QStringList blocks;
    for (const ListedContainer &container : inventory.containers)
        blocks += blockText(container);
    QString text = engineLines(inventory) + blocks.join(u'\n');
    if (inventory.engines.empty() && blocks.isEmpty()) {
        text += translated(QT_TRANSLATE_NOOP(
                    "Inventory", "No Docker or Podman found on this computer, and no process "
                                 "of a container."))
                + u'\n';
    }
    if (blocks.isEmpty() && anyAnswered(inventory))
        text += translated(QT_TRANSLATE_NOOP("Inventory", "There is no container.")) + u'\n';
    for (const QString &sentence : findingTexts(inventory))
        text += noteText(sentence);
    return text;
}

} // namespace mountlens::ui
