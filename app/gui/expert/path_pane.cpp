// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/path_pane.h"

#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/models/check_model.h"
#include "gui/models/path_model.h"
#include "text/text_report.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

QItemSelection wholeRow(const QAbstractItemModel &model, int row)
{
    return {model.index(row, 0), model.index(row, model.columnCount() - 1)};
}

} // namespace

PathPane::PathPane(QWidget *parent)
    : FindingWidget(parent)
    , m_pathModel(new PathModel(this))
    , m_checkModel(new CheckModel(this))
    , m_filter(new CheckFilter(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pathHeading(new TextLabel(TextRole::Strong, this))
    , m_path(new TableView(this))
    , m_marked(new QPlainTextEdit(this))
    , m_checksHeading(new TextLabel(TextRole::Strong, this))
    , m_hidePassed(new QCheckBox(this))
    , m_checks(new TableView(this))
    , m_detail(new TextLabel(TextRole::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Tight);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_filter->setSourceModel(m_checkModel);
    buildPath();
    buildChecks();
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connectSelections();
    refresh();
}

QList<QWidget *> PathPane::panes() const
{
    return {m_path, m_checks};
}

void PathPane::find()
{
    m_hidePassed->setFocus(Qt::ShortcutFocusReason);
}

void PathPane::buildPath()
{
    auto *part = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(part);
    setGaps(layout, this, Gap::Tight);
    layout->addWidget(m_pathHeading);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_marked);
    m_path->setObjectName(QStringLiteral("pathTable"));
    m_marked->setObjectName(QStringLiteral("markedPath"));
    m_marked->setReadOnly(true);
    m_marked->setFrameShape(QFrame::NoFrame);
    m_marked->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_marked->setTabChangesFocus(true);
    m_marked->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_marked->viewport()->setAutoFillBackground(false);
    m_path->setModel(m_pathModel);
    std::vector<ColumnFit> fits(PathModel::ColumnCount);
    fits[PathModel::Name].elide = Qt::ElideMiddle;
    fits[PathModel::From].fit = Fit::Stretch;
    m_path->setColumnFits(fits);
    m_splitter->addWidget(part);
}

void PathPane::buildChecks()
{
    auto *part = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(part);
    setGaps(layout, this, Gap::Tight);
    auto *heading = new FlowLayout;
    heading->setSpacing(gap(this, Gap::Wide));
    heading->addWidget(m_checksHeading);
    heading->addWidget(m_hidePassed);
    layout->addSpacing(gap(this, Gap::Tight));
    layout->addLayout(heading);
    layout->addWidget(m_checks, 1);
    layout->addWidget(m_detail);
    m_hidePassed->setObjectName(QStringLiteral("hidePassed"));
    m_checks->setObjectName(QStringLiteral("checkTable"));
    m_detail->setObjectName(QStringLiteral("checkDetail"));
    m_checks->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_checks->setModel(m_filter);
    std::vector<ColumnFit> fits(CheckModel::ColumnCount);
    fits[CheckModel::Component].elide = Qt::ElideMiddle;
    fits[CheckModel::Found].fit = Fit::Stretch;
    m_checks->setColumnFits(fits);
    m_checks->setRowsShown(7, 20);
    m_splitter->addWidget(part);
}

void PathPane::connectSelections()
{
    connect(m_hidePassed, &QCheckBox::toggled, m_filter, &CheckFilter::setHidesPassed);
    connect(m_path->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectChecksOf(current.row()); });
    connect(m_checks->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectComponentOf(current); });
}

void PathPane::refresh()
{
    //: Heading above a table: the names of the path, one below the other
    m_pathHeading->setText(tr("Path", "heading"));
    //: Heading above a table
    m_checksHeading->setText(tr("Checks in the kernel's order"));
    //: Check box: leaves out checks that passed and those that were about somebody else
    m_hidePassed->setText(tr("&Hide passed checks"));
    m_path->setAccessibleName(tr("Path, component by component"));
    m_checks->setAccessibleName(tr("Checks in the kernel's order"));
    m_marked->setAccessibleName(tr("Path with the deciding component marked"));
    showMarked();
    if (m_shown == view() && view()) {
        m_pathModel->retranslate();
        m_checkModel->retranslate();
        showDetail();
        return;
    }
    m_shown = view();
    m_pathModel->setView(view());
    showRows();
    m_checkModel->setView(view());
    selectDeciding();
}

/// A short path is seen whole.
void PathPane::showRows()
{
    constexpr int kFewest = 3;
    constexpr int kMost = 8;
    const int rows = std::clamp(m_pathModel->rowCount(), kFewest, kMost);
    m_path->setRowsShown(rows, rows);
}

void PathPane::selectDeciding()
{
    const bool known = view() && view()->whole.verdict.deciding;
    const QModelIndex source =
        known ? m_checkModel->index(static_cast<int>(*view()->whole.verdict.deciding), 0)
              : m_checkModel->index(0, 0);
    const QModelIndex check = m_filter->mapFromSource(source);
    if (check.isValid())
        m_checks->setCurrentIndex(check);
    m_checks->scrollTo(check, QAbstractItemView::PositionAtCenter);
    showDetail();
}

void PathPane::selectChecksOf(int component)
{
    if (m_selecting)
        return;
    m_selecting = true;
    QItemSelection rows;
    QModelIndex first;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex check = m_filter->index(row, 0);
        if (check.data(CheckModel::ComponentRole).toInt() != component)
            continue;
        rows.merge(wholeRow(*m_filter, row), QItemSelectionModel::Select);
        if (!first.isValid() || check.data(CheckModel::DecidesRole).toBool())
            first = check;
    }
    QItemSelectionModel *selection = m_checks->selectionModel();
    selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    m_checks->scrollTo(first);
    showDetail();
    m_selecting = false;
}

void PathPane::selectComponentOf(const QModelIndex &check)
{
    showDetail();
    if (m_selecting || !check.isValid())
        return;
    m_selecting = true;
    m_path->setCurrentIndex(
        m_pathModel->index(check.data(CheckModel::ComponentRole).toInt(), PathModel::Name));
    m_selecting = false;
}

/// As high as its lines, with room for a scroll bar where the path is long.
void PathPane::showMarked()
{
    const QStringList lines = view() ? markedPath(view()->finding->report) : QStringList();
    m_marked->setFont(roleFont(TextRole::Code, font()));
    m_marked->setPlainText(lines.join(u'\n'));
    const int text = static_cast<int>(lines.size()) * m_marked->fontMetrics().lineSpacing();
    const int margins = 2 * static_cast<int>(m_marked->document()->documentMargin());
    const int bar = m_marked->horizontalScrollBar()->sizeHint().height();
    m_marked->setFixedHeight(std::max(text + margins + bar, m_marked->minimumSizeHint().height()));
}

void PathPane::showDetail()
{
    const QModelIndex check = m_checks->currentIndex();
    m_detail->setText(check.isValid() ? check.data(CheckModel::WholeTextRole).toString()
                                      : QString());
}

} // namespace mountlens::ui
