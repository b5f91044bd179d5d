// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A finding about a machine of text.
#pragma once

#include "cases/finding.h"
#include "cases/opened_report.h"
#include "support/world.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace mountlens::test {

struct WorldQuestion
{
    std::string_view machine;
    std::string_view userNamespace;
    std::string_view who;
    Request request;
    SubjectNames names;
    Circumstances around;
};

inline Request requestFor(Operation operation, std::string path)
{
    Request request;
    request.operation = operation;
    request.path = std::move(path);
    return request;
}

/// Without fixes. The facts are those of the text: nothing is missing in them.
inline ui::FindingPtr findingOf(const WorldQuestion &asked)
{
    auto world = std::make_unique<World>(asked.machine);
    auto opened = std::make_unique<ui::OpenedCase>();
    opened->subject = world->subject(asked.userNamespace, asked.who);
    opened->names = asked.names;
    opened->around = asked.around;
    opened->container = asked.around.container;
    opened->facts = std::move(world);
    opened->origin = ui::SnapshotOrigin();
    ui::CheckReport report = ui::reportFor(*opened, *opened->facts, asked.request);
    return std::make_shared<ui::Finding>(
        ui::Finding{{}, std::move(opened), std::move(report), {}, 0});
}

} // namespace mountlens::test
