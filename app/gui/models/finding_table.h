// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the tables of the expert view have in common.
#pragma once

#include "gui/look/icons.h"
#include "gui/models/finding_view.h"

#include <QAbstractTableModel>

namespace mountlens::ui {

/// A table about one finding. Sentences are made when they are asked for, so that another language
/// shows at once after retranslate().
class FindingTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: an empty table.
    void setView(FindingViewPtr view);
    [[nodiscard]] const FindingViewPtr &view() const noexcept { return m_view; }

    /// The language has changed.
    void retranslate();

protected:
    /// Between beginResetModel() and endResetModel(), and before the language's change is told.
    virtual void rebuild() {}

private:
    FindingViewPtr m_view;
};

/// Text for a tooltip: Qt takes what looks like markup for markup. Invalid for an empty text.
QVariant plainToolTip(const QString &text);

/// Shape and colour of a check's result.
Symbol stepSymbol(StepResult result) noexcept;
Tone stepTone(StepResult result) noexcept;

/// For Qt::FontRole: the usual font, bold for what decides.
QVariant decidingFont(bool decides);

} // namespace mountlens::ui
