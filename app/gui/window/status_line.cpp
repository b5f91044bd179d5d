// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/status_line.h"

#include "cases/engine_name.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/window/language_names.h"
#include "text/fill.h"
#include "text/inventory_text.h"
#include "text/value_text.h"

#include <QActionGroup>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <chrono>

#include <unistd.h>

namespace mountlens::ui {

namespace {

/// Whether one of an engine's addresses answers, is there but does not, or none is there.
enum class Presence : std::uint8_t {
    No,
    Silent,
    Yes,
};

Presence presenceOf(std::string_view engine, const std::vector<EngineAnswer> &answers)
{
    Presence presence = Presence::No;
    for (const EngineAnswer &answer : answers) {
        if (engineName(answer.address.engine) != engine)
            continue;
        if (answer.info)
            return Presence::Yes;
        if (!engineTroubleText(answer).isEmpty())
            presence = Presence::Silent;
    }
    return presence;
}

QString presenceText(const QString &engine, Presence presence)
{
    switch (presence) {
    case Presence::Yes:
        //: In the line at the bottom of the window; %1 is "Docker" or "Podman", which answers
        return fill(StatusLine::tr("%1: yes"), {engine});
    case Presence::Silent:
        //: In the line at the bottom of the window; %1 is "Docker" or "Podman", which is there but
        //: does not answer this user
        return fill(StatusLine::tr("%1: no answer"), {engine});
    case Presence::No:
        break;
    }
    //: In the line at the bottom of the window; %1 is "Docker" or "Podman", which was not found
    return fill(StatusLine::tr("%1: no"), {engine});
}

QString ageText(std::int64_t readAt)
{
    const qint64 seconds = std::max<qint64>(0, QDateTime::currentSecsSinceEpoch() - readAt);
    if (seconds < 60)
        //: How old the facts are, in the line at the bottom of the window
        return StatusLine::tr("read just now");
    const int minutes = int(std::min<qint64>(seconds / 60, 100'000'000));
    if (minutes < 60)
        //: How old the facts are, in the line at the bottom of the window
        return StatusLine::tr("read %n minute(s) ago", nullptr, minutes);
    const QString when =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(readAt), QLocale::ShortFormat);
    //: How old the facts are, in the line at the bottom of the window; %1 is a date and a time
    return fill(StatusLine::tr("read %1"), {when});
}

QToolButton *flatButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_engineText(new TextLabel(TextRole::Caption, this))
    , m_rights(new TextLabel(TextRole::Caption, this))
    , m_age(new TextLabel(TextRole::Caption, this))
    , m_refresh(flatButton("refresh", this))
    , m_language(new QPushButton(this))
{
    // Large text takes a second line.
    auto *facts = new FlowLayout;
    setGaps(facts, this, Gap::Wide);
    for (QLabel *label : {m_engineText, m_rights, m_age}) {
        label->setWordWrap(false);
        facts->addWidget(label);
    }
    facts->addWidget(m_refresh);
    auto *layout = new AsideLayout(this);
    setGaps(layout, this, Gap::Tight, Gap::Wide);
    layout->setMain(facts);
    layout->setAside(m_language);
    m_refresh->setIcon(symbolIcon(Symbol::Refresh));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setFlat(true);
    buildLanguageMenu();
    connect(m_refresh, &QToolButton::clicked, &m_desk, &Desk::askAgain);
    connect(&m_desk, &Desk::findingChanged, this, &StatusLine::retranslate);
    connect(&m_desk.preferences(), &Preferences::changed, this, &StatusLine::retranslate);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showAge);
    m_minute.start();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::askEngines);
    retranslate();
}

void StatusLine::askEngines()
{
    m_jobs.run<std::vector<EngineAnswer>>(
        this, [] { return QString(); },
        [&reader = m_desk.reader()](const std::stop_token &stop) {
            return reader.containers(stop).engines;
        },
        [this](std::vector<EngineAnswer> answers) {
            m_engines = std::move(answers);
            m_asked = true;
            retranslate();
        });
}

void StatusLine::askEnginesSoon()
{
    m_soon.start(0);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColour(palette()));
    painter.drawLine(0, 0, width(), 0);
}

void StatusLine::buildLanguageMenu()
{
    auto *menu = new QMenu(m_language);
    auto *group = new QActionGroup(menu);
    for (const Language language : allLanguages()) {
        QAction *action = menu->addAction(ownName(language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { m_desk.preferences().setLanguage(language); });
    }
    connect(menu, &QMenu::aboutToShow, this, [group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(currentLanguage()));
    });
    m_language->setMenu(menu);
}

void StatusLine::retranslate()
{
    QStringList engines;
    for (const auto &[name, shown] : {std::pair("docker", QStringLiteral("Docker")),
                                      std::pair("podman", QStringLiteral("Podman"))})
        engines << presenceText(shown, presenceOf(name, m_engines));
    m_engineText->setText(m_asked ? engines.join(QStringLiteral(" · ")) : QString());
    m_engineText->setVisible(m_asked);
    m_rights->setText(geteuid() == 0
                          //: Whose rights the program has, in the line at the bottom of the window
                          ? tr("rights: administrator")
                          //: Whose rights the program has, in the line at the bottom of the window
                          : tr("rights: ordinary user"));
    //: Tool tip of the round arrow at the bottom of the window: reads all facts again
    m_refresh->setToolTip(tr("Read again"));
    m_refresh->setAccessibleName(m_refresh->toolTip());
    m_language->setText(ownName(currentLanguage()));
    //: Name of the language menu for screen readers; %1 is a language in its own name: Español
    m_language->setAccessibleName(fill(tr("Language: %1"), {m_language->text()}));
    showAge();
}

void StatusLine::showAge()
{
    const FindingPtr &finding = m_desk.finding();
    m_age->setText(finding ? ageText(finding->readAt) : QString());
    m_age->setVisible(finding != nullptr);
    m_refresh->setVisible(finding && finding->live());
}

} // namespace mountlens::ui
