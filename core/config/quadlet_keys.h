// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The kinds of Quadlet units and the keys that quadlet knows in each.
#pragma once

#include "config/unit_file.h"
#include "model/notice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

enum class QuadletKind : std::uint8_t {
    Container,
    Volume,
    Kube,
    Image,
    Build,
    Artifact,
    Pod,
    Network,
};

/// By the end of the file name; nullopt: not quadlet's.
std::optional<QuadletKind> quadletKind(std::string_view path);

/// The section that makes the kind: "Container".
std::string_view quadletSection(QuadletKind kind);

/// EngineRefuses for every key in the kind's own section that this quadlet (podman 5.8) does not
/// know: it drops such a unit. A notice, since a later one may know the key.
void noteUnknownKeys(const UnitFile &unit,
                     QuadletKind kind,
                     const std::string &path,
                     Notices &notices);

} // namespace mountlens
