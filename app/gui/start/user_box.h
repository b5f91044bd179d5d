// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who will work in a container that does not run yet.
#pragma once

#include "cases/subject_choice.h"

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mountlens::ui {

/// "I don't know" (the settings or the image decide), or a number.
class UserBox : public QWidget
{
    Q_OBJECT

public:
    explicit UserBox(QWidget *parent = nullptr);

    /// What the settings say; empty: nothing.
    void setConfigured(const std::string &user);
    void setUser(const std::optional<UserChoice> &user);
    /// false: a number is to be given and is none.
    [[nodiscard]] bool isComplete() const;
    /// nullopt: as the settings or the image say.
    [[nodiscard]] std::optional<UserChoice> user() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    QComboBox *m_kind;
    QLabel *m_label;
    QLineEdit *m_number;
    std::string m_configured;
};

} // namespace mountlens::ui
