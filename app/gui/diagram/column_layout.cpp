// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/column_layout.h"

#include "gui/diagram/chart_text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace mountlens::ui {

namespace {

// Characters; what is longer is wrapped.
constexpr int kWidestBox = 36;
constexpr int kWidestTitle = 22;
constexpr int kWidestStretch = 16;

struct HopParts
{
    std::unique_ptr<ArrowItem> arrow;
    std::unique_ptr<TextItem> line;
    std::unique_ptr<TextItem> result;

    [[nodiscard]] qreal width() const
    {
        return std::max(line->text().naturalWidth(), result->text().naturalWidth());
    }
};

struct RowParts
{
    std::vector<std::unique_ptr<BoxItem>> boxes;
    std::vector<HopParts> hops;
};

struct Span
{
    qreal from = 0;
    qreal size = 0;

    [[nodiscard]] qreal end() const { return from + size; }
    [[nodiscard]] qreal middle() const { return from + size / 2; }
};

class ColumnLayout
{
public:
    explicit ColumnLayout(ChartCanvas &canvas)
        : m_canvas(canvas)
        , m_chart(canvas.chart())
        , m_look(canvas.look())
    {
        makeRows();
        makeTitles();
        if (m_chart.object)
            makeObject();
    }

    bool fitInto(qreal width)
    {
        measure();
        const qreal spare = width - m_object.end();
        if (spare < 0)
            return false;
        stretch(std::min(spare, m_object.end() / 2));
        return true;
    }

    void draw()
    {
        measureRows();
        drawTitles();
        drawRows();
        if (m_chart.object)
            drawObject();
        drawMoreGroups();
        m_canvas.addCapabilities(m_object.end());
    }

private:
    void makeRows()
    {
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
            RowParts parts;
            for (std::size_t station = 0; station < m_chart.stations.size(); ++station)
                parts.boxes.push_back(stationBox(m_look, m_chart, row, station, Titled::No));
            for (const ChartHop &hop : m_chart.rows[row].hops) {
                parts.hops.push_back({hopArrow(m_look, hop, Direction::Along),
                                      hopLine(m_look, hop, Qt::AlignHCenter | Qt::AlignBottom),
                                      hopResult(m_look, hop, Qt::AlignHCenter | Qt::AlignTop)});
            }
            m_rows.push_back(std::move(parts));
        }
    }

    void makeTitles()
    {
        for (const IdentityPlace place : m_chart.stations) {
            m_titles.push_back(textItem(m_look, stationTitle(place), TextRole::Strong,
                                        Qt::AlignLeft | Qt::AlignBottom));
        }
        if (m_chart.object)
            m_titles.push_back(objectTitle(m_look, *m_chart.object));
    }

    void makeObject()
    {
        for (const AccessClass which : classesOf(*m_chart.object))
            m_classes[which] = classBox(m_look, m_chart, which);
    }

    [[nodiscard]] qreal space(Gap size) const { return m_look.space(size); }
    [[nodiscard]] qreal bounded(qreal wide) const
    {
        return std::min(wide, m_look.width(kWidestBox));
    }

    void measure()
    {
        qreal left = 0;
        for (std::size_t station = 0; station < m_chart.stations.size(); ++station) {
            qreal wide = titleWidth(*m_titles[station]);
            for (const RowParts &row : m_rows)
                wide = std::max(wide, row.boxes[station]->naturalWidth());
            m_columns.push_back({left, bounded(wide)});
            left = m_columns.back().end();
            if (station + 1 < m_chart.stations.size())
                left += hopWidth(station);
        }
        m_object = {left, 0};
        if (m_chart.object)
            m_object = {left + 3 * ArrowItem::thickness(m_look), objectWidth()};
    }

    /// Long titles are wrapped rather than make their column wide.
    [[nodiscard]] qreal titleWidth(const TextItem &title) const
    {
        return std::max(title.text().leastWidth(),
                        std::min(title.text().naturalWidth(), m_look.width(kWidestTitle)));
    }

    [[nodiscard]] qreal hopWidth(std::size_t hop) const
    {
        qreal wide = 0;
        for (const RowParts &row : m_rows)
            wide = std::max(wide, row.hops[hop].width());
        return wide + 2 * space(Gap::Normal);
    }

    [[nodiscard]] qreal objectWidth() const
    {
        qreal wide = titleWidth(*m_titles.back());
        for (const auto &each : m_classes)
            wide = std::max(wide, each.second->naturalWidth());
        return bounded(wide);
    }

    /// Room that is left goes to the arrows.
    void stretch(qreal spare)
    {
        const std::size_t gaps = m_columns.size() - (m_chart.object ? 0 : 1);
        if (gaps == 0)
            return;
        const qreal each = std::min(spare / static_cast<qreal>(gaps), m_look.width(kWidestStretch));
        qreal moved = 0;
        for (std::size_t i = 1; i < m_columns.size(); ++i) {
            moved += each;
            m_columns[i].from += moved;
        }
        m_object.from += m_chart.object ? moved + each : moved;
    }

    void measureRows()
    {
        qreal top = titleHeight() + space(Gap::Tight);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            qreal high = 0;
            for (std::size_t station = 0; station < m_columns.size(); ++station)
                high =
                    std::max(high, m_rows[row].boxes[station]->heightFor(m_columns[station].size));
            high = std::max(high, hopHeight(row));
            m_spans.push_back({top, std::max(high, leastHeight(row))});
            top = m_spans.back().end() + space(Gap::Normal);
        }
    }

    [[nodiscard]] qreal titleHeight() const
    {
        qreal high = 0;
        for (std::size_t i = 0; i < m_titles.size(); ++i) {
            const qreal wide = i < m_columns.size() ? m_columns[i].size : m_object.size;
            high = std::max(high, m_titles[i]->text().heightFor(wide));
        }
        return high;
    }

    [[nodiscard]] qreal hopHeight(std::size_t row) const
    {
        qreal high = 0;
        for (const HopParts &hop : m_rows[row].hops) {
            const qreal label = std::max(hop.line->text().heightFor(hop.width()),
                                         hop.result->text().heightFor(hop.width()));
            high = std::max(high, 2 * (label + space(Gap::Hair)));
        }
        return high;
    }

    /// What the object's boxes beside this row take.
    [[nodiscard]] qreal leastHeight(std::size_t row) const
    {
        if (!m_chart.object)
            return 0;
        if (m_chart.rows[row].kind == RowKind::User) {
            const qreal entry = heightOf(AccessClass::NamedUser);
            return heightOf(AccessClass::Owner) + (entry > 0 ? entry + space(Gap::Tight) : 0);
        }
        if (m_chart.rows[row].matchesEntry)
            return heightOf(AccessClass::NamedGroup);
        const auto groups = static_cast<qreal>(groupRows());
        return (heightOf(AccessClass::Group) - (groups - 1) * space(Gap::Normal)) / groups;
    }

    /// Rows that are compared with the object's group.
    [[nodiscard]] std::size_t groupRows() const
    {
        return static_cast<std::size_t>(
            std::count_if(m_chart.rows.begin(), m_chart.rows.end(), [](const ChartRow &row) {
                return row.kind != RowKind::User && !row.matchesEntry;
            }));
    }

    [[nodiscard]] qreal heightOf(AccessClass which) const
    {
        const auto found = m_classes.find(which);
        return found == m_classes.end() ? 0 : found->second->heightFor(m_object.size);
    }

    void drawTitles()
    {
        const qreal high = titleHeight();
        for (std::size_t i = 0; i < m_titles.size(); ++i) {
            const Span &column = i < m_columns.size() ? m_columns[i] : m_object;
            m_canvas.put(std::move(m_titles[i]), {column.from, 0, column.size, high});
        }
    }

    void drawRows()
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const Span &span = m_spans[row];
            m_canvas.beginRow();
            for (std::size_t station = 0; station < m_columns.size(); ++station) {
                const Span &column = m_columns[station];
                m_canvas.putBox(std::move(m_rows[row].boxes[station]),
                                {column.from, span.from, column.size, span.size});
            }
            for (std::size_t hop = 0; hop < m_rows[row].hops.size(); ++hop)
                drawHop(m_rows[row].hops[hop], span, m_columns[hop].end(), m_columns[hop + 1].from);
            if (m_chart.object)
                drawBeside(row);
        }
    }

    void drawHop(HopParts &hop, const Span &row, qreal left, qreal right)
    {
        const qreal apart = space(Gap::Hair);
        const qreal thick = ArrowItem::thickness(m_look);
        const qreal middle = row.middle();
        const qreal wide = right - left;
        const qreal above = hop.line->text().heightFor(wide);
        const qreal below = hop.result->text().heightFor(wide);
        m_canvas.put(std::move(hop.arrow),
                     {left + apart, middle - thick / 2, wide - 2 * apart, thick});
        m_canvas.put(std::move(hop.line), {left, middle - above - apart, wide, above});
        m_canvas.put(std::move(hop.result), {left, middle + apart, wide, below});
    }

    /// The object's box that this row is compared with, and the sign between them.
    void drawBeside(std::size_t row)
    {
        const ChartRow &shown = m_chart.rows[row];
        const Span &span = m_spans[row];
        if (shown.kind == RowKind::User) {
            drawOwner(shown, span);
            return;
        }
        drawRelation(shown.matches || shown.matchesEntry, span.middle());
        if (shown.matchesEntry) {
            putClass(AccessClass::NamedGroup, span);
            return;
        }
        if (const auto groups = groupRows(); row == 1) {
            const Span &last = m_spans[groups];
            putClass(AccessClass::Group, {span.from, last.end() - span.from});
        }
    }

    void drawOwner(const ChartRow &row, const Span &span)
    {
        if (m_classes.find(AccessClass::NamedUser) == m_classes.end()) {
            drawRelation(row.matches, span.middle());
            putClass(AccessClass::Owner, span);
            return;
        }
        const qreal apart = space(Gap::Tight);
        const Span owner{span.from, span.size - heightOf(AccessClass::NamedUser) - apart};
        const Span entry{owner.end() + apart, span.end() - owner.end() - apart};
        drawRelation(row.matches, owner.middle());
        drawRelation(row.matchesEntry, entry.middle());
        putClass(AccessClass::Owner, owner);
        putClass(AccessClass::NamedUser, entry);
    }

    void drawRelation(bool equal, qreal middle)
    {
        const qreal apart = space(Gap::Hair);
        const qreal thick = ArrowItem::thickness(m_look);
        const qreal left = m_columns.back().end();
        m_canvas.put(relationArrow(m_look, equal, Direction::Along),
                     {left + apart, middle - thick / 2, m_object.from - left - 2 * apart, thick});
    }

    void putClass(AccessClass which, const Span &span)
    {
        m_canvas.putBox(std::move(m_classes[which]),
                        {m_object.from, span.from, m_object.size, span.size});
        m_classes.erase(which);
    }

    /// What no number is compared with: the group where all rows match an entry, and the others.
    void drawObject()
    {
        qreal top = m_spans.back().end() + space(Gap::Normal);
        for (const AccessClass which : {AccessClass::Group, AccessClass::Others}) {
            if (m_classes.find(which) == m_classes.end())
                continue;
            const Span span{top, heightOf(which)};
            m_canvas.beginRow();
            putClass(which, span);
            if (which == AccessClass::Others && m_chart.object->applies == which)
                drawOthersArrow(span);
            top = span.end() + space(Gap::Normal);
        }
    }

    void drawOthersArrow(const Span &span)
    {
        const qreal apart = space(Gap::Hair);
        const qreal thick = ArrowItem::thickness(m_look);
        const qreal right = m_object.from - apart;
        const qreal left = m_columns.back().end() + apart;
        m_canvas.put(std::make_unique<ArrowItem>(m_look, Direction::Along, ArrowEnd::Head,
                                                 Tone::Neutral, false),
                     {left, span.middle() - thick / 2, right - left, thick});
        auto text =
            textItem(m_look, othersText(), TextRole::Muted, Qt::AlignRight | Qt::AlignVCenter);
        const qreal wide = std::min(text->text().naturalWidth(), left - 2 * apart);
        const qreal high = text->text().heightFor(wide);
        m_canvas.put(std::move(text),
                     {left - 2 * apart - wide, span.middle() - high / 2, wide, high});
    }

    void drawMoreGroups()
    {
        auto text = textItem(m_look, moreGroupsText(m_chart), TextRole::Muted);
        const qreal wide = m_columns.front().size;
        const qreal high = text->text().heightFor(wide);
        m_canvas.put(std::move(text), {0, m_spans.back().end() + space(Gap::Tight), wide, high});
    }

    ChartCanvas &m_canvas;
    const IdentityChart &m_chart;
    const DiagramLook &m_look;
    std::vector<RowParts> m_rows;
    std::vector<std::unique_ptr<TextItem>> m_titles;
    std::map<AccessClass, std::unique_ptr<BoxItem>> m_classes;
    std::vector<Span> m_columns;
    std::vector<Span> m_spans;
    Span m_object;
};

} // namespace

bool drawInColumns(ChartCanvas &canvas, qreal width)
{
    ColumnLayout layout(canvas);
    if (!layout.fitInto(width))
        return false;
    layout.draw();
    return true;
}

} // namespace mountlens::ui
