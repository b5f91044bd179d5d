// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a configuration may refer to outside itself: variables, accounts, files beside it. Read
/// from this machine (system/host_surroundings.h) or given by a test.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// A line of /etc/passwd.
struct HostUser
{
    std::string name;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::string home;

    bool operator==(const HostUser &) const = default;
};

enum class FileKind : std::uint8_t {
    Missing,
    Directory,
    Regular,
    Other,
};

/// Answers stay the same while one configuration is read. Paths are absolute.
class Surroundings
{
public:
    Surroundings() = default;
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;
    virtual ~Surroundings() = default;

    /// Of the environment; nullopt: not set.
    [[nodiscard]] virtual std::optional<std::string> variable(std::string_view name) const = 0;
    /// Absolute.
    [[nodiscard]] virtual std::string workingDirectory() const = 0;
    /// Who asks.
    [[nodiscard]] virtual HostUser caller() const = 0;
    /// The supplementary groups of who asks.
    [[nodiscard]] virtual std::vector<std::uint32_t> callerGroups() const = 0;
    [[nodiscard]] virtual std::optional<HostUser> user(std::string_view name) const = 0;
    /// The number of a group; nullopt: no such group.
    [[nodiscard]] virtual std::optional<std::uint32_t> group(std::string_view name) const = 0;

    [[nodiscard]] virtual FileKind kind(const std::string &path) const = 0;
    /// A whole regular file of at most 4 MiB; /dev/null is an empty one. OpenFailed and ReadFailed
    /// with the errno, TooLarge.
    [[nodiscard]] virtual Result<std::string> read(const std::string &path) const = 0;
    /// Names in a directory, sorted, without "." and ".."; empty where it cannot be read.
    [[nodiscard]] virtual std::vector<std::string> list(const std::string &path) const = 0;
};

} // namespace mountlens
