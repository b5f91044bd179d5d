// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/device_cgroup_reader.h"
#include "system/executable_head_reader.h"
#include "system/kernel_reader.h"
#include "system/proc_status.h"

#include <algorithm>
#include <cstdlib>

/// The texts of /proc that one process can influence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto status = mountlens::parseProcStatus(text);
    if (status) {
        const auto &groups = status->credentials.supplementaryGroups;
        if (!std::is_sorted(groups.begin(), groups.end()))
            std::abort();
    }
    const auto rules = mountlens::parseDeviceRules(text);
    const auto paths = mountlens::parseCgroupPaths(text);
    const auto head = mountlens::parseScriptHead(text);
    const auto version = mountlens::parseKernelRelease(text);
    const bool impossible = (rules && rules->size() > size)
                            || (paths.unified && paths.unified->size() > size)
                            || head.interpreter.size() > size || (version.major != 0 && size == 0);
    if (impossible)
        std::abort();
    return 0;
}
