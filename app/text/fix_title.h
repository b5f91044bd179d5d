// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a fix does, in one line.
#pragma once

#include "fixes/fix.h"
#include "text/check_report.h"

#include <QString>

namespace mountlens::ui {

/// "Let only UID 101 write in /wiki (ACL)"; no full stop. What the fix should tell and does not
/// shows as "?".
QString fixTitle(const Fix &fix, const CheckReport &report);

/// The subject by number: "101", or "101 (100101 on the host)" where the two differ.
QString subjectNumberText(const CheckReport &report);

/// What the reader would look for, to name a kind of fix that is not offered: "setfacl", "--user".
QString fixKindText(FixKind kind);

} // namespace mountlens::ui
