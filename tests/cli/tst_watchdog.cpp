// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/unique_fd.h"
#include "cli/command.h"
#include "cli/run_program.h"
#include "cli/watchdog.h"
#include "kernel/checked.h"
#include "support/pipe.h"
#include "system/live_test.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <functional>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestWatchdog : public QObject
{
    Q_OBJECT

private slots:
    void staysQuietInTime();
    void eachPieceOfWorkHasItsTime();
    void aServerThatNeverAnswers();
};

namespace {

struct Ended
{
    int status = -1;
    std::string errors;
};

/// Runs `work` in a child, which ends with status 0 unless something ends it before.
Ended inChild(const std::function<void()> &work)
{
    Pipe pipe;
    const pid_t child = judge::checked(::fork(), "fork");
    if (child == 0) {
        ::dup2(pipe.writing.get(), STDERR_FILENO);
        work();
        ::_exit(0);
    }
    pipe.writing.reset();
    Ended ended;
    std::array<char, 4096> text{};
    for (ssize_t got = 0; (got = ::read(pipe.reading.get(), text.data(), text.size())) > 0;)
        ended.errors.append(text.data(), static_cast<std::size_t>(got));
    int status = 0;
    ::waitpid(child, &status, 0);
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return ended;
}

/// A FUSE mount whose server has not even said hello.
class SilentServer
{
public:
    explicit SilentServer(const std::string &folder)
        : m_folder(folder)
        , m_device(judge::checkedFd(::open("/dev/fuse", O_RDWR | O_CLOEXEC), "/dev/fuse"))
    {
        const std::string options =
            "fd=" + std::to_string(m_device.get()) + ",rootmode=40000,user_id=0,group_id=0";
        judge::checked(::mount("silent", folder.c_str(), "fuse", 0, options.c_str()), "mount");
    }
    ~SilentServer() { ::umount2(m_folder.c_str(), MNT_DETACH); }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;

private:
    std::string m_folder;
    UniqueFd m_device;
};

} // namespace

void TestWatchdog::staysQuietInTime()
{
    const Ended ended = inChild([] {
        for (int i = 0; i < 200; ++i)
            const Watchdog watchdog;
        const Watchdog watchdog(std::chrono::milliseconds(300));
        ::usleep(1000);
    });
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.errors, std::string());
}

void TestWatchdog::eachPieceOfWorkHasItsTime()
{
    const Ended ended = inChild([] {
        Watchdog watchdog(std::chrono::milliseconds(1000));
        for (int i = 0; i < 15; ++i) {
            watchdog.restart();
            ::usleep(100000);
        }
    });
    QCOMPARE(ended.status, 0);
}

/// The thread that looks hangs in the kernel, and yet the program ends with a word about it.
void TestWatchdog::aServerThatNeverAnswers()
{
    MOUNTLENS_NEED_STAGE();
    const std::string folder = newFolder("silent");
    const SilentServer server(folder);
    const Ended ended = inChild([&] {
        const Watchdog watchdog(std::chrono::milliseconds(300));
        const int fd = ::open((folder + "/file").c_str(), O_PATH | O_CLOEXEC);
        static_cast<void>(fd);
    });
    QCOMPARE(ended.status, static_cast<int>(Exit::CannotWork));
    QCOMPARE(ended.errors,
             std::string("mountlens: a file system on the way does not answer (1 s waited)\n"));
    const Ended check = inChild([&] {
        const Watchdog sooner(std::chrono::milliseconds(300));
        static_cast<void>(runProgram({"check", "--as", "0:0", "--op", "read", folder + "/file"}));
    });
    QCOMPARE(check.status, static_cast<int>(Exit::CannotWork));
}

QTEST_APPLESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
