// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The guided check: one question after the other, then the result.
///
/// cases/guide.h decides which question comes next and what is looked at; question_view.h shows
/// any of the questions, guide_words.h has their words; guide_run.h looks, result_view.h shows
/// what came of it, result_words.h has the words for that.
#pragma once

#include "cases/guide.h"
#include "gui/window/page.h"

class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace mountlens::ui {

class Breadcrumbs;
struct GuideOutcome;
class GuideRun;
class QuestionView;
class ResultView;
class TextLabel;

/// Enter goes on, Alt+Left goes back, Esc leaves after asking. Answers stay until they are changed
/// or the check is started again.
class WizardPage final : public Page
{
    Q_OBJECT

public:
    explicit WizardPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Reads which containers there are.
    void opened() override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Looks for the programs of this computer again.
    void readAgain() override;
    bool escape() override;

    [[nodiscard]] GuidePage page() const noexcept { return m_page; }
    [[nodiscard]] const Answers &answers() const noexcept { return m_answers; }

public slots:
    void next();
    void back();
    /// Forgets all answers.
    void startAgain();
    /// Asks first where something was answered.
    void leave();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void buildQuestion();
    void buildProgress();
    void buildResult();
    QWidget *buildBar();
    void goTo(GuidePage page);
    void showQuestion();
    void showResult();
    void readContainers();
    void tookContainers(const Inventory &inventory);
    void stoppedReading();
    void openSnapshot();
    void choose(const QString &key);
    void understandMessage();
    void look();
    void looked();
    [[nodiscard]] GuideOutcome outcome() const;
    void confirm();
    void updateBar();
    void updateProgress();
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] bool isLooking() const;
    void focusShown();
    [[nodiscard]] bool isBackKey(const QEvent *event) const;

    Answers m_answers;
    Known m_known;
    GuidePage m_page = GuidePage::Where;
    /// What the shown result was made for; other answers need another one.
    std::optional<Answers> m_lookedFor;
    bool m_reading = false;
    std::vector<EngineAnswer> m_engines;
    bool m_openingFile = false;
    std::optional<Error> m_fileError;

    Breadcrumbs *m_steps;
    QStackedWidget *m_stack;
    QScrollArea *m_questionArea = nullptr;
    QScrollArea *m_resultArea = nullptr;
    QScrollArea *m_progressArea = nullptr;
    QuestionView *m_question = nullptr;
    ResultView *m_result = nullptr;
    GuideRun *m_run;
    TextLabel *m_progressText = nullptr;
    TextLabel *m_progressCount = nullptr;
    TextLabel *m_stopNote = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace mountlens::ui
