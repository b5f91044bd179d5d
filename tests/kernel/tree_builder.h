// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fills a directory with random objects: owners, modes, ACLs, inode flags, links, sockets,
/// programs.
#pragma once

#include "base/unique_fd.h"
#include "id_pool.h"
#include "random.h"
#include "world_object.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace mountlens::judge {

/// What has to stay open or running for a world to be what it is.
struct HeldThings
{
    std::vector<UniqueFd> descriptors;
    std::vector<pid_t> processes;

    HeldThings() = default;
    HeldThings(const HeldThings &) = delete;
    HeldThings &operator=(const HeldThings &) = delete;
    ~HeldThings();
};

/// The permission bits random choices give directories and files.
unsigned randomDirectoryMode(Random &random);
unsigned randomFileMode(Random &random);

class TreeBuilder
{
public:
    TreeBuilder(Random &random,
                const IdPool &uids,
                const IdPool &gids,
                WorldObjects &objects,
                HeldThings &held);

    /// Gives an existing directory owner and mode, and makes about `count` objects below it. They
    /// are created as kernel ids `uid` and `gid`, for superblocks that store no others; what the
    /// file system refuses is left out.
    void
    populate(const std::string &base, unsigned count, std::uint32_t uid = 0, std::uint32_t gid = 0);
    /// Links and scripts name what is below `from` as if it were below `to`: layers of an overlay
    /// must not be reached beside it.
    void showAs(std::string from, std::string to);
    /// Sets immutable and append-only flags on some of the objects below `base`.
    void setInodeFlags(const std::string &base);

private:
    [[nodiscard]] std::string pickDirectory();
    [[nodiscard]] std::string shown(const std::string &path) const;
    [[nodiscard]] std::string pickShownPath();
    [[nodiscard]] std::string linkBody(const std::string &directory);
    [[nodiscard]] std::string interpreterLine();
    std::string newPath(char letter);
    void addObject();
    void addDirectory();
    void addFile();
    void addProgram();
    void addSymlink();
    void addHardLink();
    void addSocket();
    void addNode(unsigned type, ObjectKind kind, dev_t device);
    void dress(const std::string &path, ObjectKind kind, unsigned mode);
    void addAcl(const std::string &path, ObjectKind kind);
    void remember(const std::string &path, ObjectKind kind);

    Random &m_random;
    const IdPool &m_uids;
    const IdPool &m_gids;
    WorldObjects &m_objects;
    HeldThings &m_held;
    std::string m_base;
    std::vector<std::string> m_directories;
    std::vector<std::string> m_files;
    std::string m_program;
    std::string m_shownFrom;
    std::string m_shownTo;
};

} // namespace mountlens::judge
