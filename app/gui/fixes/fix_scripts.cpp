// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fix_scripts.h"

#include "gui/fixes/file_saver.h"
#include "gui/fixes/said_line.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <utility>

namespace mountlens::ui {

FixScripts::FixScripts(Jobs &jobs, FindingPtr finding, std::size_t index, SaidLine *said)
    : QObject(said)
    , m_finding(std::move(finding))
    , m_index(index)
    , m_said(said)
    , m_saver(new FileSaver(jobs, said))
{
    connectSaver();
}

void FixScripts::connectSaver()
{
    connect(m_saver, &FileSaver::saved, m_said, [said = m_said](const QStringList &paths) {
        said->say(Tone::Allowed, [paths] {
            const QString first = shownText(paths.value(0));
            if (paths.size() > 1) {
                //: %1 and %2 are paths of scripts that were written
                return fill(
                    tr("Saved as %1, and the way back as %2. Read them before you run them."),
                    {first, shownText(paths.value(1))});
            }
            //: %1 is the path of a script that was written
            return fill(tr("Saved as %1. Read it before you run it."), {first});
        });
    });
    connect(m_saver, &FileSaver::failed, m_said, [said = m_said](const SaveResult &result) {
        said->say(Tone::Denied, [result] { return saveFaultText(result); });
    });
}

QByteArray FixScripts::script(ScriptKind kind) const
{
    return QByteArray::fromStdString(shellScript(fix(), kind));
}

void FixScripts::save()
{
    if (!possible())
        return;
    //: Title of a window where a place for a file is chosen
    m_saver->save(tr("Save the script"), scriptName(rank()),
                  [script = script(ScriptKind::Apply)](const QString &path) {
                      return std::vector<FileToSave>{{path, script, kPrivateScript}};
                  });
}

void FixScripts::saveUndo()
{
    if (!undoPossible())
        return;
    //: Title of a window where a place for a file is chosen
    m_saver->save(tr("Save the undo script"), undoScriptName(rank()),
                  [script = script(ScriptKind::Undo)](const QString &path) {
                      return std::vector<FileToSave>{{path, script, kPrivateScript}};
                  });
}

void FixScripts::saveBoth()
{
    if (!undoPossible())
        return save();
    //: Title of a window where a place for a file is chosen; a second file is put beside it
    m_saver->save(
        tr("Save the script and its undo script"), scriptName(rank()),
        [script = script(ScriptKind::Apply), undo = script(ScriptKind::Undo)](const QString &path) {
            return std::vector<FileToSave>{{path, script, kPrivateScript},
                                           {undoPathFor(path), undo, kPrivateScript}};
        });
}

} // namespace mountlens::ui
