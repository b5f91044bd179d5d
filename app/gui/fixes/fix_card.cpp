// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fix_card.h"

#include "gui/fixes/buttons.h"
#include "gui/fixes/fix_details.h"
#include "gui/fixes/fix_head.h"
#include "gui/fixes/fix_scripts.h"
#include "gui/fixes/fix_words.h"
#include "gui/fixes/fold_button.h"
#include "gui/fixes/leave_note_box.h"
#include "gui/fixes/said_line.h"
#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "text/fill.h"
#include "text/fix_cards.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

namespace {

bool isCopyAsText(const QKeyEvent &event)
{
    return event.key() == Qt::Key_C
           && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

/// What the reader has marked in a label herself; empty: nothing.
QString markedText()
{
    const auto *label = qobject_cast<const QLabel *>(QApplication::focusWidget());
    return label ? label->selectedText() : QString();
}

} // namespace

FixCard::FixCard(Desk &desk, FindingPtr finding, std::size_t index, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_finding(std::move(finding))
    , m_index(index)
    , m_head(new FixHead(m_finding, index, this))
{
    setObjectName(QStringLiteral("fixCard%1").arg(index + 1));
    content()->addWidget(m_head);
    setFocusProxy(m_head->fold());
    connect(m_head->fold(), &FoldButton::toggled, this, [this](bool open) {
        if (open && !m_body)
            buildBody();
    });
    retranslate();
}

bool FixCard::isOpen() const
{
    return m_head->fold()->isChecked();
}

void FixCard::setOpen(bool open)
{
    m_head->fold()->setChecked(open);
}

void FixCard::buildBody()
{
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("body"));
    setGaps(new QVBoxLayout(m_body), this, Gap::Wide);
    m_body->layout()->addWidget(new Divider(m_body));
    m_body->layout()->addWidget(new FixDetails(m_finding, m_index, m_body));
    m_said = new SaidLine(m_body);
    m_scripts = new FixScripts(m_desk.jobs(), m_finding, m_index, m_said);
    if (fix().kind == FixKind::Leave)
        addNote();
    else
        addButtons();
    m_body->layout()->addWidget(m_said);
    content()->addWidget(m_body);
    m_head->fold()->setFolded(m_body);
    retranslate();
}

void FixCard::addNote()
{
    m_body->layout()->addWidget(new LeaveNoteBox(m_desk, m_finding, fix().riskReason, m_body));
}

void FixCard::addButtons()
{
    m_copy = actionButton(Symbol::Copy, "copyCommands", m_body);
    m_preview = actionButton(Symbol::Search, "preview", m_body);
    m_save = actionButton(Symbol::Save, "saveScript", m_body);
    m_saveUndo = actionButton(Symbol::Undo, "saveUndoScript", m_body);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(gap(this, Gap::Tight));
    for (QPushButton *button : {m_copy, m_preview, m_save, m_saveUndo})
        buttons->addWidget(button);
    m_copy->setVisible(!commandsToCopy(fix()).isEmpty());
    m_preview->setVisible(fix().status != FixStatus::Information);
    m_save->setVisible(m_scripts->possible());
    m_saveUndo->setVisible(m_scripts->undoPossible());
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &FixCard::copyCommands);
    connect(m_preview, &QPushButton::clicked, this, [this] { emit previewWanted(m_index); });
    connect(m_save, &QPushButton::clicked, m_scripts, &FixScripts::save);
    connect(m_saveUndo, &QPushButton::clicked, m_scripts, &FixScripts::saveUndo);
}

QString FixCard::plainText() const
{
    return fixCard(m_finding->report, fix(), static_cast<int>(m_index) + 1,
                   m_finding->opened->names);
}

void FixCard::copyCommands()
{
    const QString commands = commandsToCopy(fix());
    if (commands.isEmpty())
        return;
    QApplication::clipboard()->setText(commands);
    if (!m_said)
        return;
    m_said->say(Tone::Allowed, [] {
        //: Said after commands were put into the clipboard
        return tr("Copied. Nothing was run.");
    });
}

void FixCard::copyAsText()
{
    QApplication::clipboard()->setText(plainText());
    if (!m_said)
        return;
    m_said->say(Tone::Allowed, [] {
        //: Said after all about a fix was put into the clipboard
        return tr("This fix was copied as text.");
    });
}

/// The window has keys of the same name, for the whole finding.
bool FixCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || isCopyAsText(*key)) {
            event->accept();
            return true;
        }
    }
    return Card::event(event);
}

void FixCard::keyPressEvent(QKeyEvent *event)
{
    if (isCopyAsText(*event))
        return copyAsText();
    if (!event->matches(QKeySequence::Copy))
        return Card::keyPressEvent(event);
    const QString marked = markedText();
    if (marked.isEmpty())
        copyCommands();
    else
        QApplication::clipboard()->setText(marked);
}

void FixCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FixCard::retranslate()
{
    const QString number = QString::number(m_index + 1);
    //: Name of a card for screen readers; %1 is the number of a fix, %2 its title
    setAccessibleName(fill(tr("Fix %1: %2"), {number, m_head->titleText()}));
    if (!m_copy)
        return;
    //: A button: puts the command lines of a fix into the clipboard
    m_copy->setText(tr("Copy", "verb, button"));
    //: A button: shows what a fix would change, before anything is done
    m_preview->setText(tr("Preview…"));
    //: A button: asks for a file and writes a script into it
    m_save->setText(tr("Save script…"));
    //: A button: asks for a file and writes the script into it that takes the fix back
    m_saveUndo->setText(tr("Save undo script…"));
    const auto name = [&](QPushButton *button, const QString &sentence) {
        button->setAccessibleName(fill(sentence, {number}));
    };
    //: Name of a button for screen readers; %1 is the number of a fix
    name(m_copy, tr("Copy the commands of fix %1"));
    //: Name of a button for screen readers; %1 is the number of a fix
    name(m_preview, tr("Preview of fix %1"));
    //: Name of a button for screen readers; %1 is the number of a fix
    name(m_save, tr("Save the script of fix %1"));
    //: Name of a button for screen readers; %1 is the number of a fix
    name(m_saveUndo, tr("Save the undo script of fix %1"));
}

} // namespace mountlens::ui
