// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/save_draft.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace mountlens::ui {

SaveDraft draftOf(Snapshot snapshot)
{
    SaveDraft draft;
    draft.whole = writeSnapshot(snapshot);
    draft.alreadyRedacted = snapshot.redacted;
    if (snapshot.redacted) {
        draft.redacted = draft.whole;
        return draft;
    }
    draft.hostName = snapshot.hostName;
    for (const NameTable *table : {&snapshot.names.container, &snapshot.names.host})
        draft.accountNames += table->users.size() + table->groups.size();
    Redacted redacted = redactedWithNames(std::move(snapshot));
    draft.redacted = writeSnapshot(redacted.snapshot);
    draft.names = std::move(redacted.names);
    return draft;
}

QString proposedFileName(std::int64_t takenAt)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(takenAt).date();
    return QStringLiteral("mountlens-") + day.toString(Qt::ISODate) + QStringLiteral(".mlsnap");
}

QString savePath(const QString &typed, const QString &folder)
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || name.endsWith(u'/') || name.contains(QChar(u'\0')))
        return {};
    const QString path = QDir::cleanPath(QDir(folder).absoluteFilePath(name));
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".mlsnap") : path;
}

} // namespace mountlens::ui
