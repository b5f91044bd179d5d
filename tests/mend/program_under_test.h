// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens` as it was built, for people of the world of own_world.h.
#pragma once

namespace mountlens::mend {

/// Where it lies in that world.
inline constexpr const char *kMountlens = "/run/mountlens";

/// Keeps its bytes: the folder that it lies in may be out of sight there.
void rememberProgramUnderTest();

/// In that world; throws where it cannot be written.
void placeProgramUnderTest();

} // namespace mountlens::mend
