// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// How much harm a fix does, and the order that follows from it.
#pragma once

#include "fixes/fix.h"
#include "fixes/fix_case.h"

namespace mountlens {

/// Sets risk and reason of a fix that changes files, from who gains and who loses.
void judgeRisk(Fix &fix);

/// The least harmful first: what leaves things as they are, where that is right; then by risk, by
/// access added, by who loses, by how much is touched, by whether the container has to be made
/// anew, and by whether it lasts.
void rank(Proposals &proposals, bool ownershipMatters);

} // namespace mountlens
