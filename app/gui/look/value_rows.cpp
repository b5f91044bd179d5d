// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/value_rows.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QGridLayout>

namespace mountlens::ui {

ValueRows::ValueRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setGaps(m_grid, this, Gap::Tight);
    m_grid->setColumnStretch(1, 1);
}

void ValueRows::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what has just been clicked
        delete item;
    }
}

void ValueRows::addRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new TextLabel(TextRole::Muted, this);
    label->setWordWrap(false);
    label->setText(name);
    auto *text = new TextLabel(TextRole::Body, this);
    text->setText(value);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

void ValueRows::addWarning(const QString &text)
{
    auto *label = new TextLabel(TextRole::Body, this);
    label->setTone(Tone::Warning);
    label->setText(text);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

} // namespace mountlens::ui
