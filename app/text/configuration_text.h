// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A configuration in words: who the container runs as, and what it mounts.
#pragma once

#include "model/container_spec.h"

#include <QString>

namespace mountlens::ui {

/// A block for each container, then a line for each notice.
QString configurationText(const Configuration &configuration);

} // namespace mountlens::ui
