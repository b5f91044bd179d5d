// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/kubernetes_object.h"

#include "base/text_scan.h"
#include "config/tree_fields.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr std::int64_t kLargestId = 2147483647;

bool isOneOf(std::string_view text, const std::array<std::string_view, 9> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// resolve.go of the YAML library that kubectl uses.
std::optional<bool> boolean(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kTrue = {"true", "True", "TRUE", "yes", "Yes",
                                                       "YES",  "on",   "On",   "ON"};
    constexpr std::array<std::string_view, 9> kFalse = {"false", "False", "FALSE", "no", "No",
                                                        "NO",    "off",   "Off",   "OFF"};
    if (isOneOf(text, kTrue))
        return true;
    return isOneOf(text, kFalse) ? std::optional(false) : std::nullopt;
}

std::optional<std::int64_t> integer(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0o")) {
        base = text[1] == 'x' ? 16 : 8;
        text.remove_prefix(2);
    } else if (text.size() > 1 && text.starts_with('0')) {
        base = 8;
    }
    std::string digits(text);
    digits.erase(std::remove(digits.begin(), digits.end(), '_'), digits.end());
    const auto number = parseNumber(digits, base);
    if (!number || *number > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(*number);
    return negative ? -value : value;
}

std::string_view kindOf(const YamlValue &value)
{
    if (value.isSequence())
        return "array";
    if (value.isMapping())
        return "object";
    if (!value.plain)
        return "string";
    return boolean(value.text) ? "bool" : integer(value.text) ? "number" : "string";
}

} // namespace

std::string KubernetesObject::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
}

void KubernetesObject::refuse(std::string_view key, std::string_view words) const
{
    m_findings->refuse((key.empty() ? m_path : pathOf(key)) + ": " + std::string(words));
}

void KubernetesObject::refuseType(std::string_view key, std::string_view type) const
{
    m_findings->refuse("json: cannot unmarshal " + std::string(kindOf(mountlens::at(*m_value, key)))
                       + " into Go struct field " + pathOf(key) + " of type " + std::string(type));
}

void KubernetesObject::note(NoticeId id, std::vector<std::string> args) const
{
    m_findings->notices.push_back({id, std::move(args), m_value->line});
}

void KubernetesObject::expectOnly(const std::vector<std::string_view> &keys) const
{
    for (const YamlValue::Member &member : m_value->members) {
        if (std::find(keys.begin(), keys.end(), member.first) == keys.end())
            m_findings->notices.push_back(
                {NoticeId::UnknownKey, {member.first, m_path}, member.second.line});
    }
}

bool KubernetesObject::has(std::string_view key) const
{
    return !mountlens::at(*m_value, key).isNull();
}

KubernetesObject KubernetesObject::at(std::string_view key) const
{
    const YamlValue &member = mountlens::at(*m_value, key);
    if (!member.isNull() && !member.isMapping())
        refuseType(key, "object");
    return {member, pathOf(key), *m_findings};
}

std::vector<KubernetesObject> KubernetesObject::list(std::string_view key) const
{
    const YamlValue &member = mountlens::at(*m_value, key);
    if (!member.isNull() && !member.isSequence())
        refuseType(key, "[]object");
    std::vector<KubernetesObject> items;
    items.reserve(member.items.size());
    for (std::size_t i = 0; i < member.items.size(); ++i) {
        items.emplace_back(member.items[i], pathOf(key) + '[' + std::to_string(i) + ']',
                           *m_findings);
    }
    return items;
}

std::string KubernetesObject::text(std::string_view key) const
{
    const YamlValue &member = mountlens::at(*m_value, key);
    if (member.isSequence() || member.isMapping())
        refuseType(key, "string");
    return textOf(member);
}

std::vector<std::string> KubernetesObject::texts(std::string_view key) const
{
    const YamlValue &member = mountlens::at(*m_value, key);
    if (!member.isNull() && !member.isSequence()) {
        refuseType(key, "[]string");
        return {};
    }
    return textsAt(*m_value, key);
}

std::optional<bool> KubernetesObject::flag(std::string_view key) const
{
    const YamlValue &member = mountlens::at(*m_value, key);
    if (member.isNull())
        return std::nullopt;
    const auto value = member.isScalar() && member.plain ? boolean(member.text) : std::nullopt;
    if (!value)
        refuseType(key, "bool");
    return value;
}

std::optional<std::int64_t> KubernetesObject::number(std::string_view key) const
{
    const YamlValue &member = mountlens::at(*m_value, key);
    if (member.isNull())
        return std::nullopt;
    const auto value = member.isScalar() && member.plain ? integer(member.text) : std::nullopt;
    if (!value)
        refuseType(key, "int64");
    return value;
}

std::optional<std::uint32_t> KubernetesObject::id(std::string_view key) const
{
    const auto value = number(key);
    if (!value)
        return std::nullopt;
    if (*value < 0 || *value > kLargestId) {
        refuse(key, "Invalid value: " + std::to_string(*value)
                        + ": must be between 0 and 2147483647, inclusive");
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(*value);
}

} // namespace mountlens
