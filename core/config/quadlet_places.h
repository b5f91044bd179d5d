// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where quadlet looks for units and drop-ins, and what the units that a container names make.
#pragma once

#include "base/result.h"
#include "config/quadlet_keys.h"
#include "config/unit_specifiers.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The units around one Quadlet file. Reads through Surroundings, which must outlive it.
class QuadletPlaces
{
public:
    /// `path` is absolute.
    QuadletPlaces(const std::string &path, const Surroundings &surroundings);

    /// The file's own first, then quadlet's search paths with their subdirectories.
    [[nodiscard]] const std::vector<std::string> &directories() const { return m_directories; }
    [[nodiscard]] const UnitOwner &owner() const { return m_owner; }

    /// nullopt: there is no such unit.
    [[nodiscard]] std::optional<std::string> find(const std::string &name) const;
    /// A unit with its drop-ins. Where an instance (x@i.container) has no file of its own, its
    /// template's. Errors as loadUnitFile.
    [[nodiscard]] Result<UnitFile> load(const std::string &path, Notices &notices) const;
    /// The podman name of what the unit makes: volume, image, pod; specifiers as they stand. Where
    /// there is no such unit: the name it would have, with EngineRefuses in quadlet's words.
    [[nodiscard]] std::string
    resourceName(const std::string &unitName, Notices &notices, std::uint32_t line) const;

private:
    const Surroundings &m_surroundings;
    UnitOwner m_owner;
    std::vector<std::string> m_directories;
};

/// The name of what a unit makes by its own file: VolumeName=, PodName=, Image=..., or by default
/// systemd-NAME; empty: an image, build or artifact that names none.
std::string quadletResourceName(const UnitFile &unit, std::string_view fileName);

} // namespace mountlens
