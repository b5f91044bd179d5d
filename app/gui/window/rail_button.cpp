// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/rail_button.h"

#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/text_label.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace mountlens::ui {

namespace {

constexpr int kBarWidth = 3;

} // namespace

RailButton::RailButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setName(text());
    updateGeometry();
}

void RailButton::setName(const QString &name)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(m_compact ? name : QString());
}

QSize RailButton::sizeHint() const
{
    if (m_compact) {
        const int around = 2 * gap(this, Gap::Tight);
        return {iconEdge() + around, iconEdge() + around};
    }
    // As wide as its name in the weight of the current place: nothing moves when that changes.
    const QFontMetrics strong(roleFont(TextRole::Strong, font()));
    const int side = gap(this, Gap::Normal);
    return {side + iconEdge() + gap(this, Gap::Tight) + strong.horizontalAdvance(text()) + 2 * side,
            strong.height() + 2 * gap(this, Gap::Tight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = toneColour(Tone::Accent, palette());
    if (isChecked())
        paintBox(painter, rect(), kControlRadius, toneFill(Tone::Accent, palette()));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, rect(), kControlRadius, toneFill(Tone::Neutral, palette()));
    if (isChecked()) {
        const QRect bar(0, height() / 4, kBarWidth, height() / 2);
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), bar), kBarWidth / 2.0,
                 accent);
    }
    if (showsFocus(option))
        paintRing(painter, rect(), kControlRadius, accent);
    const int side = m_compact ? gap(this, Gap::Tight) : gap(this, Gap::Normal);
    const QRect symbol(side, (height() - iconEdge()) / 2, iconEdge(), iconEdge());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), symbol));
    if (m_compact)
        return;
    const QRect words = rect().adjusted(symbol.right() + gap(this, Gap::Tight), 0, -side / 2, 0);
    painter.setFont(roleFont(isChecked() ? TextRole::Strong : TextRole::Body, font()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text());
}

int RailButton::iconEdge() const
{
    return fontMetrics().height();
}

} // namespace mountlens::ui
