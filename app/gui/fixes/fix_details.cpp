// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fix_details.h"

#include "gui/fixes/command_list.h"
#include "gui/fixes/fix_outcome_model.h"
#include "gui/fixes/fold_button.h"
#include "gui/look/command_box.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "text/fill.h"
#include "text/fix_text.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

FixDetails::FixDetails(FindingPtr finding, std::size_t index, QWidget *parent)
    : QWidget(parent)
    , m_finding(std::move(finding))
    , m_index(index)
    , m_layout(new QVBoxLayout(this))
{
    setGaps(m_layout, this, Gap::Wide);
    build();
    retranslate();
}

void FixDetails::build()
{
    buildRisk();
    if (fix().kind == FixKind::Leave)
        return;
    const bool decideFirst = fix().status == FixStatus::NeedsValue;
    if (decideFirst)
        buildNotes();
    buildCommands();
    buildSettings();
    buildPeople();
    buildOutcome();
    buildTime();
    if (!decideFirst)
        buildNotes();
    buildUndo();
}

QVBoxLayout *FixDetails::addPart(QVBoxLayout *to, Words heading)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(gap(this, Gap::Hair));
    to->addLayout(part);
    addText(part, TextRole::Strong, std::move(heading));
    return part;
}

TextLabel *FixDetails::addText(QVBoxLayout *to, TextRole role, Words words)
{
    auto *label = new TextLabel(role, this);
    to->addWidget(label);
    m_retranslate.emplace_back([label, words = std::move(words)] { label->setText(words()); });
    return label;
}

void FixDetails::buildRisk()
{
    const bool leave = fix().kind == FixKind::Leave;
    QVBoxLayout *part = addPart(m_layout, [leave] {
        //: Heading in a card: why a denial should stay as it is
        return leave ? tr("Why it is right")
                     //: Heading in a card: why the risk of a fix is low, medium or high
                     : tr("Why this risk");
    });
    addText(part, TextRole::Body, [this] { return riskReasonText(fix().riskReason); });
}

void FixDetails::buildCommands()
{
    if (fix().run.empty())
        return;
    QVBoxLayout *part = addPart(m_layout, [] {
        //: Heading in a card: command lines to run follow
        return tr("Run");
    });
    part->addWidget(new CommandList(m_finding, fix().run, this));
}

void FixDetails::addSettingBoxes(QVBoxLayout *to)
{
    const std::vector<SettingLine> lines = settingLines(fix());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        addText(to, TextRole::Muted, [this, i] { return settingLines(fix())[i].words; });
        auto *box = new CommandBox(this);
        box->setText(lines[i].value);
        to->addWidget(box);
    }
}

void FixDetails::buildSettings()
{
    if (settingLines(fix()).empty() && !fix().recreate)
        return;
    QVBoxLayout *part = addPart(m_layout, [] {
        //: Heading in a card: changes to the settings that a container is made from
        return tr("Settings of the container");
    });
    addSettingBoxes(part);
    if (fix().recreate) {
        addText(part, TextRole::Body, [this] {
            //: %1 is what to do in the end: "make the container anew; a restart does not..."
            return fill(tr("Then: %1."), {recreateText(report())});
        });
    }
}

QBoxLayout *FixDetails::addRow()
{
    auto *row = new QBoxLayout(QBoxLayout::TopToBottom);
    row->setSpacing(gap(this, Gap::Wide));
    m_layout->addLayout(row);
    m_rows.push_back(row);
    return row;
}

/// Parts that have no room beside each other stand below each other.
void FixDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int kTwoColumns = 56; // characters
    const bool wide = width() >= textWidth(this, kTwoColumns);
    for (QBoxLayout *row : m_rows)
        row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FixDetails::addColumn(QBoxLayout *to, Words heading, Words text)
{
    auto *column = new QVBoxLayout;
    to->addLayout(column, 1);
    QVBoxLayout *part = addPart(column, std::move(heading));
    addText(part, TextRole::Body, std::move(text));
    column->addStretch();
}

void FixDetails::buildPeople()
{
    QBoxLayout *row = addRow();
    addColumn(
        row,
        [] {
            //: Heading in a card: those who may do more than before follow
            return tr("Gains");
        },
        [this] { return gainTexts(fix(), report(), m_finding->opened->names).join(u'\n'); });
    addColumn(
        row,
        [] {
            //: Heading in a card: those who may do less than before follow
            return tr("Loses");
        },
        [this] { return loseTexts(fix(), report(), m_finding->opened->names).join(u'\n'); });
}

void FixDetails::buildOutcome()
{
    QVBoxLayout *part = addPart(m_layout, [] {
        //: Heading in a card: a table of what the process may do without and with the fix follows
        return tr("Before and after");
    });
    m_outcome = new FixOutcomeModel(this);
    m_outcome->setFix(fix(), report().request.operation, report().verdict.kind);
    auto *table = new TableView(this);
    table->setObjectName(QStringLiteral("outcome"));
    table->showAllRows();
    table->setModel(m_outcome);
    part->addWidget(table);
    m_retranslate.emplace_back([this, table] {
        m_outcome->retranslate();
        //: Name of a table for screen readers
        table->setAccessibleName(tr("What the process may do before and after the fix"));
    });
}

void FixDetails::buildTime()
{
    QBoxLayout *row = addRow();
    if (!laterFilesText(fix()).isEmpty()) {
        addColumn(
            row,
            [] {
                //: Heading in a card: whether the fix covers files that are made later
                return tr("Files made later");
            },
            [this] { return laterFilesText(fix()); });
    }
    addColumn(
        row,
        [] {
            //: Heading in a card: how long the fix holds
            return tr("How long it lasts");
        },
        [this] { return lastsText(fix()); });
}

void FixDetails::buildNotes()
{
    if (fixNotes(fix(), report()).isEmpty())
        return;
    QVBoxLayout *part = addPart(m_layout, [] {
        //: Heading in a card: what else has to be known follows
        return tr("Note");
    });
    addText(part, TextRole::Body, [this] { return fixNotes(fix(), report()).join(u'\n'); });
}

void FixDetails::buildUndo()
{
    const bool settings = !fix().engineArgs.empty();
    if (fix().undo.empty() && !settings)
        return;
    auto *fold = new FoldButton(this);
    fold->setObjectName(QStringLiteral("undoFold"));
    m_layout->addWidget(fold, 0, Qt::AlignLeading);
    m_retranslate.emplace_back([fold] {
        //: A button in a card that shows how to take the fix back
        fold->setText(tr("How to undo it"));
    });
    auto *undo = new QWidget(this);
    undo->setObjectName(QStringLiteral("undo"));
    auto *lines = new QVBoxLayout(undo);
    setGaps(lines, this, Gap::Tight);
    if (!fix().undo.empty())
        lines->addWidget(new CommandList(m_finding, fix().undo, undo));
    if (settings)
        addText(lines, TextRole::Body, [] { return oldSettingsText(); });
    m_layout->addWidget(undo);
    fold->setFolded(undo);
}

void FixDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FixDetails::retranslate()
{
    for (const auto &words : m_retranslate)
        words();
}

} // namespace mountlens::ui
