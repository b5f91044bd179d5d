// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The variables that a Compose file may use: the shell's, then those of .env files.
#pragma once

#include "config/dotenv.h"
#include "model/notice.h"
#include "model/surroundings.h"

namespace mountlens {

/// The surroundings must outlive it. A copy for an included file may know more than its original.
class ComposeEnvironment
{
public:
    explicit ComposeEnvironment(const Surroundings &surroundings)
        : m_surroundings(&surroundings)
    {
    }

    /// nullopt: not set.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    /// value() as a function, which must not outlive this.
    [[nodiscard]] VariableLookup lookup() const;
    /// Overrides whatever else sets it.
    void setProjectName(std::string name) { m_projectName = std::move(name); }
    /// Adds what the files set and nothing before them has; later files win over earlier ones.
    /// Unset variables in values become notices, and so does what Compose would refuse: no such
    /// file, a line that is none. What stands before that line counts.
    void addFiles(const std::vector<std::string> &paths, Notices &notices);

private:
    void addFile(const std::string &path, Variables &added, Notices &notices) const;

    const Surroundings *m_surroundings;
    Variables m_variables;
    std::string m_projectName;
};

} // namespace mountlens
