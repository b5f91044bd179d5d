// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Surroundings that a test writes down.
#pragma once

#include "model/surroundings.h"

#include <cerrno>
#include <map>
#include <set>

namespace mountlens::testing {

struct GivenSurroundings final : Surroundings
{
    std::map<std::string, std::string, std::less<>> variables;
    std::string directory = "/home/ana/project";
    HostUser asking{"ana", 1001, 1001, "/home/ana"};
    std::vector<HostUser> users{{"root", 0, 0, "/root"}, {"ana", 1001, 1001, "/home/ana"}};
    std::map<std::string, std::uint32_t, std::less<>> groups{{"root", 0}, {"docker", 998}};
    /// Path and content; the directories above exist.
    std::map<std::string, std::string> files;

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const override
    {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::string workingDirectory() const override { return directory; }
    [[nodiscard]] HostUser caller() const override { return asking; }
    [[nodiscard]] std::vector<std::uint32_t> callerGroups() const override { return {}; }
    [[nodiscard]] std::optional<HostUser> user(std::string_view name) const override
    {
        for (const HostUser &known : users) {
            if (known.name == name)
                return known;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> group(std::string_view name) const override
    {
        const auto found = groups.find(name);
        return found == groups.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] FileKind kind(const std::string &path) const override
    {
        if (files.count(path) != 0)
            return FileKind::Regular;
        return list(path).empty() ? FileKind::Missing : FileKind::Directory;
    }
    [[nodiscard]] Result<std::string> read(const std::string &path) const override
    {
        const auto found = files.find(path);
        if (found == files.end())
            return Error::fromErrno(ErrorId::OpenFailed, path, ENOENT);
        return found->second;
    }
    [[nodiscard]] std::vector<std::string> list(const std::string &path) const override
    {
        const std::string prefix = path == "/" ? path : path + '/';
        std::set<std::string> names;
        for (auto file = files.lower_bound(prefix);
             file != files.end() && file->first.starts_with(prefix); ++file) {
            const std::string rest = file->first.substr(prefix.size());
            names.insert(rest.substr(0, rest.find('/')));
        }
        return {names.begin(), names.end()};
    }
};

} // namespace mountlens::testing
