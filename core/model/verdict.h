// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The answer, and the steps that led to it.
#pragma once

#include "base/error.h"
#include "model/inode.h"
#include "model/posix_acl.h"
#include "model/reason.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens {

enum class VerdictKind : std::uint8_t {
    Allowed,
    Denied,
    Undetermined,
};

/// What one rule says. Small and trivially copyable: made millions of times a second.
class Ruling
{
public:
    [[nodiscard]] static constexpr Ruling pass() noexcept { return {}; }
    [[nodiscard]] static constexpr Ruling deny(int code, ReasonId reason) noexcept
    {
        Ruling ruling;
        ruling.m_kind = VerdictKind::Denied;
        ruling.m_code = static_cast<std::uint8_t>(code);
        ruling.m_reason = reason;
        return ruling;
    }
    [[nodiscard]] static constexpr Ruling unknown(ReasonId reason) noexcept
    {
        Ruling ruling;
        ruling.m_kind = VerdictKind::Undetermined;
        ruling.m_reason = reason;
        return ruling;
    }

    [[nodiscard]] constexpr bool passes() const noexcept { return m_kind == VerdictKind::Allowed; }
    [[nodiscard]] constexpr bool stops() const noexcept { return !passes(); }
    [[nodiscard]] constexpr VerdictKind kind() const noexcept { return m_kind; }
    /// The errno of a denial, 0 otherwise.
    [[nodiscard]] constexpr int code() const noexcept { return m_code; }
    [[nodiscard]] constexpr ReasonId reason() const noexcept { return m_reason; }

    constexpr bool operator==(const Ruling &) const = default;

private:
    VerdictKind m_kind = VerdictKind::Allowed;
    std::uint8_t m_code = 0;
    ReasonId m_reason = ReasonId::EntryFound;
};

/// What the deciding inode was to the operation.
enum class Role : std::uint8_t {
    Target,            ///< the object itself
    SearchedDirectory, ///< a directory that is only passed through
    ChangedDirectory,  ///< the directory in which an entry is made or removed
    NewParent,         ///< the same for the second path of rename and link
    MovedDirectory,    ///< a directory that gets another parent
    Interpreter,       ///< the program that runs the script or loads the binary
};

enum class StepResult : std::uint8_t {
    Pass,
    Deny,
    NotReached,
    NotApplicable,
    Unknown,
};

/// One check, in the order in which the kernel makes them.
struct CheckStep
{
    StepResult result = StepResult::Pass;
    Role role = Role::Target;
    /// Index into Verdict::components.
    std::size_t component = 0;
    Reason reason;

    bool operator==(const CheckStep &) const = default;
};

/// One place the kernel looked at while walking, in order.
struct PathComponent
{
    /// As written in the path or symlink; "/" for a start at the root, "." for one at the cwd.
    std::string name;
    /// Where `name` stands in Request::path (or path2); nullopt: it came from a symlink.
    std::optional<std::size_t> offset;
    bool secondPath = false;
    /// nullopt: missing or unreadable.
    std::optional<InodeFacts> inode;
    /// The owner as seen through the mount.
    std::optional<Vfsuid> vfsuid;
    std::optional<Vfsgid> vfsgid;
    /// Set where the decision read the ACL; empty: there is none.
    std::optional<PosixAcl> acl;
    /// Where a symlink leads.
    std::optional<std::string> linkTarget;

    bool operator==(const PathComponent &) const = default;
};

/// What a new file or directory would be like (fs/inode.c inode_init_owner(), fs/posix_acl.c
/// posix_acl_create()).
struct NewInode
{
    /// As stored in the file system.
    Kuid owner{0};
    Kgid group{0};
    Mode mode;
    /// The directory's default ACL decided the mode, the umask did not.
    bool fromDefaultAcl = false;

    bool operator==(const NewInode &) const = default;
};

struct Verdict
{
    VerdictKind kind = VerdictKind::Undetermined;
    /// errno of a denial, else 0.
    int code = 0;
    /// The reason of the first rule that denies or cannot be known.
    ReasonId reason = ReasonId::EntryFound;
    Role role = Role::Target;
    /// The inode that the deciding rule looked at; means nothing outside its FactSource.
    std::optional<NodeId> node;
    /// Undetermined: what could not be known.
    std::vector<Error> missing;

    // Filled only when somebody records.
    std::vector<PathComponent> components;
    std::vector<CheckStep> steps;
    std::optional<NewInode> newInode;
    /// Index of the deciding step; nullopt: allowed.
    std::optional<std::size_t> deciding;
};

} // namespace mountlens
