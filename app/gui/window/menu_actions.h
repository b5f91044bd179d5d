// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Everything that can be done, in the menus, with its keys.
#pragma once

#include "gui/desk/place.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMainWindow;
class QMenu;

namespace mountlens::ui {

/// Owns the actions and the menus of a window. Keys are QKeySequences, never part of a text.
class MenuActions : public QObject
{
    Q_OBJECT

public:
    explicit MenuActions(QMainWindow *window);

    QAction *start;
    QAction *open;
    QAction *saveSnapshot;
    QAction *settings;
    QAction *quit;
    QAction *copyFinding;
    QAction *paste;
    QAction *find;
    QAction *back;
    QAction *forward;
    QAction *readAgain;
    QAction *nextPane;
    QAction *previousPane;
    QAction *explain;
    QAction *about;

    /// What needs a finding is disabled without one.
    void setHasFinding(bool has);
    void retranslate();

signals:
    void placeChosen(mountlens::ui::Place place);

private:
    void addPlaces(QMainWindow *window);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    std::vector<QAction *> m_places;
};

} // namespace mountlens::ui
