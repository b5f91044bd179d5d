// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The part of TOML that containers.conf, storage.conf and registries.conf use: tables with
/// strings, numbers, booleans and lists of strings.
#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct TomlValue
{
    /// One for a plain value, any number for a list.
    std::vector<std::string> texts;
    bool list = false;
    /// {append=true} in a list: it adds to what files read before say (containers.conf(5)).
    bool appends = false;

    bool operator==(const TomlValue &) const = default;
};

/// Values by "table.key".
using TomlValues = std::map<std::string, TomlValue, std::less<>>;

/// Keys of inner tables in braces are left out. Malformed (subject: "line N"): no such file;
/// TooLarge: more than 1 MiB or 10,000 values.
Result<TomlValues> parseToml(std::string_view text);

/// Lays the values of a file that is read later over those of files before it.
void overlay(TomlValues &values, const TomlValues &later);

/// The plain value; nullopt: not given, or a list.
std::optional<std::string> textOf(const TomlValues &values, std::string_view key);
/// The list; nullopt: not given, or no list.
std::optional<std::vector<std::string>> listOf(const TomlValues &values, std::string_view key);

} // namespace mountlens
