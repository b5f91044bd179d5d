// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/empty_state.h"

#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/symbol_label.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_mark(new SymbolLabel(Symbol::Information, this))
    , m_title(new TextLabel(TextRole::Heading, this))
    , m_explanation(new TextLabel(TextRole::Body, this))
    , m_details(new QVBoxLayout)
    , m_buttons(new FlowLayout)
{
    m_mark->setScale(2.5);
    m_title->setAlignment(Qt::AlignCenter);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_buttons->setAlignment(Qt::AlignHCenter);
    setGaps(m_details, this, Gap::Tight);
    setGaps(m_buttons, this, Gap::Tight);
    auto *column = new QVBoxLayout;
    setGaps(column, this, Gap::Normal);
    column->addStretch();
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addLayout(m_details);
    column->addLayout(m_buttons);
    column->addStretch();
    auto *middle = new ReadableColumn(this);
    middle->setCharacters(60);
    middle->setContent(column);
    setGaps(middle, this, Gap::Section, Gap::Normal);
}

void EmptyState::setLook(Symbol symbol, Tone tone)
{
    m_mark->setSymbol(symbol);
    m_mark->setTone(tone);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(title);
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton(this);
    setPrimary(button, m_buttons->count() == 0);
    m_buttons->addWidget(button);
    return button;
}

} // namespace mountlens::ui
