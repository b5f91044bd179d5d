// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a subject may do with a path: read, write, create, delete.
#pragma once

#include "fixes/fix.h"
#include "model/fact_source.h"
#include "model/subject.h"

#include <string_view>

namespace mountlens {

/// A name that nobody uses: whether it could be created is the question.
inline constexpr std::string_view kNewName = ".mountlens-new";

/// Of a file: reading, writing and removing it, creating one beside it. Of a directory: listing it,
/// creating in it (write and create), removing it. Of a path where nothing is: the same for the
/// directory it would be in.
Outcome outcomeOn(const Subject &subject, FactSource &facts, std::string_view path);

} // namespace mountlens
