// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A container of a real engine whose main process is engine_probe.cpp.
#pragma once

#include "engine_stage.h"
#include "model/ids.h"
#include "truth.h"

#include <optional>

namespace mountlens::real {

/// The words after the engine's name, up to the program in the container.
struct RunCommand
{
    QString name;
    QStringList words;

    /// As it is typed: "docker run -i --name ... /probe", quoted for a shell where needed.
    [[nodiscard]] QString typed(const EngineStage &stage) const;
};

RunCommand runCommand(const EngineStage &stage,
                      const QString &name,
                      const QStringList &flags,
                      const QString &image);

class RunningContainer
{
public:
    /// Starts it and waits until its program is ready, or the engine has refused.
    RunningContainer(const EngineStage &stage, RunCommand command);
    /// Takes it away, with its anonymous volumes.
    ~RunningContainer();
    RunningContainer(const RunningContainer &) = delete;
    RunningContainer &operator=(const RunningContainer &) = delete;

    [[nodiscard]] bool ready() const noexcept { return m_ready; }
    /// What the engine wrote to its error output.
    [[nodiscard]] QString errorText() const { return m_error; }
    /// Credentials and id maps as the main process sees them.
    [[nodiscard]] const QStringList &introduction() const noexcept { return m_introduction; }
    /// nullopt: the engine does not tell.
    [[nodiscard]] std::optional<Pid> mainPid() const;
    /// Lets it really make the calls; nullopt where it does not answer all of them in time.
    [[nodiscard]] std::optional<std::vector<int>> perform(const Questions &questions);
    /// One call in the words of engine_probe.cpp, "[as IDS] OP PATH [PATH2]"; nullopt: no answer.
    [[nodiscard]] std::optional<int> perform(const QString &call);

private:
    std::optional<QString> nextLine();
    void waitUntilReady();

    const EngineStage &m_stage;
    RunCommand m_command;
    std::unique_ptr<QProcess> m_process;
    bool m_ready = false;
    QStringList m_introduction;
    QString m_error;
};

} // namespace mountlens::real
