// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The expert view: one finding with everything behind it.
#pragma once

#include "gui/models/finding_view.h"
#include "gui/window/page.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace mountlens::ui {

class Banners;
class EmptyState;
class FindingTabs;
class QuestionBar;
class ScrollPage;
class VerdictPanel;
class WorthKnowing;

class DiagnosisPage final : public Page
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit DiagnosisPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void find() override;

protected:
    void retranslate() override;

private:
    void buildEmpty();
    void buildBody();
    void connectParts();
    void showFinding();
    void showSubject();
    void showFailure(const Error &error);
    /// On the facts that are there for a snapshot, anew for this machine.
    void ask(const Question &question);
    void askRequest(const Request &request);
    void copyFinding() const;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_start = nullptr;
    QPushButton *m_guide = nullptr;
    ScrollPage *m_body;
    Banners *m_banners;
    QuestionBar *m_question;
    VerdictPanel *m_verdict;
    WorthKnowing *m_worth;
    FindingTabs *m_tabs;
    FindingViewPtr m_view;
    /// The control that asked the question under way; it keeps the keyboard.
    QPointer<QWidget> m_asker;
};

} // namespace mountlens::ui
