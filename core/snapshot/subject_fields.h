// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Subjects and user namespaces as JSON, both ways.
#pragma once

#include "model/id_map.h"
#include "model/subject.h"
#include "snapshot/json_field.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mountlens {

QJsonArray writeIdMap(const IdMap &map);
IdMap readIdMap(const JsonField &field);

QJsonObject writeNamespace(const UserNamespace &ns);
UserNamespace readNamespace(const JsonField &field);

QJsonObject writeSubject(const Subject &subject);
Subject readSubject(const JsonField &field);

} // namespace mountlens
