// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/finding_tabs.h"

#include "gui/diagram/identity_view.h"
#include "gui/expert/evidence_pane.h"
#include "gui/expert/matrix_pane.h"
#include "gui/expert/path_pane.h"
#include "gui/expert/what_if_panel.h"

#include <QEvent>
#include <QTabBar>
#include <QToolButton>

namespace mountlens::ui {

namespace {

/// Qt names it once, in the language of the start.
void nameButton(const QTabBar *bar, const QString &button, const QString &name)
{
    if (auto *found = bar->findChild<QToolButton *>(button))
        found->setAccessibleName(name);
}

} // namespace

FindingTabs::FindingTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("findingTabs"));
    setDocumentMode(true);
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    buildTabs();
    retranslate();
}

void FindingTabs::buildTabs()
{
    m_path = new PathPane(this);
    m_identity = new IdentityView(this);
    m_whatIf = new WhatIfPanel(this);
    m_evidence = new EvidencePane(this);
    m_matrix = new MatrixPane(this);
    addTab(m_path, QString());
    addTab(m_identity, QString());
    addTab(m_evidence, QString());
    addTab(m_matrix, QString());
    addTab(m_whatIf, QString());
    connect(m_matrix, &MatrixPane::asked, this, &FindingTabs::asked);
    connect(this, &QTabWidget::currentChanged, this, &FindingTabs::fitHeight);
    fitHeight();
}

/// As high as the visible tab wants to be, not as the highest.
void FindingTabs::fitHeight()
{
    for (int tab = 0; tab < count(); ++tab) {
        const bool visible = tab == currentIndex();
        widget(tab)->setSizePolicy(QSizePolicy::Preferred,
                                   visible ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    updateGeometry();
}

void FindingTabs::setView(const FindingViewPtr &view)
{
    const FindingPtr finding = view ? view->finding : nullptr;
    m_path->setView(view);
    m_identity->setFinding(finding);
    m_whatIf->setFinding(finding);
    m_evidence->setView(view);
    m_matrix->setView(view);
}

QList<QWidget *> FindingTabs::panes() const
{
    QList<QWidget *> panes{tabBar()};
    if (currentWidget() == m_path)
        return panes + m_path->panes();
    if (currentWidget() == m_evidence)
        return panes + m_evidence->panes();
    if (currentWidget() == m_matrix)
        return panes + m_matrix->panes();
    return panes + QList<QWidget *>{currentWidget()};
}

void FindingTabs::find()
{
    setCurrentWidget(m_path);
    m_path->find();
}

void FindingTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindingTabs::retranslate()
{
    //: Title of a tab: two tables
    setTabText(indexOf(m_path), tr("Path and checks"));
    //: Title of a tab: how the user's number becomes others on its way to the disk, as a drawing
    setTabText(indexOf(m_identity), tr("Identity"));
    //: Title of a tab: facts can be changed on paper, and the verdict follows
    setTabText(indexOf(m_whatIf), tr("What if"));
    //: Title of a tab: raw facts
    setTabText(indexOf(m_evidence), tr("Evidence"));
    //: Title of a tab: a table of operations by users
    setTabText(indexOf(m_matrix), tr("All operations"));
    //: Name of the tabs for screen readers
    tabBar()->setAccessibleName(tr("Views of the finding"));
    setAccessibleName(tabBar()->accessibleName());
    //: Name of a button for screen readers: scrolls a row of tabs
    nameButton(tabBar(), QStringLiteral("ScrollLeftButton"), tr("Tabs before"));
    //: Name of a button for screen readers: scrolls a row of tabs
    nameButton(tabBar(), QStringLiteral("ScrollRightButton"), tr("Tabs behind"));
}

} // namespace mountlens::ui
