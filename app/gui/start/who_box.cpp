// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/who_box.h"

#include "cases/message_case.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/start/page_frame.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kOther = -2;
constexpr int kIdDigits = 10;

bool sameContainer(const std::optional<ListedContainer> &one, const ListedContainer *other)
{
    return one && other && one->id == other->id && one->name == other->name
           && one->address == other->address;
}

/// The process that the user was seen by; the container's own where it is that one.
SubjectChoice subjectOfSeen(const ListedContainer &container, const ListedUser &user)
{
    SubjectChoice who = subjectOf(container, std::nullopt);
    const bool isMain = container.pid == user.seen.pid;
    if (user.seen.pid.value() != 0 && !isMain)
        who.pid = user.seen.pid;
    else if (!isMain)
        who.user = choiceOf(user);
    return who;
}

bool isSeen(const ListedContainer &container, const UserChoice &user)
{
    return std::any_of(
        container.users.begin(), container.users.end(),
        [&user](const ListedUser &seen) { return seen.uid && seen.uid->value() == user.uid; });
}

/// A field never goes to another line without its label.
QWidget *together(QLabel *label, QLineEdit *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *layout = new QHBoxLayout(pair);
    setGaps(layout, pair, Gap::Tight);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

QLineEdit *makeIdField(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(kIdDigits);
    return field;
}

} // namespace

std::optional<std::size_t> obviousUser(const std::vector<ListedUser> &users)
{
    if (users.size() == 1)
        return 0;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < users.size(); ++i) {
        const bool isRoot = users[i].uid == Uid(0);
        if (isRoot)
            continue;
        if (found || !users[i].uid)
            return std::nullopt;
        found = i;
    }
    return found;
}

WhoBox::WhoBox(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeHeading(this))
    , m_hint(new TextLabel(TextRole::Muted, this))
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_other(new QRadioButton(this))
    , m_uidLabel(new QLabel(this))
    , m_uid(makeIdField("uid", this))
    , m_gidLabel(new QLabel(this))
    , m_gid(makeIdField("gid", this))
{
    build();
    connect(m_group, &QButtonGroup::idToggled, this, &WhoBox::changed);
    for (QLineEdit *field : {m_uid, m_gid}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_other->setChecked(true);
            emit changed();
        });
    }
    retranslate();
}

void WhoBox::build()
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    setGaps(m_list, this, Gap::Tight);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addLayout(m_list);
    m_other->setObjectName(QStringLiteral("otherUser"));
    m_group->addButton(m_other, kOther);
    auto *row = new QWidget(this);
    auto *fields = new FlowLayout(row);
    setGaps(fields, this, Gap::Tight);
    fields->addWidget(m_other);
    fields->addWidget(together(m_uidLabel, m_uid, row));
    fields->addWidget(together(m_gidLabel, m_gid, row));
    m_uidLabel->setBuddy(m_uid);
    m_gidLabel->setBuddy(m_gid);
    layout->addWidget(row);
}

void WhoBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhoBox::retranslate()
{
    //: Heading above a choice between users of a container
    m_heading->setText(tr("Who works with the file?"));
    //: A choice: a user given by number, in two fields that follow
    m_other->setText(tr("Another &user"));
    m_uidLabel->setText(QStringLiteral("UID"));
    m_gidLabel->setText(QStringLiteral("GID"));
    //: Name of a field, for screen readers
    m_uid->setAccessibleName(tr("UID of another user"));
    //: Name of a field, for screen readers
    m_gid->setAccessibleName(tr("GID of another user"));
    m_hint->setText(hintText());
    for (const Choice &choice : m_choices)
        choice.button->setText(choiceText(choice));
}

QString WhoBox::hintText() const
{
    if (!m_container)
        return {};
    if (!m_container->pid) {
        //: Above a choice between users, for a container that does not run
        return tr("It does not run. Its settings are checked as they would be at the start.");
    }
    if (m_container->users.empty()) {
        //: Above a choice between users
        return tr("The users inside cannot be seen with your rights.");
    }
    if (m_container->users.size() == 1) {
        //: Above a choice between users: only one was seen
        return tr("One user works in this container.");
    }
    if (obviousUser(m_container->users)) {
        //: Above a choice between users: root was seen and one other, who is chosen
        return tr("Beside root one user works in here: mostly it is the one whose access fails.");
    }
    //: Above a choice between users: nobody is chosen
    return tr("Several users work in this container. Choose the one whose access fails.");
}

QString WhoBox::choiceText(const Choice &choice)
{
    if (choice.seen) {
        const QString id = choice.seen->uid ? idText(*choice.seen->uid) : QStringLiteral("?");
        const QString command = shownBytes(choice.seen->seen.command);
        if (choice.seen->seen.pid.value() == 0) {
            //: A choice; %1 is a user's number, %2 the name of a program
            return fill(tr("UID %1: %2"), {id, command});
        }
        //: A choice; %1 is a user's number, %2 the name of a program, %3 the number of its process
        return fill(tr("UID %1: %2, process %3"), {id, command, idText(choice.seen->seen.pid)});
    }
    if (choice.configured.empty()) {
        //: A choice: no user is set, the image decides
        return tr("The user of its image");
    }
    //: A choice; %1 is a user: 999, postgres
    return fill(tr("The user of its settings: %1"), {shownBytes(choice.configured)});
}

void WhoBox::setContainer(const ListedContainer *container)
{
    const bool same = sameContainer(m_container, container);
    const auto chosen = same ? subject() : std::nullopt;
    const bool other = same && m_other->isChecked();
    m_container = container ? std::optional(*container) : std::nullopt;
    rebuild();
    if (other)
        m_other->setChecked(true);
    for (const Choice &choice : m_choices) {
        const bool kept =
            chosen && choice.who.pid == chosen->pid && choice.who.user == chosen->user;
        if (kept && !other)
            choice.button->setChecked(true);
    }
    if (!same) {
        m_uid->clear();
        m_gid->clear();
    }
    emit changed();
}

void WhoBox::rebuild()
{
    for (const Choice &choice : m_choices) {
        m_group->removeButton(choice.button);
        choice.button->deleteLater();
        m_list->removeWidget(choice.button);
    }
    m_choices.clear();
    m_group->setExclusive(false);
    m_other->setChecked(false);
    m_group->setExclusive(true);
    if (m_container) {
        addSeen();
        addConfigured();
        preselect();
    }
    retranslate();
}

void WhoBox::addSeen()
{
    for (const ListedUser &user : m_container->users) {
        if (m_choices.size() == kMaxUsers)
            return;
        addChoice({subjectOfSeen(*m_container, user), user, {}, nullptr});
    }
}

void WhoBox::addConfigured()
{
    const auto user = parseUserChoice(m_container->user);
    if (!m_container->pid) {
        addChoice({subjectOf(*m_container, std::nullopt), {}, m_container->user, nullptr});
        return;
    }
    if (user && !isSeen(*m_container, *user))
        addChoice({subjectOf(*m_container, user), {}, m_container->user, nullptr});
}

void WhoBox::addChoice(Choice choice)
{
    const int number = static_cast<int>(m_choices.size());
    choice.button = new QRadioButton(this);
    choice.button->setObjectName(QStringLiteral("user%1").arg(number));
    m_group->addButton(choice.button, number);
    m_list->addWidget(choice.button);
    m_choices.push_back(std::move(choice));
}

void WhoBox::preselect()
{
    if (!m_container->pid && !m_choices.empty()) {
        m_choices.front().button->setChecked(true);
        return;
    }
    const auto user = obviousUser(m_container->users);
    if (user && *user < m_choices.size())
        m_choices[*user].button->setChecked(true);
}

std::optional<UserChoice> WhoBox::typedUser() const
{
    QString text = m_uid->text().trimmed();
    if (!m_gid->text().trimmed().isEmpty())
        text += u':' + m_gid->text().trimmed();
    return parseUserChoice(text.toStdString());
}

std::optional<SubjectChoice> WhoBox::subject() const
{
    if (!m_container)
        return std::nullopt;
    if (m_other->isChecked()) {
        const auto user = typedUser();
        return user ? std::optional(subjectOf(*m_container, user)) : std::nullopt;
    }
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            return choice.who;
    }
    return std::nullopt;
}

} // namespace mountlens::ui
