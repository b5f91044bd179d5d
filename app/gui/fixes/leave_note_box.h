// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Writes down that a denial is to stay.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/desk/desk.h"
#endif

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mountlens::ui {

class FileSaver;
class SaidLine;

/// A field for the reader's own reason, and two ways to keep the note.
class LeaveNoteBox : public QWidget
{
    Q_OBJECT

public:
    /// `known`: what Mountlens itself says about it. `desk` must outlive it.
    LeaveNoteBox(Desk &desk,
                 FindingPtr finding,
                 std::optional<RiskReason> known,
                 QWidget *parent = nullptr);

    /// As it would be copied now.
    [[nodiscard]] QString note() const;

public slots:
    void copy();
    void save();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectSaver();
    void retranslate();

    FindingPtr m_finding;
    std::optional<RiskReason> m_known;
    QLabel *m_label;
    QLineEdit *m_why;
    QPushButton *m_copy;
    QPushButton *m_save;
    SaidLine *m_said;
    FileSaver *m_saver;
};

} // namespace mountlens::ui
