// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_section.h"

#include "base/text_scan.h"
#include "gui/expert/what_if_field.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fill.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

WhatIfSection::WhatIfSection(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new TextLabel(TextRole::Heading, this))
{
    setGaps(m_column, this, Gap::Tight);
    m_column->addWidget(m_heading);
}

void WhatIfSection::setFinding(const FindingPtr &finding)
{
    m_finding = finding;
    setEnabled(finding != nullptr);
    showFound();
}

QFormLayout *WhatIfSection::addRows()
{
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeading);
    rows->setHorizontalSpacing(gap(this, Gap::Normal));
    rows->setVerticalSpacing(gap(this, Gap::Tight));
    m_column->addLayout(rows);
    return rows;
}

QLabel *WhatIfSection::addRow(QFormLayout *rows, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    rows->addRow(label, field);
    return label;
}

WhatIfField *WhatIfSection::addField(QFormLayout *rows, const char *name, QLabel *&label)
{
    auto *field = new WhatIfField(QString::fromLatin1(name), this);
    label = addRow(rows, field);
    field->setLabel(label);
    connect(field, &WhatIfField::edited, this, &WhatIfSection::edited);
    return field;
}

std::optional<std::uint32_t> WhatIfSection::changedNumber(WhatIfField &field)
{
    field.setFault({});
    if (!field.isChanged())
        return std::nullopt;
    const auto number = parseNumber32(field.text().toStdString());
    if (number && *number != kNoId)
        return number;
    //: Below a field for a user or group id; %1 is the largest one
    field.setFault(fill(tr("A number from 0 to %1 is needed."), {QString::number(kNoId - 1)}));
    return std::nullopt;
}

bool WhatIfSection::areUnderstood(std::initializer_list<const WhatIfField *> fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [](const WhatIfField *field) { return field->fault().isEmpty(); });
}

void WhatIfSection::describe(QStringList &lines, const QLabel &label, const WhatIfField &field)
{
    if (field.isChanged())
        lines += changeText(plainText(label), field.original(), field.text());
}

QString WhatIfSection::changeText(const QString &label, const QString &before, const QString &after)
{
    //: A change that is supposed: %1 is the label of a field ("UID"), %2 what was, %3 what is now
    return fill(tr("%1: %2 → %3"), {label, before, after});
}

QString WhatIfSection::plainText(const QLabel &label)
{
    return label.text().remove(u'&');
}

void WhatIfSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mountlens::ui
