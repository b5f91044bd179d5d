// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/card_button.h"

#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mountlens::ui {

CardButton::CardButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    update();
}

void CardButton::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QSize CardButton::sizeHint() const
{
    constexpr int kComfortable = 34; // characters
    const int width = textLeft() + textWidth(this, kComfortable) + padding();
    return {width, heightForWidth(width)};
}

QSize CardButton::minimumSizeHint() const
{
    layTexts();
    constexpr int kNarrowest = 16; // characters
    const int word =
        static_cast<int>(std::max(m_titleFlow.wordWidth(), m_descriptionFlow.wordWidth()));
    const int width = textLeft() + std::min(word, textWidth(this, kNarrowest)) + padding();
    return {width, 2 * padding() + tileSize()};
}

int CardButton::heightForWidth(int width) const
{
    layTexts();
    const int inner = std::max(1, width - textLeft() - padding());
    const int texts =
        static_cast<int>(m_titleFlow.heightFor(inner) + m_descriptionFlow.heightFor(inner))
        + gap(this, Gap::Hair);
    return 2 * padding() + std::max(texts, tileSize());
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFace(painter);
    paintTile(painter);
    paintTexts(painter);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CardButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CardButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QString CardButton::plainTitle() const
{
    QString plain;
    const QString title = text();
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title.at(i) == u'&' && i + 1 < title.size())
            ++i;
        plain += title.at(i);
    }
    return plain;
}

int CardButton::padding() const
{
    return gap(this, Gap::Wide);
}

int CardButton::tileSize() const
{
    return fontMetrics().height() * 9 / 4;
}

int CardButton::textLeft() const
{
    return padding() + tileSize() + gap(this, Gap::Normal);
}

void CardButton::layTexts() const
{
    const Qt::Alignment across =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    m_titleFlow.set(plainTitle(), {roleFont(TextRole::Strong, font()), Breaks::Sentence,
                                   layoutDirection(), across});
    m_descriptionFlow.set(m_description, {font(), Breaks::Sentence, layoutDirection(), across});
}

void CardButton::paintFace(QPainter &painter) const
{
    const QPalette &colours = palette();
    const bool hovered = isEnabled() && underMouse();
    const qreal shade = isDown() ? 0.10 : hovered ? 0.03 : 0;
    const QColor fill = blended(colours.color(isEnabled() ? QPalette::Base : QPalette::Window),
                                colours.color(QPalette::Text), shade);
    const QColor line =
        hovered ? accentColour(colours) : blended(lineColour(colours), edgeColour(colours), 0.25);
    paintBox(painter, rect(), kCardRadius, fill, line);
    if (hasFocus())
        paintRing(painter, rect(), kCardRadius, accentColour(colours));
}

void CardButton::paintTile(QPainter &painter) const
{
    const QRect place(padding(), padding(), tileSize(), tileSize());
    const QRect tile = QStyle::visualRect(layoutDirection(), rect(), place);
    const Tone tone = isEnabled() ? Tone::Accent : Tone::Neutral;
    paintBox(painter, tile, kCardRadius, toneFill(tone, palette()));
    const int around = tileSize() / 5;
    const QColor ink = isEnabled() ? toneColour(Tone::Accent, palette())
                                   : palette().color(QPalette::Disabled, QPalette::WindowText);
    paintSymbol(painter, tile.adjusted(around, around, -around, -around), m_symbol, ink);
}

void CardButton::paintTexts(QPainter &painter) const
{
    layTexts();
    const int inner = std::max(1, width() - textLeft() - padding());
    const QRect area =
        QStyle::visualRect(layoutDirection(), rect(), QRect(textLeft(), 0, inner, height()));
    const qreal title = m_titleFlow.heightFor(inner);
    const qreal both = title + gap(this, Gap::Hair) + m_descriptionFlow.heightFor(inner);
    // A title with one line stands in the middle of its tile, more begin at its top.
    const qreal top = padding() + std::max(0.0, (tileSize() - both) / 2);
    painter.setPen(palette().color(QPalette::WindowText));
    m_titleFlow.draw(painter, QPointF(area.left(), top), inner, {0, 0}, palette());
    if (isEnabled())
        painter.setPen(mutedColour(palette()));
    m_descriptionFlow.draw(painter, QPointF(area.left(), top + title + gap(this, Gap::Hair)), inner,
                           {0, 0}, palette());
}

} // namespace mountlens::ui
