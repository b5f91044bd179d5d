// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fold_head.h"

#include "gui/fixes/fold_button.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/symbol_label.h"
#include "gui/look/text_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace mountlens::ui {

FoldHead::FoldHead(Symbol symbol, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, this))
    , m_fold(new FoldButton(this))
    , m_below(new QVBoxLayout)
{
    build(new SymbolLabel(symbol, this));
}

FoldHead::FoldHead(int number, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, this))
    , m_fold(new FoldButton(this))
    , m_below(new QVBoxLayout)
{
    auto *mark = new TextLabel(TextRole::Heading, this);
    mark->setTone(Tone::Accent);
    mark->setText(QString::number(number));
    build(mark);
}

void FoldHead::build(QWidget *mark)
{
    m_fold->setObjectName(QStringLiteral("fold"));
    m_title->setObjectName(QStringLiteral("title"));
    // Titles have paths in them.
    m_title->setBreaks(Breaks::Code);
    auto *named = new QHBoxLayout;
    named->setSpacing(gap(this, Gap::Tight));
    // The first line of the title stands beside the word on the button.
    named->setContentsMargins(0, gap(this, Gap::Hair), 0, 0);
    named->addWidget(mark, 0, Qt::AlignTop);
    named->addWidget(m_title, 1, Qt::AlignTop);
    auto *line = new AsideLayout;
    setGaps(line, this, Gap::Tight);
    line->setMain(named);
    line->setAside(m_fold);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    layout->addLayout(line);
    layout->addLayout(m_below);
}

void FoldHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_fold->click();
}

} // namespace mountlens::ui
