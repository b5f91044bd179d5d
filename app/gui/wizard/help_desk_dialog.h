// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the help desk gets: a text, or the snapshot.
#pragma once

#include "gui/jobs/jobs.h"
#include "gui/wizard/result_words.h"

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace mountlens::ui {

class FileSaver;
class SaidLine;

class HelpDeskDialog : public QDialog
{
    Q_OBJECT

public:
    /// `jobs` must outlive it.
    HelpDeskDialog(Jobs &jobs, FindingPtr finding, Closing closing, QWidget *parent);

    /// The person chose to leave everything as it is.
    void setNoted(bool noted);
    [[nodiscard]] QString text() const;

public slots:
    void copy() const;
    void saveText();
    /// The facts, as a snapshot.
    void saveFacts();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellAbout();
    void retranslate();

    FindingPtr m_finding;
    Closing m_closing;
    bool m_noted = false;
    QPlainTextEdit *m_text;
    SaidLine *m_state;
    FileSaver *m_saver;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_saveText;
    QPushButton *m_saveFacts;
};

} // namespace mountlens::ui
