// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One question of the guided check, whichever it is.
#pragma once

#include "cases/guide.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace mountlens::ui {

class AnswerExtra;
class ChoiceRow;
class TextLabel;

/// Title, answers, "Why do we ask?". Some answers open something below them: a text field, a file
/// to choose, something to send.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    /// Makes the answers anew.
    void ask(GuidePage page, const Answers &answers, const Known &known);
    /// The same question with other things known: what was chosen stays.
    void refresh(const Answers &answers, const Known &known);
    /// What is missing for going on, or why it cannot; empty: nothing.
    void setTrouble(const QString &text);
    /// Where the keyboard belongs.
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void chosen(const QString &key);
    void messageChanged(const QString &text);
    /// A file of another computer.
    void snapshotChosen(const QString &path);
    void commandWanted();
    void composeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFrame();
    void addRow(std::size_t index);
    void addExtra(std::string_view key);
    void choose(int index);
    void showExtras();
    void retranslate();

    GuidePage m_page = GuidePage::Where;
    Answers m_answers;
    /// A copy: the lists point into it.
    Known m_known;
    std::vector<std::string> m_keys;
    TextLabel *m_title;
    TextLabel *m_trouble;
    TextLabel *m_whyTitle;
    TextLabel *m_why;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr;
    QVBoxLayout *m_place = nullptr;
    QButtonGroup *m_group = nullptr;
    std::vector<ChoiceRow *> m_rows;
    /// By index of the answer; nullptr: it opens nothing.
    std::vector<AnswerExtra *> m_extras;
};

} // namespace mountlens::ui
