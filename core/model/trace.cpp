// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/trace.h"

namespace mountlens {

void Trace::moveInto(Verdict &verdict)
{
    verdict.components = std::move(m_components);
    verdict.steps = std::move(m_steps);
    verdict.newInode = m_newInode;
    for (std::size_t i = 0; i < verdict.steps.size(); ++i) {
        const CheckStep &step = verdict.steps[i];
        const bool decides = step.result == StepResult::Deny || step.result == StepResult::Unknown;
        if (decides && step.reason.id == verdict.reason)
            verdict.deciding = i;
    }
    if (verdict.kind == VerdictKind::Allowed)
        verdict.deciding.reset();
}

} // namespace mountlens
