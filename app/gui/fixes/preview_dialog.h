// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a fix would change, before anybody runs it.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/desk/desk.h"
#endif

#include <QDialog>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace mountlens::ui {

class FixOutcomeModel;
class FixScripts;
class PreviewModel;
class SaidLine;
class ScrollPage;
class TextLabel;

/// Files before and after, who may do what then, and the ways to take it along. Runs nothing; can
/// ask the question again, to see whether what was run elsewhere has worked.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// Keeps the finding; `index` is into its fixes. `desk` must outlive it.
    PreviewDialog(Desk &desk, FindingPtr finding, std::size_t index, QWidget *parent = nullptr);

public slots:
    void copyCommands();
    /// The same question, on the facts of now.
    void checkAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Words = std::function<QString()>;

    [[nodiscard]] const Fix &fix() const { return m_finding->fixes.fixes[m_index]; }
    void build();
    void buildFiles(QVBoxLayout *to);
    void buildCommands(QVBoxLayout *to);
    void buildOutcome(QVBoxLayout *to);
    void buildPeople(QVBoxLayout *to);
    void buildState(QVBoxLayout *to);
    void buildButtons(QVBoxLayout *to);
    QVBoxLayout *addPart(QVBoxLayout *to, Words heading);
    TextLabel *addText(QVBoxLayout *to, Words words);
    void connectDesk();
    void showAnswer();
    void retranslate();
    void retranslateButtons();

    Desk &m_desk;
    FindingPtr m_finding;
    std::size_t m_index;
    ScrollPage *m_page;
    PreviewModel *m_files;
    FixOutcomeModel *m_outcome;
    SaidLine *m_said;
    FixScripts *m_scripts;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_close = nullptr;
    bool m_checking = false;
    std::vector<std::function<void()>> m_retranslate;
};

} // namespace mountlens::ui
