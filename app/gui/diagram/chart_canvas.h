// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Takes the parts of a drawn identity chain and gives them their places.
#pragma once

#include "gui/diagram/chart_boxes.h"
#include "gui/diagram/chart_scene.h"

#include <memory>

namespace mountlens::ui {

/// Coordinates run from left to right and from the top down; finish() mirrors them where the look
/// runs the other way.
class ChartCanvas
{
public:
    /// All three must outlive it.
    ChartCanvas(const IdentityChart &chart, const DiagramLook &look, QGraphicsScene &scene);

    [[nodiscard]] const IdentityChart &chart() const noexcept { return m_chart; }
    [[nodiscard]] const DiagramLook &look() const noexcept { return m_look; }
    [[nodiscard]] qreal space(Gap size) const { return m_look.space(size); }

    /// Hands the item to the scene.
    template <class Item>
    Item *put(std::unique_ptr<Item> item, const QRectF &rect)
    {
        item->place(rect);
        m_scene.addItem(item.get());
        m_items.push_back(item.get());
        return item.release();
    }
    /// The same for a box that the keyboard reaches, in the last row of them.
    void putBox(std::unique_ptr<BoxItem> box, const QRectF &rect);
    void beginRow() { m_boxes.emplace_back(); }

    /// Below everything that is there, wrapped at `width`.
    void addCapabilities(qreal width);
    void finish();
    [[nodiscard]] BoxRows takeBoxes();

private:
    [[nodiscard]] QRectF taken() const;
    [[nodiscard]] qreal addChips(qreal top, qreal width);

    const IdentityChart &m_chart;
    const DiagramLook &m_look;
    QGraphicsScene &m_scene;
    std::vector<DiagramItem *> m_items;
    BoxRows m_boxes;
};

} // namespace mountlens::ui
