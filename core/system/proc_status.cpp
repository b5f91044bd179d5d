// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/proc_status.h"

#include "base/text_scan.h"

#include <array>
#include <limits>
#include <optional>

namespace mountlens {

namespace {

constexpr std::size_t kMaxGroups = 65536; // NGROUPS_MAX

/// Real, effective, saved, file system.
std::optional<std::array<std::uint32_t, 4>> fourIds(std::string_view text)
{
    std::array<std::uint32_t, 4> ids{};
    for (std::uint32_t &id : ids) {
        const auto number = parseNumber32(takeField(text));
        if (!number)
            return std::nullopt;
        id = *number;
    }
    return ids;
}

std::optional<std::vector<Kgid>> groupList(std::string_view text)
{
    std::vector<Kgid> groups;
    for (auto field = takeField(text); !field.empty(); field = takeField(text)) {
        const auto number = parseNumber32(field);
        if (!number || groups.size() == kMaxGroups)
            return std::nullopt;
        groups.emplace_back(*number);
    }
    return groups;
}

std::optional<Pid> pidFrom(std::string_view field)
{
    const auto number = parseNumber32(field);
    if (!number || *number > static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max()))
        return std::nullopt;
    return Pid(static_cast<std::int32_t>(*number));
}

/// proc_task_name() escapes newlines and backslashes, nothing else.
std::string unescapedName(std::string_view shown)
{
    std::string name;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool escape = shown[i] == '\\' && i + 1 < shown.size();
        if (escape)
            ++i;
        name += escape && shown[i] == 'n' ? '\n' : shown[i];
    }
    return name;
}

/// Takes one "Key:\tvalue" line into the status; false: malformed.
class StatusReader
{
public:
    bool takeLineOf(std::string_view key, std::string_view value);
    [[nodiscard]] bool complete() const { return m_seen == kAll; }
    ProcStatus status;

private:
    enum Seen : unsigned {
        SeenPid = 1,
        SeenUid = 2,
        SeenGid = 4,
        SeenGroups = 8,
        SeenEffective = 16,
    };
    static constexpr unsigned kAll = SeenPid | SeenUid | SeenGid | SeenGroups | SeenEffective;

    bool takeUids(std::string_view value);
    bool takeGids(std::string_view value);
    bool takeGroups(std::string_view value);
    bool takePids(std::string_view value);
    static bool takeCapabilities(std::string_view value, CapabilitySet &set);
    bool takeUmask(std::string_view value);
    bool takeSeccomp(std::string_view value);

    unsigned m_seen = 0;
};

bool StatusReader::takeUids(std::string_view value)
{
    const auto ids = fourIds(value);
    if (!ids)
        return false;
    Credentials &task = status.credentials;
    task.realUid = Kuid((*ids)[0]);
    task.effectiveUid = Kuid((*ids)[1]);
    task.savedUid = Kuid((*ids)[2]);
    task.fsUid = Kuid((*ids)[3]);
    m_seen |= SeenUid;
    return true;
}

bool StatusReader::takeGids(std::string_view value)
{
    const auto ids = fourIds(value);
    if (!ids)
        return false;
    Credentials &task = status.credentials;
    task.realGid = Kgid((*ids)[0]);
    task.effectiveGid = Kgid((*ids)[1]);
    task.savedGid = Kgid((*ids)[2]);
    task.fsGid = Kgid((*ids)[3]);
    m_seen |= SeenGid;
    return true;
}

bool StatusReader::takeGroups(std::string_view value)
{
    auto groups = groupList(value);
    if (!groups)
        return false;
    status.credentials.setGroups(std::move(*groups));
    m_seen |= SeenGroups;
    return true;
}

bool StatusReader::takePids(std::string_view value)
{
    constexpr std::size_t maxNesting = 33; // MAX_PID_NS_LEVEL + 1
    for (auto field = takeField(value); !field.empty(); field = takeField(value)) {
        const auto pid = pidFrom(field);
        if (!pid || status.namespacePids.size() == maxNesting)
            return false;
        status.namespacePids.push_back(*pid);
    }
    return true;
}

bool StatusReader::takeCapabilities(std::string_view value, CapabilitySet &set)
{
    const auto bits = parseNumber(takeField(value), 16);
    if (!bits)
        return false;
    set = CapabilitySet(*bits);
    return true;
}

bool StatusReader::takeUmask(std::string_view value)
{
    const auto bits = parseNumber32(takeField(value), 8);
    if (!bits || *bits > 0777)
        return false;
    status.credentials.umask = Mode(*bits);
    return true;
}

bool StatusReader::takeSeccomp(std::string_view value)
{
    const auto mode = parseNumber32(takeField(value));
    if (!mode || *mode > static_cast<std::uint32_t>(SeccompMode::Filter))
        return false;
    status.seccomp = static_cast<SeccompMode>(*mode);
    return true;
}

bool StatusReader::takeLineOf(std::string_view key, std::string_view value)
{
    if (key == "Name") {
        status.name = unescapedName(value.substr(std::min<std::size_t>(1, value.size())));
        return true;
    }
    if (key == "Umask")
        return takeUmask(value);
    if (key == "Pid") {
        const auto pid = pidFrom(takeField(value));
        if (!pid)
            return false;
        status.pid = *pid;
        m_seen |= SeenPid;
        return true;
    }
    if (key == "Uid")
        return takeUids(value);
    if (key == "Gid")
        return takeGids(value);
    if (key == "Groups")
        return takeGroups(value);
    if (key == "NSpid")
        return takePids(value);
    if (key == "CapPrm")
        return takeCapabilities(value, status.credentials.permitted);
    if (key == "CapEff") {
        m_seen |= SeenEffective;
        return takeCapabilities(value, status.credentials.effective);
    }
    if (key == "NoNewPrivs") {
        status.noNewPrivileges = takeField(value) == "1";
        return true;
    }
    if (key == "Seccomp")
        return takeSeccomp(value);
    return true;
}

} // namespace

Result<ProcStatus> parseProcStatus(std::string_view text)
{
    StatusReader reader;
    while (!text.empty()) {
        std::string_view value = takeLine(text);
        const std::string_view line = value;
        const std::string_view key = takeUntil(value, ':');
        if (!reader.takeLineOf(key, value))
            return Error(ErrorId::Malformed, "status", std::string(line));
    }
    if (!reader.complete())
        return Error(ErrorId::Malformed, "status", "line missing");
    return std::move(reader.status);
}

std::optional<CapabilitySet> parseBoundingSet(std::string_view text)
{
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        if (takeField(line) != "CapBnd:")
            continue;
        const auto bits = parseNumber(takeField(line), 16);
        return bits ? std::optional(CapabilitySet(*bits)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace mountlens
