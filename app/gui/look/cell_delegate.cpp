// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/cell_delegate.h"

#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace mountlens::ui {

namespace {

void setTextColour(QStyleOptionViewItem &option, const QColor &colour)
{
    option.palette.setColor(QPalette::Active, QPalette::Text, colour);
    option.palette.setColor(QPalette::Inactive, QPalette::Text, colour);
}

void setSymbol(QStyleOptionViewItem &option, Symbol symbol, Tone tone)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = symbolIcon(symbol, tone);
    if (option.widget)
        option.decorationSize = QSize(symbolSize(option.widget), symbolSize(option.widget));
}

bool says(const QModelIndex &index, CellRole role)
{
    return index.data(role).toBool();
}

} // namespace

QVariant verdictCell(VerdictKind kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return verdictWord(kind);
    case SymbolRole:
        return static_cast<int>(symbolOf(kind));
    case ToneRole:
        return static_cast<int>(toneOf(kind));
    default:
        return {};
    }
}

bool CellDelegate::helpEvent(QHelpEvent *event,
                             QAbstractItemView *view,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool ownTip = index.isValid() && index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || ownTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool fits = !index.isValid() || sizeHint(option, index).width() <= option.rect.width();
    if (fits)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal),
                           view);
    return true;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<std::size_t>(index.column());
    option->textElideMode = column < m_elideModes.size() ? m_elideModes[column] : Qt::ElideRight;
    option->state.setFlag(QStyle::State_MouseOver,
                          m_hoveredRow >= 0 && index.row() == m_hoveredRow);
    if (says(index, CodeRole)) {
        option->font = roleFont(TextRole::Code, option->font);
        option->fontMetrics = QFontMetrics(option->font);
        option->direction = Qt::LeftToRight;
    }
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    if (tone != Tone::Neutral)
        setTextColour(*option, toneColour(tone, option->palette));
    else if (says(index, MutedRole))
        setTextColour(*option, mutedColour(option->palette));
    const QVariant symbol = index.data(SymbolRole);
    if (symbol.isValid())
        setSymbol(*option, static_cast<Symbol>(symbol.toInt()), tone);
}

} // namespace mountlens::ui
