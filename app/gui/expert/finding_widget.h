// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A part of the expert view.
#pragma once

#include "gui/models/finding_view.h"

#include <QWidget>

namespace mountlens::ui {

/// Shows one finding. Everything it says is set in refresh(), which runs for each finding and each
/// language.
class FindingWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// nullptr: nothing is shown.
    void setView(FindingViewPtr view);

protected:
    [[nodiscard]] const FindingViewPtr &view() const noexcept { return m_view; }
    /// Called with view() that may be nullptr.
    virtual void refresh() = 0;
    void changeEvent(QEvent *event) override;

private:
    FindingViewPtr m_view;
};

} // namespace mountlens::ui
