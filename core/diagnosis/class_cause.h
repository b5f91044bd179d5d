// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The bits or the ACL deny: why is this subject in the wrong class?
#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/cause_scene.h"

namespace mountlens {

/// For a denial by owner class, group class, other class, or entries of an ACL.
Cause classCause(const CauseScene &scene);

} // namespace mountlens
