// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// devcontainer.json beside a Compose file and a feature.
#include "config/devcontainer_file.h"
#include "config/file_format.h"
#include "support/given_surroundings.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    mountlens::testing::GivenSurroundings around;
    around.files = {{"/p/.devcontainer/devcontainer.json", text},
                    {"/p/.devcontainer/f/devcontainer-feature.json", text},
                    {"/p/compose.yaml", "services: {app: {image: i, volumes: [/a:/b]}}"}};
    static_cast<void>(mountlens::formatOf("file", text));
    static_cast<void>(mountlens::parseDevcontainer("/p", around));
    return 0;
}
