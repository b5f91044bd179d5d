// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/identity_helper.h"

#include "base/unique_fd.h"
#include "system/process_handle.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <poll.h>
#include <sched.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// Everything the child needs, read before the fork.
struct Place
{
    /// -1: we are in it already.
    UniqueFd mountNamespace;
    UniqueFd userNamespace;
    UniqueFd root;
    UniqueFd workingDirectory;
    std::vector<gid_t> groups;
    const Subject *subject = nullptr;
};

/// The child's steps, as the error names them.
enum class Step : int {
    Done,
    MountNamespace,
    RootDirectory,
    WorkingDirectory,
    SecureBits,
    Groups,
    GroupId,
    UserId,
    UserNamespace,
    Capabilities,
    NoNewPrivileges,
    Shielding,
};

constexpr std::array<const char *, 12> kStepNames = {"",
                                                     "mount namespace",
                                                     "root directory",
                                                     "working directory",
                                                     "securebits",
                                                     "groups",
                                                     "group id",
                                                     "user id",
                                                     "user namespace",
                                                     "capabilities",
                                                     "no_new_privs",
                                                     "dumpable"};

/// What the child sends through the pipe.
struct Report
{
    Step failed = Step::Done;
    /// errno of the failed step, else the result of the work.
    int value = 0;
};

Error cannotJoin(const Subject &subject, std::string detail, int code = 0)
{
    const std::string pid = subject.pid ? std::to_string(subject.pid->value()) : std::string();
    return Error(ErrorId::CannotJoin, pid, std::move(detail), code);
}

Result<bool> isOurNamespace(const ProcessHandle &process, const std::string &name)
{
    const auto theirs = process.namespaceId(name);
    if (!theirs)
        return theirs.error();
    struct stat own
    {
    };
    const std::string path = "/proc/self/" + name;
    if (stat(path.c_str(), &own) != 0)
        return Error::fromErrno(ErrorId::ReadFailed, path, errno);
    return theirs->value() == own.st_ino;
}

/// Nothing when it is ours already.
Result<Done> openNamespace(UniqueFd &fd, const ProcessHandle &process, const std::string &name)
{
    const auto ours = isOurNamespace(process, name);
    if (!ours)
        return ours.error();
    if (*ours)
        return Done{};
    auto opened = process.openLink(name, O_RDONLY);
    if (!opened)
        return opened.error();
    fd = std::move(*opened);
    return Done{};
}

bool inInitialUserNamespace()
{
    struct stat own
    {
    };
    return stat("/proc/self/ns/user", &own) == 0
           && UserNamespace::makeInitial().id.value() == own.st_ino;
}

Result<Place> openPlace(const Subject &subject)
{
    if (!subject.pid)
        return cannotJoin(subject, "no process");
    if (geteuid() != 0 || !inInitialUserNamespace())
        return cannotJoin(subject, "root", EPERM);
    const auto process = ProcessHandle::open(*subject.pid);
    if (!process)
        return process.error();
    Place place;
    place.subject = &subject;
    for (const auto &[fd, name] :
         {std::pair{&place.mountNamespace, "ns/mnt"}, std::pair{&place.userNamespace, "ns/user"}}) {
        if (const auto done = openNamespace(*fd, *process, name); !done)
            return done.error();
    }
    for (const auto &[fd, name] :
         {std::pair{&place.root, "root"}, std::pair{&place.workingDirectory, "cwd"}}) {
        auto opened = process->openLink(name, O_PATH | O_DIRECTORY);
        if (!opened)
            return opened.error();
        *fd = std::move(*opened);
    }
    for (const Kgid group : subject.credentials.supplementaryGroups)
        place.groups.push_back(group.value());
    return place;
}

// -- from here on in the child: system calls only

/// While still root: namespaces of mounts, root and working directory are the hard part for others.
Step enterDirectories(const Place &place)
{
    if (place.mountNamespace && setns(place.mountNamespace.get(), CLONE_NEWNS) != 0)
        return Step::MountNamespace;
    if (fchdir(place.root.get()) != 0 || chroot(".") != 0)
        return Step::RootDirectory;
    if (fchdir(place.workingDirectory.get()) != 0)
        return Step::WorkingDirectory;
    return Step::Done;
}

/// Kernel ids, set in the initial user namespace where each of them can be written. The raw calls
/// act on this thread alone.
Step takeIds(const Place &place)
{
    const Credentials &ids = place.subject->credentials;
    constexpr unsigned long kKeep = SECBIT_NO_SETUID_FIXUP | SECBIT_KEEP_CAPS;
    if (prctl(PR_SET_SECUREBITS, kKeep) != 0)
        return Step::SecureBits;
    if (syscall(SYS_setgroups, place.groups.size(), place.groups.data()) != 0)
        return Step::Groups;
    if (syscall(SYS_setresgid, ids.realGid.value(), ids.effectiveGid.value(), ids.savedGid.value())
        != 0)
        return Step::GroupId;
    if (syscall(SYS_setresuid, ids.realUid.value(), ids.effectiveUid.value(), ids.savedUid.value())
        != 0)
        return Step::UserId;
    setfsgid(ids.fsGid.value());
    setfsuid(ids.fsUid.value());
    return Step::Done;
}

bool setCapabilities(CapabilitySet set)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> data{};
    for (std::size_t i = 0; i < data.size(); ++i) {
        const auto word = static_cast<std::uint32_t>(set.bits() >> (32U * i));
        data[i] = {word, word, 0};
    }
    return syscall(SYS_capset, &header, data.data()) == 0;
}

Step takeRights(const Place &place)
{
    if (place.userNamespace && setns(place.userNamespace.get(), CLONE_NEWUSER) != 0)
        return Step::UserNamespace;
    if (!setCapabilities(place.subject->credentials.effective))
        return Step::Capabilities;
    umask(static_cast<mode_t>(place.subject->credentials.umask.bits() & 0777U));
    if (place.subject->noNewPrivileges && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return Step::NoNewPrivileges;
    return Step::Done;
}

Step become(const Place &place)
{
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0)
        return Step::Shielding;
    if (const Step failed = enterDirectories(place); failed != Step::Done)
        return failed;
    if (const Step failed = takeIds(place); failed != Step::Done)
        return failed;
    if (const Step failed = takeRights(place); failed != Step::Done)
        return failed;
    // Taking other ids resets both.
    if (prctl(PR_SET_DUMPABLE, 0) != 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return Step::Shielding;
    return Step::Done;
}

[[noreturn]] void childMain(const Place &place, const std::function<int()> &work, int pipe)
{
    Report report;
    report.failed = become(place);
    report.value = report.failed == Step::Done ? work() : errno;
    const bool written = write(pipe, &report, sizeof report) == sizeof report;
    _exit(written ? 0 : 1);
}

// -- the parent again

/// false: nothing came in time, or the child ended without a word.
bool readReport(int pipe, Report &report, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    pollfd waiting{pipe, POLLIN, 0};
    int ready = -1;
    do {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        ready = poll(&waiting, 1, std::max(0, static_cast<int>(left.count())));
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && read(pipe, &report, sizeof report) == sizeof report;
}

/// A child that hangs in a dead file system cannot be waited for: it is left to init.
void endChild(pid_t child, bool answered)
{
    if (!answered)
        kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, answered ? 0 : WNOHANG) < 0 && errno == EINTR)
        continue;
}

} // namespace

Result<int> runAsSubject(const Subject &subject,
                         const std::function<int()> &work,
                         std::chrono::milliseconds limit)
{
    const auto place = openPlace(subject);
    if (!place)
        return place.error();
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return cannotJoin(subject, "pipe", errno);
    const UniqueFd reading(ends[0]);
    UniqueFd writing(ends[1]);
    const pid_t child = fork();
    if (child < 0)
        return cannotJoin(subject, "fork", errno);
    if (child == 0)
        childMain(*place, work, writing.get());
    writing.reset();
    Report report;
    const bool answered = readReport(reading.get(), report, limit);
    endChild(child, answered);
    if (!answered)
        return cannotJoin(subject, "time", ETIMEDOUT);
    if (report.failed != Step::Done)
        return cannotJoin(subject, kStepNames[static_cast<std::size_t>(report.failed)],
                          report.value);
    return report.value;
}

} // namespace mountlens
