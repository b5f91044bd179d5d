// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_environment.h"

namespace mountlens {

std::optional<std::string> ComposeEnvironment::value(std::string_view name) const
{
    if (name == "COMPOSE_PROJECT_NAME" && !m_projectName.empty())
        return m_projectName;
    if (auto set = m_surroundings->variable(name))
        return set;
    const auto found = m_variables.find(name);
    return found == m_variables.end() ? std::nullopt : std::optional(found->second);
}

VariableLookup ComposeEnvironment::lookup() const
{
    return [this](std::string_view name) { return value(name); };
}

Result<Done> ComposeEnvironment::addFiles(const std::vector<std::string> &paths, Notices &notices)
{
    Variables added;
    for (const std::string &path : paths) {
        const auto text = m_surroundings->read(path);
        if (!text)
            return Error(ErrorId::EngineRefuses, "compose", "couldn't find env file: " + path);
        const auto unset = readDotenv(*text, added, lookup());
        if (!unset && unset.error().id() == ErrorId::Malformed)
            return Error(ErrorId::EngineRefuses, "compose",
                         "failed to read " + path + ": " + unset.error().subject() + ": "
                             + unset.error().detail());
        if (!unset)
            return unset.error();
        for (const std::string &name : *unset)
            notices.push_back({NoticeId::VariableUnset, {name}});
    }
    m_variables.merge(added);
    return Done{};
}

} // namespace mountlens
