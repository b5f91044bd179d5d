// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/stack_layout.h"

#include "gui/diagram/chart_text.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kWidestBox = 48; // characters

class StackLayout
{
public:
    StackLayout(ChartCanvas &canvas, qreal width)
        : m_canvas(canvas)
        , m_chart(canvas.chart())
        , m_look(canvas.look())
        , m_width(std::min(width, m_look.width(kWidestBox)))
        , m_full(width)
    {
    }

    void draw()
    {
        if (m_chart.object)
            drawTitle();
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row)
            drawRow(row);
        drawText(moreGroupsText(m_chart));
        if (m_chart.object)
            drawBox(classBox(m_look, m_chart, AccessClass::Others));
        m_canvas.addCapabilities(m_full);
    }

private:
    [[nodiscard]] qreal space(Gap size) const { return m_look.space(size); }

    void drawTitle()
    {
        auto title = objectTitle(m_look, *m_chart.object);
        const qreal high = title->text().heightFor(m_full);
        m_canvas.put(std::move(title), {0, m_top, m_full, high});
        m_top += high + space(Gap::Normal);
    }

    void drawRow(std::size_t row)
    {
        const ChartRow &shown = m_chart.rows[row];
        for (std::size_t station = 0; station < m_chart.stations.size(); ++station) {
            if (station > 0)
                drawHop(shown.hops[station - 1]);
            drawBox(stationBox(m_look, m_chart, row, station, Titled::Yes));
        }
        if (m_chart.object)
            drawCompared(shown);
        m_top += space(Gap::Section);
    }

    void drawCompared(const ChartRow &row)
    {
        const bool user = row.kind == RowKind::User;
        drawRelation(row.matches);
        drawBox(classBox(m_look, m_chart, user ? AccessClass::Owner : AccessClass::Group));
        if (!row.matchesEntry)
            return;
        m_top += space(Gap::Tight);
        drawBox(classBox(m_look, m_chart, m_chart.object->applies));
    }

    void drawHop(const ChartHop &hop)
    {
        auto line = hopLine(m_look, hop, Qt::AlignLeft);
        auto result = hopResult(m_look, hop, Qt::AlignLeft);
        const qreal left = arrowLeft() + ArrowItem::thickness(m_look) + space(Gap::Tight);
        const qreal wide = m_width - left;
        const qreal above = line->text().heightFor(wide);
        const qreal below = result->text().heightFor(wide);
        const qreal high = above + below + 2 * space(Gap::Hair);
        drawArrow(hopArrow(m_look, hop, Direction::Down), high);
        m_canvas.put(std::move(line), {left, m_top + space(Gap::Hair), wide, above});
        m_canvas.put(std::move(result), {left, m_top + space(Gap::Hair) + above, wide, below});
        m_top += high;
    }

    void drawRelation(bool equal)
    {
        const qreal high = 2.5 * ArrowItem::thickness(m_look);
        drawArrow(relationArrow(m_look, equal, Direction::Down), high);
        m_top += high;
    }

    void drawArrow(std::unique_ptr<ArrowItem> arrow, qreal high)
    {
        m_canvas.put(std::move(arrow), {arrowLeft(), m_top + space(Gap::Hair) / 2,
                                        ArrowItem::thickness(m_look), high - space(Gap::Hair)});
    }

    [[nodiscard]] qreal arrowLeft() const { return space(Gap::Wide); }

    void drawBox(std::unique_ptr<BoxItem> box)
    {
        const qreal high = box->heightFor(m_width);
        m_canvas.beginRow();
        m_canvas.putBox(std::move(box), {0, m_top, m_width, high});
        m_top += high;
    }

    void drawText(const QString &words)
    {
        if (words.isEmpty())
            return;
        auto text = textItem(m_look, words, TextRole::Muted);
        const qreal high = text->text().heightFor(m_full);
        m_canvas.put(std::move(text), {0, m_top, m_full, high});
        m_top += high + space(Gap::Normal);
    }

    ChartCanvas &m_canvas;
    const IdentityChart &m_chart;
    const DiagramLook &m_look;
    qreal m_width;
    qreal m_full;
    qreal m_top = 0;
};

} // namespace

void drawBelowEachOther(ChartCanvas &canvas, qreal width)
{
    StackLayout(canvas, width).draw();
}

} // namespace mountlens::ui
