// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/fix_view.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

/// The host's own mount is changed, not the container's settings.
bool isHostMount(const Fix &fix) noexcept
{
    if (fix.args.size() < 2)
        return false;
    return fix.args[1].starts_with("host-") || fix.args[1] == "owner";
}

int keyOf(const Fix &fix, FixOrder order) noexcept
{
    switch (order) {
    case FixOrder::LeastHarm:
        break;
    case FixOrder::Risk:
        return static_cast<int>(fix.risk);
    case FixOrder::NoRestart:
        return fix.recreate ? 1 : 0;
    }
    return 0;
}

} // namespace

FixGroup groupOf(const Fix &fix) noexcept
{
    switch (fix.kind) {
    case FixKind::Leave:
    case FixKind::CopyInPlace:
        return FixGroup::Nothing;
    case FixKind::Setfacl:
    case FixKind::Chown:
    case FixKind::Chgrp:
    case FixKind::Chmod:
    case FixKind::Chattr:
    case FixKind::Precreate:
        return FixGroup::Files;
    case FixKind::User:
    case FixKind::GroupAdd:
    case FixKind::Userns:
    case FixKind::VolumeOption:
    case FixKind::NamedVolume:
    case FixKind::Capability:
    case FixKind::Tmpfs:
    case FixKind::Relabel:
    case FixKind::FsGroup:
    case FixKind::MountDirectory:
    case FixKind::Device:
        return FixGroup::Start;
    case FixKind::Remount:
        return isHostMount(fix) ? FixGroup::System : FixGroup::Start;
    case FixKind::IdmappedMount:
    case FixKind::Subid:
    case FixKind::Relay:
        return FixGroup::System;
    }
    return FixGroup::Nothing;
}

bool hasUndo(const Fix &fix) noexcept
{
    if (fix.status == FixStatus::Information)
        return false;
    // Of these nobody keeps whose the files were.
    if (fix.kind == FixKind::VolumeOption && fix.riskReason == RiskReason::ManyFiles)
        return false;
    if (fix.kind == FixKind::Relabel)
        return false;
    return fix.run.empty() || !fix.undo.empty();
}

std::vector<std::size_t> shownFixes(const std::vector<Fix> &fixes, const FixView &view)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < fixes.size(); ++i) {
        if (!view.withoutRecreate || !fixes[i].recreate)
            shown.push_back(i);
    }
    std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
        return keyOf(fixes[a], view.order) < keyOf(fixes[b], view.order);
    });
    return shown;
}

} // namespace mountlens::ui
