// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A real engine that runs for a test, in the world of own_world.h, with the images of
/// demo_image.h.
#pragma once

#include "caller.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace mountlens::real {

enum class EngineKind {
    DockerPlain,
    DockerRemap,    ///< --userns-remap=default
    DockerRootless, ///< under rootlesskit, as ana
    PodmanRootful,
    PodmanRootless, ///< called by ana
};

class EngineStage
{
public:
    /// nullptr, and why not: a program is missing, the daemon does not answer or takes no image.
    static std::unique_ptr<EngineStage> start(EngineKind kind, QString &whyNot);

    /// Stops the engine, which ends its containers.
    ~EngineStage();
    EngineStage(const EngineStage &) = delete;
    EngineStage &operator=(const EngineStage &) = delete;

    [[nodiscard]] EngineKind kind() const noexcept { return m_kind; }
    [[nodiscard]] bool isDocker() const noexcept;
    /// Run and called by ana.
    [[nodiscard]] bool isRootless() const noexcept;
    /// "docker" or "podman".
    [[nodiscard]] QString engineName() const;
    /// The first number of the engine's version; 0: it does not tell.
    [[nodiscard]] int majorVersion() const;
    /// The words that run the command line program for whoever calls this engine; arguments follow.
    [[nodiscard]] QStringList engineCommand() const;
    /// What every container is run with here, without meaning for permissions.
    [[nodiscard]] QStringList runOptions() const;

    /// Of the daemon; podman's is started at the first call. Empty where it does not come up.
    [[nodiscard]] QString socketPath();
    /// Where the engine keeps images and volumes.
    [[nodiscard]] QString dataRoot() const;

    /// One command of the engine, such as {"volume", "create", "x"}.
    [[nodiscard]] RunResult run(const QStringList &arguments, int milliseconds = 30'000) const;
    /// The same with pipes, started and left to the caller.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments) const;

    /// What the daemon wrote, for a test that failed.
    [[nodiscard]] QString log() const;

private:
    explicit EngineStage(EngineKind kind);
    bool startDaemon(QString &whyNot);
    bool importImages(QString &whyNot) const;
    bool answersSoon(const QStringList &question) const;

    EngineKind m_kind;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<QProcess> m_service;
};

} // namespace mountlens::real
