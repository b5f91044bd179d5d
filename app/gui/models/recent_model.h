// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The questions that were asked last, as a table.
#pragma once

#include "gui/settings/recents.h"

#include <QAbstractTableModel>

namespace mountlens::ui {

class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        What,
        Operation,
        Verdict,
        When,
        ColumnCount,
    };

    /// `recents` must outlive it.
    explicit RecentModel(const Recents &recents, QObject *parent = nullptr);

    /// nullptr: no such row.
    [[nodiscard]] const Recent *recent(int row) const;
    /// The texts anew: the language has changed, or time has passed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset();

    const Recents &m_recents;
    /// What is shown: the list itself changes before its signal comes.
    std::vector<Recent> m_shown;
};

/// "today 14:05", "yesterday", else the date; `now` and `when` in seconds since the epoch.
QString whenText(std::int64_t when, std::int64_t now);

} // namespace mountlens::ui
