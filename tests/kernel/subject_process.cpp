// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "subject_process.h"

#include "checked.h"
#include "descriptor_passing.h"
#include "request_message.h"
#include "world_object.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <exception>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

constexpr std::array<std::string_view, 9> kStatusLines = {
    "Umask:", "Uid:", "Gid:", "Groups:", "CapPrm:", "CapEff:", "NoNewPrivs:", "Seccomp:", "Name:"};

/// The first answer of a subject whose private mount follows as a descriptor.
constexpr int kHasMount = 1;
constexpr char kAct = 'a';
constexpr char kAsk = 'q';

void setCapabilities(std::uint64_t effective, bool keepPermitted)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    checked(::syscall(SYS_capget, &header, sets.data()), "capget");
    for (std::size_t i = 0; i < sets.size(); ++i) {
        sets[i].effective = static_cast<std::uint32_t>(effective >> (32 * i)) & sets[i].permitted;
        sets[i].inheritable = 0;
        if (!keepPermitted)
            sets[i].permitted = sets[i].effective;
    }
    checked(::syscall(SYS_capset, &header, sets.data()), "capset");
}

void takePlace(const SubjectPlan &plan)
{
    const UniqueFd root = checkedFd(::open(plan.root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC),
                                    "open root " + plan.root);
    const UniqueFd cwd =
        checkedFd(::open(plan.workingDirectory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC),
                  "open working directory " + plan.workingDirectory);
    int next = kFirstDescriptor;
    for (const std::string &path : plan.descriptors) {
        const UniqueFd fd(::open(path.c_str(), O_PATH | O_CLOEXEC));
        if (fd)
            checked(::dup2(fd.get(), next++), "dup2");
    }
    checked(::fchdir(root.get()), "fchdir to the root");
    if (plan.root != "/")
        checked(::chroot("."), "chroot");
    checked(::fchdir(cwd.get()), "fchdir to the working directory");
}

/// Root and working directory move along into the copy.
UniqueFd takeMountNamespace(const SubjectPlan &plan)
{
    checked(::unshare(CLONE_NEWNS), "unshare mount namespace");
    const PrivateMount &wanted = plan.privateMount;
    const std::string root = plan.root == "/" ? "" : plan.root;
    const std::string target = movedBelow(wanted.target, root, "");
    if (wanted.fileSystem.empty() || target.empty())
        return {};
    UniqueFd mount = makeMount(wanted.fileSystem, wanted.options);
    return mount && attachMount(mount, target) ? std::move(mount) : UniqueFd();
}

/// The places come first, while the generator's rights can reach them all.
UniqueFd become(const SubjectPlan &plan)
{
    UniqueFd mount;
    takePlace(plan);
    becomeByKernelId(plan.identity);
    if (plan.space)
        checked(::setns(plan.space->fd.get(), CLONE_NEWUSER), "setns to a user namespace");
    if (plan.ownMountNamespace)
        mount = takeMountNamespace(plan);
    ::umask(plan.umask);
    setCapabilities(plan.capabilities, plan.keepPermitted);
    checked(::prctl(PR_SET_DUMPABLE, plan.dumpable ? 1 : 0), "prctl dumpable");
    checked(::prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl parent death signal");
    return mount;
}

void answer(int socket, int code)
{
    checked(::send(socket, &code, sizeof code, 0), "send an answer");
}

/// Requests begin with kAct, probes with kAsk and their kind.
int reactTo(std::string_view message)
{
    const char first = message.front();
    message.remove_prefix(1);
    if (first == kAct)
        return callKernel(fromMessage(message));
    const auto what = static_cast<Probe>(message.front() - '0');
    return probe(std::string(message.substr(1)), what) ? 1 : 0;
}

[[noreturn]] void obey(const SubjectPlan &plan, int socket)
{
    try {
        UniqueFd mount = become(plan);
        answer(socket, mount ? kHasMount : 0);
        if (mount)
            sendDescriptor(socket, mount.get());
        mount.reset();
        std::string buffer(kMaxMessage, '\0');
        for (ssize_t got = 0; (got = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0;)
            answer(socket, reactTo({buffer.data(), static_cast<std::size_t>(got)}));
    } catch (const std::exception &error) {
        const std::string text = std::string("kernel test subject: ") + error.what() + "\n";
        (void)!::write(STDERR_FILENO, text.data(), text.size());
    }
    ::_exit(1);
}

int receiveAnswer(int socket)
{
    int code = 0;
    if (checked(::recv(socket, &code, sizeof code, 0), "receive an answer") != sizeof code) {
        errno = ECHILD;
        checked(-1, "the subject ended");
    }
    return code;
}

} // namespace

SubjectProcess::SubjectProcess(SubjectPlan plan)
    : m_plan(std::move(plan))
{
    std::array<int, 2> fds{};
    checked(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fds.data()), "socketpair");
    m_socket = UniqueFd(fds[0]);
    UniqueFd theirs(fds[1]);
    m_pid = checked(::fork(), "fork");
    if (m_pid == 0) {
        m_socket.reset();
        obey(m_plan, theirs.get());
    }
    theirs.reset();
    try {
        if (receiveAnswer(m_socket.get()) == kHasMount)
            m_privateMount = receiveDescriptor(m_socket.get());
    } catch (...) {
        killAndReap(m_pid);
        throw;
    }
}

SubjectProcess::~SubjectProcess()
{
    killAndReap(m_pid);
}

bool SubjectProcess::standsWhereItsPathLeads() const
{
    struct stat place
    {
    };
    struct stat named
    {
    };
    const std::string link = "/proc/" + std::to_string(m_pid) + "/cwd";
    return ::stat(link.c_str(), &place) == 0 && ::stat(workingDirectory().c_str(), &named) == 0
           && place.st_dev == named.st_dev && place.st_ino == named.st_ino;
}

bool SubjectProcess::probe(const std::string &path, Probe what) const
{
    const char kind = static_cast<char>('0' + static_cast<int>(what));
    const std::string message = std::string{kAsk, kind} + path;
    checked(::send(m_socket.get(), message.data(), message.size(), 0), "send a probe");
    return receiveAnswer(m_socket.get()) == 1;
}

int SubjectProcess::perform(const Request &request)
{
    const std::string message = kAct + toMessage(request);
    checked(::send(m_socket.get(), message.data(), message.size(), 0), "send a request");
    return receiveAnswer(m_socket.get());
}

std::string SubjectProcess::workingDirectory() const
{
    std::array<char, 4096> buffer{};
    const std::string link = "/proc/" + std::to_string(m_pid) + "/cwd";
    const ssize_t size = ::readlink(link.c_str(), buffer.data(), buffer.size());
    return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : "/";
}

std::string SubjectProcess::describe() const
{
    const std::string folder = "/proc/" + std::to_string(m_pid);
    std::string_view status;
    const std::string text = readFile(folder + "/status");
    std::string result;
    for (status = text; !status.empty();) {
        const std::string_view line = status.substr(0, status.find('\n'));
        status.remove_prefix(std::min(line.size() + 1, status.size()));
        for (const std::string_view wanted : kStatusLines) {
            if (line.starts_with(wanted))
                result.append("  ").append(line).push_back('\n');
        }
    }
    result += "  uid_map:\n" + readFile(folder + "/uid_map");
    result += "  gid_map:\n" + readFile(folder + "/gid_map");
    result += "  root " + m_plan.root + ", working directory " + workingDirectory();
    if (m_plan.ownMountNamespace)
        result += ", own mount namespace";
    if (!m_plan.privateMount.fileSystem.empty())
        result +=
            ", private " + m_plan.privateMount.fileSystem + " on " + m_plan.privateMount.target;
    return result + "\n";
}

} // namespace mountlens::judge
