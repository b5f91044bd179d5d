// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The operations in the order in which people look for them.
#pragma once

#include "model/request.h"

#include <QString>

#include <array>
#include <cstdint>
#include <span>

namespace mountlens::ui {

enum class OperationGroup : std::uint8_t {
    Usual,
    Make,
    Change,
    Other,
};

inline constexpr std::array<OperationGroup, 4> kOperationGroups = {
    OperationGroup::Usual, OperationGroup::Make, OperationGroup::Change, OperationGroup::Other};

/// Each operation is in one group.
std::span<const Operation> operationsOf(OperationGroup group) noexcept;

/// The heading of a group.
QString operationGroupText(OperationGroup group);

} // namespace mountlens::ui
