// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Place::Command: a command that starts a container, pasted and read, never run.
#pragma once

#include "config/read_configuration.h"
#include "gui/start/page_frame.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mountlens::ui {

class AccessForm;
class StateBanner;
class UnderstoodCard;
class UserBox;
class ValuesForm;

class CommandPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// The text is read when nothing was typed for so long.
    static constexpr int kReadAfterMs = 700;

    explicit CommandPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void readAgain() override;

public slots:
    /// Reads what the field holds.
    void read();

protected:
    void retranslate() override;

private:
    void build();
    void buildAnswer();
    void takeText(const QString &command);
    void take(const Result<Configuration> &read);
    void showContainer();
    void updateReady();
    void ask();
    [[nodiscard]] ConfigurationInput input() const;
    [[nodiscard]] const ContainerSpec *chosen() const;

    QPlainTextEdit *m_text;
    QLabel *m_textLabel;
    QPushButton *m_read;
    TextLabel *m_never;
    StateBanner *m_trouble;
    QWidget *m_answer;
    UnderstoodCard *m_understood;
    QComboBox *m_container;
    QLabel *m_containerLabel;
    ValuesForm *m_values;
    UserBox *m_user;
    AccessForm *m_access;
    QTimer m_idle;
    std::optional<Configuration> m_configuration;
    /// Of the text that was read last: an answer to an older one is dropped.
    int m_round = 0;
    bool m_wantsFocus = false;
};

} // namespace mountlens::ui
