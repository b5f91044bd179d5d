// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/paint.h"
#include "gui/look/style_parts.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace mountlens::ui {

namespace {

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isPressed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

/// How much of the text's colour lies over a button.
qreal shade(const QStyleOption &option)
{
    if (isPressed(option))
        return 0.14;
    return isHovered(option) ? 0.06 : 0;
}

bool isAccented(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled(option);
}

void paintAccented(const QStyleOptionButton &option, QPainter &painter)
{
    const QColor accent = accentColour(option.palette);
    const QColor over = option.palette.color(QPalette::Text);
    paintBox(painter, option.rect, kControlRadius, blended(accent, over, shade(option) * 1.5));
    if (showsFocus(option))
        paintRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), kControlRadius - 1.5,
                  option.palette.color(QPalette::HighlightedText));
}

QColor buttonLine(const QStyleOption &option)
{
    const QColor edge = edgeColour(option.palette);
    const QColor line = lineColour(option.palette);
    return isEnabled(option) ? blended(line, edge, 0.5) : line;
}

QRectF boxIn(const QStyleOption &option)
{
    return option.rect.toRectF();
}

QColor tickFill(const QStyleOption &option, bool ticked)
{
    if (!isEnabled(option))
        return option.palette.color(ticked ? QPalette::Mid : QPalette::Window);
    if (ticked)
        return accentColour(option.palette);
    return blended(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text),
                   shade(option));
}

QColor tickLine(const QStyleOption &option, bool ticked)
{
    if (ticked)
        return tickFill(option, true);
    if (showsFocus(option))
        return accentColour(option.palette);
    return isEnabled(option) ? edgeColour(option.palette) : lineColour(option.palette);
}

qreal tickLineWidth(const QStyleOption &option)
{
    return showsFocus(option) ? kRingWidth : 1.25;
}

QColor markColour(const QStyleOption &option)
{
    return isEnabled(option) ? option.palette.color(QPalette::Active, QPalette::BrightText)
                             : option.palette.color(QPalette::Disabled, QPalette::Text);
}

/// What is written on a button, in the middle of it.
struct ButtonLabel
{
    const QStyleOption &option;
    QString text;
    QIcon icon;
    QSize iconSize;
    QIcon::Mode mode;
    QPalette::ColorRole role;
    int mnemonic; ///< Qt::TextShowMnemonic or Qt::TextHideMnemonic
};

void paintMark(QPainter &painter, const QRectF &box, const QPolygonF &mark, const QColor &colour)
{
    QTransform place;
    place.translate(box.left(), box.top());
    place.scale(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() / 8.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(place.map(mark));
    painter.restore();
}

void paintButtonLabel(const ButtonLabel &label, QPainter &painter, const QStyle &style)
{
    const QStyleOption &option = label.option;
    const int between =
        label.icon.isNull() || label.text.isEmpty() ? 0 : option.fontMetrics.height() * 2 / 5;
    const int icon = label.icon.isNull() ? 0 : label.iconSize.width();
    const int flags =
        int{Qt::AlignVCenter} | int{Qt::AlignLeft} | int{Qt::TextSingleLine} | label.mnemonic;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    const int start =
        option.rect.left() + std::max(0, (option.rect.width() - icon - between - text) / 2);
    const auto placed = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    if (icon > 0) {
        const QRect place(start, option.rect.center().y() + 1 - label.iconSize.height() / 2, icon,
                          label.iconSize.height());
        label.icon.paint(&painter, placed(place), Qt::AlignCenter, label.mode);
    }
    const QRect words(start + icon + between, option.rect.top(), text + 1, option.rect.height());
    style.drawItemText(&painter, placed(words), flags, option.palette,
                       option.state.testFlag(QStyle::State_Enabled), label.text, label.role);
}

} // namespace

void paintPushButton(const QStyleOptionButton &option, QPainter &painter)
{
    if (isAccented(option)) {
        paintAccented(option, painter);
        return;
    }
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const QColor under = option.palette.color(flat ? QPalette::Window : QPalette::Button);
    const QColor fill = blended(under, option.palette.color(QPalette::ButtonText), shade(option));
    if (!flat)
        paintBox(painter, option.rect, kControlRadius, fill, buttonLine(option));
    else if (shade(option) > 0)
        paintBox(painter, option.rect, kControlRadius, fill);
    if (showsFocus(option))
        paintRing(painter, option.rect, kControlRadius, accentColour(option.palette));
}

void paintToolButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const bool raised = !option.state.testFlag(QStyle::State_AutoRaise);
    const QColor under = option.palette.color(raised ? QPalette::Button : QPalette::Window);
    const QColor fill = blended(under, option.palette.color(QPalette::ButtonText), shade(option));
    if (raised)
        paintBox(painter, option.rect, kControlRadius, fill, buttonLine(option));
    else if (shade(option) > 0)
        paintBox(painter, option.rect, kControlRadius, fill);
}

void paintTickBox(const QStyleOption &option, QPainter &painter)
{
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool ticked = some || option.state.testFlag(QStyle::State_On);
    const QRectF box = boxIn(option);
    QStyleOption bare = option;
    bare.state.setFlag(QStyle::State_On, false);
    paintBox(painter, box, box.width() / 4.5, tickFill(bare, ticked), tickLine(bare, ticked),
             tickLineWidth(option));
    if (some)
        paintMark(painter, box, {{0.28, 0.5}, {0.72, 0.5}}, markColour(option));
    else if (ticked)
        paintMark(painter, box, {{0.25, 0.52}, {0.43, 0.7}, {0.75, 0.32}}, markColour(option));
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    const bool chosen = option.state.testFlag(QStyle::State_On);
    const QRectF box = boxIn(option);
    QStyleOption bare = option;
    bare.state.setFlag(QStyle::State_On, false);
    paintBox(painter, box, box.width() / 2, tickFill(bare, chosen), tickLine(bare, chosen),
             tickLineWidth(option));
    if (!chosen)
        return;
    const qreal around = box.width() * 0.3;
    paintBox(painter, box.adjusted(around, around, -around, -around), box.width(),
             markColour(option));
}

void paintPushButtonLabel(const QStyleOptionButton &option,
                          QPainter &painter,
                          const QStyle &style,
                          int mnemonic)
{
    const bool accented = isAccented(option);
    QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    if (accented)
        mode = QIcon::Selected;
    paintButtonLabel({option, option.text, option.icon, option.iconSize, mode,
                      accented ? QPalette::HighlightedText : QPalette::ButtonText, mnemonic},
                     painter, style);
}

void paintToolButtonLabel(const QStyleOptionToolButton &option,
                          QPainter &painter,
                          const QStyle &style,
                          int mnemonic)
{
    const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    paintButtonLabel(
        {option, option.text, option.icon, option.iconSize, mode, QPalette::ButtonText, mnemonic},
        painter, style);
}

} // namespace mountlens::ui
