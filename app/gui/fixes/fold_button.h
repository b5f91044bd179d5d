// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Shows and hides what lies below it.
#pragma once

#include <QToolButton>

namespace mountlens::ui {

/// An angle and a word; by click, Enter and Space. Checked: what it folds is to be seen; that is
/// told by toggled(), and by the state "checked" to screen readers.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

    /// Shown while checked, from now on too. Not owned.
    void setFolded(QWidget *folded);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace mountlens::ui
