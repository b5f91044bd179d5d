// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Snapshots of situations: whether they tell what the machine tells, and copies to keep.
#pragma once

#include <QString>

namespace mountlens::mend {

/// What differs between two answers of `fix --json`, the second one from a snapshot, which has no
/// fixes that make a container anew; empty: nothing.
QString differenceOfAnswers(const QString &live, const QString &told);

/// A copy of a snapshot with nothing in it that only this machine has: its name, the time, the
/// process's number, its accounts. The container is called as `keepAs` says ("1-dokuwiki.mlsnap":
/// dokuwiki). Throws where it cannot
/// be read or written.
void keepSnapshot(const QString &file, const QString &keepAs);

} // namespace mountlens::mend
