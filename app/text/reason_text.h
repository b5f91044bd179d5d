// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for every reason that a check can give.
#pragma once

#include "model/reason.h"

#include <QString>

namespace mountlens::ui {

/// One or two sentences: what the kernel saw, then what it means. An argument that the reason
/// should carry and does not shows as "?".
QString reasonText(const Reason &reason);

/// "SELinux" for "selinux": the name as its authors write it; other names as they are.
QString securityModuleText(std::string_view name);

} // namespace mountlens::ui
