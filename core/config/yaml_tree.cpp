// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/yaml_tree.h"

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;
constexpr std::size_t kMaxValues = 200'000;
constexpr int kMaxDepth = 200;
constexpr const char *kMergeKey = "<<";

Error malformed(std::uint32_t line, std::string what)
{
    return Error(ErrorId::Malformed, "line " + std::to_string(line), std::move(what));
}

std::uint32_t lineOf(const YAML::Node &node)
{
    const YAML::Mark mark = node.Mark();
    return mark.is_null() || mark.line < 0 ? 0 : static_cast<std::uint32_t>(mark.line) + 1;
}

/// yaml-cpp's tag "?" means a plain scalar, "!" a quoted one; the rest was written in the file.
bool isWrittenTag(const std::string &tag)
{
    return !tag.empty() && tag != "?" && tag != "!";
}

/// Turns nodes into values. Each alias is resolved where it stands, so that the values are counted
/// as often as they are used.
class Conversion
{
public:
    Result<YamlValue> value(const YAML::Node &node, int depth)
    {
        if (depth > kMaxDepth || ++m_values > kMaxValues)
            return Error(ErrorId::TooLarge, "yaml");
        YamlValue made;
        made.line = lineOf(node);
        if (isWrittenTag(node.Tag()))
            made.tag = node.Tag();
        if (node.IsSequence())
            return sequence(node, std::move(made), depth);
        if (node.IsMap())
            return mapping(node, std::move(made), depth);
        if (node.IsScalar()) {
            made.kind = YamlValue::Kind::Scalar;
            made.text = node.Scalar();
            made.plain = node.Tag() == "?";
            if (made.plain && (made.text.empty() || made.text == "~" || made.text == "null"))
                made = {YamlValue::Kind::Null, {}, false, {}, made.line, {}, {}};
        }
        return made;
    }

private:
    Result<YamlValue> sequence(const YAML::Node &node, YamlValue made, int depth)
    {
        made.kind = YamlValue::Kind::Sequence;
        for (const YAML::Node &item : node) {
            auto converted = value(item, depth + 1);
            if (!converted)
                return converted.error();
            made.items.push_back(std::move(*converted));
        }
        return made;
    }

    Result<YamlValue> mapping(const YAML::Node &node, YamlValue made, int depth)
    {
        made.kind = YamlValue::Kind::Mapping;
        std::vector<YamlValue> merged;
        for (const auto &member : node) {
            if (!member.first.IsScalar())
                return malformed(lineOf(member.first), "a key must be a text");
            const std::string key = member.first.Scalar();
            auto converted = value(member.second, depth + 1);
            if (!converted)
                return converted.error();
            if (key == kMergeKey) {
                merged.push_back(std::move(*converted));
                continue;
            }
            if (made.find(key))
                return malformed(lineOf(member.first), "the key " + key + " is given twice");
            converted->line = lineOf(member.first);
            made.members.emplace_back(key, std::move(*converted));
        }
        for (YamlValue &source : merged) {
            if (auto done = merge(made, std::move(source)); !done)
                return done.error();
        }
        return made;
    }

    /// What `made` has already wins, so the first of several merged mappings does.
    static Result<Done> merge(YamlValue &made, YamlValue source)
    {
        if (source.isSequence()) {
            for (YamlValue &item : source.items) {
                if (auto done = merge(made, std::move(item)); !done)
                    return done.error();
            }
            return Done{};
        }
        if (!source.isMapping())
            return malformed(source.line, "only mappings can be merged");
        for (YamlValue::Member &member : source.members) {
            if (!made.find(member.first))
                made.members.push_back(std::move(member));
        }
        return Done{};
    }

    std::size_t m_values = 0;
};

Result<std::vector<YAML::Node>> load(std::string_view text)
{
    // yaml-cpp reports every fault by exception; none leaves this function.
    try {
        return YAML::LoadAll(std::string(text));
    } catch (const YAML::Exception &fault) {
        const auto line =
            fault.mark.is_null() ? 0U : static_cast<std::uint32_t>(fault.mark.line) + 1U;
        return malformed(line, fault.msg);
    }
}

} // namespace

const YamlValue *YamlValue::find(std::string_view key) const noexcept
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member &member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

YamlValue *YamlValue::find(std::string_view key) noexcept
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member &member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

Result<std::vector<YamlValue>> parseYaml(std::string_view text)
{
    if (text.size() > kMaxBytes)
        return Error(ErrorId::TooLarge, "yaml");
    const auto documents = load(text);
    if (!documents)
        return documents.error();
    Conversion conversion;
    std::vector<YamlValue> values;
    for (const YAML::Node &document : *documents) {
        auto converted = conversion.value(document, 0);
        if (!converted)
            return converted.error();
        values.push_back(std::move(*converted));
    }
    return values;
}

} // namespace mountlens
