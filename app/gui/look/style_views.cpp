// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/paint.h"
#include "gui/look/style_parts.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>
#include <QWidget>

#include <algorithm>

namespace mountlens::ui {

namespace {

bool isVertical(const QStyleOptionTab &option)
{
    switch (option.shape) {
    case QTabBar::RoundedEast:
    case QTabBar::RoundedWest:
    case QTabBar::TriangularEast:
    case QTabBar::TriangularWest:
        return true;
    case QTabBar::RoundedNorth:
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularNorth:
    case QTabBar::TriangularSouth:
        break;
    }
    return false;
}

QRectF barOf(const QStyleOptionTab &option)
{
    constexpr qreal kBar = 3;
    const QRectF area = option.rect;
    if (isVertical(option))
        return {area.left(), area.top(), kBar, area.height()};
    const bool below =
        option.shape == QTabBar::RoundedNorth || option.shape == QTabBar::TriangularNorth;
    return {area.left(), below ? area.bottom() - kBar : area.top(), area.width(), kBar};
}

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const int room = vertical ? option.rect.height() : option.rect.width();
    const int across = vertical ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int length = room;
    if (range > 0)
        length = static_cast<int>(qint64{room} * option.pageStep / (range + option.pageStep));
    length = std::min(room, std::max(length, across * 2));
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const QRect handle =
        vertical ? QRect(0, start, across, length) : QRect(start, 0, length, across);
    return handle.translated(option.rect.topLeft());
}

/// At the edge of a view where reading begins.
bool beginsRow(const QStyleOptionViewItem &option)
{
    constexpr int kFrame = 6; // what may lie between a view's edge and its cells
    if (option.direction != Qt::RightToLeft)
        return option.rect.left() <= 0;
    return option.widget && option.rect.right() >= option.widget->width() - kFrame;
}

/// A selection that is seen without its fill.
QRect rowMark(const QStyleOptionViewItem &option)
{
    constexpr int kMark = 3;
    const QRect &row = option.rect;
    return QStyle::visualRect(option.direction, row,
                              QRect(row.left(), row.top(), kMark, row.height()));
}

} // namespace

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const QRectF area = option.rect;
    painter.fillRect(area, option.palette.color(QPalette::AlternateBase));
    painter.save();
    painter.setPen(lineColour(option.palette));
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.5),
                     QPointF(area.right(), area.bottom() - 0.5));
    const bool last = option.position == QStyleOptionHeader::End
                      || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last && option.orientation == Qt::Horizontal) {
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const qreal x = rightToLeft ? area.left() + 0.5 : area.right() - 0.5;
        const qreal inset = area.height() / 4;
        painter.drawLine(QPointF(x, area.top() + inset), QPointF(x, area.bottom() - inset));
    }
    painter.restore();
}

void paintHeaderEnd(const QStyleOption &option, QPainter &painter)
{
    const QRect area = option.rect;
    painter.fillRect(area, option.palette.color(QPalette::AlternateBase));
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, lineColour(option.palette));
}

/// A view shows its current cell; its frame has to show the focus only to who uses the keyboard.
void paintArea(const QStyleOption &option, QPainter &painter, bool isView)
{
    paintBox(painter, option.rect, kControlRadius, option.palette.color(QPalette::Base));
    if (isView && !showsFocus(option))
        paintBox(painter, option.rect, kControlRadius, {}, lineColour(option.palette));
    else
        paintFieldFrame(option, painter);
}

void paintRowPanel(const QStyleOptionViewItem &option, QPainter &painter, bool hovers)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter.fillRect(option.rect, selectionFill(option.palette));
    else if (hovers && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, blended(option.palette.color(QPalette::Base),
                                              option.palette.color(QPalette::Text), 0.05));
    if (chosen && beginsRow(option))
        painter.fillRect(rowMark(option), accentColour(option.palette));
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver)
                         && option.state.testFlag(QStyle::State_Enabled);
    if (selected)
        paintBox(painter, barOf(option), 1.5, accentColour(option.palette));
    else if (hovered)
        paintBox(painter, barOf(option), 1.5, edgeColour(option.palette));
    if (selected && showsFocus(option))
        paintRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -4), kControlRadius,
                  accentColour(option.palette));
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const QColor under = option.palette.color(QPalette::Base);
    painter.fillRect(option.rect, blended(under, option.palette.color(QPalette::Window), 0.6));
    if (option.minimum >= option.maximum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver)
                        || option.state.testFlag(QStyle::State_Sunken);
    const QColor fill = active ? mutedColour(option.palette) : edgeColour(option.palette);
    const qreal across = option.orientation == Qt::Vertical ? handle.width() : handle.height();
    const qreal inset = active ? across * 0.18 : across * 0.27;
    const QRectF body = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, body, std::min(body.width(), body.height()) / 2, fill);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(option);
    QRect before = option.rect;
    QRect after = option.rect;
    if (option.orientation == Qt::Vertical) {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    } else {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    }
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        return option.upsideDown ? after : before;
    case QStyle::SC_ScrollBarAddPage:
        return option.upsideDown ? before : after;
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void paintGroupFrame(const QStyleOption &option, QPainter &painter)
{
    constexpr int kBelowTitle = 3; // as Fusion places what is inside
    const int title = option.fontMetrics.height() + kBelowTitle;
    paintBox(painter, option.rect.adjusted(0, title, 0, 0), kCardRadius, {},
             lineColour(option.palette));
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor colour = hovered ? accentColour(option.palette) : lineColour(option.palette);
    const QRect &area = option.rect;
    if (option.state.testFlag(QStyle::State_Horizontal))
        painter.fillRect(area.center().x(), area.top(), 1, area.height(), colour);
    else
        painter.fillRect(area.left(), area.center().y(), area.width(), 1, colour);
}

} // namespace mountlens::ui
