// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/check_report.h"

namespace mountlens::ui {

namespace {

/// Without the result. A zero says nothing.
std::string termsText(const IdSum &sum)
{
    std::string text = sum.base == 0 ? std::string() : std::to_string(sum.base);
    if (sum.add != 0)
        text += (text.empty() ? "" : " + ") + std::to_string(sum.add);
    if (sum.subtract != 0)
        text += " - " + std::to_string(sum.subtract);
    return text;
}

bool isSameNumber(const IdSum &sum)
{
    return sum.base == sum.subtract;
}

} // namespace

std::optional<IdSum> sumDown(const IdMap &map, std::uint32_t id)
{
    const IdMapExtent *extent = map.extentFor(id);
    if (!extent)
        return std::nullopt;
    return IdSum{extent->lowerFirst, id, extent->first, extent->lowerFirst + (id - extent->first)};
}

std::optional<IdSum> sumUp(const IdMap &map, std::uint32_t lowerId)
{
    const auto id = map.up(lowerId);
    const IdMapExtent *extent = id ? map.extentFor(*id) : nullptr;
    if (!extent)
        return std::nullopt;
    return IdSum{extent->first, lowerId, extent->lowerFirst, *id};
}

std::string sumText(const IdSum &sum)
{
    if (isSameNumber(sum))
        return "same number";
    const std::string result = std::to_string(sum.result);
    const std::string terms = termsText(sum);
    return terms == result ? result : terms + " = " + result;
}

std::string sumTextBackwards(const IdSum &sum)
{
    if (isSameNumber(sum))
        return "same number";
    const std::string result = std::to_string(sum.result);
    const std::string terms = termsText(sum);
    return terms == result ? result : result + " = " + terms;
}

} // namespace mountlens::ui
