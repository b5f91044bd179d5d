// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A finding as the expert view shows it.
#pragma once

#include "cases/finding.h"
#include "model/verdict.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace mountlens::ui {

/// Made once for all models of a page.
struct FindingView
{
    FindingPtr finding;
    /// With the rest of the way behind the denial (withTheRest()).
    CheckReport whole;
};

using FindingViewPtr = std::shared_ptr<const FindingView>;

/// nullptr for nullptr.
FindingViewPtr viewOf(FindingPtr finding);

/// What all checks of a component come to.
StepResult resultAt(const CheckReport &report, std::size_t component);

/// Whether the deciding check is about this component.
bool decidesAt(const CheckReport &report, std::size_t component);

/// "search", "write, search": the rights that the operation needs there; empty: none is asked for.
QString neededText(const CheckReport &report, std::size_t component);

/// Owner and group as the subject sees them: "1000:1000 (ana:ana)".
QString ownerInsideText(const FindingView &view, std::size_t component);
/// The same ids on the host, with the host's names; empty: the numbers are the same and have no
/// name there.
QString ownerOnHostText(const FindingView &view, std::size_t component);

} // namespace mountlens::ui
