// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_environment.h"

#include "config/compose_fields.h"

namespace mountlens {

namespace {

void noteUnread(const std::string &path, const Error &why, Notices &notices)
{
    if (why.id() == ErrorId::TooLarge) {
        notices.push_back({NoticeId::FileUnreadable, {path}});
        return;
    }
    const std::string place = why.id() == ErrorId::Malformed ? why.subject() + ": " : "";
    noteRefusal(notices, "failed to read " + path + ": " + place + why.detail(), 0);
}

} // namespace

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

void ComposeEnvironment::addFiles(const std::vector<std::string> &paths, Notices &notices)
{
    Variables added;
    for (const std::string &path : paths)
        addFile(path, added, notices);
    m_variables.merge(added);
}

void ComposeEnvironment::addFile(const std::string &path, Variables &added, Notices &notices) const
{
    const auto text = m_surroundings->read(path);
    if (!text) {
        noteRefusal(notices, "couldn't find env file: " + path, 0);
        return;
    }
    const auto unset = readDotenv(*text, added, lookup());
    if (!unset) {
        noteUnread(path, unset.error(), notices);
        return;
    }
    for (const std::string &name : *unset)
        notices.push_back({NoticeId::VariableUnset, {name}});
}

} // namespace mountlens
