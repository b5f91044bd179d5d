// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/nothing_to_mend.h"

#include "gui/look/empty_state.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

NothingToMend::NothingToMend(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void NothingToMend::setFinding(const FindingPtr &finding)
{
    m_finding = finding;
    rebuild();
}

void NothingToMend::rebuild()
{
    delete m_state;
    m_rights = nullptr;
    m_state = new EmptyState(this);
    m_state->setObjectName(QStringLiteral("nothingToMend"));
    m_layout->addWidget(m_state);
    const bool denied = m_finding && m_finding->report.verdict.kind == VerdictKind::Denied;
    if (m_finding && !denied) {
        const VerdictKind kind = m_finding->report.verdict.kind;
        m_state->setLook(symbolOf(kind), toneOf(kind));
    } else {
        m_state->setLook(Symbol::Fixes);
    }
    m_missing = new TextLabel(TextRole::Body, m_state);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_state->details()->addWidget(m_missing);
    buildButtons();
    retranslate();
}

void NothingToMend::buildButtons()
{
    m_go = m_state->addButton();
    m_go->setObjectName(QStringLiteral("go"));
    const Place place = m_finding ? Place::Diagnosis : Place::Start;
    connect(m_go, &QPushButton::clicked, this, [this, place] { m_desk.goTo(place); });
    const bool unknown = m_finding && m_finding->report.verdict.kind == VerdictKind::Undetermined;
    if (!unknown || !m_finding->live())
        return;
    m_rights = m_state->addButton();
    m_rights->setObjectName(QStringLiteral("readWithRights"));
    m_rights->setIcon(symbolIcon(Symbol::Shield));
    connect(m_rights, &QPushButton::clicked, &m_desk, &Desk::askWithRights);
}

void NothingToMend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NothingToMend::retranslate()
{
    retranslateTexts();
    m_missing->setText(m_finding ? missingTexts(m_finding->report).join(u'\n') : QString());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_go->setText(m_finding
                      //: A button: to the page that shows how the answer came about
                      ? tr("Show the diagnosis")
                      //: A button: to the first page
                      : tr("Go to the &start page"));
    if (m_rights) {
        //: A button: asks for the administrator's password and reads again
        m_rights->setText(tr("Read with administrator rights…"));
    }
}

void NothingToMend::retranslateTexts()
{
    if (!m_finding) {
        //: Said on the page of fixes before anything was checked
        m_state->setTexts(tr("Nothing was checked yet"),
                          tr("When a check ends in a denial, its fixes stand here."));
        return;
    }
    switch (m_finding->report.verdict.kind) {
    case VerdictKind::Allowed:
        //: Said on the page of fixes when nothing is denied
        m_state->setTexts(tr("Nothing to mend: the kernel allows it"),
                          tr("If it fails all the same, check that user, path and operation are "
                             "those of the failing program, and read its own message."));
        return;
    case VerdictKind::Undetermined:
        //: Said on the page of fixes when facts are missing
        m_state->setTexts(tr("No fix can be named yet"),
                          tr("The answer is not known before the missing facts are."));
        return;
    case VerdictKind::Denied:
        //: Said on the page of fixes when all were tried; below it stands why
        m_state->setTexts(tr("No fix was found"),
                          tr("Nothing that could be tried lifts this denial without doing more "
                             "harm than good. Below stands what was left out, and why."));
        return;
    }
}

} // namespace mountlens::ui
