// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_merge.h"

#include "config/compose_fields.h"
#include "config/compose_volume.h"
#include "config/paths.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace mountlens {

namespace {

constexpr const char *kReset = "!reset";
constexpr const char *kOverride = "!override";

using Path = std::vector<std::string>;

enum class Rule : std::uint8_t {
    Plain,
    Replace,
    Sequence, ///< both become sequences, then one follows the other
    Mapping,  ///< sequences of names become mappings, then both are merged
    Build,    ///< a text is a mapping with its context
};

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// compose-go override/merge.go mergeSpecials.
Rule serviceRule(std::string_view key)
{
    if (isOneOf(key, {"command", "entrypoint"}))
        return Rule::Replace;
    if (isOneOf(key, {"annotations", "dns", "dns_opt", "dns_search", "env_file", "environment",
                      "extra_hosts", "label_file", "labels", "sysctls", "tmpfs"}))
        return Rule::Sequence;
    if (isOneOf(key, {"depends_on", "models", "networks"}))
        return Rule::Mapping;
    return key == "build" ? Rule::Build : Rule::Plain;
}

Rule ruleFor(const Path &path)
{
    if (path.size() == 3 && path[0] == "services")
        return serviceRule(path[2]);
    if (path.size() == 3 && path[2] == "labels")
        return Rule::Sequence;
    if (path.size() != 4 || path[0] != "services")
        return Rule::Plain;
    if (path[2] == "build")
        return isOneOf(path[3], {"args", "additional_contexts", "extra_hosts", "labels"})
                   ? Rule::Sequence
                   : Rule::Plain;
    if (path[2] == "deploy" && path[3] == "labels")
        return Rule::Sequence;
    const bool replaced = path[2] == "ulimits" || (path[2] == "healthcheck" && path[3] == "test");
    return replaced ? Rule::Replace : Rule::Plain;
}

YamlValue textValue(std::string text, std::uint32_t line)
{
    YamlValue made;
    made.kind = YamlValue::Kind::Scalar;
    made.text = std::move(text);
    made.line = line;
    return made;
}

/// A mapping as "key=value" items, a text as a sequence of one.
YamlValue asSequence(YamlValue value)
{
    if (value.isSequence())
        return value;
    YamlValue made;
    made.kind = YamlValue::Kind::Sequence;
    made.line = value.line;
    if (value.isScalar())
        made.items.push_back(textValue(std::move(value.text), value.line));
    for (YamlValue::Member &member : value.members) {
        std::string text = std::move(member.first);
        if (member.second.isScalar())
            text += '=' + member.second.text;
        made.items.push_back(textValue(std::move(text), member.second.line));
    }
    return made;
}

/// A sequence of names as a mapping to nothing.
YamlValue asMapping(YamlValue value)
{
    if (!value.isSequence())
        return value;
    YamlValue made;
    made.kind = YamlValue::Kind::Mapping;
    made.line = value.line;
    for (YamlValue &item : value.items) {
        if (item.isScalar() && !made.find(item.text))
            made.members.emplace_back(std::move(item.text), YamlValue{});
    }
    return made;
}

/// depends_on of a sequence, as a mapping that says the same.
YamlValue asDependencies(YamlValue value)
{
    const bool names = value.isSequence();
    YamlValue made = asMapping(std::move(value));
    for (YamlValue::Member &member : made.members) {
        if (!names)
            break;
        member.second.kind = YamlValue::Kind::Mapping;
        member.second.members.emplace_back("condition", textValue("service_started", made.line));
    }
    return made;
}

YamlValue asBuild(YamlValue value)
{
    if (!value.isScalar())
        return value;
    YamlValue made;
    made.kind = YamlValue::Kind::Mapping;
    made.line = value.line;
    made.members.emplace_back("context", std::move(value));
    return made;
}

void noteConflict(Notices &notices, const Path &path, std::uint32_t line)
{
    std::string words = "cannot override ";
    for (const std::string &part : path)
        words += (&part == &path.front() ? "" : ".") + part;
    noteRefusal(notices, std::move(words), line);
}

YamlValue mergeMappings(YamlValue base, YamlValue over, const Path &path, Notices &notices)
{
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t i = 0; i < base.members.size(); ++i)
        places.emplace(base.members[i].first, i);
    for (YamlValue::Member &member : over.members) {
        const auto found = places.find(member.first);
        if (found == places.end()) {
            base.members.push_back(std::move(member));
            continue;
        }
        YamlValue &place = base.members[found->second].second;
        Path below = path;
        below.push_back(member.first);
        place = mergeCompose(std::move(place), std::move(member.second), below, notices);
    }
    return base;
}

YamlValue mergePlain(YamlValue base, YamlValue over, const Path &path, Notices &notices)
{
    if (over.isNull())
        return base;
    if ((base.isMapping() || base.isSequence()) && base.kind != over.kind) {
        noteConflict(notices, path, over.line);
        return base;
    }
    if (base.isMapping())
        return mergeMappings(std::move(base), std::move(over), path, notices);
    if (!base.isSequence())
        return over;
    std::move(over.items.begin(), over.items.end(), std::back_inserter(base.items));
    return base;
}

/// What an item is known by; nullopt: it is not to be compared, or cannot be read.
using ItemKey = std::optional<std::string>;

ItemKey wordKey(const YamlValue &item)
{
    if (!item.isScalar())
        return std::nullopt;
    return item.text.substr(0, item.text.find('='));
}

ItemKey volumeKey(const YamlValue &item)
{
    if (item.isMapping()) {
        const std::string target = composeText(item, "target");
        return target.empty() ? std::nullopt : std::optional(cleanPath(target));
    }
    if (!item.isScalar())
        return std::nullopt;
    const auto volume = parseComposeVolume(item.text);
    return volume ? std::optional(volume->target) : std::nullopt;
}

ItemKey fileMountKey(const YamlValue &item, const std::string &directory)
{
    if (item.isScalar())
        return directory + item.text;
    if (const YamlValue *target = item.find("target"))
        return target->text;
    const YamlValue *source = item.find("source");
    return source ? std::optional(directory + source->text) : std::nullopt;
}

ItemKey itemKey(std::string_view list, const YamlValue &item)
{
    if (list == "volumes")
        return volumeKey(item);
    if (list == "secrets")
        return fileMountKey(item, "/run/secrets/");
    if (list == "configs")
        return fileMountKey(item, "/");
    return wordKey(item);
}

/// compose-go override/uncity.go, as far as its lists are looked at here.
bool isComparedList(std::string_view key)
{
    return isOneOf(key, {"annotations", "cap_add", "cap_drop", "configs", "dns", "dns_opt",
                         "dns_search", "environment", "expose", "labels", "links", "ports",
                         "profiles", "secrets", "sysctls", "tmpfs", "volumes"});
}

void dropRepeated(std::string_view list, std::vector<YamlValue> &items)
{
    std::map<std::string, std::size_t> places;
    std::vector<YamlValue> kept;
    for (YamlValue &item : items) {
        if (const ItemKey key = itemKey(list, item)) {
            const auto [place, fresh] = places.emplace(*key, kept.size());
            if (!fresh) {
                kept[place->second] = std::move(item);
                continue;
            }
        }
        kept.push_back(std::move(item));
    }
    items = std::move(kept);
}

/// A volume as the short form says it.
std::string shownVolume(const YamlValue &item)
{
    if (item.isScalar())
        return item.text;
    const std::string source = composeText(item, "source");
    return (source.empty() ? "" : source + ':') + composeText(item, "target");
}

} // namespace

YamlValue
mergeCompose(YamlValue base, YamlValue over, const std::vector<std::string> &path, Notices &notices)
{
    if (over.tag == kReset || base.tag == kReset)
        return over;
    if (over.tag == kOverride) {
        over.tag.clear();
        return over;
    }
    switch (ruleFor(path)) {
    case Rule::Replace:
        return over;
    case Rule::Sequence:
        return mergePlain(asSequence(std::move(base)), asSequence(std::move(over)), path, notices);
    case Rule::Mapping:
        if (path.back() == "depends_on")
            return mergePlain(asDependencies(std::move(base)), asDependencies(std::move(over)),
                              path, notices);
        return mergePlain(asMapping(std::move(base)), asMapping(std::move(over)), path, notices);
    case Rule::Build:
        return mergePlain(asBuild(std::move(base)), asBuild(std::move(over)), path, notices);
    case Rule::Plain:
        break;
    }
    return mergePlain(std::move(base), std::move(over), path, notices);
}

void dropResets(YamlValue &value)
{
    std::erase_if(value.items, [](const YamlValue &item) { return item.tag == kReset; });
    std::erase_if(value.members,
                  [](const YamlValue::Member &member) { return member.second.tag == kReset; });
    std::for_each(value.items.begin(), value.items.end(), dropResets);
    for (YamlValue::Member &member : value.members)
        dropResets(member.second);
}

void dropRepeatedItems(YamlValue &file)
{
    YamlValue *services = file.find("services");
    if (!services)
        return;
    for (auto &[name, service] : services->members) {
        for (auto &[key, list] : service.members) {
            if (list.isSequence() && isComparedList(key))
                dropRepeated(key, list.items);
        }
    }
}

void noteRepeatedVolumes(const YamlValue &file, Notices &notices)
{
    const YamlValue *services = file.find("services");
    if (!services)
        return;
    for (const auto &[name, service] : services->members) {
        std::map<std::string, const YamlValue *> seen;
        const YamlValue *volumes = service.find("volumes");
        if (!volumes)
            continue;
        for (const YamlValue &item : volumes->items) {
            const ItemKey key = volumeKey(item);
            if (!key)
                continue;
            const YamlValue *&earlier = seen[*key];
            if (earlier)
                notices.push_back({NoticeId::ValueIgnored,
                                   {shownVolume(*earlier), "services." + name + ".volumes"},
                                   earlier->line});
            earlier = &item;
        }
    }
}

} // namespace mountlens
