// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// An access ACL as people write it.
#pragma once

#include "base/result.h"
#include "model/mode.h"
#include "model/posix_acl.h"

#include <string_view>

namespace mountlens::ui {

/// Entries as setfacl takes them ("u:101:r-x,g::r--" or "user:101:r-x group::r--"), with numbers
/// the file system stores, apart by commas, blanks or line ends. The base entries that are missing
/// come from `mode`, a mask that is missing is what all named entries and the group need. Without
/// any entry: no ACL. Malformed: its detail is the entry that is not understood; TooLarge: more
/// than 1000 entries.
Result<PosixAcl> aclFromText(std::string_view text, Mode mode);

/// "750", "0750", "1777"; nullopt: not one to five octal digits, or beyond 07777.
std::optional<Mode> modeFromText(std::string_view text);

} // namespace mountlens::ui
