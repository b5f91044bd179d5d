// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// An error as one line for programs: stable names, never translated.
#pragma once

#include "base/error.h"

#include <string>

namespace mountlens::ui {

/// From the outermost task to the innermost, then the errno, then the right that would read the
/// fact where one is known: "read-failed: /x: no-right-to-read: proc/1/root (EACCES), needs
/// CAP_SYS_PTRACE".
std::string errorLine(const Error &error);

} // namespace mountlens::ui
