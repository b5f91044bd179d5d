// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The last page of the guided check: what was found, what is missing, what to do next.
#pragma once

#include "gui/desk/desk.h"
#include "gui/wizard/result_words.h"

#include <QWidget>

class QVBoxLayout;

namespace mountlens::ui {

class TextLabel;

/// All that came of one way through the questions.
struct GuideOutcome
{
    std::vector<Looked> looked;
    /// Set: the message is about something else.
    std::optional<RecognisedError> otherText;
    /// The other computer's file is still to come.
    bool waiting = false;
    /// It was given up before everything was looked at.
    bool partial = false;
    /// Nobody knew whether it is this computer.
    bool unsureWhere = false;
    /// The message was not understood.
    bool textUnknown = false;
};

/// The index of the one to show first: a refusal that rights would lift, any other, what is open,
/// what passes. 0 where there is none.
std::size_t mostImportant(const std::vector<Looked> &looked);

class ResultView : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit ResultView(Desk &desk, QWidget *parent = nullptr);

    void show(GuideOutcome outcome);
    /// Another answer to the question that is shown: after the harmless test.
    void replaceMain(FindingPtr finding);
    /// The harmless test could not be made.
    void setTestFailure(const Error &error);
    [[nodiscard]] const Looked *main() const;
    /// The heading: the keyboard goes there when the answer comes.
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void startAgain();
    /// The page on which the file is chosen.
    void fileWanted();
    /// The harmless test.
    void confirmWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void select(std::size_t index);
    void addHeading(QVBoxLayout *layout);
    void addFacts(QVBoxLayout *layout);
    void addFixes(QVBoxLayout *layout);
    void addAll(QVBoxLayout *layout);
    void addClosing(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] Closing closing() const;
    void openReport();

    Desk &m_desk;
    GuideOutcome m_outcome;
    std::size_t m_selected = 0;
    /// The person chose to leave it as it is.
    bool m_noted = false;
    std::optional<Error> m_testFailure;
    QWidget *m_content = nullptr;
    TextLabel *m_heading = nullptr;
};

} // namespace mountlens::ui
