// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/fact_change.h"

#include <algorithm>

namespace mountlens {

Mode modeAfterChown(FileType type, Mode mode) noexcept
{
    constexpr unsigned kSetUid = 04000;
    constexpr unsigned kSetGid = 02000;
    if (type == FileType::Directory)
        return mode;
    const unsigned cleared = mode.groupExecute() ? kSetUid | kSetGid : kSetUid;
    return Mode(mode.bits() & ~cleared);
}

void FactChanges::put(InodeChange change)
{
    const auto same = std::find_if(inodes.begin(), inodes.end(), [&](const InodeChange &each) {
        return each.device == change.device && each.number == change.number;
    });
    if (same == inodes.end()) {
        inodes.push_back(std::move(change));
        return;
    }
    same->after = std::move(change.after);
}

} // namespace mountlens
