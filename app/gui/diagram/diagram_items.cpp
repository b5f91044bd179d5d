// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/diagram_items.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mountlens::ui {

namespace {

/// Between words; inside a word only where it is longer than there is room.
int wrapFlags(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    const QStringList words = text.split(u' ');
    const bool tooLong = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) > width;
    });
    return tooLong ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

Qt::LayoutDirection directionOf(const DiagramLook &look)
{
    return look.mirrored() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Numbers and map lines read from left to right in every language.
Qt::LayoutDirection textDirection(const DiagramLook &look, TextRole role)
{
    return role == TextRole::Code || role == TextRole::Heading ? Qt::LeftToRight
                                                               : directionOf(look);
}

int visually(const DiagramLook &look, Qt::Alignment alignment)
{
    return static_cast<int>(QStyle::visualAlignment(directionOf(look), alignment)
                            | Qt::AlignAbsolute);
}

qreal advance(const QFont &font, const QString &text)
{
    // One more: a text that is given exactly its width may be wrapped all the same.
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

/// `inner` seen in a mirror that stands in the middle of `room`.
QRectF mirroredIn(const QRectF &room, QRectF inner)
{
    inner.moveLeft(room.left() + room.right() - inner.right());
    return inner;
}

} // namespace

DiagramText::DiagramText(const DiagramLook &look, std::vector<DiagramLine> lines)
    : m_look(look)
    , m_lines(std::move(lines))
{
    std::erase_if(m_lines, [](const DiagramLine &line) {
        return line.before.isEmpty() && line.text.isEmpty() && line.after.isEmpty();
    });
}

qreal DiagramText::naturalWidth() const
{
    qreal widest = 0;
    for (const DiagramLine &line : m_lines)
        widest = std::max(widest, advance(m_look.font(line.role), line.text) + around(line));
    return widest;
}

qreal DiagramText::leastWidth() const
{
    qreal widest = 0;
    for (const DiagramLine &line : m_lines) {
        for (const QString &word : line.text.split(u' '))
            widest = std::max(widest, advance(m_look.font(line.role), word) + around(line));
    }
    return widest;
}

qreal DiagramText::around(const DiagramLine &line) const
{
    return -textRoom(line, QRectF()).width();
}

QColor DiagramText::colourOf(const DiagramLine &line) const
{
    if (line.tone != Tone::Neutral)
        return m_look.tone(line.tone);
    return m_look.text(line.quiet ? TextRole::Muted : line.role);
}

qreal DiagramText::heightFor(qreal width) const
{
    qreal height = 0;
    for (const DiagramLine &line : m_lines)
        height += lineHeight(line, width);
    return height;
}

QRectF DiagramText::textRoom(const DiagramLine &line, const QRectF &room) const
{
    const QFont small = m_look.font(TextRole::Caption);
    const qreal apart = m_look.space(Gap::Hair);
    const qreal before = line.before.isEmpty() ? 0 : advance(small, line.before) + apart;
    const QFont code = m_look.font(TextRole::Code);
    const qreal after = line.after.isEmpty() ? 0 : advance(code, line.after) + 2 * apart;
    return room.adjusted(before, 0, -after, 0);
}

qreal DiagramText::lineHeight(const DiagramLine &line, qreal width) const
{
    const QFontMetricsF metrics(m_look.font(line.role));
    const qreal room =
        std::max(textRoom(line, QRectF(0, 0, width, 0)).width(), metrics.averageCharWidth());
    const QRectF taken = metrics.boundingRect(QRectF(0, 0, room, 1e6),
                                              wrapFlags(metrics, line.text, room), line.text);
    return std::ceil(std::max(taken.height(), metrics.height()));
}

void DiagramText::paint(QPainter &painter, const QRectF &room, Qt::Alignment alignment) const
{
    const qreal height = heightFor(room.width());
    qreal top = room.top();
    if (alignment & Qt::AlignVCenter)
        top += std::max(0.0, (room.height() - height) / 2);
    if (alignment & Qt::AlignBottom)
        top = room.bottom() - height;
    for (const DiagramLine &line : m_lines) {
        const qreal own = lineHeight(line, room.width());
        paintLine(painter, line, {room.left(), top, room.width(), own},
                  alignment & Qt::AlignHorizontal_Mask);
        top += own;
    }
}

void DiagramText::paintLine(QPainter &painter,
                            const DiagramLine &line,
                            const QRectF &room,
                            Qt::Alignment alignment) const
{
    const qreal ascent = QFontMetricsF(m_look.font(line.role)).ascent();
    // Everything stands on the base line of the first line of the text.
    const auto put = [&](const QString &words, TextRole role, qreal from, qreal to,
                         Qt::Alignment side, const QColor &colour) {
        if (words.isEmpty())
            return;
        const QFont font = m_look.font(role);
        const QFontMetricsF metrics(font);
        QRectF place(from, room.top() + ascent - metrics.ascent(), to - from, room.height());
        if (m_look.mirrored())
            place = mirroredIn(room, place);
        painter.setLayoutDirection(textDirection(m_look, role));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place,
                         visually(m_look, side) | Qt::AlignTop | Qt::TextDontClip
                             | wrapFlags(metrics, words, place.width()),
                         words);
    };
    const QRectF text = textRoom(line, room);
    put(line.before, TextRole::Caption, room.left(), text.left(), Qt::AlignLeft,
        m_look.text(TextRole::Caption));
    put(line.text, line.role, text.left(), text.right(), alignment, colourOf(line));
    put(line.after, TextRole::Code, text.right(), room.right(), Qt::AlignRight,
        m_look.text(TextRole::Code));
}

void DiagramItem::place(const QRectF &rect)
{
    prepareGeometryChange();
    setPos(rect.topLeft());
    m_size = rect.size();
}

QRectF DiagramItem::boundingRect() const
{
    const qreal edge = 3 * m_look.lineWidth();
    return own().adjusted(-edge, -edge, edge, edge);
}

TextItem::TextItem(const DiagramLook &look, std::vector<DiagramLine> lines, Qt::Alignment alignment)
    : DiagramItem(look)
    , m_text(look, std::move(lines))
    , m_alignment(alignment)
{
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_text.paint(*painter, own(), m_alignment);
}

BoxItem::BoxItem(const DiagramLook &look,
                 std::vector<DiagramLine> lines,
                 BoxStyle style,
                 Tone tone,
                 QString sentence)
    : DiagramItem(look)
    , m_text(look, std::move(lines))
    , m_style(style)
    , m_tone(tone)
    , m_sentence(std::move(sentence))
{
    setAcceptHoverEvents(true);
}

qreal BoxItem::naturalWidth() const
{
    return m_text.naturalWidth() + 2 * look().space(Gap::Normal);
}

qreal BoxItem::heightFor(qreal width) const
{
    return m_text.heightFor(width - 2 * look().space(Gap::Normal)) + 2 * look().space(Gap::Tight);
}

void BoxItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

QColor BoxItem::edgeColour() const
{
    return m_tone == Tone::Neutral ? lineColour(look().palette()) : look().tone(m_tone);
}

QColor BoxItem::fillColour() const
{
    switch (m_style) {
    case BoxStyle::Emphasis:
        return toneFill(m_tone, look().palette());
    case BoxStyle::Quiet:
    case BoxStyle::Dashed:
        return Qt::transparent;
    case BoxStyle::Plain:
        break;
    }
    return look().palette().color(QPalette::Window); // where every tone can be read
}

void BoxItem::paintFrame(QPainter &painter) const
{
    const qreal wide = look().lineWidth() * (m_style == BoxStyle::Emphasis ? 2 : 1);
    QPen pen(edgeColour(), wide);
    if (m_style == BoxStyle::Dashed)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(fillColour());
    const qreal half = wide / 2;
    painter.drawRoundedRect(own().adjusted(half, half, -half, -half), DiagramLook::radius(),
                            DiagramLook::radius());
    if (!m_current)
        return;
    const qreal outside = look().lineWidth() * 1.5;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look().palette().color(QPalette::Highlight), 2 * look().lineWidth()));
    painter.drawRoundedRect(own().adjusted(-outside, -outside, outside, outside),
                            DiagramLook::radius() + outside, DiagramLook::radius() + outside);
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter);
    const qreal side = look().space(Gap::Normal);
    const qreal top = look().space(Gap::Tight);
    m_text.paint(*painter, own().adjusted(side, top, -side, -top),
                 Qt::AlignLeft | Qt::AlignVCenter);
}

ArrowItem::ArrowItem(
    const DiagramLook &look, Direction direction, ArrowEnd end, Tone tone, bool dashed)
    : DiagramItem(look)
    , m_direction(direction)
    , m_end(end)
    , m_tone(tone)
    , m_dashed(dashed)
{
}

qreal ArrowItem::thickness(const DiagramLook &look)
{
    return look.space(Gap::Wide);
}

void ArrowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF room = own();
    const QPointF middle = room.center();
    QLineF line(room.left(), middle.y(), room.right(), middle.y());
    if (m_direction == Direction::Along && look().mirrored())
        line = QLineF(line.p2(), line.p1());
    if (m_direction == Direction::Down)
        line = QLineF(middle.x(), room.top(), middle.x(), room.bottom());
    const QColor colour =
        m_tone == Tone::Neutral ? mutedColour(look().palette()) : look().tone(m_tone);
    QPen pen(colour, 1.5 * look().lineWidth(), m_dashed ? Qt::DashLine : Qt::SolidLine,
             Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(pen);
    painter->drawLine(line);
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    if (m_end == ArrowEnd::Head)
        paintHead(*painter, line);
    else
        paintSign(*painter, middle);
}

void ArrowItem::paintHead(QPainter &painter, const QLineF &line) const
{
    const qreal size = look().space(Gap::Tight);
    const QLineF unit = line.unitVector();
    const QPointF along(unit.dx() * size, unit.dy() * size);
    const QPointF across(-along.y() / 2, along.x() / 2);
    QPainterPath head;
    head.moveTo(line.p2() - along + across);
    head.lineTo(line.p2());
    head.lineTo(line.p2() - along - across);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(head);
}

void ArrowItem::paintSign(QPainter &painter, const QPointF &middle) const
{
    const qreal radius = thickness(look()) / 2;
    painter.setBrush(look().palette().color(QPalette::Base));
    painter.drawEllipse(middle, radius, radius);
    const qreal half = radius * 0.45;
    const qreal apart = radius * 0.22;
    painter.drawLine(middle + QPointF(-half, -apart), middle + QPointF(half, -apart));
    painter.drawLine(middle + QPointF(-half, apart), middle + QPointF(half, apart));
    if (m_end == ArrowEnd::Unequal)
        painter.drawLine(middle + QPointF(-half * 0.6, half), middle + QPointF(half * 0.6, -half));
}

void RuleItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(QPen(lineColour(look().palette()), look().lineWidth()));
    painter->drawLine(own().topLeft(), own().topRight());
}

} // namespace mountlens::ui
