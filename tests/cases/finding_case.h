// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Findings in a text world.
#pragma once

#include "cases/finding.h"
#include "cases/opened_report.h"
#include "support/world.h"

#include <memory>
#include <string_view>
#include <utility>

namespace mountlens::test {

/// A question without further values.
inline Request requestTo(Operation operation, std::string_view path)
{
    Request request;
    request.operation = operation;
    request.path = path;
    return request;
}

/// What `who` ("101:101,50"; capabilities as World::subject() has them) of user namespace `ns` may
/// do on `machine`; without fixes, read at second 1000.
inline ui::FindingPtr findingIn(std::string_view machine,
                                std::string_view ns,
                                std::string_view who,
                                const Request &request)
{
    auto world = std::make_shared<World>(machine);
    auto opened = std::make_unique<ui::OpenedCase>();
    opened->subject = world->subject(ns, who);
    opened->facts = std::move(world);
    ui::Question question;
    question.request = request;
    ui::CheckReport report = ui::reportFor(*opened, *opened->facts, request);
    constexpr std::int64_t kReadAt = 1000;
    return std::make_shared<ui::Finding>(
        ui::Finding{std::move(question), std::move(opened), std::move(report), {}, kReadAt, {}});
}

} // namespace mountlens::test
