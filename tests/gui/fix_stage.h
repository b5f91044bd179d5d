// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Findings made up for the fixes page: denials of a text world, and fixes of every kind.
#pragma once

#include "cases/finding.h"

#include <QString>

#include <string>
#include <string_view>

class QFileDialog;

namespace mountlens::test {

/// The answer in this world for 101:101 on the host, with the fixes that are found for it.
ui::FindingPtr findingIn(std::string_view world, Operation operation, std::string path);

/// /wiki of 1000 that 101 may not write in: an ACL, one that lasts, another owner.
ui::FindingPtr wikiFinding();

/// As the core would fill it in: a folder, an engine's words or both, with something to run, gains,
/// losses and a way back. Of `status`, but for what has to be Information.
Fix fixOf(FixKind kind, FixStatus status = FixStatus::Ready);

/// wikiFinding() with these in place of its own fixes.
ui::FindingPtr findingWith(std::vector<Fix> fixes);

/// The dialog that asks where to save; nullptr: none is open.
QFileDialog *saveDialog();
/// Waits for it and answers it.
void choose(const QString &path);

} // namespace mountlens::test
