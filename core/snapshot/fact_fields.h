// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Recorded facts as members of a JSON object, both ways: kernel, root, workingDirectory, nodes,
/// mounts, devices.
#pragma once

#include "snapshot/json_field.h"
#include "snapshot/recorded_facts.h"

#include <QJsonObject>

namespace mountlens {

void addFacts(QJsonObject &to, const RecordedFacts &facts);
RecordedFacts readFacts(const JsonField &field);

} // namespace mountlens
