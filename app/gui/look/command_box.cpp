// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/command_box.h"

#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/text_label.h"
#include "text/command_text.h"
#include "text/fill.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace mountlens::ui {

CommandBox::CommandBox(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextRole::Code, this))
    , m_copy(new QPushButton(this))
{
    auto *layout = new AsideLayout(this);
    setGaps(layout, this, Gap::Tight, Gap::Normal);
    layout->setMain(m_text);
    layout->setAside(m_copy);
    m_text->setBreaks(Breaks::Command);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedMs);
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);
    connect(&m_copied, &QTimer::timeout, this, &CommandBox::retranslate);
    retranslate();
}

void CommandBox::setCommand(const std::vector<std::string> &argv)
{
    m_text->setBreaks(Breaks::Command);
    m_text->setText(commandText(argv));
    retranslate();
}

void CommandBox::setText(const QString &text)
{
    m_text->setBreaks(Breaks::Code);
    m_text->setText(text);
    retranslate();
}

QString CommandBox::text() const
{
    return m_text->text();
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    m_copied.start();
    retranslate();
    QAccessibleEvent said(m_copy, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void CommandBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        keepButtonWidth();
}

void CommandBox::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kControlRadius, palette().color(QPalette::AlternateBase),
             lineColour(palette()));
}

void CommandBox::retranslate()
{
    const bool copied = m_copied.isActive();
    m_copy->setIcon(copied ? symbolIcon(Symbol::Done, Tone::Allowed) : symbolIcon(Symbol::Copy));
    keepButtonWidth();
    //: On the copy button for two seconds after it was pressed: the command is in the clipboard
    const QString done = tr("Copied", "participle, button");
    //: A button beside a command line: puts it into the clipboard
    m_copy->setText(copied ? done : tr("Copy", "verb, button"));
    //: Name of the copy button for screen readers; %1 is the command line
    const QString name = tr("Copy %1");
    m_copy->setAccessibleName(copied ? done : fill(name, {m_text->text()}));
    m_text->setAccessibleName(m_text->text());
}

/// As wide as the longer of its two texts, so that nothing moves when they change.
void CommandBox::keepButtonWidth()
{
    int width = 0;
    for (const QString &text : {tr("Copy", "verb, button"), tr("Copied", "participle, button")}) {
        m_copy->setText(text);
        width = std::max(width, m_copy->sizeHint().width());
    }
    m_copy->setMinimumWidth(width);
}

} // namespace mountlens::ui
