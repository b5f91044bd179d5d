// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/chip.h"

#include "gui/look/accessible.h"
#include "gui/look/metrics.h"
#include "gui/look/pill.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace mountlens::ui {

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    describeToAssistants();
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chip::setLook(std::optional<Symbol> symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    updateGeometry();
    update();
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return pillSize({m_symbol, m_text, {}, m_tone}, this);
}

/// One line of a dozen characters; a word is never wider than that.
QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), textWidth(this, 16)), whole.height()};
}

int Chip::heightForWidth(int width) const
{
    return pillHeight({m_symbol, m_text, {}, m_tone}, width, this);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), {m_symbol, m_text, {}, m_tone}, this);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace mountlens::ui
