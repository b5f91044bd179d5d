// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/said_line.h"

#include <QAccessible>
#include <QEvent>

#include <utility>

namespace mountlens::ui {

SaidLine::SaidLine(QWidget *parent)
    : TextLabel(TextRole::Body, parent)
{
    setObjectName(QStringLiteral("saidLine"));
    hide();
}

void SaidLine::say(Tone tone, std::function<QString()> words)
{
    m_words = std::move(words);
    setTone(tone);
    setText(m_words());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SaidLine::clear()
{
    m_words = {};
    setText({});
    hide();
}

void SaidLine::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_words)
        setText(m_words());
}

} // namespace mountlens::ui
