// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fixes in words: cards for the command line, single sentences for the window.
#pragma once

#include "fixes/fix.h"
#include "snapshot/name_tables.h"
#include "text/check_report.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace mountlens::ui {

/// What the fix does, in one line: "Let only UID 101 write in /wiki".
QString fixTitle(const Fix &fix, const CheckReport &report);
/// Why the risk is what it is.
QString riskReasonText(RiskReason reason);
/// "low risk"
QString riskText(Risk risk);
/// Who, and what: "101 (systemd-timesync on this host): write, search".
QString partyText(const Party &party, const SubjectNames &names);
/// Why a kind of fix is not offered.
QString withheldText(const Withheld &withheld);

/// All fixes as cards, numbered, with what was left out at the end. `width` in cells; 0: unlimited.
/// Empty: nothing is denied.
QString fixCards(const CheckReport &report,
                 const Proposals &proposals,
                 const SubjectNames &names,
                 int width);

/// --script N of a fix that is not there.
QString noSuchFixText(std::uint32_t rank, std::size_t count);
/// --script N of a fix that runs nothing.
QString nothingToRunText(const Fix &fix);

} // namespace mountlens::ui
