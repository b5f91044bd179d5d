// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/podman_volume_options.h"

#include "base/text_scan.h"
#include "config/mount_rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

/// Options of one group exclude each other; `words` is how podman names the group.
struct OptionGroup
{
    std::array<std::string_view, 8> options;
    std::string_view words;
};

/// common/pkg/parse ValidateVolumeOpts().
constexpr std::array<OptionGroup, 10> kGroups{{
    {{"noexec", "exec"}, "'noexec' or 'exec' option"},
    {{"nodev", "dev"}, "'nodev' or 'dev' option"},
    {{"nosuid", "suid"}, "'nosuid' or 'suid' option"},
    {{"rw", "ro"}, "'rw' or 'ro' option"},
    {{"z", "Z", "O"}, "'z', 'Z', or 'O' option"},
    {{"U"}, "'U' option"},
    {{"private", "rprivate", "shared", "rshared", "slave", "rslave", "unbindable", "runbindable"},
     "'[r]shared', '[r]private', '[r]slave' or '[r]unbindable' option"},
    {{"bind", "rbind"}, "'[r]bind' option"},
    {{"copy", "nocopy"}, "'copy' or 'nocopy' option"},
    {{"no-dereference"}, "'no-dereference' option"},
}};

const OptionGroup *groupOf(std::string_view option)
{
    const auto *const found =
        std::find_if(kGroups.begin(), kGroups.end(), [option](const OptionGroup &group) {
            return !option.empty()
                   && std::find(group.options.begin(), group.options.end(), option)
                          != group.options.end();
        });
    return found == kGroups.end() ? nullptr : found;
}

bool isOverlayDirectory(std::string_view option)
{
    return option.find("upperdir") != std::string_view::npos
           || option.find("workdir") != std::string_view::npos;
}

std::string joined(const std::vector<std::string> &options)
{
    std::string text;
    for (const std::string &option : options)
        text += (text.empty() ? "" : ", ") + option;
    return text;
}

Result<Done> checkGroups(const std::vector<std::string> &options)
{
    std::set<const OptionGroup *> seen;
    for (const std::string &option : options) {
        const OptionGroup *const group = groupOf(option);
        if (group == nullptr || seen.insert(group).second)
            continue;
        return refusal(Engine::Podman, "invalid options \"" + joined(options)
                                           + "\", can only specify 1 " + std::string(group->words));
    }
    return Done{};
}

bool isKnown(std::string_view option)
{
    return groupOf(option) != nullptr || isOverlayDirectory(option) || option.starts_with("idmap")
           || option == "cached" || option == "delegated" || option == "nocreate"
           || holdsExpansion(option);
}

/// pkg/specgen/volumes.go GenVolumeMounts(): O stands alone, with U, or with both directories.
Result<Done> checkOverlay(const std::vector<std::string> &options)
{
    if (std::find(options.begin(), options.end(), "O") == options.end())
        return Done{};
    const std::string all = joined(options);
    const bool hasUpper = all.find("upperdir") != std::string::npos;
    const bool hasWork = all.find("workdir") != std::string::npos;
    if (hasUpper != hasWork)
        return refusal(Engine::Podman, "must set both `upperdir` and `workdir`");
    const bool tooMany = options.size() > 2 && (options.size() != 3 || !hasUpper);
    const bool other = options.size() == 2 && all.find('U') == std::string::npos;
    if (tooMany || other)
        return refusal(Engine::Podman, "can't use 'O' with other options");
    return Done{};
}

/// "%d-%d-%d" of parseOptionIDs().
bool isIdRange(std::string_view range)
{
    if (range.starts_with('@'))
        range.remove_prefix(1);
    const auto first = parseNumber32(takeUntil(range, '-'));
    const auto second = parseNumber32(takeUntil(range, '-'));
    const auto count = parseNumber32(range);
    return first && second && count && *count > 0;
}

/// How podman counts its mount options: pkg/util/mount_opts.go processOptionsInternal().
bool isTmpfsOption(std::string_view option)
{
    static constexpr std::array kWords{
        "exec",   "noexec",  "suid",       "nosuid",         "dev",       "nodev",
        "rw",     "ro",      "private",    "rprivate",       "slave",     "rslave",
        "shared", "rshared", "unbindable", "runbindable",    "tmpcopyup", "notmpcopyup",
        "noswap", "U",       "noatime",    "size",           "mode",      "consistency",
        "copy",   "nocopy",  "O",          "no-dereference", "nocreate"};
    const std::string_view key = option.substr(0, option.find('='));
    return std::find(kWords.begin(), kWords.end(), key) != kWords.end() || key.starts_with("idmap")
           || holdsExpansion(option);
}

} // namespace

Result<Done> checkIdmapOption(std::string_view option)
{
    constexpr std::string_view kStart = "idmap=";
    if (!option.starts_with(kStart))
        return Done{};
    for (const std::string &part : splitFields(option.substr(kStart.size()), ';')) {
        if (!part.starts_with("uids=") && !part.starts_with("gids="))
            return refusal(Engine::Podman, "unknown option \"" + part + "\"");
        const std::string ranges = part.substr(5);
        for (const std::string &range : splitFields(ranges, '#')) {
            if (range.empty())
                return refusal(Engine::Podman, "invalid empty range for \"" + ranges + "\"");
            if (!isIdRange(range))
                return refusal(Engine::Podman, "invalid value for \"" + ranges + "\"");
        }
    }
    return Done{};
}

Result<Done> takePodmanOptions(MountSpec &mount, const std::vector<std::string> &options)
{
    if (Result<Done> groups = checkGroups(options); !groups)
        return groups;
    for (const std::string &option : options) {
        if (!isKnown(option))
            return refusal(Engine::Podman, "invalid option type \"" + option + "\"");
        if (Result<Done> idmap = checkIdmapOption(option); !idmap)
            return idmap;
        if (option == "ro" || option == "rw")
            mount.readOnly = option == "ro";
        else
            mount.options.push_back(option);
    }
    return mount.type == "bind" ? checkOverlay(options) : Done{};
}

Result<Done> takePodmanTmpfsOptions(MountSpec &mount, std::string_view options)
{
    if (options.empty())
        return Done{};
    for (const std::string &option : splitFields(options, ',')) {
        if (!isTmpfsOption(option)) {
            return refusal(Engine::Podman,
                           "unknown mount option \"" + option + "\": invalid mount option");
        }
        if (option == "ro" || option == "rw")
            mount.readOnly = option == "ro";
        else
            mount.options.push_back(option);
    }
    return Done{};
}

} // namespace mountlens
