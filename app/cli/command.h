// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The commands of `mountlens`, each a function that tests can call with string streams.
#pragma once

#include "cli/streams.h"

#include <span>
#include <string>
#include <string_view>

namespace mountlens::ui {

/// Exit status, part of the stable interface.
enum class Exit : int {
    Allowed = 0, ///< also: the command did what it is for
    Denied = 1,
    Undetermined = 2,
    Usage = 3,
    CannotWork = 4, ///< the reason is on the error stream
};

using Arguments = std::span<const std::string>;

/// One question, explained; with --error, runCheckError(); with --batch, runBatch().
Exit runCheck(Arguments args, Streams &streams);
/// JSON lines in, JSON lines out.
Exit runBatch(Streams &streams);
/// What would lift a denial, tried on paper first.
Exit runFix(Arguments args, Streams &streams);
/// The containers of every engine of this machine.
Exit runList(Arguments args, Streams &streams);
/// What a configuration means for file access.
Exit runParse(Arguments args, Streams &streams);
/// Facts only, into a snapshot.
Exit runCollect(Arguments args, Streams &streams);
/// The long text of a result code.
Exit runExplain(Arguments args, Streams &streams);

/// An idmapped bind mount, or the text that makes one at each start.
Exit runMountIdmapped(Arguments args, Streams &streams);

/// Finds the command in the first argument and runs it. Answers --help and --version itself.
Exit runProgram(Arguments args, Streams &streams);

} // namespace mountlens::ui
