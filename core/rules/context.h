// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What every rule is given: who asks, where facts come from, who records.
#pragma once

#include "model/fact_source.h"
#include "model/subject.h"
#include "model/trace.h"

#include <vector>

namespace mountlens {

/// What a decision remembers of itself even when nobody records.
struct DecisionState
{
    Role role = Role::Target;
    std::optional<NodeId> node;
    /// Facts that could not be read.
    std::vector<Error> missing;
};

struct RuleContext
{
    const Subject &subject;
    FactSource &facts;
    /// nullptr: nobody asks why.
    Trace *trace = nullptr;
    /// nullptr: a question on the side, whose unknowns are answered elsewhere.
    DecisionState *state = nullptr;
};

/// The rule needs a fact that could not be read: the verdict is undetermined and names it.
inline Ruling missingFact(const RuleContext &context, const Error &error)
{
    if (context.state)
        context.state->missing.push_back(error);
    return unknown(context.trace, ReasonId::FactMissing);
}

} // namespace mountlens
