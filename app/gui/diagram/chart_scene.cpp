// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_scene.h"

#include "gui/diagram/chart_canvas.h"
#include "gui/diagram/column_layout.h"
#include "gui/diagram/stack_layout.h"

namespace mountlens::ui {

void ChartScene::draw(const IdentityChart &chart, const DiagramLook &look, qreal width)
{
    m_boxes.clear();
    clear();
    setSceneRect({});
    if (chart.rows.empty())
        return;
    ChartCanvas canvas(chart, look, *this);
    const qreal room = width - 2 * look.space(Gap::Normal);
    m_wide = drawInColumns(canvas, room);
    if (!m_wide)
        drawBelowEachOther(canvas, room);
    canvas.finish();
    m_boxes = canvas.takeBoxes();
}

} // namespace mountlens::ui
