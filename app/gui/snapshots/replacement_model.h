// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Names and what will stand for them in the file.
#pragma once

#include "snapshot/redact.h"

#include <QAbstractTableModel>

#include <string>
#include <utility>
#include <vector>

namespace mountlens::ui {

class ReplacementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Replacement,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const Replacements &names);
    /// The words are others now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::pair<std::string, std::string>> m_names;
};

} // namespace mountlens::ui
