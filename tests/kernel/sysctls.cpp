// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "sysctls.h"

#include "checked.h"
#include "support/pipe.h"

#include <array>
#include <cerrno>
#include <exception>
#include <string>

#include <fcntl.h>
#include <linux/loop.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

struct Sysctl
{
    const char *path;
    unsigned highest;
};

constexpr std::array<Sysctl, 4> kSysctls = {{
    {"sys/fs/protected_symlinks", 1},
    {"sys/fs/protected_hardlinks", 1},
    {"sys/fs/protected_fifos", 2},
    {"sys/fs/protected_regular", 2},
}};

using Values = std::array<std::string, kSysctls.size()>;

/// Opening a block node 7:99 makes the kernel create that loop device.
void removeLoop99()
{
    const UniqueFd control(::open("/dev/loop-control", O_RDWR | O_CLOEXEC));
    if (control)
        (void)::ioctl(control.get(), LOOP_CTL_REMOVE, 99);
}

[[noreturn]] void putBackAfter(int lifeline, const Values &values, bool hadLoop99)
{
    ::setsid();
    char byte = 0;
    while (::read(lifeline, &byte, 1) > 0) {
    }
    try {
        for (std::size_t i = 0; i < kSysctls.size(); ++i)
            writeProcFile(kSysctls[i].path, values[i]);
    } catch (const std::exception &) {
        ::_exit(1);
    }
    if (!hadLoop99)
        removeLoop99();
    ::_exit(0);
}

} // namespace

SysctlGuard::SysctlGuard()
    : m_lock(
        checkedFd(::open("/proc/sys/fs", O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open /proc/sys/fs"))
{
    checked(::flock(m_lock.get(), LOCK_EX), "lock /proc/sys/fs");
    Values values;
    for (std::size_t i = 0; i < kSysctls.size(); ++i)
        values[i] = readFile(std::string("/proc/") + kSysctls[i].path);
    const bool hadLoop99 = ::access("/sys/block/loop99", F_OK) == 0;
    Pipe pipe;
    m_helper = checked(::fork(), "fork");
    if (m_helper == 0) {
        pipe.writing.reset();
        putBackAfter(pipe.reading.get(), values, hadLoop99);
    }
    m_lifeline = std::move(pipe.writing);
}

SysctlGuard::~SysctlGuard()
{
    m_lifeline.reset();
    while (::waitpid(m_helper, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void setRandomSysctls(Random &random)
{
    for (const Sysctl &sysctl : kSysctls)
        writeProcFile(sysctl.path, std::to_string(random.below(sysctl.highest + 1)));
}

} // namespace mountlens::judge
