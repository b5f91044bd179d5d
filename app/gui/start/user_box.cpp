// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/user_box.h"

#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/start/page_frame.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

enum Kind {
    Unknown,
    Number,
};

constexpr int kMaxNumber = 200;

} // namespace

UserBox::UserBox(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_label(makeLabel(m_kind, this))
    , m_number(new QLineEdit(this))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_number->setVisible(kind == Number);
        emit changed();
    });
    connect(m_number, &QLineEdit::textEdited, this, &UserBox::changed);
    retranslate();
}

void UserBox::build()
{
    m_kind->setObjectName(QStringLiteral("userKind"));
    letShrink(m_kind);
    m_kind->addItem({});
    m_kind->addItem({});
    m_number->setObjectName(QStringLiteral("userNumber"));
    m_number->setMaxLength(kMaxNumber);
    m_number->setPlaceholderText(QStringLiteral("1000:1000"));
    m_number->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    auto *row = new QWidget(this);
    auto *fields = new FlowLayout(row);
    fields->addWidget(m_kind);
    fields->addWidget(m_number);
    layout->addWidget(m_label);
    layout->addWidget(row);
}

void UserBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UserBox::retranslate()
{
    //: Label of a list: the user as whom the program in the container works
    m_label->setText(tr("&User that will run inside"));
    if (m_configured.empty()) {
        //: In a list of users: nobody knows, so the image of the container decides
        m_kind->setItemText(Unknown, tr("I don’t know (its image decides)"));
    } else {
        //: In a list of users; %1 is the user that the settings name: 101, nginx
        m_kind->setItemText(Unknown,
                            fill(tr("As its settings say: %1"), {shownBytes(m_configured)}));
    }
    //: In a list of users: a number follows in a field
    m_kind->setItemText(Number, tr("This number:"));
    //: Name of a field, for screen readers: numbers of a user and a group, such as 1000:1000
    m_number->setAccessibleName(tr("UID and GID"));
}

void UserBox::setConfigured(const std::string &user)
{
    m_configured = user;
    retranslate();
}

void UserBox::setUser(const std::optional<UserChoice> &user)
{
    m_kind->setCurrentIndex(user ? Number : Unknown);
    if (!user)
        return;
    QString text = QString::number(user->uid);
    if (user->gid)
        text += u':' + QString::number(*user->gid);
    m_number->setText(text);
}

bool UserBox::isComplete() const
{
    return m_kind->currentIndex() == Unknown || user().has_value();
}

std::optional<UserChoice> UserBox::user() const
{
    if (m_kind->currentIndex() == Unknown)
        return std::nullopt;
    return parseUserChoice(m_number->text().trimmed().toStdString());
}

} // namespace mountlens::ui
