// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The differences of a comparison as a table.
#pragma once

#include "cases/comparison.h"

#include <QAbstractTableModel>

#include <optional>

namespace mountlens::ui {

/// What is different, before, after. Kept as values: the words come from data().
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        What,
        Before,
        After,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullopt: nothing is compared.
    void setComparison(std::optional<Comparison> comparison);
    [[nodiscard]] const std::optional<Comparison> &comparison() const noexcept
    {
        return m_comparison;
    }
    /// The words are others now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Difference &difference, int column) const;

    std::optional<Comparison> m_comparison;
};

} // namespace mountlens::ui
