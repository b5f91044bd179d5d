// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One place of the rail.
#pragma once

#include <QToolButton>

namespace mountlens::ui {

/// Symbol and name at the leading edge; the current place has a fill and a bar beside it.
class RailButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RailButton(QWidget *parent = nullptr);

    /// The symbol alone; the name is its tool tip then.
    void setCompact(bool compact);
    void setName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconEdge() const;

    bool m_compact = false;
};

} // namespace mountlens::ui
