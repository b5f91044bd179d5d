// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The containers that real engines are asked for: one table for each engine.
#pragma once

#include "engine_stage.h"
#include "host_tree.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace mountlens::real {

inline constexpr const char *kBaseImage = "demo/base:1";

/// One `run` of an engine. In flags, places and `before`, {t} is the HostTree's root, {h} ana's
/// directory, {n} a name that no other case has.
struct EngineCase
{
    /// The promise it checks.
    const char *name;
    /// Between `run` and the image, parted by blanks.
    const char *flags;
    /// Directories in the container, parted by blanks; "f:" in front of a single file,
    /// "s:" of a socket.
    const char *places;
    /// Not empty: the engine refuses, with these words among others.
    const char *refusal = "";
    /// Commands of the engine that come first, parted by ';'.
    const char *before = "";
    const char *image = kBaseImage;
    /// The engine's first major version that does not refuse any more; 0: all do.
    int startsSince = 0;
};

/// All rows for an engine, on this machine (what the machine's own rights do not allow is refused).
std::vector<EngineCase> casesFor(EngineKind kind);

/// The words with their holes filled.
QStringList wordsOf(const char *text, const HostTree &tree, const QString &name);

} // namespace mountlens::real
