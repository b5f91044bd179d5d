// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The recorder of a decision. A null recorder makes recording free: see pass(), deny(), unknown().
#pragma once

#include "model/verdict.h"

#include <utility>

namespace mountlens {

class Trace
{
public:
    /// Steps from now on belong to this component and role.
    void at(std::size_t component, Role role) noexcept
    {
        m_component = component;
        m_role = role;
    }
    std::size_t addComponent(PathComponent component)
    {
        m_components.push_back(std::move(component));
        return m_components.size() - 1;
    }
    [[nodiscard]] PathComponent &component(std::size_t index) { return m_components[index]; }
    [[nodiscard]] std::size_t currentComponent() const noexcept { return m_component; }
    [[nodiscard]] std::size_t componentCount() const noexcept { return m_components.size(); }

    void add(StepResult result, ReasonId id, std::vector<ReasonArg> args)
    {
        m_steps.push_back({result, m_role, m_component, {id, std::move(args)}});
    }

    /// The ACL that the current component was judged by; empty: it has none.
    void noteAcl(const PosixAcl &acl)
    {
        if (m_component < m_components.size())
            m_components[m_component].acl = acl;
    }

    void setNewInode(const NewInode &inode) { m_newInode = inode; }

    /// Hands everything recorded to `verdict`.
    void moveInto(Verdict &verdict);

private:
    std::size_t m_component = 0;
    Role m_role = Role::Target;
    std::vector<PathComponent> m_components;
    std::vector<CheckStep> m_steps;
    std::optional<NewInode> m_newInode;
};

/// Apart from note(), so that what is done without a recorder is small enough to inline.
template <class... Args>
[[gnu::noinline]] void addStep(Trace &trace, StepResult result, ReasonId id, const Args &...args)
{
    trace.add(result, id, {toArg(args)...});
}

template <class... Args>
void note(Trace *trace, StepResult result, ReasonId id, const Args &...args)
{
    if (trace) [[unlikely]]
        addStep(*trace, result, id, args...);
}

template <class... Args>
Ruling pass(Trace *trace, ReasonId id, const Args &...args)
{
    note(trace, StepResult::Pass, id, args...);
    return Ruling::pass();
}

template <class... Args>
Ruling deny(Trace *trace, int code, ReasonId id, const Args &...args)
{
    note(trace, StepResult::Deny, id, args...);
    return Ruling::deny(code, id);
}

template <class... Args>
Ruling unknown(Trace *trace, ReasonId id, const Args &...args)
{
    note(trace, StepResult::Unknown, id, args...);
    return Ruling::unknown(id);
}

} // namespace mountlens
