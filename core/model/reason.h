// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Why a check went as it did: an id and typed arguments. app/text/reason_text.cpp has the words.
#pragma once

#include "model/access.h"
#include "model/capability.h"
#include "model/ids.h"
#include "model/mode.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mountlens {

enum class ReasonId : std::uint8_t {
#define MOUNTLENS_REASON(id, name, stage) id, // NOLINT(bugprone-macro-parentheses)
#include "model/reasons.def"
#undef MOUNTLENS_REASON
};

/// The stage of the kernel's decision that a reason belongs to.
enum class Stage : std::uint8_t {
    Lookup,
    Symlink,
    SuperblockReadOnly,
    FlagBits,
    MappedIds,
    OwnerClass,
    Acl,
    GroupClass,
    OtherClass,
    Capability,
    DeviceCgroup,
    FileSystem,
    MountReadOnly,
    MountOptions,
    FileKind,
    InUse,
    Interpreter,
    Sticky,
    Existence,
    Creation,
    Mountpoint,
    Ownership,
    Xattr,
    Socket,
    SecurityModule,
    Seccomp,
    SetUp,
};

/// The stored name ("owner-class-denies").
std::string_view reasonName(ReasonId id) noexcept;
Stage reasonStage(ReasonId id) noexcept;
std::string_view stageName(Stage stage) noexcept;
inline constexpr std::size_t kReasonCount = 0
#define MOUNTLENS_REASON(id, name, stage) +1 // NOLINT(bugprone-macro-parentheses)
#include "model/reasons.def"
#undef MOUNTLENS_REASON
    ;

/// An id that does not exist: an owner without mapping.
struct NoId
{
    bool operator==(const NoId &) const = default;
};

/// Bytes from the file system: a path, a name, a file system type.
struct PathBytes
{
    std::string bytes;

    bool operator==(const PathBytes &) const = default;
};

using ReasonArg = std::variant<NoId,
                               Uid,
                               Gid,
                               Kuid,
                               Kgid,
                               Vfsuid,
                               Vfsgid,
                               Mode,
                               AccessMask,
                               Capability,
                               FileType,
                               PathBytes,
                               std::uint64_t>;

struct Reason
{
    ReasonId id = ReasonId::FactMissing;
    std::vector<ReasonArg> args;

    bool operator==(const Reason &) const = default;
};

inline ReasonArg toArg(const ReasonArg &arg)
{
    return arg;
}
template <class Id>
ReasonArg toArg(const std::optional<Id> &id)
{
    return id ? ReasonArg(*id) : ReasonArg(NoId{});
}

} // namespace mountlens
