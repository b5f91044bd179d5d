// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The short form of a Compose service's volume: [SOURCE:]TARGET[:OPTIONS], variables put in.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct ComposeVolume
{
    /// bind, or volume (empty source: anonymous).
    std::string type;
    /// As written: relative paths and ~ are for the caller to resolve.
    std::string source;
    /// Cleaned of "." and doubled slashes.
    std::string target;
    bool readOnly = false;
    bool noCopy = false;
    /// z, Z, or empty.
    std::string selinux;
    /// rslave and the like, or empty.
    std::string propagation;
    /// cached, delegated, consistent, or empty.
    std::string consistency;
    /// Options that Compose does not know, and those that a later one replaces.
    std::vector<std::string> ignored;

    bool operator==(const ComposeVolume &) const = default;
};

/// Unknown options are ignored, as Compose does. EngineRefuses (compose): an empty text, an empty
/// field, a fourth field.
Result<ComposeVolume> parseComposeVolume(std::string_view text);

} // namespace mountlens
