// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who is asked about, on a command line: --pid, --container, --as, --snapshot, or a configuration
/// (--command, --compose...), with --user and --caps.
#pragma once

#include "cases/subject_choice.h"
#include "cli/options.h"

#include <span>

namespace mountlens::ui {

/// The options that name a subject, to be joined with a command's own.
std::span<const OptionSpec> subjectOptions() noexcept;

/// Faults are left in `options`.
SubjectChoice readSubjectChoice(Options &options);

} // namespace mountlens::ui
