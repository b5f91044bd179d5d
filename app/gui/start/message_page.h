// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Place::Message: a pasted error message, what it says, and the question that follows.
#pragma once

#include "gui/start/message_match.h"
#include "gui/start/page_frame.h"
#include "text/message_text.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mountlens::ui {

class Card;
class DeedBox;
class StateBanner;
class ValueRows;

class MessagePage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// The text is looked at when nothing was typed for so long.
    static constexpr int kReadAfterMs = 400;

    explicit MessagePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;

    /// What was made of the text; nullopt: nothing was pasted, or nothing in it is known.
    [[nodiscard]] const std::optional<RecognisedError> &error() const noexcept { return m_error; }
    [[nodiscard]] MessageStep step() const noexcept { return m_step; }

protected:
    void retranslate() override;

private:
    void build();
    void buildForm();
    void takeText(const QString &text);
    void read();
    void match();
    void takeContainers(MatchedContainers matched);
    void showUsers();
    void showFound();
    void fillRows();
    void updateForm();
    void updateReady();
    void ask();
    [[nodiscard]] QString stepWords() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] const ListedContainer *chosenContainer() const;
    [[nodiscard]] std::vector<SubjectChoice> subjects() const;
    [[nodiscard]] std::vector<Request> requests() const;

    QPlainTextEdit *m_text;
    QLabel *m_textLabel;
    Card *m_found;
    TextLabel *m_foundTitle;
    ValueRows *m_foundRows;
    TextLabel *m_stepText;
    StateBanner *m_trouble;
    QWidget *m_form;
    QComboBox *m_container;
    QLabel *m_containerLabel;
    QComboBox *m_user;
    QLabel *m_userLabel;
    QLineEdit *m_path;
    QLabel *m_pathLabel;
    DeedBox *m_deed;
    QLabel *m_deedLabel;
    QPushButton *m_continue;
    QTimer m_idle;

    std::string m_bytes;
    std::optional<RecognisedError> m_error;
    MessageStep m_step = MessageStep::Unknown;
    MatchedContainers m_matched;
    int m_round = 0;
    bool m_wantsFocus = false;
};

} // namespace mountlens::ui
