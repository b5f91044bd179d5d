// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Answers of a FactSource, kept as values: what a snapshot holds. A member that is not set was
/// never asked for; a set one may hold the error with which the question was answered.
#pragma once

#include "model/fact_source.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace mountlens {

struct RecordedNode
{
    std::optional<Result<InodeFacts>> inode;
    std::optional<Result<PosixAcl>> accessAcl;
    std::optional<Result<PosixAcl>> defaultAcl;
    std::optional<Result<SymlinkTarget>> symlink;
    std::optional<Result<ExecutableHead>> executableHead;
    std::optional<Result<NodeId>> parent;
    std::optional<Result<NodeId>> withoutMounts;
    /// By name; entries that do not exist included.
    std::map<std::string, Result<Entry>, std::less<>> children;
    std::map<std::string, Result<bool>, std::less<>> mountpoints;
    std::map<NodeQuestion, Result<bool>> questions;
};

struct RecordedMount
{
    std::optional<Result<MountFacts>> facts;
    std::optional<Result<UserNamespace>> superblockNamespace;
};

struct DeviceQuestion
{
    FileType type = FileType::CharDevice;
    DeviceNumber device;
    DeviceAccess access = DeviceAccess::Read;

    friend bool operator<(const DeviceQuestion &a, const DeviceQuestion &b)
    {
        const auto key = [](const DeviceQuestion &q) {
            return std::tuple(q.type, q.device.major, q.device.minor, q.access);
        };
        return key(a) < key(b);
    }
};

struct RecordedFacts
{
    KernelFacts kernel;
    std::optional<Result<NodeId>> root;
    std::optional<Result<NodeId>> workingDirectory;
    std::map<NodeId, RecordedNode> nodes;
    std::map<MountId, RecordedMount> mounts;
    std::map<DeviceQuestion, Result<bool>> devices;
};

} // namespace mountlens
