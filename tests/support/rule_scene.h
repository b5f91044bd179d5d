// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One subject in one world, ready to be handed to a single rule.
#pragma once

#include "rules/context.h"
#include "support/decision_rows.h"

namespace mountlens {

class RuleScene
{
public:
    /// `who` as in decision rows: "UID:GID..." or "NAMESPACE/UID:GID...".
    RuleScene(std::string_view text, std::string_view who)
        : world(text)
        , subject(subjectOf(world, who))
        , context{subject, world, nullptr, &state}
    {
    }

    World world;
    Subject subject;
    DecisionState state;
    RuleContext context;
};

} // namespace mountlens
