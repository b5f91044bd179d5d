// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Docker's API answers as values; podman's compatible answers and nerdctl's have the same shape.
#pragma once

#include "base/result.h"
#include "engines/engine_model.h"

#include <QJsonObject>

#include <string_view>
#include <vector>

namespace mountlens {

/// Lists may be this long, answers about one thing that long, in bytes.
inline constexpr std::size_t kMaxListBytes = std::size_t{64} << 20U;

/// The array that both interfaces answer with; what has no id is left out. Errors of
/// parseJsonArray().
Result<std::vector<LiveContainer>>
parseContainerList(std::string_view text, LiveContainer (*read)(const QJsonObject &object));
inline constexpr std::size_t kMaxAnswerBytes = std::size_t{4} << 20U;

/// GET /info. Malformed: no JSON object.
Result<EngineInfo> parseDockerInfo(std::string_view text);
/// GET /version, into an info: version and apiVersion. Anything unexpected changes nothing.
void addDockerVersion(EngineInfo &info, std::string_view text);
/// GET /containers/json: entries without an id are left out.
Result<std::vector<LiveContainer>> parseDockerContainers(std::string_view text);
/// GET /containers/ID/json. Malformed: no object, or one without an id.
Result<LiveContainer> parseDockerContainer(std::string_view text);
/// GET /images/ID/json
Result<ApiImage> parseDockerImage(std::string_view text);
/// GET /volumes/NAME
Result<ApiVolume> parseDockerVolume(std::string_view text);

/// One object of `inspect`, as all engines with Docker's shape write it.
LiveContainer dockerContainer(const QJsonObject &object);
/// The words of {"message": ...} (Docker) or {"cause", "message"} (podman); empty: none.
std::string engineMessage(std::string_view text);

} // namespace mountlens
