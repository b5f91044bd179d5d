// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A system made up for tests of the window.
#pragma once

#include "gui/desk/case_reader.h"

#include <QString>

#include <functional>

class QWidget;

namespace mountlens::test {

/// What a test does not set answers that there is nothing.
class FakeReader : public ui::CaseReader
{
public:
    Inventory inventory;
    /// What useSockets() was told last.
    ui::EngineSockets sockets;
    std::function<EngineAnswer(Engine, const std::string &)> answerOfEngine;
    std::function<Result<Configuration>(const ConfigurationInput &)> readConfiguration;
    std::function<Result<ui::FindingPtr>(const ui::Question &)> answer;
    std::function<Result<ui::FindingPtr>(const ui::Question &)> answerWithRights;
    /// Each function takes so long, unless it is told to stop.
    int delayMs = 0;

    void useSockets(const ui::EngineSockets &chosen) override { sockets = chosen; }
    EngineAnswer
    engine(Engine engine, const std::string &socket, const std::stop_token &stop) override;
    Inventory containers(const std::stop_token &stop) override;
    Result<Configuration> configuration(const ConfigurationInput &input,
                                        const std::stop_token &stop) override;
    Result<ui::FindingPtr> findOut(const ui::Question &question,
                                   const std::stop_token &stop) override;
    Result<ui::FindingPtr> confirm(ui::FindingPtr finding, const std::stop_token &stop) override;
    Result<ui::FindingPtr> findOutWithRights(const ui::Question &question,
                                             const std::stop_token &stop) override;

private:
    void wait(const std::stop_token &stop) const;
};

/// The answer of a snapshot in the source tree ("packaging/dokuwiki.mlsnap"); nullptr: it cannot be
/// read.
ui::FindingPtr findingOf(const char *snapshot);

/// Saves what `widget` shows as NAME.png in the folder that MOUNTLENS_PICTURES names; nothing
/// without that.
void picture(QWidget &widget, const QString &name);

} // namespace mountlens::test
