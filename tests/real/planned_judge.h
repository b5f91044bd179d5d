// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Judges a container before it is started: what its command line alone foretells, held against
/// what the kernel answered in it.
#pragma once

#include "engine_stage.h"
#include "model/verdict.h"
#include "truth.h"

#include <QString>
#include <QStringList>

namespace mountlens::real {

/// Everything that is known before the start. Accounts, subordinate ids and settings lie where they
/// always do: the test runs in the engine's own world.
struct TypedCommand
{
    EngineKind kind = EngineKind::DockerPlain;
    /// What a user types, such as "docker run -i ... demo/base:1 /probe".
    QString command;
    /// Where it is typed.
    QString workingDirectory;
    /// Who types it: uid and gid.
    unsigned caller = 0;
    QString socketPath;
    QString dataRoot;
    Questions questions;
};

class PlannedJudge
{
public:
    /// To be made before the container: what is foretold is fixed here.
    explicit PlannedJudge(TypedCommand typed);

    /// Empty where everything came as foretold; else a line for each question that did not.
    [[nodiscard]] QStringList comparePlanned(const Truth &truth) const;
    /// How many questions nobody can answer before the start.
    [[nodiscard]] std::size_t undetermined() const;

private:
    TypedCommand m_typed;
    /// Why the container would not come to be; empty: it would.
    std::string m_refusal;
    std::vector<Verdict> m_verdicts;
    /// The engine chooses the ids of the user namespace at the start.
    bool m_open = false;
};

} // namespace mountlens::real
