// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The path, component by component.
#pragma once

#include "gui/models/finding_table.h"

namespace mountlens::ui {

/// A row for each component of the walk, those behind the denial too.
class PathModel : public FindingTable
{
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        Number,
        Name,
        Result,
        Type,
        ModeBits,
        Owner, ///< as seen inside
        Acl,
        From, ///< the mount, and where that lies on the host
        ColumnCount,
    };
    enum Role : std::uint16_t {
        /// StepResult, as a number.
        ResultRole = Qt::UserRole + 1,
        /// Whether the verdict was decided here.
        DecidesRole,
    };

    using FindingTable::FindingTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t row, int column) const;
    /// What the cell itself does not say; empty: nothing.
    [[nodiscard]] QString toolTip(std::size_t row, int column) const;
};

} // namespace mountlens::ui
