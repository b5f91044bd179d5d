// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Image names as people write them (distribution/reference).
#pragma once

#include <string>
#include <string_view>

namespace mountlens {

struct ImageName
{
    /// The registry: the part before the first slash, where that has a dot or a colon or is
    /// localhost; empty: none given.
    std::string registry;
    /// Without registry, tag and digest.
    std::string path;
    /// Empty: none given.
    std::string tag;
    /// "sha256:..."; empty: none given.
    std::string digest;

    /// ":tag", ":latest" where neither tag nor digest is given; "@digest" where one is.
    [[nodiscard]] std::string suffix() const;

    bool operator==(const ImageName &) const = default;
};

/// A transport in front (docker://, docker.io is none) is left out.
ImageName parseImageName(std::string_view text);

/// Docker's short form: without docker.io and library/.
std::string familiarName(const ImageName &name);

/// Whether this may be the id of an image or the beginning of one: 4 hexadecimal digits at least.
bool looksLikeImageId(std::string_view text);

} // namespace mountlens
