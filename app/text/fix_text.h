// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Single facts about a fix in words, for cards, reports and the window.
#pragma once

#include "fixes/fix.h"
#include "snapshot/name_tables.h"
#include "text/check_report.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace mountlens::ui {

/// "low risk"
QString riskText(Risk risk);
/// Why the risk is what it is: a sentence.
QString riskReasonText(RiskReason reason);
/// "ready to run"
QString statusText(FixStatus status);

inline constexpr std::size_t kOutcomeCount = 4;

/// Read, write, create, remove: the order of outcomeWords().
std::array<VerdictKind, kOutcomeCount> outcomeKinds(const Outcome &outcome) noexcept;
/// What the four are called for a folder, or for a file: "create in it", "create beside it".
QStringList outcomeWords(bool directory);
/// false: none of the four asks for all that this operation does.
bool isInOutcome(Operation operation, bool directory) noexcept;

/// Who, and what: "101 (nginx in the container, systemd-timesync on this host): write". `fix` is
/// the one that the party gains or loses by.
QString
partyText(const Party &party, const Fix &fix, const CheckReport &report, const SubjectNames &names);
/// One line for each party; without any: that it is nobody.
QStringList gainTexts(const Fix &fix, const CheckReport &report, const SubjectNames &names);
QStringList loseTexts(const Fix &fix, const CheckReport &report, const SubjectNames &names);

/// Why a kind of fix is not offered: "setfacl: The file system vfat keeps no ACLs."
QString withheldText(const Withheld &withheld);

/// Whether files that are made later are covered; empty: it is not about files.
QString laterFilesText(const Fix &fix);
/// What a restart and a new container leave of it.
QString lastsText(const Fix &fix);
/// What else has to be known: what ls shows of a mask, flags that go with it, other processes.
QStringList fixNotes(const Fix &fix, const CheckReport &report);

/// Where a command is to be run, and as whom: "as root:".
QString runnerText(const FixCommand &command, const CheckReport &report);
/// The whole argument list, `podman unshare` included.
std::vector<std::string> wholeCommand(const FixCommand &command);

/// What the container's settings get: the words before it, and the value, for copying as it stands.
struct SettingLine
{
    QString words;
    QString value;
};
/// In the file that the container is made from, where there is one; else in its command line.
std::vector<SettingLine> settingLines(const Fix &fix);
/// What a fix that changes settings wants in the end; no full stop.
QString recreateText(const CheckReport &report);
/// How settings are taken back; no full stop.
QString oldSettingsText();

/// --script N of a fix that is not there.
QString noSuchFixText(std::uint32_t rank, std::size_t count);
/// --script N of a fix that runs nothing.
QString nothingToRunText(const Fix &fix, std::uint32_t rank);

} // namespace mountlens::ui
