// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A directory of an engine's storage, read without ever leaving it: it may belong to somebody
/// else.
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <cstddef>
#include <string>

namespace mountlens {

class StorageFolder
{
public:
    /// OpenFailed, NoRightToRead: with the errno.
    static Result<StorageFolder> open(const std::string &path);

    /// A regular file below it. Errors as above; TooLarge: more than `limit` bytes; Unsupported: no
    /// regular file.
    [[nodiscard]] Result<std::string> read(const std::string &name, std::size_t limit) const;
    /// An O_PATH descriptor of a directory below it. No part of `name` may be a link.
    [[nodiscard]] Result<UniqueFd> directory(const std::string &name) const;

private:
    StorageFolder(UniqueFd folder, std::string path)
        : m_folder(std::move(folder))
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] Result<UniqueFd> below(const std::string &name, int flags) const;

    UniqueFd m_folder;
    std::string m_path;
};

/// What an O_PATH descriptor of a regular file holds. Errors as StorageFolder::read().
Result<std::string> readRegular(int pathFd, const std::string &name, std::size_t limit);

} // namespace mountlens
