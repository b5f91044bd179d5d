// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/image_accounts.h"

#include <cstdint>
#include <string>

/// The first line is what was asked for, then come the files of the image, parted by a zero byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(reinterpret_cast<const char *>(data), size);
    const std::size_t line = input.find('\n');
    const std::string wanted = input.substr(0, line);
    const std::string files = line == std::string::npos ? std::string() : input.substr(line + 1);
    const std::string passwd = files.substr(0, files.find('\0'));
    const std::string group = files.substr(passwd.size());
    static_cast<void>(mountlens::execUser(wanted, passwd, group, "docker"));
    static_cast<void>(mountlens::additionalGroups({wanted, "app", "5"}, group, "docker"));
    static_cast<void>(mountlens::groupsOf(wanted, passwd, group));
    return 0;
}
