// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/nspawn_settings.h"
#include "config/quadlet_unit.h"
#include "config/service_unit.h"
#include "support/given_surroundings.h"

#include <string_view>

/// Any text as each kind of unit, beside itself as drop-in, pod and volume.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace mountlens;
    const std::string text(std::string_view(reinterpret_cast<const char *>(data), size));
    mountlens::testing::GivenSurroundings given;
    for (const char *file : {"/q/a.container", "/q/container.d/1.conf", "/q/a.pod", "/q/a.volume",
                             "/q/a@.container", "/q/a.kube", "/q/a.service", "/q/a.nspawn"})
        given.files[file] = text;
    for (const char *file : {"/q/a.container", "/q/a@b.container", "/q/a.pod", "/q/a.kube"})
        static_cast<void>(parseQuadlet(file, given));
    static_cast<void>(parseServiceUnit("/q/a.service", given));
    static_cast<void>(parseNspawnFile("/q/a.nspawn", given));
    return 0;
}
