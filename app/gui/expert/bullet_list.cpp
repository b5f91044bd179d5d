// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/bullet_list.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QGridLayout>

namespace mountlens::ui {

BulletList::BulletList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(gap(this, Gap::Tight));
    m_layout->setVerticalSpacing(gap(this, Gap::Hair));
    m_layout->setColumnStretch(1, 1);
    hide();
}

void BulletList::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const QString &line : lines) {
        auto *bullet = new TextLabel(TextRole::Body, this);
        auto *text = new TextLabel(TextRole::Body, this);
        bullet->setText(QStringLiteral("•"));
        text->setText(line);
        m_layout->addWidget(bullet, row, 0, Qt::AlignTop);
        m_layout->addWidget(text, row++, 1);
    }
    setVisible(!lines.isEmpty());
}

} // namespace mountlens::ui
