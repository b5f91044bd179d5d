// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/diagram_look.h"

#include <algorithm>

namespace mountlens::ui {

QColor DiagramLook::text(TextRole role) const
{
    if (role == TextRole::Muted || role == TextRole::Caption)
        return mutedColour(palette());
    return palette().color(QPalette::Text);
}

qreal DiagramLook::lineWidth() const
{
    constexpr int kLinesOfText = 14; // one pixel at the usual size of text
    return std::max(1.0, m_widget->fontMetrics().height() / qreal(kLinesOfText));
}

} // namespace mountlens::ui
