// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for errors: what could not be read or understood, and what would read it.
#pragma once

#include "base/error.h"

#include <QString>

namespace mountlens::ui {

/// What failed, from the outermost task to the innermost, then the system's words: small letters,
/// no full stop ("/srv/x: cannot read ACL: permission denied").
QString errorText(const Error &error);

/// Which right, kernel or step would supply what is missing, in the same form; empty: none is
/// known.
QString remedyText(const Error &error);

/// errorText() and remedyText() as one line for the terminal, behind the name of the program.
QString cliErrorText(const Error &error);

} // namespace mountlens::ui
