// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The one window: places on the left, a page, and what is known below.
#pragma once

#include "gui/desk/desk.h"

#include <QMainWindow>

#include <map>
#include <vector>

class QStackedWidget;

namespace mountlens::ui {

class BusyBar;
class MenuActions;
class Page;
class Rail;
class StateBanner;
class StatusLine;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);

    /// Pages are made when they are first wanted.
    [[nodiscard]] Page *page(Place place);
    [[nodiscard]] Place place() const noexcept { return m_place; }

public slots:
    void goTo(mountlens::ui::Place place);
    /// The place before; where there is none, nothing.
    void goBack();
    void goForward();
    void openFile();
    void openSettings();
    void copyFinding();
    /// The long text about the code of the finding.
    void explain();
    void showAbout();
    /// The next of the page's panes gets the keyboard (-1: the one before).
    void nextPane(int step = 1);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] Page *currentPage() const;
    void build();
    void connectActions();
    void showPlace(Place place);
    void showFinding();
    void fitRail();
    void retranslate();

    Desk &m_desk;
    MenuActions *m_actions;
    Rail *m_rail;
    QStackedWidget *m_stack;
    /// Why the last question has no answer.
    StateBanner *m_trouble;
    StatusLine *m_status;
    std::map<Place, Page *> m_pages;
    Place m_place = Place::Start;
    std::vector<Place> m_behind;
    std::vector<Place> m_ahead;
    bool m_shown = false;
};

} // namespace mountlens::ui
