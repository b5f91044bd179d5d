// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What assistive programs are told beyond what Qt tells of itself.
#pragma once

namespace mountlens::ui {

/// Titles and headings are headings, badges and chips are texts with a name, cards are groups. Once
/// is enough; may be called again.
void describeToAssistants();

} // namespace mountlens::ui
