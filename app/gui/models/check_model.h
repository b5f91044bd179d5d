// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All checks in the kernel's order.
#pragma once

#include "gui/models/finding_table.h"

#include <QSortFilterProxyModel>

namespace mountlens::ui {

/// A row for each check, those that are not reached too. Their order means something: nothing sorts
/// them.
class CheckModel : public FindingTable
{
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        Number,
        Result,
        Decides,
        Component,
        Check, ///< what is looked at
        Found, ///< what the kernel saw
        ColumnCount,
    };
    enum Role : std::uint16_t {
        /// StepResult, as a number.
        ResultRole = Qt::UserRole + 1,
        /// Index of the path component, as a number.
        ComponentRole,
        DecidesRole,
        /// All that is to be said of the check, sentence after sentence.
        WholeTextRole,
    };

    using FindingTable::FindingTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t row, int column) const;
    [[nodiscard]] QVariant symbolAt(std::size_t row, int column) const;
    [[nodiscard]] QVariant toneAt(std::size_t row, int column) const;
    [[nodiscard]] QString foundText(std::size_t row) const;
    [[nodiscard]] bool decides(std::size_t row) const;
};

/// Leaves out what passed or did not apply, on demand; keeps the order.
class CheckFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setHidesPassed(bool hides);

    /// There is no other order.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_hidesPassed = false;
};

} // namespace mountlens::ui
