// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/made_by_engine.h"

#include <array>

namespace mountlens {

namespace {

using namespace std::chrono_literals;

/// Between the container's directories and its first source, and between that and its process: a
/// busy machine with many mounts takes seconds.
constexpr Moment kSetUpTime = 10s;
/// The kernel tells the moment of its own start in whole seconds.
constexpr Moment kStartError = 1500ms;
/// Without the moment when the container was made.
constexpr Moment kShortSetUpTime = 3s;

bool liesBetween(Moment moment, Moment first, Moment last)
{
    return first <= moment && moment <= last;
}

std::optional<Moment> bornAt(const std::string &path)
{
    const auto birth = readFileBirth(path);
    return birth ? birth->born : std::nullopt;
}

} // namespace

bool isMadeByEngine(const FileBirth &source, const ContainerTimes &container, std::uint32_t root)
{
    if (source.type != FileType::Directory || source.uid != root || !source.born)
        return false;
    const Moment born = *source.born;
    const auto &made = container.made;
    const auto &started = container.started;
    if (made && (born < *made || (started && born > *started + kStartError)))
        return false;
    if (made && liesBetween(born, *made, *made + kSetUpTime))
        return true;
    // `docker create`, and much later the first `docker start`.
    const Moment patience = made ? kSetUpTime : kShortSetUpTime;
    return started && liesBetween(born, *started - patience, *started + kStartError);
}

ContainerTimes timesOf(const LiveContainer &live, const EngineFacts *engine)
{
    ContainerTimes times;
    const auto upper = live.graphData.find("UpperDir");
    if (upper != live.graphData.end())
        times.made = bornAt(upper->second);
    if (!times.made && engine && !engine->dataRoot.empty() && !live.id.empty())
        times.made = bornAt(engine->dataRoot + "/containers/" + live.id);
    if (live.pid > 0) {
        if (const auto started = readProcessStart(Pid(live.pid)))
            times.started = *started;
    }
    return times;
}

std::uint32_t makerOf(const EngineFacts *engine)
{
    if (!engine)
        return 0;
    if (engine->rootless)
        return engine->user.uid;
    return engine->remapped ? engine->containerMaps.uids.down(0).value_or(0) : 0;
}

} // namespace mountlens
