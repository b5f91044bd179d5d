// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Place::Start: the six ways in, and what was checked last.
#pragma once

#include "gui/models/recent_model.h"
#include "gui/start/page_frame.h"

#include <array>

class QPushButton;

namespace mountlens::ui {

class TableView;
class CardButton;
class DropHint;

class StartPage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit StartPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void opened() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// Takes what the clipboard holds to its place.
    bool paste() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr std::size_t kCards = 6;

    void buildCards();
    void buildRecents();
    void arrangeCards();
    void updateRecents();
    void follow(std::size_t card);
    void openSnapshot();
    void askAgain(const QModelIndex &index);

    QWidget *m_cardArea;
    std::array<CardButton *, kCards> m_cards{};
    int m_columns = 0;
    RecentModel *m_model;
    TextLabel *m_recentHeading;
    QPushButton *m_clear;
    TableView *m_recents;
    DropHint *m_hint;
};

} // namespace mountlens::ui
