// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The merged view of an image's layers, as an overlay would show it, without mounting anything. No
/// path leaves the layers, whatever links they hold.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "plan/id_maps.h"
#include "plan/image_store.h"
#include "plan/root_tree.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Not thread-safe.
class ImageTree final : public RootTree
{
public:
    /// The layers of an image. OpenFailed, NoRightToRead: with the errno.
    static Result<std::unique_ptr<ImageTree>> open(const ImageFacts &image);
    /// A directory of the host as root file system (--rootfs, OCI root.path): `owners` is the
    /// container's user namespace. Errors as above.
    static Result<std::unique_ptr<ImageTree>> openDirectory(const std::string &path,
                                                            const IdMaps &owners);

    /// Errors: NoRightToRead, OpenFailed; OwnerAmbiguous (subject: the path): its owner is no id of
    /// the container.
    Result<std::optional<RootEntry>> look(const std::string &path) override;
    Result<bool> isEmpty(const std::string &path) override;
    Result<ExecutableHead> executableHead(const std::string &path) override;

    /// The path without links, ".", and ".." in it, the last component's link followed as well.
    /// nullopt: there is no such entry. OpenFailed with ELOOP: more than 40 links.
    Result<std::optional<std::string>> resolve(std::string_view path);
    /// A regular file of at most `limit` bytes; links are followed. nullopt: there is none.
    /// Unsupported: no regular file; TooLarge; NoRightToRead, OpenFailed.
    Result<std::optional<std::string>> read(std::string_view path, std::size_t limit);

private:
    /// One name in the merged view: the places of the layers that it consists of, the top one
    /// first. More than one for directories only; none: no such entry.
    using Merged = std::vector<UniqueFd>;

    ImageTree(Merged roots, IdMaps owners, bool mayOverrideStat)
        : m_roots(std::move(roots))
        , m_owners(std::move(owners))
        , m_mayOverrideStat(mayOverrideStat)
    {
    }

    [[nodiscard]] Result<Merged> find(std::string_view path) const;
    [[nodiscard]] Result<RootEntry> entryOf(int pathFd, const std::string &path) const;

    Merged m_roots;
    IdMaps m_owners;
    bool m_mayOverrideStat = false;
};

} // namespace mountlens
