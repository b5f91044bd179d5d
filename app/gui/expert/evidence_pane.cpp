// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/evidence_pane.h"

#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/models/evidence_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

EvidencePane::EvidencePane(QWidget *parent)
    : FindingWidget(parent)
    , m_model(new EvidenceModel(this))
    , m_table(new TableView(this))
    , m_note(new TextLabel(TextRole::Muted, this))
    , m_copyRow(new QPushButton(this))
    , m_copyAll(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Tight);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(gap(this, Gap::Tight));
    buttons->addWidget(m_copyRow);
    buttons->addWidget(m_copyAll);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_copyRow->setObjectName(QStringLiteral("copyRow"));
    m_copyAll->setObjectName(QStringLiteral("copyAll"));
    m_copyRow->setIcon(symbolIcon(Symbol::Copy));
    m_copyAll->setIcon(symbolIcon(Symbol::Copy));
    m_table->setModel(m_model);
    m_table->setColumnFits({{Fit::Content, Qt::ElideMiddle}, {}, {Fit::Stretch}});
    m_table->setRowsShown(8, 40);
    connect(m_copyRow, &QPushButton::clicked, this, &EvidencePane::copyRow);
    connect(m_copyAll, &QPushButton::clicked, this, &EvidencePane::copyAll);
    refresh();
}

QList<QWidget *> EvidencePane::panes() const
{
    return {m_table};
}

void EvidencePane::refresh()
{
    m_note->setText(tr("What the verdict was decided on, as the system gave it. Ids are those of "
                       "the host."));
    //: Button: puts the chosen row of a table into the clipboard
    m_copyRow->setText(tr("Copy &row"));
    //: Button: puts all rows of a table into the clipboard
    m_copyAll->setText(tr("Copy &all"));
    m_table->setAccessibleName(tr("Evidence"));
    if (m_shown == view()) {
        m_model->retranslate();
        return;
    }
    m_shown = view();
    m_model->setView(view());
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void EvidencePane::copyRow() const
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->rowText(m_table->currentIndex().row()));
}

void EvidencePane::copyAll() const
{
    QGuiApplication::clipboard()->setText(m_model->wholeText());
}

} // namespace mountlens::ui
