// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/accounts.h"

#include "base/unique_fd.h"
#include "diagnosis/resolve_unchecked.h"
#include "system/small_file.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens::ui {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{1} << 20U;
/// A descriptor that reads a regular file below `root`, or none. It is looked at before it is
/// opened for reading, so that no pipe and no device is; its access time stays where we have the
/// right.
UniqueFd openRegular(int root, const char *path)
{
    open_how how{};
    how.flags = O_PATH | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    const UniqueFd place(static_cast<int>(syscall(SYS_openat2, root, path, &how, sizeof how)));
    struct stat status
    {
    };
    if (!place || fstat(place.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    const std::string link = "/proc/self/fd/" + std::to_string(place.get());
    constexpr int kFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    UniqueFd unmarked(open(link.c_str(), kFlags | O_NOATIME));
    return unmarked ? std::move(unmarked) : UniqueFd(open(link.c_str(), kFlags));
}

std::string readAccounts(int root, const char *path)
{
    const UniqueFd file = openRegular(root, path);
    return file ? readOpenFile(file.get(), path, kMaxBytes).value_or(std::string()) : std::string();
}

bool isOurRoot(int root)
{
    struct stat theirs
    {
    };
    struct stat ours
    {
    };
    return fstat(root, &theirs) == 0 && stat("/", &ours) == 0 && theirs.st_dev == ours.st_dev
           && theirs.st_ino == ours.st_ino;
}

/// Whether reading below /etc needs no answer from a server or from a program of the container.
bool etcIsLocal(FactSource &facts)
{
    constexpr std::array<std::string_view, 10> kLocal = {
        "overlay", "ext4", "ext3", "ext2", "xfs", "btrfs", "tmpfs", "zfs", "f2fs", "squashfs"};
    for (const char *path : {"/etc/passwd", "/etc/group"}) {
        const auto node = resolveUnchecked(facts, path);
        if (!node)
            continue; // nothing there to read
        const Result<InodeFacts> &inode = facts.inode(*node);
        if (!inode)
            return false;
        const Result<MountFacts> &mount = facts.mount(inode->mount);
        if (!mount || std::find(kLocal.begin(), kLocal.end(), mount->fileSystem) == kLocal.end())
            return false;
    }
    return true;
}

} // namespace

AccountFiles readHostAccounts()
{
    return {readSmallFile(AT_FDCWD, "/etc/passwd", kMaxBytes).value_or(std::string()),
            readSmallFile(AT_FDCWD, "/etc/group", kMaxBytes).value_or(std::string())};
}

AccountFiles readProcessAccounts(Pid pid, FactSource &facts)
{
    const std::string link = "/proc/" + std::to_string(pid.value()) + "/root";
    const UniqueFd root(open(link.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root || isOurRoot(root.get()) || !etcIsLocal(facts))
        return {};
    return {readAccounts(root.get(), "etc/passwd"), readAccounts(root.get(), "etc/group")};
}

NameTable namesIn(const AccountFiles &files)
{
    NameTable names;
    eachUser(files.passwd,
             [&](const PasswdLine &line) { names.users.emplace(line.uid, line.name); });
    eachGroup(files.group, [&](std::string_view name, std::uint32_t gid, std::string_view) {
        names.groups.emplace(gid, name);
    });
    return names;
}

std::optional<Account> accountOf(const AccountFiles &files, std::uint32_t uid)
{
    const auto line = userWithId(files, uid);
    if (!line)
        return std::nullopt;
    Account account{line->gid, groupsListing(files, line->name)};
    std::erase(account.groups, line->gid);
    return account;
}

} // namespace mountlens::ui
