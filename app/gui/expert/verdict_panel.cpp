// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/verdict_panel.h"

#include "gui/expert/bullet_list.h"
#include "gui/look/card.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/look/verdict_badge.h"
#include "text/code_text.h"
#include "text/fill.h"
#include "text/verdict_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cerrno>

namespace mountlens::ui {

namespace {

bool needsRights(const Error &error)
{
    for (const Error *cause = &error; cause; cause = cause->cause()) {
        switch (cause->id()) {
        case ErrorId::NoRightToRead:
        case ErrorId::NamespaceUnreadable:
        case ErrorId::OwnerAmbiguous:
        case ErrorId::CoveredEntryHidden:
        case ErrorId::EngineSocketForbidden:
            return true;
        default:
            break;
        }
        if (cause->code() == EACCES || cause->code() == EPERM)
            return true;
    }
    return false;
}

void setTextOrHide(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

bool rightsWouldTell(const Finding &finding)
{
    const auto &missing = finding.report.verdict.missing;
    // What the administrator read was for another question.
    const auto couldBeRead = [&finding](const Error &error) {
        return needsRights(error)
               || (finding.byAdministrator && error.id() == ErrorId::NotRecorded);
    };
    return finding.live() && std::any_of(missing.begin(), missing.end(), couldBeRead);
}

VerdictPanel::VerdictPanel(QWidget *parent)
    : FindingWidget(parent)
    , m_card(new Card(this))
    , m_badge(new VerdictBadge(m_card))
    , m_headline(new TextLabel(TextRole::Heading, m_card))
    , m_why(new TextLabel(TextRole::Body, m_card))
    , m_cause(new TextLabel(TextRole::Body, m_card))
    , m_certainty(new TextLabel(TextRole::Muted, m_card))
    , m_missing(new BulletList(m_card))
    , m_rightsNote(new TextLabel(TextRole::Muted, m_card))
    , m_rights(new QPushButton(m_card))
    , m_confirm(new QPushButton(m_card))
    , m_fixes(new QPushButton(m_card))
    , m_code(new QPushButton(m_card))
    , m_copy(new QPushButton(m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    buildHeading();
    buildTexts();
    buildButtons();
    refresh();
}

QWidget *VerdictPanel::heading() const noexcept
{
    return m_headline;
}

void VerdictPanel::buildHeading()
{
    m_headline->setObjectName(QStringLiteral("headline"));
    const int above = gap(this, Gap::Hair); // where the focus shows
    m_headline->setContentsMargins(0, above, 0, above);
    m_badge->setObjectName(QStringLiteral("verdict"));
    auto *badge = new QHBoxLayout;
    badge->setContentsMargins(0, 0, 0, 0);
    badge->addWidget(m_badge);
    badge->addStretch();
    auto *buttons = new FlowLayout;
    buttons->setSpacing(gap(this, Gap::Tight));
    buttons->addWidget(m_code);
    buttons->addWidget(m_copy);
    auto *row = new AsideLayout;
    row->setSpacing(gap(this, Gap::Tight));
    row->setMain(badge);
    row->setAside(buttons);
    m_card->content()->addLayout(row);
    m_card->content()->addWidget(m_headline);
}

void VerdictPanel::buildTexts()
{
    m_why->setObjectName(QStringLiteral("why"));
    m_certainty->setObjectName(QStringLiteral("certainty"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_rights->setObjectName(QStringLiteral("rights"));
    m_rights->setIcon(symbolIcon(Symbol::Shield));
    auto *rights = new FlowLayout;
    rights->setSpacing(gap(this, Gap::Normal));
    rights->addWidget(m_rights);
    for (QWidget *widget : QList<QWidget *>{m_why, m_cause, m_certainty, m_missing})
        m_card->content()->addWidget(widget);
    m_card->content()->addLayout(rights);
    m_card->content()->addWidget(m_rightsNote);
    connect(m_rights, &QPushButton::clicked, this, &VerdictPanel::rightsWanted);
}

void VerdictPanel::buildButtons()
{
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_fixes->setObjectName(QStringLiteral("fixes"));
    m_code->setObjectName(QStringLiteral("explain"));
    m_copy->setObjectName(QStringLiteral("copyFinding"));
    m_fixes->setIcon(symbolIcon(Symbol::Fixes));
    m_code->setIcon(symbolIcon(Symbol::Help));
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(gap(this, Gap::Tight));
    buttons->addWidget(m_fixes);
    buttons->addWidget(m_confirm);
    m_card->content()->addSpacing(gap(this, Gap::Tight));
    m_card->content()->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &VerdictPanel::confirmWanted);
    connect(m_fixes, &QPushButton::clicked, this, &VerdictPanel::fixesWanted);
    connect(m_code, &QPushButton::clicked, this, &VerdictPanel::codeWanted);
    connect(m_copy, &QPushButton::clicked, this, &VerdictPanel::copyWanted);
}

void VerdictPanel::refresh()
{
    if (!view())
        return;
    showTexts();
    showMissing();
    showButtons();
}

void VerdictPanel::showTexts()
{
    const CheckReport &report = view()->finding->report;
    const VerdictKind kind = report.verdict.kind;
    m_card->setTone(toneOf(kind));
    m_badge->setVerdict(kind, QString::fromStdString(report.code));
    m_headline->setText(headlineText(report));
    const bool known = !report.planned || report.refused || !report.verdict.components.empty();
    setTextOrHide(m_why, known ? whyText(report) : QString());
    setTextOrHide(m_cause, report.cause ? causeText(*report.cause) : QString());
    //: How certain an answer is; %1 says it in a few words (calculated, all 9 checks known)
    m_certainty->setText(fill(tr("How sure: %1"), {certaintyText(report)}));
}

void VerdictPanel::showMissing()
{
    const Finding &finding = *view()->finding;
    m_missing->setLines(missingTexts(finding.report));
    const bool helps = rightsWouldTell(finding);
    m_rights->setVisible(helps);
    m_rightsNote->setVisible(helps);
    //: Button: asks for the administrator's password and reads the missing facts with it
    m_rights->setText(tr("&Read with administrator rights…"));
    m_rightsNote->setText(tr("The administrator only reads. Nothing will be changed."));
}

void VerdictPanel::showButtons()
{
    const Finding &finding = *view()->finding;
    const CheckReport &report = finding.report;
    const auto count = static_cast<int>(finding.fixes.fixes.size());
    const QString code = QString::fromStdString(report.code);
    m_confirm->setVisible(finding.canBeConfirmed() && !report.planned && !report.refused);
    //: Button: asks the kernel with the identity of the process; opens and changes nothing
    m_confirm->setText(tr("Confirm with a harmless &test"));
    m_fixes->setVisible(report.verdict.kind != VerdictKind::Allowed);
    m_fixes->setEnabled(count > 0 || !finding.fixes.withheld.empty());
    setPrimary(m_fixes, count > 0);
    //: Button: to the page with ways to mend it; %n counts them
    m_fixes->setText(count > 0 ? tr("Show %n &fix(es)", nullptr, count) : tr("No &fixes"));
    m_code->setVisible(!code.isEmpty());
    //: Button: shows the long text about a code; %1 is the code (ML-D004)
    m_code->setText(fill(tr("&Explain %1"), {code}));
    //: Button: puts the answer into the clipboard as text, for a mail or a ticket
    m_copy->setText(tr("Copy as te&xt"));
}

} // namespace mountlens::ui
