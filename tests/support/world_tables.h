// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The tables behind World, and the reader that fills them from text.
#pragma once

#include "model/fact_source.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mountlens {

using TableIndex = std::uint32_t;
inline constexpr TableIndex kNoIndex = std::numeric_limits<TableIndex>::max();

/// What a line said about an inode, but for the mount by which it is reached.
struct WorldInode
{
    InodeFacts facts;
    Result<PosixAcl> accessAcl{PosixAcl()};
    Result<PosixAcl> defaultAcl{PosixAcl()};
    Result<SymlinkTarget> target{SymlinkTarget()};
    Result<ExecutableHead> head{ExecutableHead()};
    /// Bit n: the answer to NodeQuestion n is yes.
    std::uint32_t marks = 0;
    /// errno of looking up a missing name; 0: there is simply no such entry.
    int refuses = 0;
    bool inodeUnread = false;
    bool questionsUnread = false;
    bool childrenUnread = false;
    bool parentUnread = false;
};

/// A directory entry: hard links are several entries of one inode.
struct WorldEntry
{
    struct Child
    {
        std::string name;
        TableIndex entry;
    };

    TableIndex parent = kNoIndex;
    TableIndex inode = 0;
    /// Sorted by name.
    std::vector<Child> children;
    /// Some mount sits on it.
    bool covered = false;
    /// A line described it; otherwise it came into being as somebody's parent.
    bool described = false;
};

struct WorldFileSystem
{
    std::string name;
    std::string type = "ext4";
    std::string options;
    bool readOnly = false;
    DeviceNumber device;
    Result<UserNamespace> userNamespace{UserNamespace()};
    std::vector<WorldEntry> entries;
    std::vector<WorldInode> inodes;
};

struct WorldMount
{
    TableIndex fileSystem = 0;
    /// Entry of the file system that is mounted.
    TableIndex root = 0;
    /// The mount and entry it sits on; kNoIndex: the root of the mount namespace.
    TableIndex parentMount = kNoIndex;
    TableIndex point = kNoIndex;
    /// Node of the file system's entry 0 as seen through this mount.
    TableIndex firstNode = 0;
    Result<MountFacts> facts{MountFacts()};
};

/// An entry seen through a mount.
struct WorldNode
{
    TableIndex mount = 0;
    TableIndex entry = 0;
    /// The node on top of all mounts here; itself where there are none.
    TableIndex crossed = 0;
    Result<InodeFacts> facts{InodeFacts()};
};

struct ToldDeviceRule
{
    enum class Says : std::uint8_t {
        Allow,
        Deny,
        Unread,
    };
    Says says = Says::Allow;
    /// Both device types where both are set.
    bool characters = true;
    bool blocks = true;
    bool everyNumber = true;
    DeviceNumber number;
    std::array<bool, 3> accesses{true, true, true};
};

struct NamedUserNamespace
{
    std::string name;
    UserNamespace facts;
};

struct WorldTables
{
    KernelFacts kernel;
    std::vector<NamedUserNamespace> userNamespaces;
    std::vector<WorldFileSystem> fileSystems;
    std::vector<WorldMount> mounts;
    std::vector<WorldNode> nodes;
    /// The last one that fits has the say.
    std::vector<ToldDeviceRule> devices;
    TableIndex root = 0;
    TableIndex workingDirectory = 0;
};

/// Ends the program where the text makes no sense.
WorldTables readWorld(std::string_view text);

/// The child called `name`; kNoIndex: there is none.
TableIndex findChild(const WorldEntry &directory, std::string_view name) noexcept;

/// The id map "FIRST:LOWER:COUNT,..."; an error where it is none.
Result<IdMap> readIdMap(std::string_view text);

/// Reports a mistake in a test's text and ends the program.
[[noreturn]] void rejectWorldText(std::string_view what, std::string_view where);

} // namespace mountlens
