// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/values_form.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/start/page_frame.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kMaxValue = 4096;

} // namespace

ValuesForm::ValuesForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeHeading(this))
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    layout->addWidget(m_heading);
    layout->addLayout(m_grid);
    setGaps(m_grid, this, Gap::Tight);
    m_grid->setColumnStretch(1, 1);
    setVisible(false);
    retranslate();
}

void ValuesForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ValuesForm::retranslate()
{
    //: Heading above fields for the values of variables ($DATA, ${UID}) of a command or a file
    m_heading->setText(tr("Values"));
    for (const Row &row : m_rows) {
        row.origin->setText(originText(row.variable));
        //: Name of a field, for screen readers; %1 is the name of a variable: DATA
        row.field->setAccessibleName(fill(tr("Value of %1"), {shownBytes(row.variable.name)}));
    }
}

QString ValuesForm::originText(const UsedVariable &variable) const
{
    if (m_given.contains(variable.name)) {
        //: Beside the value of a variable: where it comes from
        return tr("given by you");
    }
    const bool isFolder = variable.name == "PWD";
    switch (variable.origin) {
    case ValueOrigin::Text:
        //: Beside the value of a variable: where it comes from
        return tr("set by the text itself");
    case ValueOrigin::Environment:
        if (isFolder) {
            //: Beside the value of the variable PWD
            return tr("the folder of this program; yours may be another");
        }
        //: Beside the value of a variable: where it comes from
        return tr("from the environment of this program");
    case ValueOrigin::Unset:
        break;
    }
    //: Beside an empty field for the value of a variable
    return tr("not set: needs a value from you");
}

void ValuesForm::setVariables(std::vector<UsedVariable> variables)
{
    std::erase_if(m_given, [&variables](const auto &given) {
        return std::none_of(variables.begin(), variables.end(), [&given](const auto &variable) {
            return variable.name == given.first;
        });
    });
    if (variables != m_variables) {
        m_variables = std::move(variables);
        rebuild();
    }
    setVisible(!m_rows.empty());
}

void ValuesForm::rebuild()
{
    for (const Row &row : m_rows) {
        for (QWidget *part : std::initializer_list<QWidget *>{row.name, row.field, row.origin}) {
            part->hide();
            part->deleteLater();
        }
    }
    m_rows.clear();
    for (const UsedVariable &variable : m_variables)
        addRow(variable);
    retranslate();
}

void ValuesForm::addRow(const UsedVariable &variable)
{
    Row row;
    row.variable = variable;
    row.name = new QLabel(this);
    row.name->setTextFormat(Qt::PlainText);
    row.name->setFont(roleFont(TextRole::Code, font()));
    row.name->setText(shownBytes(variable.name));
    row.field = new QLineEdit(this);
    row.field->setObjectName(QStringLiteral("value_") + shownBytes(variable.name));
    row.field->setMaxLength(kMaxValue);
    row.field->setMinimumWidth(textWidth(row.field, 16));
    const auto given = m_given.find(variable.name);
    row.field->setText(shownBytes(given == m_given.end() ? variable.value : given->second));
    row.name->setBuddy(row.field);
    row.origin = new TextLabel(TextRole::Muted, this);
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.field, line, 1);
    m_grid->addWidget(row.origin, line + 1, 1);
    connect(row.field, &QLineEdit::editingFinished, this,
            [this, variable, field = row.field] { take(variable, field->text()); });
    m_rows.push_back(row);
}

void ValuesForm::take(const UsedVariable &variable, const QString &text)
{
    const auto given = m_given.find(variable.name);
    const QString before = shownBytes(given == m_given.end() ? variable.value : given->second);
    if (text == before)
        return;
    m_given[variable.name] = text.toStdString();
    retranslate();
    emit changed();
}

} // namespace mountlens::ui
