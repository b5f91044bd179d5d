// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a snapshot is and holds; opening, saving and comparing them.
#pragma once

#include "gui/window/page.h"

class QBoxLayout;
class QPushButton;

namespace mountlens::ui {

class Banner;
class Card;
class CompareView;
class EmptyState;
class QuestionModel;
class TableView;
class SaveDialog;
class ScrollPage;
class TextLabel;

class SnapshotPage final : public Page
{
    Q_OBJECT

public:
    explicit SnapshotPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    bool escape() override;

public slots:
    void open();
    /// Shows the dialog; nothing without a finding.
    void save();
    void compareWith();
    /// With the file of another snapshot.
    void compareFile(const QString &path);
    void endComparison();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildActions();
    void buildCards();
    void buildQuestions();
    void connectAll();
    /// The two cards side by side where there is room.
    void arrangeCards();
    void showFinding();
    void showOrigin();
    void showContents();
    void showComparison(const Result<FindingPtr> &other);
    void askSelected();
    [[nodiscard]] const FindingPtr &finding() const { return desk().finding(); }

    ScrollPage *m_scroll;
    EmptyState *m_nothing;
    QPushButton *m_openFirst;
    QWidget *m_content;
    Banner *m_origin;
    Banner *m_trouble;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_compare;
    CompareView *m_comparison;
    Card *m_contains;
    TextLabel *m_containsTitle;
    TextLabel *m_containsText;
    Card *m_missing;
    QBoxLayout *m_cards;
    TextLabel *m_missingTitle;
    TextLabel *m_missingText;
    Card *m_questions;
    TextLabel *m_questionsTitle;
    TextLabel *m_questionsHelp;
    TableView *m_table;
    QuestionModel *m_model;
    QPushButton *m_ask;
    /// Where the last one was written; empty: nowhere yet.
    QString m_savedAt;
};

} // namespace mountlens::ui
