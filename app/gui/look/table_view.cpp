// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/table_view.h"

#include "gui/look/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace mountlens::ui {

namespace {

void readOnly(QAbstractItemView &view, QAbstractItemDelegate *delegate)
{
    view.setItemDelegate(delegate);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setAlternatingRowColors(false);
    view.viewport()->setAttribute(Qt::WA_Hover);
}

void plainHeader(QHeaderView &header)
{
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setSectionsMovable(false);
    header.setStretchLastSection(false);
}

std::vector<Qt::TextElideMode> elideModes(const std::vector<ColumnFit> &fits)
{
    std::vector<Qt::TextElideMode> modes;
    modes.reserve(fits.size());
    for (const ColumnFit &fit : fits)
        modes.push_back(fit.elide);
    return modes;
}

QString shownText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

/// What is shown of the row of `index`, as it is ordered on the screen.
QString rowText(const QModelIndex &index, const QHeaderView &header)
{
    QStringList cells;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            cells += shownText(index.siblingAtColumn(column));
    }
    return cells.join(u'\t');
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
    , m_widths(new ColumnWidths(this, horizontalHeader()))
{
    readOnly(*this, m_cells);
    plainHeader(*horizontalHeader());
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
}

void TableView::setColumnFits(const std::vector<ColumnFit> &fits)
{
    m_cells->setElideModes(elideModes(fits));
    m_widths->setFits(fits);
}

void TableView::setRowsShown(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

void TableView::showAllRows()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_all = true;
    // A scroll bar below the last row takes its own height.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TableView::updateGeometry,
            Qt::UniqueConnection);
    updateGeometry();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_widths->watchModel();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::updateGeometry,
            Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::updateGeometry,
            Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::updateGeometry,
            Qt::UniqueConnection);
}

QSize TableView::sizeHint() const
{
    const int shown = m_all ? rows() : std::clamp(rows(), m_least, std::max(m_least, m_most));
    return {QTableView::sizeHint().width(), heightOf(shown)};
}

QSize TableView::minimumSizeHint() const
{
    constexpr int kNarrowest = 20; // characters
    return {textWidth(this, kNarrowest), heightOf(m_all ? rows() : std::min(m_least, rows()))};
}

void TableView::copyCurrent() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    copyText(selectionBehavior() == SelectItems ? shownText(index)
                                                : rowText(index, *horizontalHeader()));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateRowHeight();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void TableView::updateRowHeight()
{
    constexpr int kFifths = 9; // of a line
    const int height = fontMetrics().height() * kFifths / 5;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

/// The whole row is marked, as it is selected.
void TableView::hover(int row)
{
    if (selectionBehavior() != SelectRows || row == m_hovered)
        return;
    m_hovered = row;
    m_cells->setHoveredRow(row);
    viewport()->update();
}

int TableView::heightOf(int rows) const
{
    const int frame = 2 * frameWidth();
    const QHeaderView *header = horizontalHeader();
    const int above = header->isHidden() ? 0 : header->sizeHint().height();
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    const int below = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return frame + above + rows * verticalHeader()->defaultSectionSize() + below;
}

int TableView::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

TreeView::TreeView(QWidget *parent)
    : QTreeView(parent)
    , m_cells(new CellDelegate(this))
    , m_widths(new ColumnWidths(this, header()))
{
    readOnly(*this, m_cells);
    plainHeader(*header());
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
}

void TreeView::setColumnFits(const std::vector<ColumnFit> &fits)
{
    m_cells->setElideModes(elideModes(fits));
    m_widths->setFits(fits);
}

void TreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    m_widths->watchModel();
}

void TreeView::copyCurrent() const
{
    if (currentIndex().isValid())
        copyText(rowText(currentIndex(), *header()));
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace mountlens::ui
