// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What security modules may still say after everything else allowed.
#pragma once

#include "rules/context.h"

namespace mountlens {

/// Passes where no active module has a policy for the subject; unknown, with one error for each
/// module that decides, otherwise. Landlock and seccomp confine only processes that asked for it
/// and cannot be seen from outside, and BPF programs can be listed by root only: they are noted as
/// not evaluated and do not change the verdict.
Ruling securityModules(const RuleContext &context);

} // namespace mountlens
