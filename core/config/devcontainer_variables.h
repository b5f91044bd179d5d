// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The variables of devcontainer.json: ${localEnv:NAME:default} and the workspace's folders.
#pragma once

#include "config/yaml_tree.h"
#include "model/notice.h"
#include "model/surroundings.h"

#include <string>

namespace mountlens {

struct DevcontainerFolders
{
    std::string localWorkspace;
    std::string containerWorkspace;
};

/// All variables of a text that are known before the container is there. A variable of the
/// environment that is not set counts as empty (VariableUnset); the others stay (VariableKept).
std::string expandDevcontainerText(const std::string &text,
                                   const DevcontainerFolders &folders,
                                   const Surroundings &around,
                                   Notices &notices);

/// The same in every text of a value; keys are left alone.
void expandDevcontainerValue(YamlValue &value,
                             const DevcontainerFolders &folders,
                             const Surroundings &around,
                             Notices &notices);

} // namespace mountlens
