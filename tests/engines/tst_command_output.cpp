// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/command_output.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace mountlens;
using std::chrono::milliseconds;

namespace {

Result<CommandOutput>
shell(const char *script, const CommandLimits &limits = {}, const std::stop_token &stop = {})
{
    return runCommand(Command{{"/bin/sh", "-c", script}, {"PATH=/usr/bin:/bin", "WORD=given"}},
                      limits, stop);
}

} // namespace

class TestCommandOutput : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsPrinted();
    void takesMuch();
    void passesOnlyWhatIsGiven();
    void statusOfTheEnd();
    void limits();
    void aDaemonLeftBehindDoesNotHoldIt();
    void canBeCancelled();
    void cannotBeRun();
};

void TestCommandOutput::takesWhatIsPrinted()
{
    const auto output = shell("printf out; printf err >&2; cat");
    QVERIFY(output);
    QCOMPARE(output->output, std::string("out"));
    QCOMPARE(output->errors, std::string("err"));
    QCOMPARE(output->status, 0);
}

void TestCommandOutput::takesMuch()
{
    const auto output = shell("head -c 3000000 /dev/zero; head -c 100000 /dev/zero >&2");
    QVERIFY(output);
    QCOMPARE(output->output.size(), std::size_t{3'000'000});
    QCOMPARE(output->errors.size(), std::size_t{4096});
}

void TestCommandOutput::passesOnlyWhatIsGiven()
{
    ::setenv("MOUNTLENS_SECRET", "x", 1);           // NOLINT(concurrency-mt-unsafe): one thread
    const int open = ::open("/dev/null", O_RDONLY); // NOLINT: inheritable on purpose
    const auto output = shell("echo $WORD,$MOUNTLENS_SECRET; ls /proc/self/fd | wc -l");
    ::close(open);
    QVERIFY(output);
    // The three standard ones and the directory that ls reads.
    QCOMPARE(output->output, std::string("given,\n4\n"));
}

void TestCommandOutput::statusOfTheEnd()
{
    QCOMPARE(shell("exit 7")->status, 7);
    QCOMPARE(shell("kill -9 $$")->status, 137);
}

void TestCommandOutput::limits()
{
    QElapsedTimer timer;
    timer.start();
    const auto slow = shell("sleep 30 & sleep 30", {milliseconds(200), 1000});
    QCOMPARE(slow.error().id(), ErrorId::EngineSilent);
    const auto large = shell("cat /dev/zero", {milliseconds(5000), 1000});
    QCOMPARE(large.error().id(), ErrorId::TooLarge);
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(shell("head -c 1000 /dev/zero", {milliseconds(5000), 1000}));
}

void TestCommandOutput::aDaemonLeftBehindDoesNotHoldIt()
{
    QElapsedTimer timer;
    timer.start();
    const auto output = shell("sleep 3 & echo done");
    QVERIFY(output);
    QCOMPARE(output->output, std::string("done\n"));
    QVERIFY(timer.elapsed() < 2000);
}

void TestCommandOutput::canBeCancelled()
{
    std::stop_source stop;
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(milliseconds(50));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shell("sleep 30", {}, stop.get_token()).error().id(), ErrorId::Cancelled);
    QVERIFY(timer.elapsed() < 2000);
}

void TestCommandOutput::cannotBeRun()
{
    const auto missing = runCommand(Command{{"/no/such/program"}, {}}, {}, {});
    QCOMPARE(missing.error().id(), ErrorId::OpenFailed);
    QCOMPARE(missing.error().code(), ENOENT);
    QVERIFY(!runCommand(Command{}, {}, {}));
}

QTEST_GUILESS_MAIN(TestCommandOutput)
#include "tst_command_output.moc"
