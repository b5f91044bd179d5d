// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "live_test.h"

#include "kernel/checked.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

std::string takeStage()
{
    if (::geteuid() != 0)
        return "needs root";
    if (::unshare(CLONE_NEWNS) != 0
        || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("stage", kStage, "tmpfs", 0, "mode=755") != 0)
        return std::string("needs a mount namespace of its own: ") + ::strerrorname_np(errno);
    ::umask(022);
    return {};
}

} // namespace

const std::string &missingForStage()
{
    static const std::string missing = takeStage();
    return missing;
}

std::string newFolder(const std::string &name)
{
    std::string path = std::string(kStage) + '/' + name;
    judge::checked(::mkdir(path.c_str(), 0755), "mkdir " + path);
    return path;
}

} // namespace mountlens
