// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The tables behind casesFor().
#pragma once

#include "engine_cases.h"

namespace mountlens::real {

std::vector<EngineCase> dockerPlainCases();
std::vector<EngineCase> dockerRemapCases();
std::vector<EngineCase> dockerRootlessCases();
std::vector<EngineCase> podmanRootfulCases();
std::vector<EngineCase> podmanRootlessCases();

} // namespace mountlens::real
