// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/state_banner.h"

#include "gui/look/card.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/symbol_label.h"
#include "gui/look/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

Symbol symbolFor(StateId id)
{
    switch (id) {
    case StateId::RightsMissing:
        return Symbol::Shield;
    case StateId::SocketRefused:
        return Symbol::Lock;
    case StateId::NoEngine:
    case StateId::NoContainers:
    case StateId::NotRunning:
    case StateId::AllAllowed:
    case StateId::GivenUp:
        return Symbol::Information;
    case StateId::PolicyDecides:
    case StateId::ServerDecides:
    case StateId::EngineElsewhere:
        return Symbol::Undetermined;
    default:
        return Symbol::Warning;
    }
}

QWidget *makeTitle(const State &state, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    setGaps(layout, line, Gap::Tight);
    auto *icon = new SymbolLabel(symbolFor(state.id), line);
    icon->setTone(stateTone(state.id));
    auto *title = new TextLabel(TextRole::Strong, line);
    title->setText(stateTitle(state));
    layout->addWidget(icon);
    layout->addWidget(title, 1);
    const QString code = stateCode(state.id);
    if (code.isEmpty())
        return line;
    auto *label = new TextLabel(TextRole::Code, line);
    label->setWordWrap(false);
    label->setText(code);
    layout->addWidget(label);
    return line;
}

} // namespace

StateBanner::StateBanner(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cards(new QVBoxLayout(this))
{
    setGaps(m_cards, this, Gap::Normal);
    setVisible(false);
}

void StateBanner::setFinding(const FindingPtr &finding)
{
    setStates(finding ? statesOf(*finding) : std::vector<State>());
}

void StateBanner::setError(const Error &error)
{
    setStates({stateOf(error, m_desk.question())});
}

void StateBanner::setStates(std::vector<State> states)
{
    m_states = std::move(states);
    rebuild();
    setVisible(!m_states.empty());
}

void StateBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looksOther = event->type() == QEvent::LanguageChange
                            || event->type() == QEvent::ApplicationPaletteChange;
    if (looksOther)
        rebuild();
}

void StateBanner::rebuild()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->deleteLater(); // the button that was pressed may be in it
        }
        delete item;
    }
    for (const State &state : m_states)
        m_cards->addWidget(makeCard(state));
    m_cards->addStretch();
}

QWidget *StateBanner::makeCard(const State &state)
{
    auto *card = new Card(this);
    card->setTone(stateTone(state.id));
    card->setAccessibleName(stateTitle(state));
    card->content()->addWidget(makeTitle(state, card));
    if (const QString lines = stateLines(state); !lines.isEmpty()) {
        auto *code = new TextLabel(TextRole::Code, card);
        code->setText(lines);
        card->content()->addWidget(code);
    }
    for (const QString &text : stateTexts(state)) {
        auto *label = new TextLabel(TextRole::Body, card);
        label->setText(text);
        card->content()->addWidget(label);
    }
    if (!state.offers.empty())
        card->content()->addWidget(makeButtons(state));
    return card;
}

QWidget *StateBanner::makeButtons(const State &state)
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    setGaps(layout, row, Gap::Tight);
    for (const Offer offer : state.offers) {
        auto *button = new QPushButton(offerText(offer), row);
        button->setObjectName(QStringLiteral("offer%1").arg(static_cast<int>(offer)));
        if (offer == Offer::AskWithRights)
            button->setIcon(symbolIcon(Symbol::Shield));
        connect(button, &QPushButton::clicked, this, [this, offer] { follow(offer); });
        layout->addWidget(button);
    }
    return row;
}

void StateBanner::follow(Offer offer)
{
    switch (offer) {
    case Offer::PasteCommand:
        return m_desk.goTo(Place::Command);
    case Offer::OpenCompose:
        return m_desk.goTo(Place::Compose);
    case Offer::OpenSnapshot:
        return m_desk.goTo(Place::Snapshot);
    case Offer::ChooseContainer:
        return m_desk.goTo(Place::Containers);
    case Offer::PasteMessage:
        return m_desk.goTo(Place::Message);
    case Offer::AskWithRights:
        return m_desk.askWithRights();
    case Offer::AskAgain:
        return m_desk.askAgain();
    case Offer::Confirm:
        return m_desk.confirm();
    }
}

} // namespace mountlens::ui
