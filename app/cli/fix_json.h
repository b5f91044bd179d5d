// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens fix --json`: enough for a program to apply a fix and to undo it.
#pragma once

#include "fixes/fix.h"
#include "snapshot/name_tables.h"

#include <QJsonArray>

namespace mountlens::ui {

/// The contract's "fixes", ranked from 1.
QJsonArray fixesJson(const Proposals &proposals, const SubjectNames &names);
/// The contract's "withheld".
QJsonArray withheldJson(const Proposals &proposals);

} // namespace mountlens::ui
