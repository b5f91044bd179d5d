// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Tables and trees as they look everywhere in the window.
#pragma once

#include "gui/look/cell_delegate.h"
#include "gui/look/column_widths.h"

#include <QTableView>
#include <QTreeView>

namespace mountlens::ui {

/// Rows without a grid, as high as is comfortable; whole rows are selected. Arrows move, Tab leaves
/// it, Enter activates, Ctrl+C copies the current row (tabs between cells). Nothing is edited in
/// it. Wants to be as high as its rows, between the limits of setRowsShown(). Give it an accessible
/// name.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// By column. Content for what is not named.
    void setColumnFits(const std::vector<ColumnFit> &fits);
    /// How high it is at least and wants to be at most, in rows. 3 and 12 unless set.
    void setRowsShown(int least, int most);
    /// As high as all of its rows: the page scrolls, not the table.
    void showAllRows();

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    /// The current row, or the current cell where cells are selected.
    void copyCurrent() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void updateRowHeight();
    void hover(int row);
    [[nodiscard]] int heightOf(int rows) const;
    [[nodiscard]] int rows() const;

    CellDelegate *m_cells;
    ColumnWidths *m_widths;
    int m_least = 3;
    int m_most = 12;
    bool m_all = false;
    int m_hovered = -1;
};

/// The same for trees.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(QWidget *parent = nullptr);

    /// By column. Content for what is not named.
    void setColumnFits(const std::vector<ColumnFit> &fits);

    void setModel(QAbstractItemModel *model) override;

public slots:
    /// The current row.
    void copyCurrent() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    CellDelegate *m_cells;
    ColumnWidths *m_widths;
};

} // namespace mountlens::ui
