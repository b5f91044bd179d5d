// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/finding_table.h"

#include <QFont>

#include <utility>

namespace mountlens::ui {

void FindingTable::setView(FindingViewPtr view)
{
    beginResetModel();
    m_view = std::move(view);
    rebuild();
    endResetModel();
}

void FindingTable::retranslate()
{
    rebuild();
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant plainToolTip(const QString &text)
{
    return text.isEmpty() ? QVariant()
                          : QStringLiteral("<p style=\"white-space:pre-wrap\">")
                                + text.toHtmlEscaped() + QStringLiteral("</p>");
}

Symbol stepSymbol(StepResult result) noexcept
{
    switch (result) {
    case StepResult::Pass:
        return Symbol::Allowed;
    case StepResult::Deny:
        return Symbol::Denied;
    case StepResult::Unknown:
        return Symbol::Undetermined;
    case StepResult::NotReached:
    case StepResult::NotApplicable:
        break;
    }
    return Symbol::NotReached;
}

Tone stepTone(StepResult result) noexcept
{
    switch (result) {
    case StepResult::Pass:
        return Tone::Allowed;
    case StepResult::Deny:
        return Tone::Denied;
    case StepResult::Unknown:
        return Tone::Undetermined;
    case StepResult::NotReached:
    case StepResult::NotApplicable:
        break;
    }
    return Tone::Neutral;
}

QVariant decidingFont(bool decides)
{
    QFont font;
    font.setBold(decides);
    return decides ? QVariant(font) : QVariant();
}

} // namespace mountlens::ui
