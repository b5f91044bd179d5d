// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a diagram is drawn with: text, boxes, arrows and signs of equality.
#pragma once

#include "gui/diagram/diagram_look.h"

#include <QGraphicsItem>

#include <cstdint>
#include <vector>

namespace mountlens::ui {

/// One line of text, with a small word before it and something at its end.
struct DiagramLine
{
    QString before;
    QString text;
    QString after;
    TextRole role = TextRole::Body;
    Tone tone = Tone::Neutral;
    /// It matters less, whatever its role.
    bool quiet = false;
};

/// Lines below each other; wrapped where one is wider than there is room.
class DiagramText
{
public:
    DiagramText(const DiagramLook &look, std::vector<DiagramLine> lines);

    /// The widest line, unwrapped.
    [[nodiscard]] qreal naturalWidth() const;
    /// The longest word.
    [[nodiscard]] qreal leastWidth() const;
    [[nodiscard]] qreal heightFor(qreal width) const;
    void paint(QPainter &painter, const QRectF &room, Qt::Alignment alignment) const;

private:
    [[nodiscard]] qreal around(const DiagramLine &line) const;
    [[nodiscard]] QColor colourOf(const DiagramLine &line) const;
    [[nodiscard]] qreal lineHeight(const DiagramLine &line, qreal width) const;
    [[nodiscard]] QRectF textRoom(const DiagramLine &line, const QRectF &room) const;
    void paintLine(QPainter &painter,
                   const DiagramLine &line,
                   const QRectF &room,
                   Qt::Alignment alignment) const;

    DiagramLook m_look;
    std::vector<DiagramLine> m_lines;
};

/// Something with a place and a size in the scene.
class DiagramItem : public QGraphicsItem
{
public:
    explicit DiagramItem(const DiagramLook &look)
        : m_look(look)
    {
    }

    void place(const QRectF &rect);
    [[nodiscard]] QRectF rect() const { return {pos(), m_size}; }
    [[nodiscard]] QRectF boundingRect() const override;

protected:
    [[nodiscard]] const DiagramLook &look() const noexcept { return m_look; }
    [[nodiscard]] QRectF own() const { return {QPointF(), m_size}; }

private:
    DiagramLook m_look;
    QSizeF m_size;
};

class TextItem final : public DiagramItem
{
public:
    TextItem(const DiagramLook &look, std::vector<DiagramLine> lines, Qt::Alignment alignment);

    [[nodiscard]] const DiagramText &text() const noexcept { return m_text; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    DiagramText m_text;
    Qt::Alignment m_alignment;
};

enum class BoxStyle : std::uint8_t {
    Plain,
    Quiet,    ///< matters less
    Dashed,   ///< a number that is not there
    Emphasis, ///< it decides
};

/// A number with its words; can have the keyboard's focus.
class BoxItem final : public DiagramItem
{
public:
    /// `sentence`: all that there is to say about it.
    BoxItem(const DiagramLook &look,
            std::vector<DiagramLine> lines,
            BoxStyle style,
            Tone tone,
            QString sentence);

    [[nodiscard]] const QString &sentence() const noexcept { return m_sentence; }
    [[nodiscard]] qreal naturalWidth() const;
    [[nodiscard]] qreal heightFor(qreal width) const;
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const noexcept { return m_current; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QColor edgeColour() const;
    [[nodiscard]] QColor fillColour() const;
    void paintFrame(QPainter &painter) const;

    DiagramText m_text;
    BoxStyle m_style;
    Tone m_tone;
    QString m_sentence;
    bool m_current = false;
};

enum class Direction : std::uint8_t {
    Along, ///< the way the text runs
    Down,
};

enum class ArrowEnd : std::uint8_t {
    Head,
    Equal,   ///< a circle with "=" in the middle
    Unequal, ///< the same with the stroke through it
};

/// Fills its rectangle: a line through the middle of it.
class ArrowItem final : public DiagramItem
{
public:
    ArrowItem(const DiagramLook &look, Direction direction, ArrowEnd end, Tone tone, bool dashed);

    /// Across the line: what the head or the circle takes.
    [[nodiscard]] static qreal thickness(const DiagramLook &look);
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintHead(QPainter &painter, const QLineF &line) const;
    void paintSign(QPainter &painter, const QPointF &middle) const;

    Direction m_direction;
    ArrowEnd m_end;
    Tone m_tone;
    bool m_dashed;
};

/// A thin line between parts.
class RuleItem final : public DiagramItem
{
public:
    using DiagramItem::DiagramItem;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace mountlens::ui
