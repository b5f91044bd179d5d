// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fixes_page.h"

#include "gui/fixes/all_hidden.h"
#include "gui/fixes/fix_card.h"
#include "gui/fixes/fix_words.h"
#include "gui/fixes/leave_card.h"
#include "gui/fixes/nothing_to_mend.h"
#include "gui/fixes/preview_dialog.h"
#include "gui/fixes/question_card.h"
#include "gui/fixes/withheld_section.h"
#include "gui/look/banner.h"
#include "gui/look/check_row.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array kOrders = {FixOrder::LeastHarm, FixOrder::Risk, FixOrder::NoRestart};

bool saysLeave(const Proposals &proposals)
{
    return std::any_of(proposals.fixes.begin(), proposals.fixes.end(),
                       [](const Fix &fix) { return fix.kind == FixKind::Leave; });
}

} // namespace

FixesPage::FixesPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_scroll(new ScrollPage(PageWidth::Prose, this))
    , m_snapshot(new Banner(this))
    , m_question(new QuestionCard(this))
    , m_controls(new QWidget(this))
    , m_orderLabel(new QLabel(m_controls))
    , m_order(new QComboBox(m_controls))
    , m_hide(new CheckRow(m_controls))
    , m_nothing(new NothingToMend(desk, this))
{
    build();
    connect(&desk, &Desk::findingChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            opened();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &FixesPage::showList);
    connect(m_hide->box(), &QCheckBox::toggled, this, &FixesPage::showList);
    opened();
    retranslate();
}

void FixesPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_snapshot->setObjectName(QStringLiteral("snapshotBanner"));
    m_snapshot->setLook(Symbol::Snapshot, Tone::Accent);
    QVBoxLayout *content = m_scroll->content();
    content->addWidget(m_snapshot);
    content->addWidget(m_question);
    buildControls(content);
    content->addWidget(m_nothing);
    m_place = new QVBoxLayout;
    content->addLayout(m_place);
    content->addStretch();
}

void FixesPage::buildControls(QVBoxLayout *to)
{
    m_controls->setObjectName(QStringLiteral("controls"));
    m_order->setObjectName(QStringLiteral("order"));
    m_hide->box()->setObjectName(QStringLiteral("hideRecreate"));
    m_orderLabel->setBuddy(m_order);
    for (const FixOrder order : kOrders)
        m_order->addItem(QString(), static_cast<int>(order));
    auto *sorting = new QHBoxLayout;
    setGaps(sorting, m_controls, Gap::Tight);
    sorting->addWidget(m_orderLabel);
    sorting->addWidget(m_order);
    auto *flow = new FlowLayout(m_controls);
    setGaps(flow, m_controls, Gap::Normal);
    flow->addItem(sorting);
    flow->addWidget(m_hide);
    to->addWidget(m_controls);
}

QString FixesPage::title() const
{
    //: Title of the page with what can be done about a denial
    return tr("Fixes");
}

void FixesPage::opened()
{
    if (!m_stale)
        return;
    m_stale = false;
    showFinding();
}

QWidget *FixesPage::firstFocus()
{
    return m_scroll->title();
}

QList<QWidget *> FixesPage::panes()
{
    QList<QWidget *> panes;
    if (m_order->isVisible())
        panes += m_order;
    if (!m_cards.empty())
        panes += m_cards.front();
    return panes;
}

void FixesPage::readAgain()
{
    if (desk().question())
        desk().ask(Question(*desk().question()), Place::Fixes);
}

FixView FixesPage::view() const
{
    return {static_cast<FixOrder>(m_order->currentData().toInt()), m_hide->box()->isChecked()};
}

bool FixesPage::isDenied() const
{
    return m_finding && m_finding->report.verdict.kind == VerdictKind::Denied;
}

bool FixesPage::hasFixes() const
{
    return m_finding && !m_finding->fixes.fixes.empty();
}

void FixesPage::showFinding()
{
    m_finding = desk().finding();
    m_cards.clear();
    m_open.clear();
    if (hasFixes())
        m_open.insert(0);
    m_question->setFinding(m_finding);
    m_question->setVisible(m_finding != nullptr);
    m_snapshot->setVisible(m_finding && !m_finding->live());
    m_controls->setVisible(m_finding && m_finding->fixes.fixes.size() > 1);
    m_nothing->setFinding(m_finding);
    m_nothing->setVisible(!hasFixes());
    showList();
    retranslate();
    m_scroll->title()->setFocus();
}

void FixesPage::showList()
{
    for (const FixCard *card : m_cards) {
        if (card->isOpen())
            m_open.insert(card->index());
        else
            m_open.erase(card->index());
    }
    m_cards.clear();
    delete m_list;
    m_list = new QWidget(this);
    auto *layout = new QVBoxLayout(m_list);
    setGaps(layout, m_list, Gap::Normal);
    if (m_finding)
        addCards(layout);
    if (isDenied())
        addRest(layout);
    m_place->addWidget(m_list);
    m_list->show();
}

void FixesPage::addCards(QVBoxLayout *to)
{
    for (const std::size_t index : shownFixes(m_finding->fixes.fixes, view())) {
        auto *card = new FixCard(desk(), m_finding, index, m_list);
        card->setOpen(m_open.contains(index));
        connect(card, &FixCard::previewWanted, this, &FixesPage::preview);
        to->addWidget(card);
        m_cards.push_back(card);
    }
    if (hasFixes() && m_cards.empty())
        addAllHidden(to);
}

void FixesPage::addAllHidden(QVBoxLayout *to)
{
    auto *hidden = new AllHidden(m_list);
    connect(
        hidden, &AllHidden::showWanted, m_hide, [this] { m_hide->box()->setChecked(false); },
        Qt::QueuedConnection);
    to->addWidget(hidden);
}

void FixesPage::addRest(QVBoxLayout *to)
{
    if (!saysLeave(m_finding->fixes))
        to->addWidget(new LeaveCard(desk(), m_finding, m_list));
    to->addSpacing(gap(this, Gap::Wide));
    to->addWidget(new WithheldSection(m_finding, m_list));
}

void FixesPage::preview(std::size_t index)
{
    if (!m_finding || index >= m_finding->fixes.fixes.size())
        return;
    auto *dialog = new PreviewDialog(desk(), m_finding, index, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString FixesPage::headingText() const
{
    if (!m_finding)
        return title();
    const QString code = shownBytes(m_finding->report.code);
    const int count = static_cast<int>(m_finding->fixes.fixes.size());
    if (count > 1) {
        //: Heading of a page; %1 is the code of a result (ML-D007); %n counts fixes, never 1
        return fill(tr("%n fixes for %1", nullptr, count), {code});
    }
    if (count == 1) {
        //: Heading of a page; %1 is the code of a result (ML-D007)
        return fill(tr("One fix for %1"), {code});
    }
    if (isDenied()) {
        //: Heading of a page; %1 is the code of a result (ML-D007)
        return fill(tr("No fix for %1"), {code});
    }
    return title();
}

void FixesPage::retranslate()
{
    m_scroll->setTitle(headingText());
    retranslateControls();
    retranslateBanner();
}

void FixesPage::retranslateControls()
{
    //: Label of a list of orders: "least harm first", "by risk"...
    m_orderLabel->setText(tr("&Sort:"));
    m_order->setAccessibleName(tr("Order of the fixes"));
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, orderText(static_cast<FixOrder>(m_order->itemData(i).toInt())));
    //: A check box above a list of fixes
    m_hide->setText(tr("&Hide those that need the container made anew"));
}

void FixesPage::retranslateBanner()
{
    if (!m_finding || m_finding->live())
        return;
    //: Title of a message; %1 is the name of a computer, %2 a date and a time
    m_snapshot->setTexts(
        fill(tr("From a snapshot of %1, taken %2"),
             {shownBytes(m_finding->opened->origin->hostName), readTimeText(*m_finding)}),
        tr("Run a fix on that computer, not on this one."));
}

} // namespace mountlens::ui
