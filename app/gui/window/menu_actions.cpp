// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/menu_actions.h"

#include "gui/look/icons.h"
#include "gui/window/rail.h"

#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace mountlens::ui {

namespace {

QAction *addAction(QMenu *menu, const char *name, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    return action;
}

} // namespace

MenuActions::MenuActions(QMainWindow *window)
    : QObject(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
{
    start = addAction(m_file, "actionStart", QKeySequence::New);
    open = addAction(m_file, "actionOpen", QKeySequence::Open);
    saveSnapshot = addAction(m_file, "actionSaveSnapshot", QKeySequence::Save);
    m_file->addSeparator();
    settings = addAction(m_file, "actionSettings", Qt::CTRL | Qt::Key_Comma);
    m_file->addSeparator();
    quit = addAction(m_file, "actionQuit", Qt::CTRL | Qt::Key_Q);
    copyFinding = addAction(m_edit, "actionCopyFinding", Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    paste = addAction(m_edit, "actionPaste", QKeySequence::Paste);
    find = addAction(m_edit, "actionFind", QKeySequence::Find);
    addPlaces(window);
    m_view->addSeparator();
    back = addAction(m_view, "actionBack", Qt::ALT | Qt::Key_Left);
    forward = addAction(m_view, "actionForward", Qt::ALT | Qt::Key_Right);
    readAgain = addAction(m_view, "actionReadAgain", Qt::Key_F5);
    m_view->addSeparator();
    nextPane = addAction(m_view, "actionNextPane", Qt::Key_F6);
    previousPane = addAction(m_view, "actionPreviousPane", Qt::SHIFT | Qt::Key_F6);
    explain = addAction(m_help, "actionExplain", Qt::Key_F1);
    about = addAction(m_help, "actionAbout", {});
    retranslate();
}

void MenuActions::setHasFinding(bool has)
{
    for (QAction *action : {saveSnapshot, copyFinding, explain})
        action->setEnabled(has);
}

void MenuActions::addPlaces(QMainWindow *)
{
    int key = Qt::Key_1;
    for (const Place place : railPlaces()) {
        QAction *action =
            addAction(m_view, "", QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)));
        action->setObjectName(QStringLiteral("actionPlace%1").arg(m_places.size() + 1));
        connect(action, &QAction::triggered, this, [this, place] { emit placeChosen(place); });
        m_places.push_back(action);
    }
}

void MenuActions::retranslate()
{
    m_file->setTitle(tr("&File", "menu"));
    m_edit->setTitle(tr("&Edit", "menu"));
    m_view->setTitle(tr("&View", "menu"));
    m_help->setTitle(tr("&Help", "menu"));
    //: Menu entry: back to the start page for another question
    start->setText(tr("&New check"));
    //: Menu entry: a snapshot, a Compose file or a text with an error message
    open->setText(tr("&Open…", "verb, menu entry"));
    //: Menu entry: keeps the facts of this check in a file
    saveSnapshot->setText(tr("&Save snapshot…"));
    settings->setText(tr("Se&ttings…", "menu entry"));
    quit->setText(tr("&Quit"));
    //: Menu entry: puts the answer into the clipboard as text, for a mail or a ticket
    copyFinding->setText(tr("Copy the &finding as text"));
    //: Menu entry: takes a command or an error message from the clipboard
    paste->setText(tr("&Paste command or message"));
    //: Menu entry: goes to the filter of a list
    find->setText(tr("F&ilter…"));
    back->setText(tr("&Back", "menu entry: to the page before"));
    forward->setText(tr("&Forward", "menu entry: to the page that was gone back from"));
    //: Menu entry: reads all facts from the system again
    readAgain->setText(tr("&Read again"));
    //: Menu entry: the keyboard goes to the next part of the page
    nextPane->setText(tr("Ne&xt part of the page"));
    //: Menu entry: the keyboard goes to the part of the page before
    previousPane->setText(tr("Pre&vious part of the page"));
    //: Menu entry: the long text about the code of the answer, such as ML-D004
    explain->setText(tr("&Explain this answer"));
    about->setText(tr("&About Mountlens"));
    std::size_t index = 0;
    for (const Place place : railPlaces())
        m_places[index++]->setText(placeName(place));
}

} // namespace mountlens::ui
