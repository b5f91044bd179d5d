// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading single values of a Compose tree.
#pragma once

#include "config/yaml_tree.h"
#include "model/notice.h"

namespace mountlens {

/// The text of a scalar member as Compose sees it: integers in decimal; empty: no such member, or
/// no scalar.
std::string composeText(const YamlValue &mapping, std::string_view key);

/// composeText() of a scalar itself.
std::string composeText(const YamlValue &scalar);

/// The member's texts: of a scalar itself, of a sequence its scalars.
std::vector<std::string> composeTexts(const YamlValue &mapping, std::string_view key);

/// A boolean member; false where there is none, or another word.
bool composeFlag(const YamlValue &mapping, std::string_view key, bool otherwise = false);

/// A notice that Compose refuses, in its words.
void noteRefusal(Notices &notices, std::string words, std::uint32_t line);

} // namespace mountlens
