// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A mount as the files of the system's start write it: a unit of systemd, a line of fstab(5).
#pragma once

#include "model/id_map.h"

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// An idmapped bind mount. The paths are absolute and hold no symbolic link.
struct IdmappedBind
{
    std::string source;
    std::string target;
    MountIdmap map;
    bool readOnly = false;
    /// With the mounts below the source.
    bool recursive = false;
};

/// The name that a mount unit of this place must have: unit_name_from_path(). nullopt where it
/// would be longer than systemd takes (255 bytes).
std::optional<std::string> mountUnitName(std::string_view target);

/// The text of the unit. nullopt for paths that a unit cannot hold: with control characters, with a
/// blank or a backslash at the end, or without a name.
std::optional<std::string> mountUnitText(const IdmappedBind &mount);

/// The line without its newline; blanks, tabs, newlines and backslashes as octal escapes.
std::string fstabLine(const IdmappedBind &mount);

} // namespace mountlens
