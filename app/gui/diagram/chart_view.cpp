// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_view.h"

#include "text/fill.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace mountlens::ui {

namespace {

std::size_t moved(std::size_t from, int by, std::size_t count)
{
    const auto last = static_cast<std::ptrdiff_t>(count) - 1;
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(from) + by, 0, last));
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new ChartScene(this))
{
    setScene(m_scene);
    setObjectName(QStringLiteral("chart"));
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setRenderHint(QPainter::Antialiasing);
    redraw();
}

void ChartView::setChart(const IdentityChart &chart)
{
    m_chart = chart;
    m_row = m_column = 0;
    redraw();
    verticalScrollBar()->setValue(0);
}

QString ChartView::said() const
{
    const BoxItem *box = m_hovered ? m_hovered : hasFocus() ? current() : nullptr;
    return box ? box->sentence() : QString();
}

void ChartView::redraw()
{
    m_hovered = nullptr;
    m_drawnWidth = roomForDrawing();
    m_scene->draw(m_chart, DiagramLook(*this), m_drawnWidth);
    goTo(m_row, m_column);
    updateGeometry();
}

QSize ChartView::sizeHint() const
{
    const int frame = 2 * frameWidth();
    const QSize content = m_scene->sceneRect().size().toSize() + QSize(frame, frame);
    return content.expandedTo(minimumSizeHint());
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int kLines = 6;
    return {textWidth(this, 30), fontMetrics().lineSpacing() * kLines};
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(0, -forward);
    case Qt::Key_Right:
        return move(0, forward);
    case Qt::Key_Up:
        return move(-1, 0);
    case Qt::Key_Down:
        return move(1, 0);
    case Qt::Key_Home:
        return goTo(0, 0);
    case Qt::Key_End:
        return goTo(m_scene->boxes().size(), m_scene->boxes().size());
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    goTo(m_row, m_column);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    goTo(m_row, m_column);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    hover(boxAt(event->pos()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    QGraphicsView::mousePressEvent(event);
    const BoxItem *box = boxAt(event->pos());
    const BoxRows &rows = m_scene->boxes();
    for (std::size_t row = 0; box && row < rows.size(); ++row) {
        const auto found = std::find(rows[row].begin(), rows[row].end(), box);
        if (found != rows[row].end())
            return goTo(row, static_cast<std::size_t>(found - rows[row].begin()));
    }
}

void ChartView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    hover(nullptr);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (roomForDrawing() != m_drawnWidth)
        redraw();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
        redraw();
        break;
    default:
        break;
    }
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const BoxItem *box = boxAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       box ? Qt::convertFromPlainText(box->sentence()) : QString(), viewport());
    return true;
}

int ChartView::roomForDrawing() const
{
    // With a scroll bar or without: one that comes must not change what made it come.
    return contentsRect().width() - verticalScrollBar()->sizeHint().width();
}

BoxItem *ChartView::boxAt(const QPoint &position) const
{
    return dynamic_cast<BoxItem *>(itemAt(position));
}

BoxItem *ChartView::current() const
{
    const BoxRows &rows = m_scene->boxes();
    return m_row < rows.size() && m_column < rows[m_row].size() ? rows[m_row][m_column] : nullptr;
}

void ChartView::goTo(std::size_t row, std::size_t column)
{
    const BoxRows &rows = m_scene->boxes();
    if (BoxItem *before = current())
        before->setCurrent(false);
    if (!rows.empty()) {
        m_row = std::min(row, rows.size() - 1);
        m_column = std::min(column, rows[m_row].size() - 1);
    }
    BoxItem *box = current();
    if (box && hasFocus()) {
        box->setCurrent(true);
        ensureVisible(box, gap(this, Gap::Normal), gap(this, Gap::Normal));
    }
    updateName();
    emit saidChanged();
}

void ChartView::move(int rows, int columns)
{
    const BoxRows &boxes = m_scene->boxes();
    if (boxes.empty())
        return;
    // Below each other, every key that leads on leads on.
    const bool single = !m_scene->isWide() && boxes[m_row].size() == 1;
    if (single && rows == 0)
        std::swap(rows, columns);
    const std::size_t row = moved(m_row, rows, boxes.size());
    goTo(row, moved(m_column, columns, boxes[row].size()));
}

void ChartView::hover(BoxItem *box)
{
    if (box == m_hovered)
        return;
    m_hovered = box;
    emit saidChanged();
}

void ChartView::updateName()
{
    //: Name of the drawing of the numbers that a user has in a container, on the host, on disk
    const QString title = tr("Identity chain");
    const BoxItem *box = hasFocus() ? current() : nullptr;
    //: %1 is the name of a drawing ("Identity chain"), %2 a sentence on the part in focus
    const QString name = box ? fill(tr("%1: %2"), {title, box->sentence()}) : title;
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace mountlens::ui
