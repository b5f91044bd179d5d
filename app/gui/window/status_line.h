// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The line below the pages: which engines there are, what rights the program has, how old the
/// facts are, the language.
#pragma once

#include "gui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace mountlens::ui {

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    /// Asks the engines, apart from everything else.
    void askEngines();
    /// When the event loop has nothing else to do.
    void askEnginesSoon();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLanguageMenu();
    void retranslate();
    void showAge();

    Desk &m_desk;
    /// Its own: nobody waits for it.
    Jobs m_jobs;
    std::vector<EngineAnswer> m_engines;
    bool m_asked = false;
    QLabel *m_engineText;
    QLabel *m_rights;
    QLabel *m_age;
    QToolButton *m_refresh;
    QPushButton *m_language;
    QTimer m_minute;
    QTimer m_soon;
};

} // namespace mountlens::ui
