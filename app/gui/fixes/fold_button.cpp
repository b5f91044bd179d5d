// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/fold_button.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/paint.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace mountlens::ui {

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

void FoldButton::setFolded(QWidget *folded)
{
    folded->setVisible(isChecked());
    connect(this, &QToolButton::toggled, folded, &QWidget::setVisible);
}

QSize FoldButton::sizeHint() const
{
    const int around = 2 * gap(this, Gap::Tight);
    return {fontMetrics().horizontalAdvance(text()) + symbolSize(this) + gap(this, Gap::Hair)
                + around,
            fontMetrics().height() + around};
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

/// The angle says whether it is open; the style would fill the whole button for it.
void FoldButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state.setFlag(QStyle::State_On, false);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const int margin = gap(this, Gap::Tight);
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const QRect mark(inner.left(), inner.top(), symbolSize(this), inner.height());
    const QRect words = inner.adjusted(mark.width() + gap(this, Gap::Hair), 0, 0, 0);
    const Points closed = layoutDirection() == Qt::RightToLeft ? Points::Left : Points::Right;
    paintAngle(painter, QStyle::visualRect(layoutDirection(), rect(), mark),
               isChecked() ? Points::Down : closed, palette().color(QPalette::ButtonText),
               fontMetrics());
    painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter,
                         palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace mountlens::ui
