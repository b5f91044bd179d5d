// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_field.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fill.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

/// Far more than an ACL of a thousand entries takes.
constexpr int kLongestText = 32768;

} // namespace

WhatIfField::WhatIfField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_note(new TextLabel(TextRole::Caption, this))
{
    m_line->setObjectName(name);
    m_line->setMaxLength(kLongestText);
    m_note->setObjectName(name + QStringLiteral("Note"));
    auto *column = new QVBoxLayout(this);
    setGaps(column, this, Gap::Hair);
    column->addWidget(m_line);
    column->addWidget(m_note);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &WhatIfField::edited);
    updateNote();
}

void WhatIfField::setLabel(QLabel *label)
{
    m_label = label;
    m_label->setBuddy(m_line);
}

QString WhatIfField::text() const
{
    return m_line->text().trimmed();
}

void WhatIfField::setOriginal(const QString &original, const QString &typed)
{
    m_original = original;
    m_fault.clear();
    m_line->setText(typed);
    updateNote();
}

void WhatIfField::setFault(const QString &fault)
{
    m_fault = fault;
    updateNote();
}

void WhatIfField::setHint(const QString &hint)
{
    m_hint = hint;
    updateNote();
}

void WhatIfField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateNote();
}

void WhatIfField::updateNote()
{
    QString note = m_fault;
    if (note.isEmpty() && !isChanged())
        note = m_hint;
    else if (note.isEmpty() && m_original.isEmpty())
        //: Below a field: it was empty before somebody typed into it
        note = tr("Was empty.");
    else if (note.isEmpty())
        //: Below a field: %1 is what stood in it before somebody changed it (a number, rights)
        note = fill(tr("Was %1."), {m_original});
    m_note->setTone(m_fault.isEmpty() ? Tone::Neutral : Tone::Denied);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_line->setAccessibleDescription(note);
    if (m_label)
        m_line->setAccessibleName(m_label->text().remove(u'&'));
}

} // namespace mountlens::ui
