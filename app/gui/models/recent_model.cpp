// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/recent_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/start/operation_words.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <ctime>

namespace mountlens::ui {

namespace {

QString whatText(const Recent &recent)
{
    if (recent.subject.empty())
        return shownBytes(recent.path);
    return shownBytes(recent.subject) + QStringLiteral("  →  ") + shownBytes(recent.path);
}

QString cellText(const Recent &recent, int column)
{
    switch (column) {
    case RecentModel::What:
        return whatText(recent);
    case RecentModel::Operation:
        return operationWords(recent.operation);
    case RecentModel::When:
        return whenText(recent.when, static_cast<std::int64_t>(std::time(nullptr)));
    default:
        return {};
    }
}

} // namespace

QString whenText(std::int64_t when, std::int64_t now)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(when);
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    const QLocale locale;
    if (then.date() == today) {
        //: When a check was made, in a table; %1 is a time of day (14:05)
        return fill(QCoreApplication::translate("When", "today %1"),
                    {locale.toString(then.time(), QLocale::ShortFormat)});
    }
    if (then.date() == today.addDays(-1)) {
        //: When a check was made, in a table
        return QCoreApplication::translate("When", "yesterday");
    }
    return locale.toString(then.date(), QLocale::ShortFormat);
}

RecentModel::RecentModel(const Recents &recents, QObject *parent)
    : QAbstractTableModel(parent)
    , m_recents(recents)
    , m_shown(recents.all())
{
    connect(&recents, &Recents::changed, this, &RecentModel::reset);
}

void RecentModel::reset()
{
    beginResetModel();
    m_shown = m_recents.all();
    endResetModel();
}

const Recent *RecentModel::recent(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[static_cast<std::size_t>(row)] : nullptr;
}

void RecentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Recent &one = m_shown[static_cast<std::size_t>(index.row())];
    if (index.column() == Verdict)
        return verdictCell(one.verdict, role);
    return role == Qt::DisplayRole ? QVariant(cellText(one, index.column())) : QVariant();
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: Column header of the list of recent checks: a container and a path in it
        return tr("Where");
    case Operation:
        //: Column header of the list of recent checks: read, change, delete...
        return tr("Access");
    case Verdict:
        //: Column header of the list of recent checks: denied, allowed...
        return tr("Result");
    case When:
        //: Column header of the list of recent checks: when it was made
        return tr("When");
    default:
        return {};
    }
}

} // namespace mountlens::ui
