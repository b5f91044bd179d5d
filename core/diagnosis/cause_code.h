// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a reason means for people where nothing else has to be known.
#pragma once

#include "diagnosis/cause.h"

namespace mountlens {

/// The cause of a denial for this reason, unless the scene tells a better one.
Cause causeOfReason(ReasonId reason) noexcept;

} // namespace mountlens
