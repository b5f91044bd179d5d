// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// chmod, chown and utimes (fs/attr.c notify_change(), setattr_prepare()).
#pragma once

#include "model/request.h"
#include "rules/context.h"
#include "rules/inode_view.h"

namespace mountlens {

/// All three begin behind mnt_want_write(), which the caller asks.
Ruling mayChmod(const RuleContext &context, const InodeView &view);
Ruling mayChown(const RuleContext &context,
                const InodeView &view,
                std::optional<Uid> uid,
                std::optional<Gid> gid);

enum class Times : std::uint8_t {
    Now,
    Set,
};
Ruling mayChangeTimes(const RuleContext &context, const InodeView &view, Times times);

} // namespace mountlens
