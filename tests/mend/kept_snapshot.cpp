// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "kept_snapshot.h"

#include "kernel/checked.h"
#include "snapshot/snapshot.h"
#include "snapshot/snapshot_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace mountlens::mend {

namespace {

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The container made anew, or the engine set up in another way: not without its machine.
bool needsSettings(const QJsonObject &fix)
{
    return fix.value(QLatin1String("recreate")).toBool()
           || !fix.value(QLatin1String("engine")).toObject().isEmpty();
}

/// Fixes as they stand, without their rank.
QJsonArray ofFiles(const QJsonArray &fixes)
{
    QJsonArray kept;
    for (const auto value : fixes) {
        QJsonObject fix = value.toObject();
        if (needsSettings(fix))
            continue;
        fix.remove(QLatin1String("rank"));
        fix.remove(QLatin1String("command"));
        fix.remove(QLatin1String("config"));
        kept.append(fix);
    }
    return kept;
}

QString inWords(const QJsonValue &value)
{
    QJsonObject wrapped;
    wrapped[QLatin1String("is")] = value;
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
}

QString difference(const QString &key, const QJsonValue &live, const QJsonValue &told)
{
    if (live == told)
        return {};
    return QStringLiteral("%1: live %2, from the snapshot %3")
        .arg(key, inWords(live), inWords(told));
}

/// As the articles tell: the same number is somebody else on the host.
SubjectNames articleNames()
{
    SubjectNames names;
    names.container.users = {{0, "root"}, {101, "nginx"}};
    names.container.groups = {{0, "root"}, {101, "nginx"}};
    names.host.users = {{0, "root"}, {101, "systemd-timesync"}, {1000, "ana"}};
    names.host.groups = {{0, "root"}, {101, "systemd-timesync"}, {998, "docker"}, {1000, "ana"}};
    return names;
}

} // namespace

QString differenceOfAnswers(const QString &live, const QString &told)
{
    const QJsonObject first = objectOf(live);
    const QJsonObject second = objectOf(told);
    if (first.isEmpty() || second.isEmpty())
        return QStringLiteral("no JSON: ") + live + told;
    for (const QString &key : first.keys()) {
        if (key == QLatin1String("withheld") || key == QLatin1String("fixes"))
            continue;
        QString wrong = difference(key, first.value(key), second.value(key));
        if (!wrong.isEmpty())
            return wrong;
    }
    return difference(QStringLiteral("fixes"),
                      ofFiles(first.value(QLatin1String("fixes")).toArray()),
                      ofFiles(second.value(QLatin1String("fixes")).toArray()));
}

void keepSnapshot(const QString &file, const QString &keepAs)
{
    constexpr std::int64_t kJanuary2026 = 1768473000;
    auto snapshot = readSnapshot(judge::readFile(file.toStdString()));
    if (!snapshot)
        throw std::runtime_error("not readable: " + file.toStdString());
    snapshot->hostName = "seed";
    snapshot->takenAt = kJanuary2026;
    snapshot->subject.pid = Pid(4711);
    snapshot->names = articleNames();
    snapshot->around.container = snapshot->around.circumstances.container =
        QFileInfo(keepAs).completeBaseName().mid(2).toStdString();
    snapshot->around.collector = HostUser{"root", 0, 0, "/root"};
    if (!writeFileAtomically(keepAs.toStdString(), writeSnapshot(*snapshot)))
        throw std::runtime_error("not writable: " + keepAs.toStdString());
}

} // namespace mountlens::mend
