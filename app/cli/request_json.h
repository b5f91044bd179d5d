// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One line of `check --batch`: bytes in, request out.
#pragma once

#include "base/result.h"
#include "model/credentials.h"
#include "model/request.h"

#include <QJsonValue>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace mountlens::ui {

inline constexpr std::size_t kMaxRequestBytes = std::size_t{1} << 20U;

struct BatchRequest
{
    /// A process, or credentials in our own namespaces.
    std::variant<Pid, Credentials> subject{Pid(0)};
    Request request;
    /// Where a relative path starts, itself as the subject would write it.
    std::optional<std::string> workingDirectory;
};

struct BatchLine
{
    /// As it came; null when it cannot be known.
    QJsonValue id;
    Result<BatchRequest> request;
};

/// A pure function. TooLarge: over kMaxRequestBytes, nested too deep, too many values. Malformed:
/// not JSON, or the subject names the member that is wrong.
BatchLine parseBatchLine(std::string_view line);

} // namespace mountlens::ui
