// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is known around a subject as JSON, both ways.
#pragma once

#include "snapshot/json_field.h"
#include "snapshot/snapshot.h"

#include <QJsonObject>

namespace mountlens {

/// Adds the members container, engine, image, planned, collector, circumstances, bystanders,
/// notices and places, those left out that say nothing. Of very long lists the first part.
void addSurroundings(QJsonObject &to, const RecordedSurroundings &around);
/// Members that are missing say nothing.
RecordedSurroundings readSurroundings(const JsonField &field);

QJsonObject writeSetUp(const RecordedSetUp &setUp);
RecordedSetUp readSetUp(const JsonField &field);

} // namespace mountlens
