// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Operations by users, as a table.
#pragma once

#include "cases/matrix.h"
#include "gui/models/finding_table.h"
#include "gui/models/operation_groups.h"

#include <optional>
#include <variant>
#include <vector>

namespace mountlens::ui {

/// Rows are operations below the headings of their groups, columns behind the first are subjects.
class MatrixModel : public FindingTable
{
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        /// Whether the row is a heading.
        HeadingRole = Qt::UserRole + 1,
        /// Whether the cell is the question that the finding answers.
        AskedRole,
        /// VerdictKind, as a number; invalid: no verdict.
        KindRole,
    };

    using FindingTable::FindingTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// nullopt: a heading, the name of an operation, or what cannot be asked.
    [[nodiscard]] std::optional<Question> questionAt(const QModelIndex &index) const;
    /// Where the finding's own question is; invalid: there is no matrix.
    [[nodiscard]] QModelIndex askedIndex() const;

protected:
    void rebuild() override;

private:
    using Line = std::variant<OperationGroup, Operation>;

    [[nodiscard]] const MatrixCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant
    cellData(const MatrixCell &cell, const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant nameData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString subjectHeader(const MatrixSubject &who) const;

    Matrix m_matrix;
    std::vector<Line> m_lines;
};

} // namespace mountlens::ui
