// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_status.h"

namespace mountlens::ui {

Exit exitOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return Exit::Allowed;
    case VerdictKind::Denied:
        return Exit::Denied;
    case VerdictKind::Undetermined:
        return Exit::Undetermined;
    }
    return Exit::CannotWork;
}

} // namespace mountlens::ui
