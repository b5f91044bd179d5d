// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/page_frame.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace mountlens::ui {

ScrollingPage::ScrollingPage(Desk &desk, PageWidth width, QWidget *parent)
    : Page(desk, parent)
    , m_area(new ScrollPage(width, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_area);
}

void ScrollingPage::goToResult(TextLabel *heading)
{
    heading->setFocusPolicy(Qt::StrongFocus);
    heading->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(heading, 0, gap(this, Gap::Wide));
}

TextLabel *makeHeading(QWidget *parent)
{
    return new TextLabel(TextRole::Heading, parent);
}

QLabel *makeLabel(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setBuddy(field);
    return label;
}

void letShrink(QComboBox *box)
{
    constexpr int kCharacters = 8;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(textWidth(box, kCharacters));
}

} // namespace mountlens::ui
