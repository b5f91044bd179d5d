// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_variables.h"

#include <utility>

namespace mountlens {

namespace {

/// Deeper ones share their variables: nobody writes that, and each level may hold them all again.
constexpr std::size_t kMaxSubshells = 16;

} // namespace

const ShellVariable *ShellVariables::find(std::string_view name) const
{
    const auto found = m_variables.find(name);
    return found == m_variables.end() ? nullptr : &found->second;
}

ShellVariables ShellVariables::copy() const
{
    ShellVariables result;
    result.m_variables = m_variables;
    result.m_exported = m_exported;
    return result;
}

/// The variable of this name, which is about to change.
ShellVariable &ShellVariables::changing(std::string_view name)
{
    const auto found = m_variables.find(name);
    if (!m_former.empty() && m_former.back().find(name) == m_former.back().end()) {
        m_former.back().emplace(std::string(name), found == m_variables.end()
                                                       ? std::nullopt
                                                       : std::optional(found->second));
    }
    return found == m_variables.end() ? m_variables[std::string(name)] : found->second;
}

/// Brings what is exported up to date.
void ShellVariables::settle(const std::string &name)
{
    const ShellVariable *const variable = find(name);
    const bool counts =
        variable != nullptr && variable->isSet && variable->isExported && !variable->values.empty();
    if (counts)
        m_exported[name] = variable->values.front();
    else
        m_exported.erase(name);
}

void ShellVariables::set(std::string_view name, std::vector<std::string> values)
{
    ShellVariable &variable = changing(name);
    variable.values = std::move(values);
    variable.isSet = true;
    settle(std::string(name));
}

void ShellVariables::append(std::string_view name, std::string_view text)
{
    ShellVariable &variable = changing(name);
    if (variable.values.empty())
        variable.values.emplace_back();
    variable.values.front() += text;
    variable.isSet = true;
    settle(std::string(name));
}

void ShellVariables::appendElements(std::string_view name, const std::vector<std::string> &values)
{
    ShellVariable &variable = changing(name);
    variable.values.insert(variable.values.end(), values.begin(), values.end());
    variable.isSet = true;
    settle(std::string(name));
}

void ShellVariables::markExported(std::string_view name)
{
    if (find(name) == nullptr)
        return;
    changing(name).isExported = true;
    settle(std::string(name));
}

void ShellVariables::unset(std::string_view name)
{
    ShellVariable &variable = changing(name);
    variable = ShellVariable();
    variable.isSet = false;
    settle(std::string(name));
}

void ShellVariables::enterSubshell()
{
    if (m_former.size() < kMaxSubshells)
        m_former.emplace_back();
    else
        ++m_uncounted;
}

void ShellVariables::leaveSubshell()
{
    if (m_uncounted > 0) {
        --m_uncounted;
        return;
    }
    if (m_former.empty())
        return;
    Former former = std::move(m_former.back());
    m_former.pop_back();
    for (auto &[name, variable] : former) {
        if (variable)
            m_variables[name] = std::move(*variable);
        else
            m_variables.erase(name);
        settle(name);
    }
}

} // namespace mountlens
