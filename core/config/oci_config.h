// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A bundle's config.json (OCI runtime specification).
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <string>
#include <string_view>

namespace mountlens {

/// The one container of a bundle, named after the bundle's directory (absolute), from which
/// relative paths are taken. Every mount is listed, those of the kernel's file systems as well.
/// Maps are in ids of the runtime's namespace. An id map of a mount stands in its options as podman
/// writes it: idmap=uids=ON_DISK-PRESENTED-COUNT[#...];gids=... Malformed: no JSON, or no bundle's.
Result<Configuration> parseOciConfig(std::string_view json, const std::string &bundleDirectory);

} // namespace mountlens
