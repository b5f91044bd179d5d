// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/withheld_section.h"

#include "gui/fixes/fold_button.h"
#include "gui/fixes/fold_head.h"
#include "gui/look/card.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/fix_text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace mountlens::ui {

namespace {

/// What people are told to do elsewhere, and what speaks against it.
enum class Refusal : std::uint8_t {
    WorldWritable,
    Privileged,
    NoSecurityModule,
    WholeTree,
};

constexpr std::array kRefusals = {Refusal::WorldWritable, Refusal::Privileged,
                                  Refusal::NoSecurityModule, Refusal::WholeTree};

QString refusalTitle(Refusal refusal)
{
    //: Title of a card that explains why something is never offered; %1 is a command or an option
    const QString sentence = QCoreApplication::translate("Withheld", "Why not %1?");
    switch (refusal) {
    case Refusal::WorldWritable:
        return fill(sentence, {QStringLiteral("chmod 777")});
    case Refusal::Privileged:
        return fill(sentence, {QStringLiteral("--privileged")});
    case Refusal::NoSecurityModule:
        //: Title of a card that explains why something is never offered; %1 and %2 are products
        return fill(QCoreApplication::translate("Withheld", "Why not switch %1 or %2 off?"),
                    {QStringLiteral("SELinux"), QStringLiteral("AppArmor")});
    case Refusal::WholeTree:
        return fill(sentence, {QStringLiteral("chown -R")});
    }
    return {};
}

QString refusalText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::WorldWritable:
        return QCoreApplication::translate(
            "Withheld", "Every account of this computer, and every container that sees these "
                        "files, could then read, change and delete them. An entry for the one "
                        "account that needs it does the same without that.");
    case Refusal::Privileged:
        return QCoreApplication::translate(
            "Withheld", "The container then has every capability, all devices and no profile: "
                        "whoever breaks into it has the computer. One mount, one group or one "
                        "capability is enough for one folder.");
    case Refusal::NoSecurityModule:
        return QCoreApplication::translate(
            "Withheld", "It would lift the protection of every program on the computer, for the "
                        "sake of one folder. Where a label or a profile denies, that one can be "
                        "changed.");
    case Refusal::WholeTree:
        return QCoreApplication::translate(
            "Withheld", "In a folder of the system, programs find owners that they do not expect "
                        "and stop, and nobody can tell afterwards whose the files were. Only the "
                        "files that were asked about are changed.");
    }
    return {};
}

} // namespace

WithheldSection::WithheldSection(FindingPtr finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(std::move(finding))
    , m_heading(new TextLabel(TextRole::Heading, this))
    , m_reasons(new TextLabel(TextRole::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal);
    buildReasons(layout);
    buildNever(layout);
    retranslate();
}

void WithheldSection::buildReasons(QVBoxLayout *layout)
{
    m_heading->setObjectName(QStringLiteral("withheldHeading"));
    m_reasons->setObjectName(QStringLiteral("withheldReasons"));
    layout->addWidget(m_heading);
    layout->addWidget(m_reasons);
}

void WithheldSection::buildNever(QVBoxLayout *layout)
{
    for (std::size_t i = 0; i < kRefusals.size(); ++i) {
        auto *card = new Card(this);
        card->setObjectName(QStringLiteral("neverCard%1").arg(i + 1));
        auto *head = new FoldHead(Symbol::Information, card);
        auto *text = new TextLabel(TextRole::Body, card);
        card->content()->addWidget(head);
        card->content()->addWidget(text);
        head->fold()->setFolded(text);
        layout->addWidget(card);
        m_never.push_back({head->title(), text, head->fold()});
    }
}

void WithheldSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WithheldSection::retranslate()
{
    QStringList reasons;
    for (const Withheld &each : m_finding->fixes.withheld)
        reasons += withheldText(each);
    reasons.removeDuplicates();
    //: Heading: kinds of fixes that are not among those above follow, each with its reason
    m_heading->setText(tr("Not offered, and why"));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    for (std::size_t i = 0; i < m_never.size(); ++i) {
        const Never &never = m_never[i];
        never.title->setText(refusalTitle(kRefusals[i]));
        never.text->setText(refusalText(kRefusals[i]));
        //: A button that shows and hides an explanation; about 10 characters
        never.fold->setText(tr("Details"));
        //: Name of that button for screen readers; %1 is a question: "Why not chmod 777?"
        never.fold->setAccessibleName(fill(tr("Details: %1"), {refusalTitle(kRefusals[i])}));
    }
}

} // namespace mountlens::ui
