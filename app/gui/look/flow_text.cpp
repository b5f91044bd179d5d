// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/flow_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace mountlens::ui {

void FlowText::set(const QString &text, const Look &look)
{
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator); // as long as it was: places stay
    if (shown == m_text && look == m_look)
        return;
    m_text = shown;
    m_look = look;
    m_layout.reset();
}

qreal FlowText::heightFor(qreal width)
{
    layOut(width);
    return m_height;
}

qreal FlowText::naturalWidth() const
{
    const QFontMetricsF metrics(m_look.font);
    qreal widest = 0;
    for (const QStringView line : QStringView(m_text).split(QChar(QChar::LineSeparator)))
        widest = std::max(widest, metrics.horizontalAdvance(line.toString()));
    return std::ceil(widest) + 1;
}

qreal FlowText::wordWidth() const
{
    const QFontMetricsF metrics(m_look.font);
    qreal widest = 0;
    for (const QStringView line : QStringView(m_text).split(QChar(QChar::LineSeparator))) {
        for (const QStringView word : line.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    }
    return std::ceil(widest) + 1;
}

void FlowText::draw(QPainter &painter,
                    const QPointF &corner,
                    qreal width,
                    std::pair<int, int> selection,
                    const QPalette &palette)
{
    layOut(width);
    QList<QTextLayout::FormatRange> ranges;
    if (selection.first < selection.second) {
        QTextLayout::FormatRange range;
        range.start = selection.first;
        range.length = selection.second - selection.first;
        range.format.setBackground(palette.brush(QPalette::Highlight));
        range.format.setForeground(palette.brush(QPalette::HighlightedText));
        ranges.append(range);
    }
    m_layout->draw(&painter, corner, ranges);
}

int FlowText::positionAt(const QPointF &point, qreal width)
{
    layOut(width);
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const bool last = i + 1 == m_layout->lineCount();
        if (last || point.y() < line.y() + line.height())
            return line.xToCursor(point.x());
    }
    return 0;
}

void FlowText::layOut(qreal width)
{
    if (m_layout && m_width == width)
        return;
    m_width = width;
    m_height = 0;
    m_layout = std::make_unique<QTextLayout>(m_text, m_look.font);
    m_layout->setTextOption(option());
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    const qreal indent = m_look.breaks == Breaks::Command ? indentFor(width) : 0;
    qreal inset = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        placeLine(line, inset);
        const int end = line.textStart() + line.textLength();
        const bool endsParagraph = end > 0 && m_text.at(end - 1) == QChar::LineSeparator;
        inset = endsParagraph ? 0 : indent;
    }
    m_layout->endLayout();
    m_height = std::ceil(m_height);
}

QTextOption FlowText::option() const
{
    QTextOption option(m_look.alignment);
    option.setTextDirection(m_look.breaks == Breaks::Sentence ? m_look.direction : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

qreal FlowText::indentFor(qreal width) const
{
    return std::min(QFontMetricsF(m_look.font).averageCharWidth() * 4, width / 4);
}

void FlowText::placeLine(QTextLine &line, qreal inset)
{
    line.setLineWidth(m_width - inset);
    if (m_look.breaks != Breaks::Sentence)
        endAtBlank(line, m_width - inset);
    line.setPosition({inset, m_height});
    m_height += line.height();
}

void FlowText::endAtBlank(QTextLine &line, qreal width) const
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (end >= m_text.size() || m_text.at(end - 1).isSpace())
        return;
    const auto blank = m_text.lastIndexOf(u' ', end - 1);
    if (blank > start)
        line.setNumColumns(static_cast<int>(blank) + 1 - start, width);
}

} // namespace mountlens::ui
