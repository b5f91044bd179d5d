// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Tries other settings on paper: the container made anew, the same question asked again.
#pragma once

#include "fixes/fix.h"
#include "fixes/fix_case.h"

namespace mountlens {

/// Adds a fix for every setting after which the question is allowed, and why the others are none.
void proposeSettings(const FixCase &fixCase, Proposals &proposals);

} // namespace mountlens
