// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Keeps the scripts of a fix, and says what came of it.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "fixes/shell_script.h"
#include "gui/jobs/jobs.h"
#endif

#include <QObject>

namespace mountlens::ui {

class FileSaver;
class SaidLine;

/// Mountlens runs nothing itself: the scripts are for the reader to look at and to run.
class FixScripts : public QObject
{
    Q_OBJECT

public:
    /// Says it in `said`, whose window the dialogs belong to; both outlive it, and `jobs` too.
    FixScripts(Jobs &jobs, FindingPtr finding, std::size_t index, SaidLine *said);

    /// There is something to run.
    [[nodiscard]] bool possible() const { return !fix().run.empty(); }
    /// There is something to run to take it back.
    [[nodiscard]] bool undoPossible() const { return possible() && !fix().undo.empty(); }

public slots:
    void save();
    void saveUndo();
    /// Both, the second beside the first.
    void saveBoth();

private:
    [[nodiscard]] const Fix &fix() const { return m_finding->fixes.fixes[m_index]; }
    [[nodiscard]] QByteArray script(ScriptKind kind) const;
    [[nodiscard]] int rank() const { return static_cast<int>(m_index) + 1; }
    void connectSaver();

    FindingPtr m_finding;
    std::size_t m_index;
    SaidLine *m_said;
    FileSaver *m_saver;
};

} // namespace mountlens::ui
