// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/setting_row.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mountlens::ui {

SettingRow::SettingRow(QWidget *control, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextRole::Body, this))
    , m_control(control)
    , m_field(field)
    , m_note(new QWidget(this))
    , m_reason(new TextLabel(TextRole::Caption, m_note))
{
    m_name->setWordWrap(false);
    m_name->setBuddy(field);
    auto *lock = new QLabel(m_note);
    const int size = fontMetrics().height();
    lock->setPixmap(symbolIcon(Symbol::Lock).pixmap(size));
    auto *note = new QHBoxLayout(m_note);
    setGaps(note, this, Gap::Hair);
    note->addWidget(lock);
    note->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Hair);
    const bool grows = control->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    layout->addWidget(control, 0, grows ? Qt::Alignment() : Qt::AlignLeft);
    layout->addWidget(m_note);
    m_note->hide();
}

void SettingRow::setLocked(bool locked)
{
    m_locked = locked;
    m_control->setDisabled(locked);
    m_note->setVisible(locked);
    m_field->setAccessibleDescription(locked ? m_reason->text() : QString());
}

void SettingRow::retranslate(const QString &name)
{
    m_name->setText(name);
    QString plain = name;
    m_field->setAccessibleName(plain.remove(u'&'));
    //: Below a setting that cannot be changed: the reason
    m_reason->setText(tr("Set by your administrator"));
    setLocked(m_locked);
}

SettingGroup::SettingGroup(QWidget *parent)
    : Card(parent)
    , m_heading(new TextLabel(TextRole::Heading, this))
    , m_form(new QFormLayout)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(gap(this, Gap::Wide));
    m_form->setVerticalSpacing(gap(this, Gap::Normal));
    content()->addWidget(m_heading);
    content()->addLayout(m_form);
}

SettingRow *SettingGroup::addRow(QWidget *control, QWidget *field)
{
    auto *row = new SettingRow(control, field, this);
    m_form->addRow(row->name(), row);
    m_rows.push_back(row);
    return row;
}

void SettingGroup::addWide(QWidget *widget)
{
    m_form->addRow(widget);
}

void SettingGroup::placeNames(int width, bool above)
{
    m_form->setRowWrapPolicy(above ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    for (const SettingRow *row : m_rows)
        row->name()->setMinimumWidth(above ? 0 : width);
}

void SettingGroup::setHeading(const QString &text)
{
    m_heading->setText(text);
}

} // namespace mountlens::ui
