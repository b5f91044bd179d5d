// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/incus_config.h"
#include "config/lxc_config.h"
#include "model/subordinate_file.h"
#include "support/given_surroundings.h"

#include <string_view>

/// Any text as an LXC configuration that may include itself, as an Incus instance, as subuid.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace mountlens;
    const std::string text(std::string_view(reinterpret_cast<const char *>(data), size));
    mountlens::testing::GivenSurroundings given;
    given.files = {{"/l/config", text}, {"/l/other", text}, {"/l/d/a.conf", text}};
    static_cast<void>(parseLxcConfig("/l/config", given));
    static_cast<void>(parseIncusText(text, "x", given));
    const auto lines = parseSubordinateFile(text);
    static_cast<void>(subordinateFindings(lines, given.users));
    return 0;
}
