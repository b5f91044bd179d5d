// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/column_widths.h"

#include "gui/look/metrics.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace mountlens::ui {

ColumnWidths::ColumnWidths(QAbstractItemView *view, QHeaderView *header)
    : QObject(view)
    , m_view(view)
    , m_viewport(view->viewport())
    , m_header(header)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnWidths::fit);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_view->installEventFilter(this);
    m_viewport->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnWidths::sectionResized);
}

void ColumnWidths::setFits(std::vector<ColumnFit> fits)
{
    m_fits = std::move(fits);
    m_byHand.clear();
    fitSoon();
}

void ColumnWidths::watchModel()
{
    m_byHand.clear();
    if (const QAbstractItemModel *model = m_view->model()) {
        connect(model, &QAbstractItemModel::modelReset, this, &ColumnWidths::fitSoon,
                Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::layoutChanged, this, &ColumnWidths::fitSoon,
                Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnWidths::fitSoon,
                Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::dataChanged, this, &ColumnWidths::fitSoon,
                Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnWidths::fitSoon,
                Qt::UniqueConnection);
    }
    fitSoon();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = watched == m_viewport && event->type() == QEvent::Resize;
    const bool shown = watched == m_view && event->type() == QEvent::Show;
    const bool otherFont = watched == m_view && event->type() == QEvent::FontChange;
    if (resized || shown)
        fit();
    if (otherFont)
        fitSoon();
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::fitSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ColumnWidths::fit()
{
    const int room = m_view->viewport()->width();
    if (m_fitting || !m_view->model() || !m_view->isVisible() || room <= 0)
        return;
    m_fitting = true;
    const std::vector<int> widths = widthsFor(room);
    for (int column = 0; column < m_header->count(); ++column)
        m_header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    m_fitting = false;
}

ColumnFit ColumnWidths::fitOf(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_fits.size() ? m_fits[index] : ColumnFit{};
}

int ColumnWidths::wanted(int column) const
{
    return std::max(m_view->sizeHintForColumn(column), m_header->sectionSizeHint(column));
}

/// A view that is narrower than this for each of its columns scrolls.
int ColumnWidths::narrowest(int column) const
{
    constexpr int kFew = 22; // characters: a verdict and its symbol are not cut
    const int some = std::min(wanted(column), textWidth(m_view, kFew));
    return std::max(some, m_header->sectionSizeHint(column));
}

std::vector<int> ColumnWidths::widthsFor(int room) const
{
    std::vector<int> widths(static_cast<std::size_t>(m_header->count()), 0);
    std::vector<int> sharing;
    int left = room;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        if (fitOf(column).fit == Fit::Stretch && !m_byHand.contains(column)) {
            sharing.push_back(column);
            continue;
        }
        const int width = widthOf(column, room);
        widths[static_cast<std::size_t>(column)] = width;
        left -= width;
    }
    share(left, sharing, widths);
    return widths;
}

/// Of a column that does not share.
int ColumnWidths::widthOf(int column, int room) const
{
    if (m_byHand.contains(column))
        return m_header->sectionSize(column);
    const int most = static_cast<int>(room * fitOf(column).most);
    return std::min(wanted(column), std::max(narrowest(column), most));
}

/// Each by what it holds; the last takes what rounding left.
void ColumnWidths::share(int left, const std::vector<int> &sharing, std::vector<int> &widths) const
{
    int total = 0;
    for (const int column : sharing)
        total += wanted(column);
    for (const int column : sharing) {
        const int own = wanted(column);
        const int part = total > 0 ? static_cast<int>(qint64{left} * own / total) : left;
        const int width = std::max(narrowest(column), part);
        widths[static_cast<std::size_t>(column)] = width;
        left -= width;
        total -= own;
    }
}

void ColumnWidths::sectionResized(int column)
{
    if (!m_fitting && m_view->isVisible())
        m_byHand.insert(column);
}

} // namespace mountlens::ui
