// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/lsm.h"

#include <algorithm>
#include <string_view>

namespace mountlens {

namespace {

bool isActive(const SecurityModules &modules, std::string_view name)
{
    return std::find(modules.names.begin(), modules.names.end(), name) != modules.names.end();
}

/// "unconfined", or a profile in complain mode, which only logs.
bool apparmorLetsPass(std::string_view label)
{
    return label == "unconfined" || label.ends_with("(unconfined)")
           || label.ends_with("(complain)");
}

bool apparmorDecides(const Subject &subject)
{
    return !subject.securityLabel || !apparmorLetsPass(*subject.securityLabel);
}

std::string labelOf(const Subject &subject)
{
    return subject.securityLabel.value_or(std::string());
}

/// A task enters a Landlock domain of its own will, and sets no_new_privs to be allowed to (or has
/// CAP_SYS_ADMIN and need not).
bool landlockPossible(const Subject &subject)
{
    return subject.pid && subject.noNewPrivileges;
}

} // namespace

Ruling securityModules(const RuleContext &context)
{
    const SecurityModules &modules = context.facts.kernel().security;
    bool undecided = false;
    const auto decides = [&](const char *module) {
        undecided = true;
        if (context.state)
            context.state->missing.emplace_back(ErrorId::PolicyDecides, module,
                                                labelOf(context.subject));
        note(context.trace, StepResult::Unknown, ReasonId::SecurityPolicyDecides, PathBytes{module},
             PathBytes{labelOf(context.subject)});
    };
    if (isActive(modules, "selinux") && modules.selinuxEnforcing)
        decides("selinux");
    if (isActive(modules, "apparmor") && apparmorDecides(context.subject))
        decides("apparmor");
    for (const char *module : {"smack", "tomoyo"}) {
        if (isActive(modules, module))
            decides(module);
    }
    if (isActive(modules, "bpf") && modules.bpfPrograms)
        decides("bpf");
    if (isActive(modules, "bpf") && modules.bpfUnknown)
        note(context.trace, StepResult::Unknown, ReasonId::SecurityPolicyDecides, PathBytes{"bpf"},
             PathBytes{});
    if (isActive(modules, "landlock") && landlockPossible(context.subject))
        note(context.trace, StepResult::Unknown, ReasonId::LandlockInvisible);
    if (context.subject.seccomp != SeccompMode::Off)
        note(context.trace, StepResult::Unknown, ReasonId::SeccompNotRead);
    if (undecided)
        return Ruling::unknown(ReasonId::SecurityPolicyDecides);
    return pass(context.trace, ReasonId::SecurityModulesInactive);
}

} // namespace mountlens
