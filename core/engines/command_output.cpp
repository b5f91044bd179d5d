// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/command_output.h"

#include "base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <spawn.h>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t kMaxErrors = 4096;
/// How often the end of the program and a wish to stop are looked for.
constexpr milliseconds kTick{50};

struct Pipe
{
    UniqueFd reading;
    UniqueFd writing;

    bool open()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
        reading.reset(ends[0]);
        writing.reset(ends[1]);
        return true;
    }
};

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// A program in a process group of its own.
class Child
{
public:
    Child() = default;
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child()
    {
        if (m_pid <= 0 || m_status)
            return;
        if (::kill(-m_pid, SIGKILL) == 0)
            ::waitpid(m_pid, nullptr, 0);
        else
            leaveBehind(m_pid);
    }

    /// 0, or an errno.
    int start(Command command, int output, int errors);
    [[nodiscard]] bool hasEnded();
    [[nodiscard]] int status() const
    {
        const int status = m_status.value_or(0);
        return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }

private:
    /// It has become somebody whom we may not end (pkexec): it ends when it finds nobody reading,
    /// and is not waited for here.
    static void leaveBehind(pid_t pid)
    {
        std::thread([pid] { ::waitpid(pid, nullptr, 0); }).detach();
    }

    pid_t m_pid = 0;
    std::optional<int> m_status;
};

int Child::start(Command command, int output, int errors)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    if (::posix_spawn_file_actions_init(&actions) != 0)
        return ENOMEM;
    if (::posix_spawnattr_init(&attributes) != 0) {
        ::posix_spawn_file_actions_destroy(&actions);
        return ENOMEM;
    }
    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK
                                                | POSIX_SPAWN_SETSIGDEF);
    ::posix_spawnattr_setpgroup(&attributes, 0);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &all);
    const auto arguments = pointersTo(command.arguments);
    const auto environment = pointersTo(command.environment);
    const int code = ::posix_spawn(&m_pid, arguments.front(), &actions, &attributes,
                                   arguments.data(), environment.data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    if (code != 0)
        m_pid = 0;
    return code;
}

bool Child::hasEnded()
{
    int status = 0;
    if (!m_status && ::waitpid(m_pid, &status, WNOHANG) == m_pid)
        m_status = status;
    return m_status.has_value();
}

/// Takes what is there; closes the descriptor at its end. Text beyond `limit` is thrown away.
void drain(UniqueFd &file, std::string &text, std::size_t limit)
{
    std::array<char, 65536> buffer{};
    const ssize_t got = ::read(file.get(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR)
        return;
    if (got <= 0) {
        file.reset();
        return;
    }
    const std::size_t room = limit - std::min(limit, text.size());
    text.append(buffer.data(), std::min(room, static_cast<std::size_t>(got)));
}

/// Waits a tick for output; false: none came.
bool takeOutput(Pipe &output, Pipe &errors, CommandOutput &taken, std::size_t limit)
{
    std::array<pollfd, 2> files{pollfd{output.reading.get(), POLLIN, 0},
                                pollfd{errors.reading.get(), POLLIN, 0}};
    if (::poll(files.data(), files.size(), static_cast<int>(kTick.count())) <= 0)
        return false;
    if (files[0].revents != 0)
        drain(output.reading, taken.output, limit + 1);
    if (files[1].revents != 0)
        drain(errors.reading, taken.errors, kMaxErrors);
    return true;
}

} // namespace

Result<CommandOutput>
runCommand(const Command &command, const CommandLimits &limits, const std::stop_token &stop)
{
    if (command.arguments.empty())
        return Error::fromErrno(ErrorId::OpenFailed, {}, ENOENT);
    const std::string &name = command.arguments.front();
    Pipe output;
    Pipe errors;
    Child child;
    if (!output.open() || !errors.open())
        return Error::fromErrno(ErrorId::OpenFailed, name, errno);
    if (const int code = child.start(command, output.writing.get(), errors.writing.get());
        code != 0)
        return Error::fromErrno(ErrorId::OpenFailed, name, code);
    output.writing.reset();
    errors.writing.reset();
    const auto deadline = Clock::now() + limits.time;
    CommandOutput taken;
    for (;;) {
        if (stop.stop_requested())
            return Error(ErrorId::Cancelled, name);
        if (Clock::now() > deadline)
            return Error(ErrorId::EngineSilent, name);
        // Asked before the output is taken: what it printed last is there by then.
        const bool ended = child.hasEnded();
        // A process that it left behind may keep the pipes open.
        if (!takeOutput(output, errors, taken, limits.bytes) && ended)
            break;
        if (taken.output.size() > limits.bytes)
            return Error(ErrorId::TooLarge, name);
        if (!output.reading && !errors.reading && child.hasEnded())
            break;
    }
    taken.status = child.status();
    return taken;
}

} // namespace mountlens
