// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fonts, colours and distances of a diagram: those of the widget that shows it.
#pragma once

#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"

#include <QWidget>

namespace mountlens::ui {

class DiagramLook
{
public:
    /// `widget` must outlive it and everything that is drawn with it.
    explicit DiagramLook(const QWidget &widget)
        : m_widget(&widget)
    {
    }

    [[nodiscard]] QPalette palette() const { return m_widget->palette(); }
    [[nodiscard]] QFont font(TextRole role) const { return roleFont(role, m_widget->font()); }
    [[nodiscard]] QColor tone(Tone tone) const { return toneColour(tone, palette()); }
    [[nodiscard]] QColor text(TextRole role) const;
    [[nodiscard]] qreal space(Gap size) const { return gap(m_widget, size); }
    /// Of `characters` average characters.
    [[nodiscard]] qreal width(int characters) const { return textWidth(m_widget, characters); }
    [[nodiscard]] qreal lineWidth() const;
    /// As of the cards of the window.
    [[nodiscard]] static qreal radius() { return kCardRadius; }
    [[nodiscard]] bool mirrored() const { return m_widget->layoutDirection() == Qt::RightToLeft; }

private:
    const QWidget *m_widget;
};

} // namespace mountlens::ui
