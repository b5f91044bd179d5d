// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for a comparison.
#pragma once

#include "cases/comparison.h"

#include <QString>

#include <cstdint>

namespace mountlens::ui {

enum class Side : std::uint8_t {
    Before,
    After,
};

/// What became of the answer: one sentence.
QString outcomeText(ComparedOutcome outcome);
/// What that means for whoever tries to mend it: one sentence.
QString outcomeAdvice(ComparedOutcome outcome);

/// "Owner of /wiki"
QString differenceText(const Difference &difference);
/// Its value on one side.
QString differenceValue(const Comparison &comparison, const Difference &difference, Side side);

/// "snapshot of host-1, 9 March 2026 14:03"
QString sideText(const ComparedSide &side);

/// Date and time as the language writes them.
QString momentText(std::int64_t secondsSinceEpoch);

/// All of it, for a mail or a ticket; ends with a newline.
QString comparisonText(const Comparison &comparison);

} // namespace mountlens::ui
