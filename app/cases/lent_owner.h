// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Whose containers wrote the files that a user of the host stands before.
#pragma once

#include "model/circumstances.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "snapshot/name_tables.h"

namespace mountlens::ui {

/// Looks for the users whose subordinate id the owner before `subject` is, where that owner denies.
/// Does nothing for ids that belong to an account. Errors of libsubid leave things as they are.
void addSubordinateHolders(Circumstances &around,
                           const Subject &subject,
                           FactSource &facts,
                           const Request &request,
                           const NameTable &hostNames);

} // namespace mountlens::ui
