// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The one way from files or a command line to a Configuration, whatever format they are in.
#pragma once

#include "base/result.h"
#include "config/file_format.h"
#include "model/container_spec.h"
#include "model/surroundings.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Files, or a command line.
struct ConfigurationInput
{
    /// Several are Compose files, where later ones override earlier ones, unless `format` says
    /// otherwise.
    std::vector<std::string> files;
    /// `docker run ...`, as pasted.
    std::optional<std::string> command;
    /// nullopt: by name and content.
    std::optional<FileFormat> format;
    /// Set in place of what the environment says; PWD: where relative paths start.
    std::map<std::string, std::string> variables = {};

    bool operator==(const ConfigurationInput &) const = default;
};

/// "compose", "quadlet", "kubernetes"...
std::string_view formatName(FileFormat format) noexcept;
/// nullopt: no format has this name.
std::optional<FileFormat> formatFromName(std::string_view name) noexcept;

/// Whether the format's engine takes several files at once: Compose as layers of one project,
/// Kubernetes and Quadlet one after the other.
bool takesSeveralFiles(FileFormat format) noexcept;

/// OpenFailed, ReadFailed; Malformed: no known format, or not what the format asks for;
/// EngineRefuses: with the engine's own words.
Result<Configuration> readConfiguration(const ConfigurationInput &input,
                                        const Surroundings &surroundings);

} // namespace mountlens
