// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Compose files as one tree: variables put in, files, includes and extended services merged,
/// short volumes made long, paths absolute (compose-go loader/).
#pragma once

#include "config/compose_environment.h"
#include "config/yaml_tree.h"

namespace mountlens {

/// `files` are absolute; relative paths in them are below `directory`. What Compose would refuse
/// becomes a notice (EngineRefuses), as do unset variables: one bad value does not hide the rest.
/// Errors: of reading `files`, and of parseYaml() for them; TooLarge: more than 200 files, 10,000
/// services, 500,000 values in all, 100 services that extend each other, texts of 64 MiB.
Result<YamlValue> loadComposeModel(const std::vector<std::string> &files,
                                   const std::string &directory,
                                   const ComposeEnvironment &environment,
                                   const Surroundings &surroundings,
                                   Notices &notices);

/// true, false, and the words that Compose takes for them in any case: y yes on n no off; nullopt:
/// none of them.
std::optional<bool> composeBoolean(std::string_view text);

} // namespace mountlens
