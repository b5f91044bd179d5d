// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The variables that the commands of a shell text set themselves.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

struct ShellVariable
{
    /// One, or the elements of an array.
    std::vector<std::string> values;
    /// false: by `unset`, whatever the environment says.
    bool isSet = true;
    bool isExported = false;
};

/// What NAME=value, export and unset come to. What a subshell changes ends with it.
class ShellVariables
{
public:
    /// nullptr: the text says nothing about it.
    [[nodiscard]] const ShellVariable *find(std::string_view name) const;
    /// NAME and value, of all exported ones.
    [[nodiscard]] const std::map<std::string, std::string> &exported() const { return m_exported; }
    /// Without the subshells around.
    [[nodiscard]] ShellVariables copy() const;

    void set(std::string_view name, std::vector<std::string> values);
    void append(std::string_view name, std::string_view text);
    void appendElements(std::string_view name, const std::vector<std::string> &values);
    /// Nothing for a variable that the text has not set: it is in the environment or nowhere.
    void markExported(std::string_view name);
    void unset(std::string_view name);

    void enterSubshell();
    void leaveSubshell();

private:
    using Former = std::map<std::string, std::optional<ShellVariable>, std::less<>>;

    ShellVariable &changing(std::string_view name);
    void settle(const std::string &name);

    std::map<std::string, ShellVariable, std::less<>> m_variables;
    std::map<std::string, std::string> m_exported;
    /// For each subshell around, what it has changed as it was before.
    std::vector<Former> m_former;
    std::size_t m_uncounted = 0; ///< subshells within the deepest of them
};

} // namespace mountlens
