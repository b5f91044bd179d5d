// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_fields.h"

#include "config/compose_loader.h"
#include "config/compose_schema.h"

namespace mountlens {

std::string composeText(const YamlValue &scalar)
{
    if (composeScalarType(scalar) == ScalarType::Integer)
        return std::to_string(composeInteger(scalar.text).value_or(0));
    return scalar.text;
}

std::string composeText(const YamlValue &mapping, std::string_view key)
{
    const YamlValue *found = mapping.find(key);
    return found ? composeText(*found) : std::string();
}

std::vector<std::string> composeTexts(const YamlValue &mapping, std::string_view key)
{
    std::vector<std::string> texts;
    const YamlValue *found = mapping.find(key);
    if (!found)
        return texts;
    if (found->isScalar())
        texts.push_back(composeText(*found));
    for (const YamlValue &item : found->items) {
        if (item.isScalar())
            texts.push_back(composeText(item));
    }
    return texts;
}

bool composeFlag(const YamlValue &mapping, std::string_view key, bool otherwise)
{
    const YamlValue *found = mapping.find(key);
    return found && found->isScalar() ? composeBoolean(found->text).value_or(false) : otherwise;
}

void noteRefusal(Notices &notices, std::string words, std::uint32_t line)
{
    notices.push_back({NoticeId::EngineRefuses, {"compose", std::move(words)}, line});
}

} // namespace mountlens
