// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Asking a FactSource a yes-or-no question on behalf of a rule.
#pragma once

#include "rules/context.h"

namespace mountlens {

/// Denies with `code` and `reason` when the answer is yes; undetermined when nobody can tell.
inline Ruling
denyWhen(const RuleContext &context, NodeId node, NodeQuestion question, int code, ReasonId reason)
{
    const Result<bool> answer = context.facts.ask(node, question);
    if (!answer)
        return missingFact(context, answer.error());
    return *answer ? deny(context.trace, code, reason) : Ruling::pass();
}

} // namespace mountlens
