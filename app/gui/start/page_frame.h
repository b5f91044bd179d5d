// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the pages of this folder have in common.
#pragma once

#include "gui/look/scroll_page.h"
#include "gui/window/page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace mountlens::ui {

class TextLabel;

/// A page whose content scrolls where it does not fit.
class ScrollingPage : public Page
{
    Q_OBJECT

public:
    explicit ScrollingPage(Desk &desk, PageWidth width, QWidget *parent = nullptr);

protected:
    /// The parent of its parts.
    [[nodiscard]] ScrollPage *area() const noexcept { return m_area; }
    /// Where its parts go, one below the other.
    [[nodiscard]] QVBoxLayout *content() const noexcept { return m_area->content(); }
    /// Puts the keyboard on a heading, and what is below it in view.
    void goToResult(TextLabel *heading);

private:
    ScrollPage *m_area;
};

/// A heading above a part of a page.
TextLabel *makeHeading(QWidget *parent);

/// A label of `field`, above it; goes on in another line where it is long.
QLabel *makeLabel(QWidget *field, QWidget *parent);

/// May be narrower than its longest entry, as long as there is no room for that.
void letShrink(QComboBox *box);

} // namespace mountlens::ui
