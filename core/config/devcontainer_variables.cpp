// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/devcontainer_variables.h"

#include "base/text_scan.h"
#include "config/tree_fields.h"

#include <optional>

namespace mountlens {

namespace {

class Expansion
{
public:
    Expansion(const DevcontainerFolders &folders,
              const Surroundings &around,
              Notices &notices,
              std::uint32_t line)
        : m_folders(folders)
        , m_around(around)
        , m_notices(notices)
        , m_line(line)
    {
    }

    /// devcontainers/cli src/spec-common/variableSubstitution.ts: no nesting, the first } ends it.
    std::string text(std::string_view rest)
    {
        std::string expanded;
        for (;;) {
            const std::size_t start = rest.find("${");
            const std::size_t end =
                rest.find('}', start == std::string_view::npos ? start : start + 2);
            if (start == std::string_view::npos || end == std::string_view::npos)
                return expanded + std::string(rest);
            expanded += rest.substr(0, start);
            expanded += variable(rest.substr(start, end + 1 - start));
            rest.remove_prefix(end + 1);
        }
    }

private:
    std::string variable(std::string_view whole)
    {
        std::string_view rest = whole.substr(2, whole.size() - 3);
        const std::string_view name = takeUntil(rest, ':');
        if (name == "localEnv" || name == "env")
            return environment(rest, whole);
        if (name == "localWorkspaceFolder")
            return m_folders.localWorkspace;
        if (name == "localWorkspaceFolderBasename")
            return std::string(lastComponent(m_folders.localWorkspace));
        if (name == "containerWorkspaceFolder")
            return m_folders.containerWorkspace;
        if (name == "containerWorkspaceFolderBasename")
            return std::string(lastComponent(m_folders.containerWorkspace));
        note(NoticeId::VariableKept, whole);
        return std::string(whole);
    }

    /// Behind the name may stand a default, up to a further colon.
    std::string environment(std::string_view rest, std::string_view whole)
    {
        const std::string_view name = takeUntil(rest, ':');
        if (name.empty()) {
            note(NoticeId::VariableKept, whole);
            return std::string(whole);
        }
        if (auto value = m_around.variable(name))
            return *value;
        const std::string_view fallback = takeUntil(rest, ':');
        // ${localEnv:HOME}${localEnv:USERPROFILE} is how one writes "home" for Windows and others.
        if (fallback.empty() && name != "USERPROFILE")
            note(NoticeId::VariableUnset, name);
        return std::string(fallback);
    }

    void note(NoticeId id, std::string_view what)
    {
        m_notices.push_back({id, {std::string(what)}, m_line});
    }

    const DevcontainerFolders &m_folders;
    const Surroundings &m_around;
    Notices &m_notices;
    std::uint32_t m_line;
};

} // namespace

std::string expandDevcontainerText(const std::string &text,
                                   const DevcontainerFolders &folders,
                                   const Surroundings &around,
                                   Notices &notices)
{
    return Expansion(folders, around, notices, 0).text(text);
}

void expandDevcontainerValue(YamlValue &value,
                             const DevcontainerFolders &folders,
                             const Surroundings &around,
                             Notices &notices)
{
    if (value.isScalar())
        value.text = Expansion(folders, around, notices, value.line).text(value.text);
    for (YamlValue &item : value.items)
        expandDevcontainerValue(item, folders, around, notices);
    for (YamlValue::Member &member : value.members)
        expandDevcontainerValue(member.second, folders, around, notices);
}

} // namespace mountlens
