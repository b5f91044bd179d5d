// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The mounts of one container as a table.
#pragma once

#include "inventory/inventory.h"
#include "model/container_spec.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace mountlens::ui {

struct MountRow
{
    /// On the host, or a name.
    std::string source;
    std::string target;
    std::string type;
    bool readOnly = false;
    bool idmapped = false;
};

class MountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Source,
        Target,
        Details,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMounts(std::vector<MountRow> mounts);
    /// nullptr: no such row.
    [[nodiscard]] const MountRow *mount(int row) const;
    /// The texts anew, in the language that was chosen.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MountRow> m_mounts;
};

/// What is mounted where; without what has no place in the container.
std::vector<MountRow> mountRows(const std::vector<ListedMount> &mounts);
std::vector<MountRow> mountRows(const std::vector<MountSpec> &mounts);

} // namespace mountlens::ui
