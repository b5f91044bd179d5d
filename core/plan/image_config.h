// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The configuration of an image: the JSON object that its id is the digest of.
#pragma once

#include "plan/image_store.h"

#include <string>
#include <vector>

namespace mountlens {

struct ImageConfig
{
    /// id, store, layers and owners are not filled.
    ImageFacts facts;
    /// rootfs.diff_ids, the bottom layer first.
    std::vector<std::string> diffIds;
};

/// Malformed: no such object, or more than 1000 layers.
Result<ImageConfig> parseImageConfig(const std::string &json);

/// The name under which Docker keeps the layer of each diff id, the bottom one first, without
/// "sha256:" (layer/layer.go CreateChainID()).
std::vector<std::string> chainIds(const std::vector<std::string> &diffIds);

} // namespace mountlens
