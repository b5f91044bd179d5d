// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A page of the main window.
#pragma once

#include "gui/desk/desk.h"

#include <QWidget>

namespace mountlens::ui {

/// Its texts are set in retranslate() alone, which is called again whenever the language changes:
/// ids are kept, sentences thrown away.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit Page(Desk &desk, QWidget *parent = nullptr);

    /// For the window's title; changes with the language.
    [[nodiscard]] virtual QString title() const = 0;
    /// It is about to be shown.
    virtual void opened() {}
    /// Where the keyboard is when the page opens; nullptr: at its first control.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }
    /// F6 goes through these in turn.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {}; }
    /// F5. Asks the last question again unless the page has something else to read.
    virtual void readAgain() { m_desk.askAgain(); }
    /// Ctrl+F: to the filter or the search field, where the page has one.
    virtual void find() {}
    /// Ctrl+V outside of a field; false: the page has no use for it.
    virtual bool paste() { return false; }
    /// Esc. true: the page dealt with it.
    virtual bool escape() { return false; }

protected:
    [[nodiscard]] Desk &desk() const noexcept { return m_desk; }
    /// Called by whoever implements it at the end of its constructor too.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    Desk &m_desk;
};

} // namespace mountlens::ui
