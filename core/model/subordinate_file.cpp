// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/subordinate_file.h"

#include "base/text_scan.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace mountlens {

namespace {

constexpr std::size_t kMaxLines = 100000;
constexpr std::size_t kMaxFindings = 100;
constexpr std::size_t kMaxCompared = 1000;

/// shadow: subordinate_parse() in lib/subordinateio.c.
std::optional<SubordinateLine> subordinateLine(std::string_view text)
{
    const std::string_view owner = takeUntil(text, ':');
    const auto first = parseNumber32(takeUntil(text, ':'));
    const auto count = parseNumber32(text);
    if (owner.empty() || owner.front() == '#' || !first || !count || *count == 0)
        return std::nullopt;
    if (*count - 1 > std::numeric_limits<std::uint32_t>::max() - *first)
        return std::nullopt;
    return SubordinateLine{std::string(owner), *first, *count, 0};
}

bool holds(const SubordinateLine &line, std::uint32_t id)
{
    return id >= line.first && id - line.first < line.count;
}

std::string rangeText(const SubordinateLine &line)
{
    return line.owner + ':' + std::to_string(line.first) + ':' + std::to_string(line.count);
}

/// Among lines sorted by start, those that begin inside an earlier one of somebody else.
void addOverlaps(std::vector<SubordinateLine> lines, Notices &found)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t end = std::min(lines.size(), i + kMaxCompared);
        for (std::size_t j = i + 1; j < end && holds(lines[i], lines[j].first); ++j) {
            if (found.size() >= kMaxFindings)
                return;
            if (lines[i].owner != lines[j].owner)
                found.push_back(Notice{NoticeId::SubordinateOverlap,
                                       {rangeText(lines[i]), rangeText(lines[j])},
                                       std::max(lines[i].line, lines[j].line)});
        }
    }
}

void addRealUsers(const SubordinateLine &line, const std::vector<HostUser> &byId, Notices &found)
{
    auto user =
        std::lower_bound(byId.begin(), byId.end(), line.first,
                         [](const HostUser &one, std::uint32_t id) { return one.uid < id; });
    for (; user != byId.end() && holds(line, user->uid) && found.size() < kMaxFindings; ++user)
        found.push_back(
            Notice{NoticeId::SubordinateRealUser, {rangeText(line), user->name}, line.line});
}

} // namespace

std::vector<SubordinateLine> parseSubordinateFile(std::string_view text)
{
    std::vector<SubordinateLine> lines;
    for (std::uint32_t number = 1; !text.empty() && lines.size() < kMaxLines; ++number) {
        std::string_view whole = takeLine(text);
        if (whole.ends_with('\r'))
            whole.remove_suffix(1);
        auto line = subordinateLine(whole);
        if (!line)
            continue;
        line->line = number;
        lines.push_back(std::move(*line));
    }
    return lines;
}

std::vector<SubordinateLine> subordinateLinesOf(const std::vector<SubordinateLine> &lines,
                                                const HostUser &user,
                                                SubordinateOrder order)
{
    const std::string number = std::to_string(user.uid);
    std::vector<SubordinateLine> own;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(own),
                 [&](const auto &line) { return line.owner == user.name || line.owner == number; });
    if (order == SubordinateOrder::ByStart)
        std::stable_sort(own.begin(), own.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    return own;
}

Notices subordinateFindings(const std::vector<SubordinateLine> &lines,
                            const std::vector<HostUser> &users)
{
    Notices found;
    addOverlaps(lines, found);
    std::vector<HostUser> byId = users;
    std::stable_sort(byId.begin(), byId.end(),
                     [](const HostUser &a, const HostUser &b) { return a.uid < b.uid; });
    for (const SubordinateLine &line : lines)
        addRealUsers(line, byId, found);
    return found;
}

} // namespace mountlens
