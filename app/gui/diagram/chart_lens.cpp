// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_lens.h"

namespace mountlens::ui {

namespace {

using Number = std::optional<std::uint32_t>;

bool keepsEveryNumber(const IdMap &map)
{
    return map == IdMap::identity();
}

ChartHop hopOf(const IdMap &map, std::optional<IdMapExtent> line, std::optional<IdSum> sum)
{
    if (!sum)
        return {};
    if (keepsEveryNumber(map))
        return {HopKind::SameAsHost, line, sum};
    const bool same = sum->base == sum->subtract;
    return {same ? HopKind::SameNumber : HopKind::Mapped, line, sum};
}

std::optional<IdMapExtent> lineFor(const IdMap &map, const Number &upper)
{
    const IdMapExtent *extent = upper ? map.extentFor(*upper) : nullptr;
    return extent ? std::optional(*extent) : std::nullopt;
}

/// The inner map's line as the namespace around it shows it.
ChartHop hopBetween(const IdMap &inner, const IdMap &outer, const Number &from)
{
    const auto line = lineFor(inner, from);
    const auto first = line ? outer.up(line->lowerFirst) : std::nullopt;
    if (!first)
        return {};
    const IdMapExtent shown{line->first, *first, line->count};
    const IdSum sum{*first, *from, line->first, *first + (*from - line->first)};
    return hopOf(inner, shown, sum);
}

ChartHop hop(const ChartLens &from, const ChartLens &to, const Number &kernelId)
{
    const Number before = from.show(kernelId).number;
    const Number after = to.show(kernelId).number;
    if (!before || !after)
        return {HopKind::Unmapped, {}, {}};
    if (to.where == IdentityPlace::Namespace)
        return hopBetween(from.map, to.map, before);
    if (to.where == IdentityPlace::Host)
        return hopOf(from.map, lineFor(from.map, before), sumDown(from.map, *before));
    return hopOf(to.map, lineFor(to.map, after), sumUp(to.map, *kernelId));
}

} // namespace

ChartId ChartLens::show(const Number &kernelId) const
{
    ChartId shown;
    shown.number = kernelId ? map.up(*kernelId) : std::nullopt;
    if (!names)
        return shown;
    shown.origin = origin;
    if (const auto found = shown.number ? names->find(*shown.number) : names->end();
        found != names->end())
        shown.name = found->second;
    return shown;
}

ChartRow chartRow(RowKind kind, const std::vector<ChartLens> &lenses, std::uint32_t kernelId)
{
    ChartRow row;
    row.kind = kind;
    for (const ChartLens &lens : lenses)
        row.ids.push_back(lens.show(kernelId));
    for (std::size_t i = 1; i < lenses.size(); ++i)
        row.hops.push_back(hop(lenses[i - 1], lenses[i], kernelId));
    return row;
}

} // namespace mountlens::ui
