// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reason.h"

#include <array>

namespace mountlens {

namespace {

struct Entry
{
    std::string_view name;
    Stage stage;
};

constexpr std::array<Entry, kReasonCount> kReasons = {{
#define MOUNTLENS_REASON(id, name, stage) {name, Stage::stage},
#include "model/reasons.def"
#undef MOUNTLENS_REASON
}};

} // namespace

std::string_view reasonName(ReasonId id) noexcept
{
    return kReasons[static_cast<std::size_t>(id)].name;
}

Stage reasonStage(ReasonId id) noexcept
{
    return kReasons[static_cast<std::size_t>(id)].stage;
}

std::string_view stageName(Stage stage) noexcept
{
    switch (stage) {
    case Stage::Lookup:
        return "lookup";
    case Stage::Symlink:
        return "symlink";
    case Stage::SuperblockReadOnly:
        return "superblock-read-only";
    case Stage::FlagBits:
        return "inode-flags";
    case Stage::MappedIds:
        return "mapped-ids";
    case Stage::OwnerClass:
        return "owner-class";
    case Stage::Acl:
        return "acl";
    case Stage::GroupClass:
        return "group-class";
    case Stage::OtherClass:
        return "other-class";
    case Stage::Capability:
        return "capability";
    case Stage::DeviceCgroup:
        return "device-cgroup";
    case Stage::FileSystem:
        return "file-system";
    case Stage::MountReadOnly:
        return "mount-read-only";
    case Stage::MountOptions:
        return "mount-options";
    case Stage::FileKind:
        return "file-kind";
    case Stage::InUse:
        return "in-use";
    case Stage::Interpreter:
        return "interpreter";
    case Stage::Sticky:
        return "sticky";
    case Stage::Existence:
        return "existence";
    case Stage::Creation:
        return "creation";
    case Stage::Mountpoint:
        return "mountpoint";
    case Stage::Ownership:
        return "ownership";
    case Stage::Xattr:
        return "xattr";
    case Stage::Socket:
        return "socket";
    case Stage::SecurityModule:
        return "security-module";
    case Stage::SetUp:
        return "set-up";
    case Stage::Seccomp:
        return "seccomp";
    }
    return {};
}

} // namespace mountlens
