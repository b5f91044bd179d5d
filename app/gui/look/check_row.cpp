// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/check_row.h"

#include "gui/look/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>

namespace mountlens::ui {

namespace {

QString withoutAccelerator(QString text)
{
    return text.remove(u'&');
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setBuddy(m_box);
    auto *row = new QHBoxLayout(this);
    setGaps(row, this, Gap::Tight);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void CheckRow::setText(const QString &text)
{
    m_text->setText(text);
    m_box->setAccessibleName(withoutAccelerator(text));
}

QSize CheckRow::sizeHint() const
{
    const QString text = withoutAccelerator(m_text->text());
    const int words = m_text->fontMetrics().horizontalAdvance(text) + 1;
    const QSize box = m_box->sizeHint();
    return {box.width() + layout()->spacing() + words,
            std::max(box.height(), m_text->fontMetrics().height())};
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace mountlens::ui
