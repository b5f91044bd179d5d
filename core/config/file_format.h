// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which of the known formats a file is in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace mountlens {

enum class FileFormat : std::uint8_t {
    Compose,
    QuadletContainer,
    QuadletPod,
    QuadletVolume,
    QuadletKube,
    Kubernetes,
    Devcontainer,
    Oci,     ///< a bundle's config.json
    Inspect, ///< an engine's answer about containers
    Lxc,
    Incus, ///< an instance or a profile of Incus or LXD, YAML or JSON
    Nspawn,
    Service,      ///< a systemd unit
    CommandLines, ///< a text with commands of container engines in it
};

/// By the name where that tells, else by the content, which is only scanned: a file with faults
/// still has its format. nullopt: none of them.
std::optional<FileFormat> formatOf(std::string_view path, std::string_view content);

} // namespace mountlens
