// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Cells of tables and trees: what a model may say of them, and how they look.
#pragma once

#include "gui/look/icons.h"
#include "model/verdict.h"

#include <QStyledItemDelegate>

#include <vector>

namespace mountlens::ui {

/// Roles by which a model says how a cell looks; colours follow the palette by themselves. What
/// they say is for the eye alone: the text of the cell says the same.
enum CellRole : int {
    SymbolRole = Qt::UserRole + 0x4d00, ///< a Symbol, as int: before the text
    ToneRole,                           ///< a Tone, as int: of symbol and text
    MutedRole,                          ///< bool: matters less, as what was not reached
    CodeRole,                           ///< bool: fixed width, left to right: a path, a mode
};

/// What data() answers for a cell that holds a verdict: its word (shown and for screen readers),
/// its symbol and its tone. Nothing for other roles.
QVariant verdictCell(VerdictKind kind, int role);

/// Draws cells as CellRole says, elides each column where it should, and shows a text that does not
/// fit as a tool tip (plain). The delegate of TableView and TreeView.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Qt::ElideRight where it is not set.
    void setElideModes(std::vector<Qt::TextElideMode> modes) { m_elideModes = std::move(modes); }
    /// The mouse is over it; -1: over none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::vector<Qt::TextElideMode> m_elideModes;
    int m_hoveredRow = -1;
};

} // namespace mountlens::ui
