// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Command lines as they are shown.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace mountlens::ui {

/// A command line for a POSIX shell, each word quoted where it has to be. What could change what
/// the reader sees is escaped, as bash reads it ($'...').
QString commandText(const std::vector<std::string> &argv);

} // namespace mountlens::ui
