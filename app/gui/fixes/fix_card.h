// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A fix as a card: its heading always, all about it when it is open.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#include "gui/desk/desk.h"
#endif
#include "gui/look/card.h"

class QPushButton;

namespace mountlens::ui {

class FixHead;
class FixScripts;
class SaidLine;

/// Ctrl+C in it copies its command, Ctrl+Shift+C all of it as text. What is hidden is made only
/// when it is first opened.
class FixCard : public Card
{
    Q_OBJECT

public:
    /// Keeps the finding; `index` is into its fixes. `desk` must outlive it.
    FixCard(Desk &desk, FindingPtr finding, std::size_t index, QWidget *parent = nullptr);

    [[nodiscard]] std::size_t index() const noexcept { return m_index; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// The same words as the terminal's card.
    [[nodiscard]] QString plainText() const;

public slots:
    void copyCommands();
    void copyAsText();

signals:
    void previewWanted(std::size_t index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Fix &fix() const { return m_finding->fixes.fixes[m_index]; }
    void buildBody();
    void addButtons();
    void addNote();
    void retranslate();

    Desk &m_desk;
    FindingPtr m_finding;
    std::size_t m_index;
    FixHead *m_head;
    /// nullptr until it is first opened, like all that follows.
    QWidget *m_body = nullptr;
    FixScripts *m_scripts = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveUndo = nullptr;
    SaidLine *m_said = nullptr;
};

} // namespace mountlens::ui
