// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// YAML values on one line, for comparisons: plain scalars bare, others in quotes, tags before.
#pragma once

#include "config/yaml_tree.h"

namespace mountlens::testing {

inline std::string printed(const YamlValue &value)
{
    std::string text = value.tag.empty() ? "" : value.tag + ' ';
    std::string between;
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return text + '~';
    case YamlValue::Kind::Scalar:
        return text + (value.plain ? value.text : '"' + value.text + '"');
    case YamlValue::Kind::Sequence:
        text += '[';
        for (const YamlValue &item : value.items) {
            text += between + printed(item);
            between = ", ";
        }
        return text + ']';
    case YamlValue::Kind::Mapping:
        text += '{';
        for (const YamlValue::Member &member : value.members) {
            text += between + member.first + ": " + printed(member.second);
            between = ", ";
        }
        return text + '}';
    }
    return text;
}

} // namespace mountlens::testing
