// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/message_page.h"

#include "cases/error_match.h"
#include "cases/message_case.h"
#include "gui/desk/recognise.h"
#include "gui/look/card.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/look/value_rows.h"
#include "gui/models/container_model.h"
#include "gui/start/operation_words.h"
#include "gui/start/plain_paste_edit.h"
#include "gui/start/state_banner.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <unistd.h>

namespace mountlens::ui {

namespace {

constexpr int kLines = 5;
constexpr int kMaxPath = 4096;

/// The command itself failed, not something in a container.
SubjectChoice ourselves()
{
    SubjectChoice subject;
    subject.pid = Pid(getpid());
    return subject;
}

} // namespace

MessagePage::MessagePage(Desk &desk, QWidget *parent)
    : ScrollingPage(desk, PageWidth::Prose, parent)
    , m_text(new PlainPasteEdit(kLines, area()))
    , m_textLabel(makeLabel(m_text, area()))
    , m_found(new Card(area()))
    , m_foundTitle(makeHeading(m_found))
    , m_foundRows(new ValueRows(m_found))
    , m_stepText(new TextLabel(TextRole::Body, m_found))
    , m_trouble(new StateBanner(desk, area()))
    , m_form(new QWidget(area()))
    , m_container(new QComboBox(m_form))
    , m_containerLabel(makeLabel(m_container, m_form))
    , m_user(new QComboBox(m_form))
    , m_userLabel(makeLabel(m_user, m_form))
    , m_path(new QLineEdit(m_form))
    , m_pathLabel(makeLabel(m_path, m_form))
    , m_deed(new DeedBox(m_form))
    , m_deedLabel(makeLabel(m_deed, m_form))
    , m_continue(new QPushButton(m_form))
{
    build();
    buildForm();
    m_idle.setSingleShot(true);
    m_idle.setInterval(kReadAfterMs);
    connect(&m_idle, &QTimer::timeout, this, &MessagePage::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_idle.start(); });
    connect(&desk, &Desk::messageOffered, this, &MessagePage::takeText);
    retranslate();
    updateForm();
}

void MessagePage::build()
{
    m_text->setObjectName(QStringLiteral("message"));
    m_foundRows->setObjectName(QStringLiteral("foundRows"));
    m_stepText->setObjectName(QStringLiteral("stepText"));
    content()->addWidget(m_textLabel);
    content()->addWidget(m_text);
    m_found->content()->addWidget(m_foundTitle);
    m_found->content()->addWidget(m_foundRows);
    m_found->content()->addWidget(m_stepText);
    content()->addWidget(m_found);
    content()->addWidget(m_trouble);
    content()->addWidget(m_form);
    content()->addStretch();
}

void MessagePage::buildForm()
{
    m_container->setObjectName(QStringLiteral("container"));
    m_user->setObjectName(QStringLiteral("user"));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setMaxLength(kMaxPath);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_deed->setObjectName(QStringLiteral("deed"));
    m_path->setFont(roleFont(TextRole::Code, m_path->font()));
    m_continue->setObjectName(QStringLiteral("continue"));
    setPrimary(m_continue);
    for (QComboBox *box : {m_container, m_user, static_cast<QComboBox *>(m_deed)})
        letShrink(box);
    auto *layout = new QVBoxLayout(m_form);
    setGaps(layout, this, Gap::Tight);
    layout->addWidget(m_containerLabel);
    layout->addWidget(m_container, 0, Qt::AlignLeading);
    layout->addWidget(m_userLabel);
    layout->addWidget(m_user, 0, Qt::AlignLeading);
    layout->addWidget(m_pathLabel);
    layout->addWidget(m_path);
    layout->addWidget(m_deedLabel);
    layout->addWidget(m_deed, 0, Qt::AlignLeading);
    layout->addSpacing(gap(this, Gap::Tight));
    layout->addWidget(m_continue, 0, Qt::AlignLeading);
    connect(m_container, &QComboBox::currentIndexChanged, this, [this] {
        showUsers();
        updateReady();
    });
    connect(m_path, &QLineEdit::textEdited, this, &MessagePage::updateReady);
    connect(m_path, &QLineEdit::returnPressed, m_continue, &QPushButton::click);
    connect(m_deed, &QComboBox::currentIndexChanged, this, &MessagePage::updateReady);
    connect(m_continue, &QPushButton::clicked, this, &MessagePage::ask);
}

QString MessagePage::title() const
{
    //: Title of a page
    return tr("An error message");
}

QWidget *MessagePage::firstFocus()
{
    return m_text;
}

QList<QWidget *> MessagePage::panes()
{
    return {m_text, m_form};
}

void MessagePage::retranslate()
{
    area()->setTitle(title());
    //: Below the title of a page where an error message can be pasted
    area()->setSubtitle(tr("Messages in English, Spanish, Portuguese, French and Polish are "
                           "understood."));
    //: Label of a field
    m_textLabel->setText(tr("Paste the &message here"));
    //: Label of a list of containers
    m_containerLabel->setText(tr("C&ontainer"));
    //: Label of a list of users of a container
    m_userLabel->setText(tr("&User inside"));
    //: Label of a field for a path
    m_pathLabel->setText(tr("&Path inside the container"));
    //: Label of a list: read, change, create...
    m_deedLabel->setText(tr("&What was tried"));
    //: Button: makes the check that a message asks for
    m_continue->setText(tr("&Continue"));
    showFound();
    showUsers();
}

void MessagePage::takeText(const QString &text)
{
    m_text->setPlainText(text);
    m_wantsFocus = true;
    read();
}

void MessagePage::read()
{
    m_idle.stop();
    m_bytes = m_text->toPlainText().left(kMaxOfferedText).toStdString();
    const auto errors = recogniseErrors(m_bytes);
    const RecognisedError *main = mainError(errors);
    m_error = main ? std::optional(*main) : std::nullopt;
    m_step = main ? obstacle(*main, {}) : MessageStep::Unknown;
    const bool unmade = main && main->phase == ErrorPhase::SetUp && !main->container;
    if (m_step == MessageStep::Checked && unmade && !main->byHostUser)
        m_step = MessageStep::SetUp; // there is no container yet that could be asked about
    m_matched = {};
    m_container->clear();
    const bool hasPath = m_error && !m_error->paths.empty();
    m_path->setText(hasPath ? shownBytes(m_error->paths.front()) : QString());
    m_deed->setTold(m_error && !m_error->operations.empty()
                        ? std::optional(m_error->operations.front())
                        : std::nullopt);
    showFound();
    updateForm();
    if (canGoOn() && !m_error->byHostUser)
        match();
    if (std::exchange(m_wantsFocus, false) && m_found->isVisibleTo(this))
        goToResult(m_foundTitle);
}

/// The text is about a file that can be looked at, even if something has still to be said.
bool MessagePage::canGoOn() const
{
    if (!m_error)
        return false;
    switch (m_step) {
    case MessageStep::NotAboutFiles:
    case MessageStep::Elsewhere:
    case MessageStep::SetUp:
    case MessageStep::Unknown:
        return false;
    default:
        return true;
    }
}

void MessagePage::match()
{
    const int round = ++m_round;
    desk().jobs().run<MatchedContainers>(
        this,
        [] {
            //: Shown while containers are looked for and that takes long
            return tr("Looking for the container that the message fits…");
        },
        [reader = &desk().reader(), error = *m_error](const std::stop_token &stop) {
            return matchContainers(*reader, error, stop);
        },
        [this, round](MatchedContainers matched) {
            if (round == m_round)
                takeContainers(std::move(matched));
        });
}

void MessagePage::takeContainers(MatchedContainers matched)
{
    m_matched = std::move(matched);
    m_container->clear();
    for (const ListedContainer &container : m_matched.containers)
        m_container->addItem(shownBytes(nameOf(container)));
    const bool isClear = m_matched.fitting.size() == 1;
    m_container->setCurrentIndex(isClear ? static_cast<int>(m_matched.fitting.front()) : -1);
    showFound();
    showUsers();
    updateReady();
}

const ListedContainer *MessagePage::chosenContainer() const
{
    const int index = m_container->currentIndex();
    return index >= 0 && static_cast<std::size_t>(index) < m_matched.containers.size()
               ? &m_matched.containers[static_cast<std::size_t>(index)]
               : nullptr;
}

void MessagePage::showUsers()
{
    const int before = m_user->currentIndex();
    const int many = m_user->count();
    m_user->clear();
    //: First of a list of users of a container: all of them are tried
    m_user->addItem(tr("Whoever was refused"));
    if (const ListedContainer *container = chosenContainer()) {
        for (const ListedUser &user : container->users)
            m_user->addItem(seenUserText(user));
    }
    m_user->setCurrentIndex(m_user->count() == many ? before : 0);
}

QString MessagePage::stepWords() const
{
    const bool several = m_matched.fitting.size() > 1;
    switch (m_step) {
    case MessageStep::PathMissing:
        //: About an error message
        return tr("The message names no path. Which file was it?");
    case MessageStep::PathRelative:
        //: About an error message whose path does not begin with a slash
        return tr("The path is not complete: put the folder that it starts in before it.");
    case MessageStep::OperationMissing:
        //: About an error message
        return tr("The message does not say what was tried. Please choose it.");
    case MessageStep::SecondPathMissing:
        return stepText(m_step, *m_error);
    case MessageStep::Checked:
        break;
    case MessageStep::NotAboutFiles:
        return (QStringList{stepText(m_step, *m_error)} + topicTexts(*m_error->otherTopic))
            .join(u'\n');
    default:
        return m_error ? stepText(m_step, *m_error) : QString();
    }
    if (several) {
        //: About an error message that more than one container can have written
        return tr("More than one container fits. Please choose it.");
    }
    //: About an error message that was understood
    return tr("Several causes fit this message; the next step finds out which.");
}

void MessagePage::showFound()
{
    //: Heading above what was read from an error message
    m_foundTitle->setText(m_error ? tr("Understood") : tr("No known error was found in the text."));
    fillRows();
    QString words = m_error ? stepWords() : QString();
    if (m_error && m_error->programRefuses)
        words += u'\n' + refusalText();
    m_stepText->setText(words);
    m_stepText->setVisible(!words.isEmpty() && m_step != MessageStep::SetUp);
    m_found->setVisible(!m_bytes.empty());
    State setUp;
    setUp.id = StateId::SetUpFailed;
    setUp.offers = {Offer::PasteCommand, Offer::OpenCompose};
    const bool failed = m_error && m_step == MessageStep::SetUp;
    m_trouble->setStates(failed ? std::vector{setUp} : std::vector<State>());
}

void MessagePage::fillRows()
{
    m_foundRows->clear();
    m_foundRows->setVisible(m_error.has_value());
    if (!m_error)
        return;
    //: Before the words of an error message: Permission denied (EACCES)
    m_foundRows->addRow(tr("It says"), saidText(*m_error, m_bytes));
    QStringList tried;
    for (const Operation operation : m_error->operations)
        tried += operationWords(operation);
    tried.removeDuplicates();
    //: Before what may have been tried, the most likely first: read, create a file
    m_foundRows->addRow(tr("Tried"), tried.join(QStringLiteral(", ")));
    QStringList paths;
    for (const std::string &path : m_error->paths)
        paths += shownBytes(path);
    //: Before the path of a file in an error message
    m_foundRows->addRow(tr("Path"), paths.join(QStringLiteral(", ")));
    //: Before the name of a program that wrote an error message
    m_foundRows->addRow(tr("Program"), shownBytes(m_error->program));
}

void MessagePage::updateForm()
{
    const bool ofContainer = canGoOn() && !m_error->byHostUser;
    m_form->setVisible(canGoOn());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_containerLabel, m_container, m_userLabel, m_user})
        part->setVisible(ofContainer);
    updateReady();
}

void MessagePage::updateReady()
{
    const bool ready = canGoOn() && !subjects().empty() && !requests().empty();
    m_continue->setEnabled(ready);
}

/// The main process first, as most messages are its; then the others.
std::vector<SubjectChoice> MessagePage::subjects() const
{
    if (m_error && m_error->byHostUser)
        return {ourselves()};
    const ListedContainer *container = chosenContainer();
    if (!container)
        return {};
    const int chosen = m_user->currentIndex();
    if (chosen > 0) {
        const auto user = choiceOf(container->users[static_cast<std::size_t>(chosen - 1)]);
        return {subjectOf(*container, user)};
    }
    std::vector<SubjectChoice> all{subjectOf(*container, std::nullopt)};
    for (const ListedUser &user : container->users) {
        const auto choice = choiceOf(user);
        if (choice && all.size() <= kMaxAskedUsers)
            all.push_back(subjectOf(*container, choice));
    }
    return all;
}

std::vector<Request> MessagePage::requests() const
{
    if (!m_error || !m_path->text().startsWith(u'/'))
        return {};
    RecognisedError asked = *m_error;
    const bool unchanged =
        !asked.paths.empty() && m_path->text() == shownBytes(asked.paths.front());
    const std::string path = unchanged ? asked.paths.front() : m_path->text().toStdString();
    if (const auto deed = m_deed->deed())
        return {requestFor(*deed, path)};
    if (asked.paths.empty())
        asked.paths.push_back(path);
    asked.paths.front() = path;
    return requestsOf(asked);
}

void MessagePage::ask()
{
    const MessageQuestions questions{subjects(), requests()};
    if (!m_error || questions.subjects.empty() || questions.requests.empty())
        return;
    desk().jobs().run<Result<FindingPtr>>(
        this,
        [] {
            //: Shown while a check runs that takes long
            return tr("Checking what the message says…");
        },
        [reader = &desk().reader(), questions, error = *m_error](const std::stop_token &stop) {
            return bestAnswer(*reader, questions, error, stop);
        },
        [this](Result<FindingPtr> found) {
            if (found)
                desk().show(*std::move(found));
            else
                m_trouble->setStates({stateOf(found.error(), std::nullopt)});
        });
}

} // namespace mountlens::ui
