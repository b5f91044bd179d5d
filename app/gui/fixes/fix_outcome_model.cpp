// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fix_outcome_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/look/text_label.h"
#include "text/fix_text.h"

#include <QApplication>

namespace mountlens::ui {

FixOutcomeModel::FixOutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FixOutcomeModel::setFix(const Fix &fix, Operation asked, VerdictKind verdict)
{
    beginResetModel();
    m_asked = asked;
    m_directory = fix.before.directory;
    m_rows.clear();
    if (!isInOutcome(asked, m_directory))
        m_rows.push_back({-1, verdict, fix.verdictAfter});
    const bool known = fix.verdictAfter != VerdictKind::Undetermined;
    const auto before = outcomeKinds(fix.before);
    const auto after = outcomeKinds(known ? fix.after : Outcome());
    for (std::size_t i = 0; i < kOutcomeCount; ++i)
        m_rows.push_back({static_cast<int>(i), before[i], after[i]});
    endResetModel();
}

void FixOutcomeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FixOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FixOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FixOutcomeModel::words(const Row &row) const
{
    if (row.word >= 0)
        return outcomeWords(m_directory).value(row.word);
    const std::string_view name = operationName(m_asked);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QVariant FixOutcomeModel::verdictData(VerdictKind kind, bool changed, int role)
{
    switch (role) {
    case Qt::FontRole:
        return changed ? QVariant(roleFont(TextRole::Strong, QApplication::font())) : QVariant();
    case VerdictRole:
        return static_cast<int>(kind);
    default:
        return verdictCell(kind, role);
    }
}

QVariant FixOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Before)
        return verdictData(row.before, false, role);
    if (index.column() == After)
        return verdictData(row.after, row.before != row.after, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(row);
    return {};
}

QVariant FixOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        //: Column of a table: what a process may or may not do, e.g. "create in it"
        return tr("Operation");
    case Before:
        //: Column of a table: the answer without the fix; its cells say Denied or Allowed
        return tr("Before");
    case After:
        //: Column of a table: the answer with the fix, calculated; its cells say Denied or Allowed
        return tr("After (simulated)");
    default:
        return {};
    }
}

} // namespace mountlens::ui
