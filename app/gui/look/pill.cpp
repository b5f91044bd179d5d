// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/pill.h"

#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/text_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mountlens::ui {

namespace {

/// A neutral pill only adds something: it is not to shout.
QFont wordFont(const Pill &pill, const QWidget *widget)
{
    return pill.tone == Tone::Neutral ? widget->font() : roleFont(TextRole::Strong, widget->font());
}

int widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

int between(const QWidget *widget)
{
    return gap(widget, Gap::Tight);
}

/// Lays parts side by side along the text.
class Row
{
public:
    Row(const QRect &area, const QWidget *widget, int start)
        : m_area(area)
        , m_direction(widget->layoutDirection())
        , m_at(area.left() + start)
    {
    }

    QRect take(int width, int after)
    {
        const QRect part(m_at, m_area.top(), width, m_area.height());
        m_at += width + after;
        return QStyle::visualRect(m_direction, m_area, part);
    }

private:
    QRect m_area;
    Qt::LayoutDirection m_direction;
    int m_at;
};

int padding(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

constexpr int kWordFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

/// For the word, in a pill of this width.
int roomForWord(const Pill &pill, int width, const QWidget *widget)
{
    const int word = widthOf(pill.word, wordFont(pill, widget));
    return std::max(1, word - std::max(0, pillSize(pill, widget).width() - width));
}

} // namespace

QSize pillSize(const Pill &pill, const QWidget *widget)
{
    int width = 2 * padding(widget) + widthOf(pill.word, wordFont(pill, widget));
    if (pill.symbol)
        width += symbolSize(widget) + between(widget);
    if (!pill.detail.isEmpty())
        width += between(widget) + widthOf(pill.detail, widget->font());
    const int height = widget->fontMetrics().height() * 3 / 2;
    return {width, height + height % 2};
}

int pillHeight(const Pill &pill, int width, const QWidget *widget)
{
    const QSize whole = pillSize(pill, widget);
    if (width >= whole.width())
        return whole.height();
    const QFontMetrics metrics(wordFont(pill, widget));
    const QRect room(0, 0, roomForWord(pill, width, widget), QWIDGETSIZE_MAX);
    const int lines = metrics.boundingRect(room, kWordFlags, pill.word).height();
    return whole.height() - metrics.height() + lines;
}

void paintPill(QPainter &painter, const QRect &area, const Pill &pill, const QWidget *widget)
{
    const QPalette &palette = widget->palette();
    const QColor ink = toneColour(pill.tone, palette);
    paintBox(painter, area, pillSize(pill, widget).height() / 2.0, toneFill(pill.tone, palette),
             toneLine(pill.tone, palette));
    Row row(area, widget, padding(widget));
    if (pill.symbol)
        paintSymbol(painter, row.take(symbolSize(widget), between(widget)), *pill.symbol, ink);
    painter.setPen(ink);
    painter.setFont(wordFont(pill, widget));
    const Qt::Alignment side = QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft);
    painter.drawText(row.take(roomForWord(pill, area.width(), widget), between(widget)),
                     static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWordWrap, pill.word);
    painter.setFont(widget->font());
    painter.drawText(row.take(widthOf(pill.detail, painter.font()), 0),
                     Qt::AlignCenter | Qt::TextSingleLine, pill.detail);
}

} // namespace mountlens::ui
