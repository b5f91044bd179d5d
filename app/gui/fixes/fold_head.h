// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The upper part of a card that folds.
#pragma once

#include "gui/look/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace mountlens::ui {

class FoldButton;
class TextLabel;

/// A symbol or a number, a title and a button; a click anywhere on it folds. Texts are the owner's.
class FoldHead : public QWidget
{
    Q_OBJECT

public:
    explicit FoldHead(Symbol symbol, QWidget *parent = nullptr);
    /// With a number in place of the symbol.
    explicit FoldHead(int number, QWidget *parent = nullptr);

    [[nodiscard]] TextLabel *title() const noexcept { return m_title; }
    [[nodiscard]] FoldButton *fold() const noexcept { return m_fold; }
    /// Below the title.
    [[nodiscard]] QVBoxLayout *below() const noexcept { return m_below; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void build(QWidget *mark);

    TextLabel *m_title;
    FoldButton *m_fold;
    QVBoxLayout *m_below;
};

} // namespace mountlens::ui
