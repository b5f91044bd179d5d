// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/leave_note_box.h"

#include "gui/fixes/buttons.h"
#include "gui/fixes/file_saver.h"
#include "gui/fixes/leave_note.h"
#include "gui/fixes/said_line.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "text/fill.h"
#include "text/fix_text.h"
#include "text/value_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

LeaveNoteBox::LeaveNoteBox(Desk &desk,
                           FindingPtr finding,
                           std::optional<RiskReason> known,
                           QWidget *parent)
    : QWidget(parent)
    , m_finding(std::move(finding))
    , m_known(known)
    , m_label(new TextLabel(TextRole::Body, this))
    , m_why(new QLineEdit(this))
    , m_copy(actionButton(Symbol::Copy, "copyNote", this))
    , m_save(actionButton(Symbol::Save, "saveNote", this))
    , m_said(new SaidLine(this))
    , m_saver(new FileSaver(desk.jobs(), this))
{
    build();
    connectSaver();
    retranslate();
}

void LeaveNoteBox::build()
{
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setMaxLength(kLongestReason);
    m_label->setBuddy(m_why);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    layout->addWidget(m_label);
    layout->addWidget(m_why);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(gap(this, Gap::Tight));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    connect(m_copy, &QPushButton::clicked, this, &LeaveNoteBox::copy);
    connect(m_save, &QPushButton::clicked, this, &LeaveNoteBox::save);
}

void LeaveNoteBox::connectSaver()
{
    connect(m_saver, &FileSaver::saved, this, [this](const QStringList &paths) {
        m_said->say(Tone::Allowed, [path = shownText(paths.value(0))] {
            //: %1 is the path of the file that a note was written to
            return fill(tr("Saved as %1."), {path});
        });
    });
    connect(m_saver, &FileSaver::failed, this, [this](const SaveResult &result) {
        m_said->say(Tone::Denied, [result] { return saveFaultText(result); });
    });
}

QString LeaveNoteBox::note() const
{
    const QString known = m_known ? riskReasonText(*m_known) : QString();
    return leaveNote(*m_finding, known, m_why->text(), QDateTime::currentDateTime());
}

void LeaveNoteBox::copy()
{
    QGuiApplication::clipboard()->setText(note());
    m_said->say(Tone::Allowed, [] {
        //: Said after a note was put into the clipboard
        return tr("The note was copied.");
    });
}

void LeaveNoteBox::save()
{
    //: Title of a window where a place for a file is chosen
    const QString title = tr("Save the note");
    m_saver->save(title, QStringLiteral("mountlens-note.txt"),
                  [text = note()](const QString &path) {
                      return std::vector<FileToSave>{{path, text.toUtf8(), kPrivateText}};
                  });
}

void LeaveNoteBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeaveNoteBox::retranslate()
{
    //: Label of a field for a reason in the reader's own words
    m_label->setText(tr("Why it is right (for the note):"));
    m_why->setAccessibleName(tr("Why it is right, for the note"));
    //: A button: puts a note into the clipboard
    m_copy->setText(tr("Copy note"));
    //: A button: asks for a file and writes a note into it
    m_save->setText(tr("Save note…"));
}

} // namespace mountlens::ui
