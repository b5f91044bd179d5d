// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/mount_model.h"

#include "text/value_text.h"

namespace mountlens::ui {

namespace {

QString detailsText(const MountRow &mount)
{
    QStringList details{shownBytes(mount.type)};
    if (mount.readOnly) {
        //: Of a mount, in a table
        details += MountModel::tr("read-only");
    }
    if (mount.idmapped)
        details += QStringLiteral("idmapped");
    details.removeAll(QString());
    return details.join(QStringLiteral(", "));
}

QString cellText(const MountRow &mount, int column)
{
    switch (column) {
    case MountModel::Source:
        return mount.source.empty() ? QStringLiteral("–") : shownBytes(mount.source);
    case MountModel::Target:
        return shownBytes(mount.target);
    case MountModel::Details:
        return detailsText(mount);
    default:
        return {};
    }
}

} // namespace

void MountModel::setMounts(std::vector<MountRow> mounts)
{
    beginResetModel();
    m_mounts = std::move(mounts);
    endResetModel();
}

const MountRow *MountModel::mount(int row) const
{
    return row >= 0 && row < rowCount() ? &m_mounts[static_cast<std::size_t>(row)] : nullptr;
}

void MountModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mounts.size());
}

int MountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MountRow &one = m_mounts[static_cast<std::size_t>(index.row())];
    return role == Qt::DisplayRole ? QVariant(cellText(one, index.column())) : QVariant();
}

QVariant MountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        //: Column header of a table of mounts: the folder on this computer
        return tr("On this computer");
    case Target:
        //: Column header of a table of mounts: the path that the container sees
        return tr("In the container");
    case Details:
        //: Column header of a table of mounts: bind, volume, read-only...
        return tr("Kind");
    default:
        return {};
    }
}

std::vector<MountRow> mountRows(const std::vector<ListedMount> &mounts)
{
    std::vector<MountRow> rows;
    rows.reserve(mounts.size());
    for (const ListedMount &mount : mounts)
        rows.push_back({mount.source, mount.target, mount.type, mount.readOnly, mount.idmapped});
    return rows;
}

std::vector<MountRow> mountRows(const std::vector<MountSpec> &mounts)
{
    std::vector<MountRow> rows;
    for (const MountSpec &mount : mounts) {
        if (!mount.target.empty())
            rows.push_back({mount.source, mount.target, mount.type, mount.readOnly, false});
    }
    return rows;
}

} // namespace mountlens::ui
