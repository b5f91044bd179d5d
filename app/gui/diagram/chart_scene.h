// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The identity chain as a drawing.
#pragma once

#include "gui/diagram/diagram_items.h"
#include "gui/diagram/identity_chart.h"

#include <QGraphicsScene>

#include <vector>

namespace mountlens::ui {

using BoxRows = std::vector<std::vector<BoxItem *>>;

/// Side by side where `width` allows it, else below each other. Drawn anew whenever something
/// changes: it takes less than a frame.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    using QGraphicsScene::QGraphicsScene;

    void draw(const IdentityChart &chart, const DiagramLook &look, qreal width);
    /// In reading order, for the keyboard; owned by the scene.
    [[nodiscard]] const BoxRows &boxes() const noexcept { return m_boxes; }
    /// Stations are columns.
    [[nodiscard]] bool isWide() const noexcept { return m_wide; }

private:
    BoxRows m_boxes;
    bool m_wide = false;
};

} // namespace mountlens::ui
