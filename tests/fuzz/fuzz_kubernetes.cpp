// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Kubernetes manifests, and telling what any file is.
#include "config/file_format.h"
#include "config/kubernetes_manifest.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    static_cast<void>(mountlens::formatOf("file", text));
    static_cast<void>(mountlens::parseKubernetes(text));
    return 0;
}
