// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// How the kernel's numbers look at the stations of the identity chain.
#pragma once

#include "gui/diagram/identity_chart.h"
#include "model/id_map.h"

#include <map>
#include <string>
#include <vector>

namespace mountlens::ui {

using IdNames = std::map<std::uint32_t, std::string>;

/// One kind of id (users or groups) at one station.
struct ChartLens
{
    IdentityPlace where = IdentityPlace::Host;
    /// From the numbers there to the kernel's.
    IdMap map = IdMap::identity();
    /// Not owned; nullptr: nobody looked.
    const IdNames *names = nullptr;
    NameOrigin origin = NameOrigin::None;

    /// nullopt gives an id without mapping.
    [[nodiscard]] ChartId show(const std::optional<std::uint32_t> &kernelId) const;
};

/// A number at every station, and how it comes from one to the next.
ChartRow chartRow(RowKind kind, const std::vector<ChartLens> &lenses, std::uint32_t kernelId);

} // namespace mountlens::ui
