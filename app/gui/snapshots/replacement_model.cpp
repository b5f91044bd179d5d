// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/replacement_model.h"

#include "gui/look/cell_delegate.h"
#include "text/value_text.h"

namespace mountlens::ui {

void ReplacementModel::setNames(const Replacements &names)
{
    beginResetModel();
    m_names.assign(names.begin(), names.end());
    endResetModel();
}

void ReplacementModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReplacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int ReplacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplacementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[name, replacement] = m_names[static_cast<std::size_t>(index.row())];
    if (role == CodeRole)
        return true;
    return role == Qt::DisplayRole ? shownBytes(index.column() == Name ? name : replacement)
                                   : QVariant();
}

QVariant ReplacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        //: Heading of a column: names of files and folders as they are
        return tr("Name");
    //: Heading of a column: what stands for a name in the saved file
    return tr("In the file");
}

} // namespace mountlens::ui
