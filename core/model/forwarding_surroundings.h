// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Passes every question on: the base of surroundings that change single answers.
#pragma once

#include "model/surroundings.h"

namespace mountlens {

/// `inner` must live as long as this.
class ForwardingSurroundings : public Surroundings
{
public:
    explicit ForwardingSurroundings(const Surroundings &inner) noexcept
        : m_inner(inner)
    {
    }

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const override
    {
        return m_inner.variable(name);
    }
    [[nodiscard]] std::string workingDirectory() const override
    {
        return m_inner.workingDirectory();
    }
    [[nodiscard]] HostUser caller() const override { return m_inner.caller(); }
    [[nodiscard]] std::vector<std::uint32_t> callerGroups() const override
    {
        return m_inner.callerGroups();
    }
    [[nodiscard]] std::optional<HostUser> user(std::string_view name) const override
    {
        return m_inner.user(name);
    }
    [[nodiscard]] std::optional<std::uint32_t> group(std::string_view name) const override
    {
        return m_inner.group(name);
    }
    [[nodiscard]] FileKind kind(const std::string &path) const override
    {
        return m_inner.kind(path);
    }
    [[nodiscard]] Result<std::string> read(const std::string &path) const override
    {
        return m_inner.read(path);
    }
    [[nodiscard]] std::vector<std::string> list(const std::string &path) const override
    {
        return m_inner.list(path);
    }

protected:
    [[nodiscard]] const Surroundings &inner() const noexcept { return m_inner; }

private:
    const Surroundings &m_inner;
};

} // namespace mountlens
