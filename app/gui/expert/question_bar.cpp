// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/question_bar.h"

#include "cases/matrix.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/models/operation_groups.h"
#include "text/check_text.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

namespace mountlens::ui {

namespace {

constexpr int kLongestPath = 4095; // PATH_MAX without its end

/// A heading in the list of operations: seen, not chosen.
void addHeading(QComboBox *box, const QString &text)
{
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(roleFont(TextRole::Strong, box->font()));
    model->appendRow(item);
}

/// Bytes that are no UTF-8 cannot be typed; a path with them is shown and left alone.
QString editable(const std::string &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

std::string typed(const QLineEdit *edit, const std::string &before)
{
    return edit->text() == editable(before) ? before
                                            : QFile::encodeName(edit->text()).toStdString();
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : FindingWidget(parent)
    , m_operationLabel(new QLabel(this))
    , m_pathLabel(new QLabel(this))
    , m_path2Label(new QLabel(this))
    , m_operation(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_path2(new QLineEdit(this))
    , m_ask(new QPushButton(this))
{
    build();
    buildFields();
    refresh();
}

/// The operation beside the paths where there is room, below them where there is none.
void QuestionBar::build()
{
    auto *paths = new QGridLayout;
    paths->setContentsMargins(0, 0, 0, 0);
    paths->setSpacing(gap(this, Gap::Tight));
    paths->addWidget(m_pathLabel, 0, 0);
    paths->addWidget(m_path, 0, 1);
    paths->addWidget(m_path2Label, 1, 0);
    paths->addWidget(m_path2, 1, 1);
    paths->setColumnStretch(1, 1);
    auto *operation = new FlowLayout;
    operation->setSpacing(gap(this, Gap::Tight));
    for (QWidget *widget : QList<QWidget *>{m_operationLabel, m_operation, m_ask})
        operation->addWidget(widget);
    auto *layout = new AsideLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Wide));
    layout->setMain(paths);
    layout->setAside(operation);
}

void QuestionBar::buildFields()
{
    m_operationLabel->setBuddy(m_operation);
    m_pathLabel->setBuddy(m_path);
    m_path2Label->setBuddy(m_path2);
    m_operation->setObjectName(QStringLiteral("operation"));
    m_path->setObjectName(QStringLiteral("path"));
    m_path2->setObjectName(QStringLiteral("secondPath"));
    m_ask->setObjectName(QStringLiteral("askPath"));
    for (QLineEdit *edit : {m_path, m_path2}) {
        edit->setMaxLength(kLongestPath);
        edit->setFont(roleFont(TextRole::Code, font()));
        edit->setMinimumWidth(textWidth(this, 10));
        connect(edit, &QLineEdit::returnPressed, this, &QuestionBar::askPath);
    }
    m_operation->setMinimumWidth(textWidth(this, 12));
    connect(m_ask, &QPushButton::clicked, this, &QuestionBar::askPath);
    connect(m_operation, &QComboBox::activated, this, &QuestionBar::askOperation);
}

void QuestionBar::fillOperations()
{
    m_operation->clear();
    for (const OperationGroup group : kOperationGroups) {
        addHeading(m_operation, operationGroupText(group));
        for (const Operation operation : operationsOf(group))
            m_operation->addItem(operationText(operation), static_cast<int>(operation));
    }
}

void QuestionBar::refresh()
{
    //: Label of a list: what the process wants to do
    m_operationLabel->setText(tr("&Operation:"));
    //: Label of a field: the path as the process writes it
    m_pathLabel->setText(tr("&Path:"));
    //: Label of a field: the other path of renaming and linking
    m_path2Label->setText(tr("&New name:"));
    //: Button: checks the path that was typed
    m_ask->setText(tr("&Check", "verb, button"));
    fillOperations();
    setEnabled(view() != nullptr);
    if (!view())
        return;
    const Request &request = view()->finding->request();
    m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(request.operation)));
    m_path->setText(editable(request.path));
    m_path2->setText(editable(request.path2));
    m_path2Label->setVisible(takesSecondPath(request.operation));
    m_path2->setVisible(takesSecondPath(request.operation));
}

/// The finding's question with the paths that are in the fields.
Request QuestionBar::base() const
{
    Request request = view()->finding->request();
    request.path = typed(m_path, request.path);
    request.path2 = typed(m_path2, request.path2);
    return request;
}

void QuestionBar::askOperation()
{
    const QVariant chosen = m_operation->currentData();
    if (!view() || !chosen.isValid())
        return;
    const auto operation = static_cast<Operation>(chosen.toInt());
    if (operation != view()->finding->request().operation)
        emit asked(variantOf(base(), operation, view()->finding->facts()));
}

void QuestionBar::askPath()
{
    if (view() && !m_path->text().isEmpty())
        emit asked(base());
}

} // namespace mountlens::ui
