// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The questions that a snapshot can answer, with their answers.
#pragma once

#include "cases/finding.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace mountlens::ui {

/// Operation, path, answer; the one that is looked at comes first. Answers are decided when they
/// are first shown.
class QuestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        What,
        Path,
        Answer,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: none.
    void setFinding(FindingPtr finding);
    /// nullptr: no such row.
    [[nodiscard]] const Request *request(int row) const;
    /// The words are others now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Of any column but Answer.
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] VerdictKind answer(int row) const;

    FindingPtr m_finding;
    std::vector<Request> m_requests;
    mutable std::vector<std::optional<VerdictKind>> m_answers;
};

} // namespace mountlens::ui
