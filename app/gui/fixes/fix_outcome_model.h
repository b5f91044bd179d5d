// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the subject may do before and after a fix, as a table.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "fixes/fix.h"
#include "model/request.h"
#endif

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <vector>

namespace mountlens::ui {

/// One row for each operation: the one that was asked about, where it is none of the four, then
/// the four.
class FixOutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        What,
        Before,
        After,
        ColumnCount,
    };
    enum Role : std::uint16_t {
        /// VerdictKind as a number; of the last two columns.
        VerdictRole = Qt::UserRole,
    };

    explicit FixOutcomeModel(QObject *parent = nullptr);

    /// `asked` is the question, `verdict` its answer without the fix. Keeps copies.
    void setFix(const Fix &fix, Operation asked, VerdictKind verdict);
    /// The words changed, nothing else.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        /// Into outcomeWords(); below 0: the question itself.
        int word = -1;
        VerdictKind before = VerdictKind::Undetermined;
        VerdictKind after = VerdictKind::Undetermined;
    };

    [[nodiscard]] QString words(const Row &row) const;
    [[nodiscard]] static QVariant verdictData(VerdictKind kind, bool changed, int role);

    std::vector<Row> m_rows;
    Operation m_asked = Operation::Read;
    bool m_directory = false;
};

} // namespace mountlens::ui
