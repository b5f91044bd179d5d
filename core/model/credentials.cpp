// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/credentials.h"

#include <algorithm>

namespace mountlens {

void Credentials::setGroups(std::vector<Kgid> groups)
{
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    supplementaryGroups = std::move(groups);
}

} // namespace mountlens
