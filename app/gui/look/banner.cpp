// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/banner.h"

#include "gui/look/accessible.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/symbol_label.h"
#include "gui/look/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace mountlens::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextRole::Strong, this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_buttons(new FlowLayout)
    , m_mark(new SymbolLabel(Symbol::Information, this))
{
    describeToAssistants();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *texts = new QVBoxLayout;
    setGaps(texts, this, Gap::Hair);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *parts = new AsideLayout;
    parts->setMain(texts);
    parts->setAside(m_buttons);
    setGaps(parts, this, Gap::Normal);
    setGaps(m_buttons, this, Gap::Tight);
    auto *layout = new QHBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Normal);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(parts, 1);
    setTexts({}, {});
}

void Banner::setLook(Symbol symbol, Tone tone)
{
    m_tone = tone;
    m_mark->setSymbol(symbol);
    m_mark->setTone(tone);
    update();
}

void Banner::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    const QString both = title.isEmpty() || text.isEmpty() ? title + text : title + u'\n' + text;
    if (both == accessibleName())
        return;
    setAccessibleName(both);
    announce();
}

QPushButton *Banner::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kCardRadius, toneFill(m_tone, palette()),
             toneLine(m_tone, palette()));
}

void Banner::announce()
{
    if (!isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace mountlens::ui
