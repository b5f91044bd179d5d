// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/matrix_pane.h"

#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/models/matrix_model.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace mountlens::ui {

MatrixPane::MatrixPane(QWidget *parent)
    : FindingWidget(parent)
    , m_model(new MatrixModel(this))
    , m_table(new TableView(this))
    , m_note(new TextLabel(TextRole::Muted, this))
    , m_detail(new TextLabel(TextRole::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Tight);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    m_table->setObjectName(QStringLiteral("matrixTable"));
    m_detail->setObjectName(QStringLiteral("matrixDetail"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setModel(m_model);
    m_table->setRowsShown(8, 40);
    connect(m_table, &QAbstractItemView::activated, this, &MatrixPane::askAt);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatrixPane::showDetail);
    refresh();
}

QList<QWidget *> MatrixPane::panes() const
{
    return {m_table};
}

void MatrixPane::refresh()
{
    const QString path = view() ? shownBytes(view()->finding->request().path) : QString();
    //: Above a table; %1 is a path
    m_note->setText(fill(tr("Each cell answers what one user may do with %1. Enter makes a cell "
                            "the question. A test name stands for what would be created."),
                         {path}));
    m_table->setAccessibleName(tr("Operations by users"));
    if (m_shown == view()) {
        m_model->retranslate();
        showDetail(m_table->currentIndex());
        return;
    }
    if (isVisible() || !view())
        showMatrix();
}

/// Deciding some hundred cells is for those who look at them.
void MatrixPane::showEvent(QShowEvent *event)
{
    FindingWidget::showEvent(event);
    if (m_shown != view())
        showMatrix();
}

void MatrixPane::showMatrix()
{
    m_shown = view();
    m_model->setView(view());
    spanHeadings();
    m_table->setCurrentIndex(m_model->askedIndex());
}

void MatrixPane::spanHeadings()
{
    m_table->clearSpans();
    const int columns = m_model->columnCount();
    for (int row = 0; columns > 1 && row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(MatrixModel::HeadingRole).toBool())
            m_table->setSpan(row, 0, 1, columns);
    }
}

void MatrixPane::askAt(const QModelIndex &index)
{
    if (const auto question = m_model->questionAt(index))
        emit asked(*question);
}

void MatrixPane::showDetail(const QModelIndex &index)
{
    m_detail->setText(index.isValid() ? index.data(Qt::AccessibleDescriptionRole).toString()
                                      : QString());
}

} // namespace mountlens::ui
