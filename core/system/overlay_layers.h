// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The layers of an overlay, found by the paths in its mount options.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct OverlayLayers
{
    /// Empty: there is no upper layer.
    std::string upper;
    std::vector<std::string> lower;
};

/// upperdir=, lowerdir= (colon separated) and lowerdir+= of mountinfo's superblock options, with
/// the escapes of fs/overlayfs/super.c undone. Malformed: no lower layer is named.
Result<OverlayLayers> parseOverlayLayers(std::string_view superOptions);

/// Whether a lower layer has part of the object at `path` (names from the overlay's root down): it
/// is not in the upper layer, or it is there and merged. Needs the right to look into the layers;
/// layers that lie elsewhere for this reader are an error.
Result<bool> onLowerLayerOf(std::string_view superOptions, const std::vector<std::string> &path);

/// Whether the upper layer does not have the object, so that changing it means copying it up.
Result<bool> notOnUpperLayerOf(std::string_view superOptions, const std::vector<std::string> &path);

/// Whether the file system of the upper layer is read-only now; never for an overlay without one.
/// OpenFailed: the layer lies where this reader cannot look.
Result<bool> upperLayerReadOnlyOf(std::string_view superOptions);

} // namespace mountlens
