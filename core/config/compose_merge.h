// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// How Compose lays one file, or one service, over another (compose-go override/).
#pragma once

#include "config/yaml_tree.h"
#include "model/notice.h"

namespace mountlens {

/// `over` laid over `base`: mappings member by member, sequences one after the other, all else
/// replaced; command, entrypoint, healthcheck.test replaced whole; what may be a mapping or a
/// sequence (environment, labels...) made a sequence first. A value tagged !override replaces,
/// one tagged !reset removes. `path` is where both stand: {} for whole files, {"services", "x"} for
/// a service, {"volumes", "x"} for a volume. Where something else stands over a mapping or a
/// sequence, `base` stays and a notice has Compose's refusal.
YamlValue mergeCompose(YamlValue base,
                       YamlValue over,
                       const std::vector<std::string> &path,
                       Notices &notices);

/// Takes out what is tagged !reset, at every level.
void dropResets(YamlValue &value);

/// Of items that mean the same in one list of a service (a capability, a mount's target) only the
/// last stays, at the place of the first. Items that cannot be read stay.
void dropRepeatedItems(YamlValue &file);

/// A notice for every volume that gives way to a later one of its own service in the same file:
/// Compose says nothing, and few know that the last one wins.
void noteRepeatedVolumes(const YamlValue &file, Notices &notices);

} // namespace mountlens
