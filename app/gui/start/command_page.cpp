// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/command_page.h"

#include "gui/desk/recognise.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/start/access_form.h"
#include "gui/start/plain_paste_edit.h"
#include "gui/start/state_banner.h"
#include "gui/start/understood_card.h"
#include "gui/start/user_box.h"
#include "gui/start/values_form.h"
#include "text/value_text.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace mountlens::ui {

namespace {

constexpr int kLines = 6;

std::optional<std::string> environmentValue(const std::string &name)
{
    if (!qEnvironmentVariableIsSet(name.c_str()))
        return std::nullopt;
    return qgetenv(name.c_str()).toStdString();
}

} // namespace

CommandPage::CommandPage(Desk &desk, QWidget *parent)
    : ScrollingPage(desk, PageWidth::Prose, parent)
    , m_text(new PlainPasteEdit(kLines, area()))
    , m_textLabel(makeLabel(m_text, area()))
    , m_read(new QPushButton(area()))
    , m_never(new TextLabel(TextRole::Muted, area()))
    , m_trouble(new StateBanner(desk, area()))
    , m_answer(new QWidget(area()))
    , m_understood(new UnderstoodCard(m_answer))
    , m_container(new QComboBox(m_answer))
    , m_containerLabel(makeLabel(m_container, m_answer))
    , m_values(new ValuesForm(m_answer))
    , m_user(new UserBox(m_answer))
    , m_access(new AccessForm(m_answer))
{
    build();
    buildAnswer();
    m_idle.setSingleShot(true);
    m_idle.setInterval(kReadAfterMs);
    connect(&m_idle, &QTimer::timeout, this, &CommandPage::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_idle.start(); });
    connect(&desk, &Desk::commandOffered, this, &CommandPage::takeText);
    retranslate();
}

void CommandPage::build()
{
    m_text->setObjectName(QStringLiteral("command"));
    m_read->setObjectName(QStringLiteral("read"));
    setPrimary(m_read);
    content()->addWidget(m_textLabel);
    content()->addWidget(m_text);
    content()->addWidget(m_never);
    content()->addWidget(m_read, 0, Qt::AlignLeading);
    content()->addWidget(m_trouble);
    content()->addWidget(m_answer);
    content()->addStretch();
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_wantsFocus = true;
        read();
    });
}

void CommandPage::buildAnswer()
{
    auto *layout = new QVBoxLayout(m_answer);
    setGaps(layout, this, Gap::Wide);
    m_container->setObjectName(QStringLiteral("container"));
    letShrink(m_container);
    layout->addWidget(m_understood);
    layout->addWidget(m_values);
    layout->addWidget(m_containerLabel);
    layout->addWidget(m_container, 0, Qt::AlignLeading);
    layout->addWidget(m_user);
    layout->addWidget(m_access);
    m_answer->setVisible(false);
    connect(m_values, &ValuesForm::changed, this, &CommandPage::read);
    connect(m_container, &QComboBox::currentIndexChanged, this, &CommandPage::showContainer);
    connect(m_user, &UserBox::changed, this, &CommandPage::updateReady);
    connect(m_access, &AccessForm::wanted, this, &CommandPage::ask);
}

QString CommandPage::title() const
{
    //: Title of a page
    return tr("A command");
}

QWidget *CommandPage::firstFocus()
{
    return m_text;
}

QList<QWidget *> CommandPage::panes()
{
    return {m_text, m_access};
}

void CommandPage::readAgain()
{
    read();
}

void CommandPage::retranslate()
{
    area()->setTitle(title());
    //: Below the title of a page where a docker command can be pasted
    area()->setSubtitle(tr("See what the settings of a container would allow, before it runs."));
    //: Label of a field into which a docker or podman command is pasted
    m_textLabel->setText(tr("Paste the &command here"));
    m_text->setPlaceholderText(QStringLiteral("docker run -v /data:/var/lib/data image"));
    //: Below a field with a command
    m_never->setText(tr("It is only read, never run. A prompt, sudo and several lines are fine."));
    //: Button: reads the command in the field
    m_read->setText(tr("&Read", "verb, button"));
    //: Label of a list: which of several containers that one text starts
    m_containerLabel->setText(tr("C&ontainer"));
    //: Name of a list, for screen readers
    m_container->setAccessibleName(tr("Container"));
}

void CommandPage::takeText(const QString &command)
{
    m_text->setPlainText(command);
    m_wantsFocus = true;
    read();
}

ConfigurationInput CommandPage::input() const
{
    ConfigurationInput input;
    input.command = m_text->toPlainText().left(kMaxOfferedText).toStdString();
    input.variables = m_values->given();
    return input;
}

void CommandPage::read()
{
    m_idle.stop();
    const int round = ++m_round;
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_trouble->clear();
        m_answer->setVisible(false);
        return;
    }
    desk().jobs().run<Result<Configuration>>(
        this,
        [] {
            //: Shown while a command is read and that takes long
            return tr("Reading the command…");
        },
        [reader = &desk().reader(), input = input()](const std::stop_token &stop) {
            return reader->configuration(input, stop);
        },
        [this, round](const Result<Configuration> &read) {
            if (round == m_round)
                take(read);
        });
}

void CommandPage::take(const Result<Configuration> &read)
{
    const bool empty = read && read->containers.empty();
    m_answer->setVisible(read && !empty);
    m_configuration = read && !empty ? std::optional(*read) : std::nullopt;
    if (!m_configuration) {
        Question asked;
        asked.who.configuration = input();
        m_trouble->setStates(
            {stateOf(read ? Error(ErrorId::Malformed, "command line") : read.error(), asked)});
        return;
    }
    m_trouble->clear();
    m_values->setVariables(usedVariables(m_text->toPlainText(), environmentValue));
    const int before = m_container->currentIndex();
    const QSignalBlocker quiet(m_container);
    m_container->clear();
    for (const ContainerSpec &spec : m_configuration->containers)
        m_container->addItem(shownBytes(spec.name.empty() ? spec.image : spec.name));
    m_container->setCurrentIndex(before >= 0 && before < m_container->count() ? before : 0);
    m_container->setVisible(m_container->count() > 1);
    m_containerLabel->setVisible(m_container->count() > 1);
    showContainer();
    if (std::exchange(m_wantsFocus, false))
        goToResult(m_understood->heading());
}

const ContainerSpec *CommandPage::chosen() const
{
    const int index = m_container->currentIndex();
    if (!m_configuration || index < 0)
        return nullptr;
    const auto &containers = m_configuration->containers;
    return static_cast<std::size_t>(index) < containers.size()
               ? &containers[static_cast<std::size_t>(index)]
               : nullptr;
}

void CommandPage::showContainer()
{
    const ContainerSpec *container = chosen();
    if (!container)
        return;
    m_understood->setContainer(*container, m_configuration->notices);
    m_user->setConfigured(container->user);
    m_access->setMounts(mountRows(container->mounts));
    updateReady();
}

void CommandPage::updateReady()
{
    m_access->setReady(chosen() && m_user->isComplete());
}

void CommandPage::ask()
{
    const ContainerSpec *container = chosen();
    const auto request = m_access->request();
    if (!container || !request)
        return;
    Question question;
    question.who.configuration = input();
    if (m_configuration->containers.size() > 1)
        question.who.container = container->name;
    question.who.user = m_user->user();
    question.request = request;
    desk().ask(question);
}

} // namespace mountlens::ui
