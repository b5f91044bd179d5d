// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The surroundings of this process: its environment, working directory, accounts and files.
#pragma once

#include "model/surroundings.h"

namespace mountlens {

/// Files are only looked at and read; what is neither a regular file nor a directory is never
/// opened.
class HostSurroundings final : public Surroundings
{
public:
    HostSurroundings();

    /// From now on, for the whole process, this stands in place of a variable of the environment,
    /// which itself cannot be changed while other threads read it. nullopt: no longer.
    static void assume(const std::string &variable, const std::optional<std::string> &value);

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const override;
    [[nodiscard]] std::string workingDirectory() const override;
    [[nodiscard]] HostUser caller() const override;
    [[nodiscard]] std::vector<std::uint32_t> callerGroups() const override;
    [[nodiscard]] std::optional<HostUser> user(std::string_view name) const override;
    [[nodiscard]] std::optional<std::uint32_t> group(std::string_view name) const override;
    [[nodiscard]] FileKind kind(const std::string &path) const override;
    [[nodiscard]] Result<std::string> read(const std::string &path) const override;
    [[nodiscard]] std::vector<std::string> list(const std::string &path) const override;

private:
    std::string m_passwd;
    std::string m_group;
    HostUser m_caller;
};

} // namespace mountlens
