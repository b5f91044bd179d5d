// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "filesystem_image.h"

#include "checked.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

constexpr off_t kImageSize = off_t{512} << 20; // sparse; xfs wants 300 MiB

void runMkfs(const std::string &fileSystem, const std::string &image)
{
    const std::string program = "mkfs." + fileSystem;
    const pid_t child = ::fork();
    if (child == 0) {
        const int silent = ::open("/dev/null", O_RDWR);
        ::dup2(silent, STDOUT_FILENO);
        ::dup2(silent, STDERR_FILENO);
        // Without a journal ext4 keeps no list of orphans, which would forbid to go back from a
        // read-only superblock.
        if (fileSystem == "ext4")
            ::execlp(program.c_str(), program.c_str(), "-q", "-O", "^has_journal", image.c_str(),
                     nullptr);
        ::execlp(program.c_str(), program.c_str(), "-q", image.c_str(), nullptr);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(checked(child, "fork"), &status, 0);
    if (status != 0) {
        errno = ENOEXEC;
        checked(-1, program);
    }
}

/// Configures some free loop device; another program may be quicker, so a few attempts.
UniqueFd attachLoop(const UniqueFd &image, std::string &device)
{
    const UniqueFd control =
        checkedFd(::open("/dev/loop-control", O_RDWR | O_CLOEXEC), "open /dev/loop-control");
    for (int attempt = 0;; ++attempt) {
        const int number = checked(::ioctl(control.get(), LOOP_CTL_GET_FREE), "LOOP_CTL_GET_FREE");
        device = "/dev/loop" + std::to_string(number);
        UniqueFd loop = checkedFd(::open(device.c_str(), O_RDWR | O_CLOEXEC), "open " + device);
        loop_config config{};
        config.fd = static_cast<__u32>(image.get());
        config.info.lo_flags = LO_FLAGS_AUTOCLEAR;
        if (::ioctl(loop.get(), LOOP_CONFIGURE, &config) == 0)
            return loop;
        if (errno != EBUSY || attempt > 50)
            checked(-1, "LOOP_CONFIGURE " + device);
    }
}

} // namespace

void mountNewImage(const std::string &fileSystem,
                   const std::string &folder,
                   const std::string &mountPoint)
{
    const std::string path = folder + "/" + fileSystem + ".image";
    const UniqueFd image =
        checkedFd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600), "create " + path);
    checked(::ftruncate(image.get(), kImageSize), "ftruncate " + path);
    runMkfs(fileSystem, path);
    checked(::unlink(path.c_str()), "unlink " + path);
    std::string device;
    const UniqueFd loop = attachLoop(image, device);
    checked(::mount(device.c_str(), mountPoint.c_str(), fileSystem.c_str(), 0, nullptr),
            "mount " + fileSystem);
}

} // namespace mountlens::judge
