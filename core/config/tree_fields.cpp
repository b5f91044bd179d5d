// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/tree_fields.h"

#include "base/text_scan.h"

#include <algorithm>

namespace mountlens {

namespace {

std::string_view withoutTrailingSlashes(std::string_view path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

const YamlValue &at(const YamlValue &value, std::string_view key) noexcept
{
    static const YamlValue nothing;
    const YamlValue *found = value.find(key);
    return found ? *found : nothing;
}

std::string textOf(const YamlValue &value)
{
    return value.isScalar() ? value.text : std::string();
}

std::string textAt(const YamlValue &value, std::string_view key)
{
    return textOf(at(value, key));
}

std::vector<std::string> textsAt(const YamlValue &value, std::string_view key)
{
    const YamlValue &list = at(value, key);
    if (list.isScalar())
        return {list.text};
    std::vector<std::string> texts;
    for (const YamlValue &item : list.items) {
        if (item.isScalar())
            texts.push_back(item.text);
    }
    return texts;
}

bool isTrueAt(const YamlValue &value, std::string_view key) noexcept
{
    const YamlValue &member = at(value, key);
    return member.isScalar() && member.plain && member.text == "true";
}

std::optional<std::uint32_t> numberAt(const YamlValue &value, std::string_view key) noexcept
{
    const YamlValue &member = at(value, key);
    return member.isScalar() && member.plain ? parseNumber32(member.text) : std::nullopt;
}

std::string octalText(std::uint32_t mode)
{
    std::string digits;
    for (; mode != 0 || digits.size() < 4; mode >>= 3U)
        digits.push_back(static_cast<char>('0' + (mode & 7U)));
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string bareCapability(std::string_view word)
{
    std::string name(word);
    std::transform(name.begin(), name.end(), name.begin(), upper);
    return name.starts_with("CAP_") ? name.substr(4) : name;
}

std::string pathFrom(std::string_view directory, std::string_view path)
{
    if (path.starts_with('/'))
        return std::string(path);
    while (path == "." || path.starts_with("./"))
        path.remove_prefix(std::min<std::size_t>(path.size(), 2));
    const std::string_view above = withoutTrailingSlashes(directory);
    if (path.empty())
        return std::string(above);
    return std::string(above) + (above.ends_with('/') ? "" : "/") + std::string(path);
}

std::string_view lastComponent(std::string_view path) noexcept
{
    path = withoutTrailingSlashes(path);
    return path == "/" ? std::string_view() : path.substr(path.rfind('/') + 1);
}

std::string_view directoryOf(std::string_view path) noexcept
{
    path = withoutTrailingSlashes(path);
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos)
        return ".";
    return slash == 0 ? path.substr(0, 1) : path.substr(0, slash);
}

} // namespace mountlens
