// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A Request as JSON members, as in `check --batch` and in snapshots: op, path, path2, mode, uid,
/// gid, name, nofollow.
#pragma once

#include "model/request.h"
#include "snapshot/json_field.h"

#include <QJsonObject>

namespace mountlens {

/// Adds the members that the operation uses.
void writeRequest(QJsonObject &object, const Request &request);

/// Faults land in the field: an unknown operation, a member missing that the operation needs, a
/// wrong type. chown's -1 and a missing id both mean "leave unchanged"; mode is a number or an
/// octal string.
Request readRequest(const JsonField &object);

} // namespace mountlens
