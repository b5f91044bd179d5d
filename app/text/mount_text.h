// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words of `mountlens mount-idmapped`.
#pragma once

#include "base/result.h"
#include "model/idmap_option.h"
#include "system/mount_program.h"
#include "text/usage_text.h"

#include <QString>

#include <string>
#include <vector>

namespace mountlens::ui {

/// A line: what is mounted where, and the command that undoes it. Then how to keep it.
QString mountedText(const std::string &source,
                    const std::string &target,
                    const std::vector<std::string> &undo);

/// The same for a trial that mounted nothing.
QString mountableText(const std::string &source, const std::string &target);

/// Which mount(8) the persistent forms need, and whether this computer has it; no full stop.
QString mountProgramText(const Result<MountProgram> &program);

/// A path that no unit can hold; what else would.
QString noMountUnitText(const std::string &target);

/// What is wrong with --map, as a fault of the call.
UsageFault usageFault(IdmapOptionFault fault);

} // namespace mountlens::ui
