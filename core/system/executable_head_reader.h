// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The first bytes of a program: does it name an interpreter?
#pragma once

#include "base/result.h"
#include "model/fact_source.h"

#include <string_view>

namespace mountlens {

/// fs/binfmt_script.c load_script(): `head` holds up to the first 256 bytes of the file. Where the
/// line names nothing but is not empty ("#!" alone), the interpreter is ".": the kernel opens "",
/// which gets it the working directory and the same EACCES.
ExecutableHead parseScriptHead(std::string_view head);

/// Reads a regular file behind an O_PATH descriptor without touching its access time. Scripts and
/// ELF programs for this machine; anything else needs no interpreter. Unsupported: no regular file.
Result<ExecutableHead> readExecutableHead(int pathFd);

} // namespace mountlens
