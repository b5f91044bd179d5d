// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// JSON text into values, with hostile input in mind: size, depth and number of values are limited
/// before anything is built.
#pragma once

#include "base/result.h"

#include <QJsonValue>

#include <cstddef>
#include <string_view>

namespace mountlens {

struct JsonLimits
{
    std::size_t bytes = 0;
    int depth = 32;
    /// Of arrays, objects, their members and their elements together.
    std::size_t values = 0;
};

/// One JSON object. TooLarge: a limit is exceeded. Malformed: not JSON, or not an object; the
/// subject names line and column.
Result<QJsonValue> parseJsonObject(std::string_view text, const JsonLimits &limits);

} // namespace mountlens
