// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What tests of the live machine share: a stage of their own, and skipping only where that is
/// allowed.
#pragma once

#include "support/skip.h"

#include <string>

namespace mountlens {

/// An empty tmpfs in a mount namespace of this process, seen by nobody else and gone with it.
inline constexpr const char *kStage = "/mnt";

/// Takes the stage at the first call. Empty, or the right that is missing.
const std::string &missingForStage();

/// A new directory on the stage, mode 0755, owned by root.
std::string newFolder(const std::string &name);

} // namespace mountlens

#define MOUNTLENS_NEED_STAGE() MOUNTLENS_NEED_NOTHING_MISSING(mountlens::missingForStage())
