// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A configuration as JSON, part of the stable interface.
#pragma once

#include "base/error.h"
#include "model/container_spec.h"

#include <string>

namespace mountlens::ui {

/// Ends with a newline. What is worth knowing is in English in every language.
std::string configurationJson(const Configuration &configuration);

/// The same form where nothing could be parsed: no containers, and errorLine() for the warning.
std::string refusedConfigurationJson(const Error &error);

} // namespace mountlens::ui
