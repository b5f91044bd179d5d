// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Images in an engine's local storage, read from its files: nobody is asked, nothing is changed.
#pragma once

#include "base/result.h"
#include "plan/engine_facts.h"
#include "plan/id_maps.h"

#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct ImageFacts
{
    /// 64 hexadecimal digits.
    std::string id;
    /// Config.User, Config.Volumes (targets, sorted), Config.Env.
    std::string user;
    std::vector<std::string> volumes;
    std::vector<std::string> environment;
    /// The label io.containers.capabilities, split at its commas.
    std::vector<std::string> wantedCapabilities;

    /// The storage that holds it, and the directories of its layers below that, the top one first.
    std::string store;
    std::vector<std::string> layers;
    /// The ids of the image's files: id in the image -> id on the disk.
    IdMaps owners = IdMaps::identity();
    /// containers/storage may keep owner and mode of a file in an extended attribute.
    bool mayOverrideStat = false;

    bool operator==(const ImageFacts &) const = default;
};

/// The image that `name` (a name with or without registry, tag and digest; an id or its beginning)
/// means to the engine, as far as it is here. OpenFailed with ENOENT, subject `name`: no such image
/// here. OpenFailed, NoRightToRead, Malformed, TooLarge: the storage cannot be read. Unsupported
/// (subject: the driver; empty: not known): another storage than those of overlay, vfs and btrfs.
Result<ImageFacts> findImage(const EngineFacts &facts, std::string_view name);

} // namespace mountlens
