// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Fills the holes %1 to %9 of a translated sentence.
#pragma once

#include <QString>

#include <initializer_list>

namespace mountlens::ui {

/// All holes in one pass, so that a "%2" inside a value stays what it is. A hole without a value
/// shows as "?".
QString fill(const QString &sentence, std::initializer_list<QString> values);

} // namespace mountlens::ui
