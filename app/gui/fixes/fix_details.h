// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All about one fix: why its risk, what to run, who gains and loses, before and after, undo.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/look/text_label.h"
#endif

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace mountlens::ui {

class FixOutcomeModel;
class FoldButton;

/// What a card shows when it is open; without buttons of its own but for copying and the undo.
class FixDetails : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the finding; `index` is into its fixes.
    FixDetails(FindingPtr finding, std::size_t index, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Words = std::function<QString()>;

    [[nodiscard]] const Fix &fix() const { return m_finding->fixes.fixes[m_index]; }
    [[nodiscard]] const CheckReport &report() const { return m_finding->report; }

    void build();
    void buildRisk();
    void buildCommands();
    void buildSettings();
    void buildPeople();
    void buildOutcome();
    void buildTime();
    void buildNotes();
    void buildUndo();
    /// A part with its heading.
    QVBoxLayout *addPart(QVBoxLayout *to, Words heading);
    QBoxLayout *addRow();
    /// A part beside others.
    void addColumn(QBoxLayout *to, Words heading, Words text);
    TextLabel *addText(QVBoxLayout *to, TextRole role, Words words);
    void addSettingBoxes(QVBoxLayout *to);
    void retranslate();

    FindingPtr m_finding;
    std::size_t m_index;
    QVBoxLayout *m_layout;
    FixOutcomeModel *m_outcome = nullptr;
    /// Of parts beside each other.
    std::vector<QBoxLayout *> m_rows;
    std::vector<std::function<void()>> m_retranslate;
};

} // namespace mountlens::ui
