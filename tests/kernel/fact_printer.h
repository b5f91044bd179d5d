// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Facts, steps and requests as text for people who look into a disagreement.
#pragma once

#include "model/fact_source.h"
#include "model/request.h"
#include "model/verdict.h"

#include <string>

namespace mountlens::judge {

std::string toText(const Error &error);
std::string toText(const Request &request);
/// Components with everything known of them, the mounts they were reached by, then the steps.
std::string toText(const Verdict &verdict, FactSource &facts);

} // namespace mountlens::judge
