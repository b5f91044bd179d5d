// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/mount_flag.h"
#include "config/podman_id_map.h"
#include "config/volume_flag.h"

#include <cstdlib>

using namespace mountlens;

namespace {

/// A bind is absolute unless it holds what nobody could expand, and so is what it is bound to.
void check(const Result<MountSpec> &mount)
{
    if (mount && mount->type.empty())
        std::abort();
    if (mount && mount->type == "bind" && mount->source.empty())
        std::abort();
}

void checkIdMaps(std::string_view text)
{
    const auto flags = parseIdMapFlag(text, IdKind::User);
    if (!flags)
        return;
    const auto maps = podmanIdMaps(*flags, {}, PodmanNamespace::ofRoot());
    if (!maps)
        return;
    for (const IdMapExtent &extent : maps->uids) {
        if (extent.count == 0)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const Engine engine : {Engine::Docker, Engine::Podman, Engine::Nerdctl, Engine::Compose}) {
        check(parseVolumeFlag(engine, text, "/work"));
        check(parseTmpfsFlag(engine, text));
        check(parseMountFlag(engine, text, "/work"));
    }
    checkIdMaps(text);
    return 0;
}
