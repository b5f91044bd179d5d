// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// An engine that does not make a container: its refusal as a verdict.
#pragma once

#include "base/error.h"
#include "diagnosis/cause.h"
#include "model/verdict.h"

namespace mountlens {

/// Denied, with the engine and its words as the only step. The errno is that of the refusal where
/// it has one, or names one; else 0. `refusal` is EngineRefuses or MountImpossible, wrapped or not.
Verdict refusalVerdict(const Error &refusal);

/// What is refused: SubidRange, IdmapUnsupported, SourceMissingOrWrongType, UnmappedOwnerNoOverride
/// (:U on files of others), ReadOnlyMount, UsernsShift (a remapped runtime before a directory of
/// another); else NotAPermission.
Cause refusalCause(const Error &refusal);

/// The mount point that cannot be made; empty: the refusal is about something else.
std::string refusedTarget(const Error &refusal);

} // namespace mountlens
