// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/archived_file.h"
#include "engines/docker_api.h"
#include "engines/podman_api.h"
#include "engines/podman_command.h"
#include "engines/podman_connections.h"
#include "engines/process_containers.h"

#include <algorithm>
#include <cstdlib>

namespace {

using mountlens::LiveContainer;

/// A container has an id, and no text with a NUL byte in it, which no path can have.
bool isSound(const LiveContainer &container)
{
    const auto clean = [](const std::string &text) { return text.find('\0') == std::string::npos; };
    return !container.id.empty() && container.pid >= 0 && clean(container.id)
           && std::all_of(container.mounts.begin(), container.mounts.end(),
                          [&](const mountlens::LiveMount &mount) {
                              return clean(mount.source) && clean(mount.destination);
                          });
}

void check(bool sound)
{
    if (!sound)
        std::abort();
}

} // namespace

/// Everything an engine, or whoever took its place, can answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace mountlens;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto one = parseDockerContainer(text))
        check(isSound(*one));
    if (const auto one = parseLibpodContainer(text))
        check(isSound(*one));
    for (const auto &list : {parseDockerContainers(text), parseLibpodContainers(text),
                             parseInspectOutput(text, Engine::Podman)})
        check(!list || (list->size() <= size && std::all_of(list->begin(), list->end(), isSound)));
    EngineInfo info;
    addDockerVersion(info, text);
    static_cast<void>(parseDockerInfo(text));
    static_cast<void>(parseLibpodInfo(text));
    static_cast<void>(parseDockerImage(text));
    static_cast<void>(parseLibpodVolume(text));
    check(engineMessage(text).size() <= 4096);
    check(parseNerdctlList(text).size() <= size);
    check(parsePodmanConnections(text).connections.size() <= size);
    check(parseServiceDestinations(text).connections.size() <= size);
    check(containerLabels(text).size() <= size);
    check(systemdUnit(text).size() <= size);
    const auto file = readArchivedFile(text, 1000);
    check(!file || file->content.size() <= 1000);
    return 0;
}
