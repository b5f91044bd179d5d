// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who works with the files of a container: the users really seen in it, or another number.
#pragma once

#include "cases/subject_choice.h"
#include "inventory/inventory.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace mountlens::ui {

class TextLabel;

/// Never chooses the main process where others work beside it: then nobody is chosen until somebody
/// says who, unless one only is not root.
class WhoBox : public QWidget
{
    Q_OBJECT

public:
    /// More users of one container are not listed; any can be given by number.
    static constexpr std::size_t kMaxUsers = 16;

    explicit WhoBox(QWidget *parent = nullptr);

    /// nullptr: nobody. The same container again keeps what was chosen.
    void setContainer(const ListedContainer *container);
    /// nullopt: nobody is chosen yet, or the number is none.
    [[nodiscard]] std::optional<SubjectChoice> subject() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        /// What the question says of it.
        SubjectChoice who;
        std::optional<ListedUser> seen;
        /// By its settings: 999, postgres; empty: as the image says.
        std::string configured;
        QRadioButton *button = nullptr;
    };

    void build();
    void retranslate();
    void rebuild();
    void addSeen();
    void addConfigured();
    void addChoice(Choice choice);
    void preselect();
    [[nodiscard]] QString hintText() const;
    [[nodiscard]] static QString choiceText(const Choice &choice);
    [[nodiscard]] std::optional<UserChoice> typedUser() const;

    std::optional<ListedContainer> m_container;
    std::vector<Choice> m_choices;
    TextLabel *m_heading;
    TextLabel *m_hint;
    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    QRadioButton *m_other;
    QLabel *m_uidLabel;
    QLineEdit *m_uid;
    QLabel *m_gidLabel;
    QLineEdit *m_gid;
};

/// Index of the user that is meant without asking; nullopt: it has to be asked.
std::optional<std::size_t> obviousUser(const std::vector<ListedUser> &users);

} // namespace mountlens::ui
