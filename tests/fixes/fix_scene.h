// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A denial in a world of text, with all that propose() wants to know around it.
#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/diagnose.h"
#include "fixes/denial.h"
#include "fixes/fix_case.h"
#include "support/world.h"

#include <string>
#include <utility>

namespace mountlens {

/// What is asked, and what came of it; `fixCase` refers to the scene itself.
class FixScene
{
public:
    FixScene(FactSource &facts, Subject subject, Request request, Circumstances around)
        : m_subject(std::move(subject))
        , m_around(std::move(around))
        , fixCase{.subject = m_subject,
                  .facts = facts,
                  .request = std::move(request),
                  .verdict = {},
                  .cause = {},
                  .around = m_around}
    {
        fixCase.caller = kCaller;
        fixCase.verdict = diagnose(m_subject, facts, fixCase.request);
        fixCase.cause = rootCause(m_subject, facts, fixCase.request, fixCase.verdict);
    }
    FixScene(const FixScene &) = delete;
    FixScene &operator=(const FixScene &) = delete;

    [[nodiscard]] std::optional<Denial> denial() const
    {
        return denialOf(fixCase, m_subject, fixCase.facts, fixCase.verdict);
    }

private:
    inline static const HostUser kCaller{"root", 0, 0, "/root"};

    Subject m_subject;
    Circumstances m_around;

public:
    FixCase fixCase;
};

/// A request without second path.
inline Request asking(Operation operation, std::string path)
{
    Request request;
    request.operation = operation;
    request.path = std::move(path);
    return request;
}

/// The subject's paths are the host's.
inline Circumstances onHost()
{
    Circumstances around;
    around.onHost = true;
    return around;
}

} // namespace mountlens
