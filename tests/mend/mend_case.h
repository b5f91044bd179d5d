// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The denied containers whose fixes are proven: one table for each engine.
#pragma once

#include "real/engine_cases.h"
#include "real/engine_stage.h"

#include <cerrno>
#include <vector>

namespace mountlens::mend {

/// What Mountlens is asked about.
enum class Subject {
    Container, ///< the one that runs
    Command,   ///< the command line that starts it
    Compose,   ///< the Compose file that says the same
    Quadlet,   ///< the Quadlet unit that says the same
    HostUser,  ///< ana, on the host's side of the mount
};

/// Who asks.
enum class Asker {
    Root,
    Ana,
};

/// How the fix is applied.
enum class Hands {
    Arguments,  ///< its argument lists, one by one
    Script,     ///< `fix --script`, twice; the undo script twice as well
    LateScript, ///< `fix --script` after the state has changed: refuses and changes nothing
};

/// One situation. In all texts {t} is a directory below /srv, {h} one of ana's, {n} a name that no
/// other situation has.
struct MendCase
{
    /// The situation.
    const char *name;
    const char *cause;
    /// What the kernel answers before the fix; 0: the engine refuses to start the container.
    int code;
    /// "OP PATH [PATH2]"; in place of PATH2 chown takes a uid and chmod a mode.
    const char *operation;
    /// Between `run` and the image, parted by blanks.
    const char *flags;
    /// What lies on the host: see scenery.h.
    const char *tree;
    /// UID:GID[,GID...] where it is not the main process who is refused.
    const char *user = "";
    /// Empty: the first fix is applied; else the first is to leave it, and the first one of this
    /// kind is applied.
    const char *fixKind = "";
    Subject subject = Subject::Container;
    Asker asker = Asker::Root;
    Hands hands = Hands::Arguments;
    /// Commands of the engine that come first, parted by ';'.
    const char *before = "";
    /// With code 0: words of the engine's refusal.
    const char *refusal = "";
    /// The Compose file or Quadlet unit.
    const char *file = "";
    /// Paths of the host to watch beside {t} and {h}.
    const char *watched = "";
    const char *image = real::kBaseImage;
};

std::vector<MendCase> dockerPlainSituations();
std::vector<MendCase> dockerRemapSituations();
std::vector<MendCase> dockerRootlessSituations();
std::vector<MendCase> podmanRootfulSituations();
std::vector<MendCase> podmanRootlessSituations();

std::vector<MendCase> situationsFor(real::EngineKind kind);

/// A text of a situation with its holes filled.
QString filled(const char *text, int number, const QString &name);

} // namespace mountlens::mend
