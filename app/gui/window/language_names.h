// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Languages as their own readers call them.
#pragma once

#include "text/language.h"

#include <QString>

namespace mountlens::ui {

/// "Español". Not translated.
QString ownName(Language language);

} // namespace mountlens::ui
