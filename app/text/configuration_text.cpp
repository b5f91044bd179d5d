// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/configuration_text.h"

#include "text/fill.h"
#include "text/notice_text.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Configuration", words);
}

struct Row
{
    QString name;
    QString value;
};
using Rows = std::vector<Row>;

QString shownList(const std::vector<std::string> &list)
{
    QStringList shown;
    for (const std::string &item : list)
        shown += shownBytes(item);
    return shown.join(QStringLiteral(", "));
}

void addIfAny(Rows &rows, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        rows.push_back({name, value});
}

QString userText(const ContainerSpec &container)
{
    if (container.user.empty())
        return translated(QT_TRANSLATE_NOOP("Configuration", "as the image says, else root"));
    return shownBytes(container.user);
}

/// Signs as in the flags: +ADDED, -DROPPED.
QString capabilityChanges(const ContainerSpec &container)
{
    if (container.privileged)
        return translated(QT_TRANSLATE_NOOP("Configuration", "all (privileged)"));
    QStringList changes;
    for (const std::string &name : container.capDrop)
        changes += u'-' + shownBytes(name);
    for (const std::string &name : container.capAdd)
        changes += u'+' + shownBytes(name);
    return changes.join(u' ');
}

QString rootText(const ContainerSpec &container)
{
    return container.readOnlyRoot ? translated(QT_TRANSLATE_NOOP("Configuration", "read-only"))
                                  : QString();
}

Rows identityRows(const ContainerSpec &container)
{
    Rows rows;
    rows.push_back({translated(QT_TRANSLATE_NOOP("Configuration", "user")), userText(container)});
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "remote user")),
             shownBytes(container.remoteUser));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "groups")),
             shownList(container.groupAdd));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "user namespace")),
             shownBytes(container.userns));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "uid map")),
             shownList(container.uidMap));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "gid map")),
             shownList(container.gidMap));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "capabilities")),
             capabilityChanges(container));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "root file system")),
             rootText(container));
    addIfAny(rows, translated(QT_TRANSLATE_NOOP("Configuration", "mounts of")),
             shownList(container.volumesFrom));
    return rows;
}

QString sourceText(const MountSpec &mount)
{
    if (!mount.source.empty())
        return shownBytes(mount.source);
    return mount.type == "volume" ? translated(QT_TRANSLATE_NOOP("Configuration", "(unnamed)"))
                                  : QString();
}

QString mountText(const MountSpec &mount)
{
    QStringList details;
    if (mount.readOnly)
        details += QStringLiteral("ro");
    if (!mount.options.empty())
        details += shownList(mount.options);
    const QString source = sourceText(mount);
    QString text = shownBytes(mount.type) + u' ';
    if (!source.isEmpty())
        text += source + QStringLiteral(" -> ");
    text += shownBytes(mount.target);
    return details.isEmpty()
               ? text
               : text + QStringLiteral("  (") + details.join(QStringLiteral(", ")) + u')';
}

QString headline(const ContainerSpec &container)
{
    const QString what =
        container.image.empty() ? shownBytes(container.rootfs) : shownBytes(container.image);
    const QString name = container.name.empty()
                             ? translated(QT_TRANSLATE_NOOP("Configuration", "(no name)"))
                             : shownBytes(container.name);
    return what.isEmpty() ? name : name + QStringLiteral("  ") + what;
}

QString blockText(const ContainerSpec &container)
{
    Rows rows = identityRows(container);
    const QString mountsWord = translated(QT_TRANSLATE_NOOP("Configuration", "mounts"));
    for (const MountSpec &mount : container.mounts)
        rows.push_back(
            {&mount == container.mounts.data() ? mountsWord : QString(), mountText(mount)});
    int column = 0;
    for (const Row &row : rows)
        column = std::max(column, displayWidth(row.name));
    QString text = headline(container) + u'\n';
    for (const Row &row : rows)
        text += QStringLiteral("  ") + padded(row.name, column + 2) + row.value + u'\n';
    return text;
}

} // namespace

QString configurationText(const Configuration &configuration)
{
    QStringList blocks;
    for (const ContainerSpec &container : configuration.containers)
        blocks += blockText(container);
    QString text = blocks.join(u'\n');
    //: %1 is a whole sentence
    const QString form = translated(QT_TRANSLATE_NOOP("Configuration", "note: %1"));
    for (const Notice &notice : configuration.notices)
        text += fill(form, {noticeText(notice)}) + u'\n';
    return text;
}

} // namespace mountlens::ui
