// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/comparison_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/snapshots/comparison_words.h"

#include <utility>

namespace mountlens::ui {

void ComparisonModel::setComparison(std::optional<Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

void ComparisonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0
                                             : static_cast<int>(m_comparison->differences.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference &difference = m_comparison->differences[static_cast<std::size_t>(index.row())];
    const bool isValue = index.column() != What;
    if (isValue && difference.aspect == ComparedAspect::Verdict)
        return verdictCell(index.column() == Before ? m_comparison->before.verdict
                                                    : m_comparison->after.verdict,
                           role);
    if (role == CodeRole)
        return isValue;
    return role == Qt::DisplayRole ? text(difference, index.column()) : QVariant();
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: Heading of a column: what is different between two snapshots
        return tr("What is different");
    case Before:
        //: Heading of a column: values of the earlier snapshot
        return tr("Before", "column");
    case After:
        //: Heading of a column: values of the later snapshot
        return tr("After", "column");
    default:
        return {};
    }
}

QString ComparisonModel::text(const Difference &difference, int column) const
{
    if (column == What)
        return differenceText(difference);
    return differenceValue(*m_comparison, difference,
                           column == Before ? Side::Before : Side::After);
}

} // namespace mountlens::ui
