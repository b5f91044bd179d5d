// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_canvas.h"

#include "gui/diagram/chart_text.h"

#include <algorithm>

namespace mountlens::ui {

ChartCanvas::ChartCanvas(const IdentityChart &chart, const DiagramLook &look, QGraphicsScene &scene)
    : m_chart(chart)
    , m_look(look)
    , m_scene(scene)
{
}

void ChartCanvas::putBox(std::unique_ptr<BoxItem> box, const QRectF &rect)
{
    m_boxes.back().push_back(put(std::move(box), rect));
}

void ChartCanvas::addCapabilities(qreal width)
{
    const qreal above = taken().bottom() + space(Gap::Wide);
    put(std::make_unique<RuleItem>(m_look), {0, above, width, 0});
    auto title = textItem(m_look, capabilitiesTitle(), TextRole::Strong);
    qreal top = above + space(Gap::Normal);
    const qreal high = title->text().heightFor(width);
    put(std::move(title), {0, top, width, high});
    top = addChips(top + high + space(Gap::Tight), width);
    auto reach = textItem(m_look, reachText(m_chart), TextRole::Body);
    const qreal tall = reach->text().heightFor(width);
    put(std::move(reach), {0, top + space(Gap::Tight), width, tall});
}

qreal ChartCanvas::addChips(qreal top, qreal width)
{
    beginRow();
    qreal left = 0;
    qreal bottom = top;
    for (const ChartCapability &capability : m_chart.capabilities) {
        auto chip = capabilityBox(m_look, capability);
        const qreal wide = std::min(chip->naturalWidth(), width);
        if (left > 0 && left + wide > width) {
            left = 0;
            top = bottom + space(Gap::Tight);
            beginRow();
        }
        const qreal high = chip->heightFor(wide);
        putBox(std::move(chip), {left, top, wide, high});
        left += wide + space(Gap::Tight);
        bottom = std::max(bottom, top + high);
    }
    return bottom;
}

void ChartCanvas::finish()
{
    const QRectF drawn = taken();
    const qreal margin = space(Gap::Normal);
    for (DiagramItem *item : m_items) {
        QRectF rect = item->rect();
        if (m_look.mirrored())
            rect.moveLeft(drawn.left() + drawn.right() - rect.right());
        item->place(rect.translated(margin, margin));
    }
    m_scene.setSceneRect(0, 0, drawn.right() + 2 * margin, drawn.bottom() + 2 * margin);
}

QRectF ChartCanvas::taken() const
{
    QRectF all;
    for (const DiagramItem *item : m_items)
        all |= item->rect();
    return all;
}

BoxRows ChartCanvas::takeBoxes()
{
    std::erase_if(m_boxes, [](const auto &row) { return row.empty(); });
    return std::move(m_boxes);
}

} // namespace mountlens::ui
