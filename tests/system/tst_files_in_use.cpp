// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <set>
#include "system/files_in_use.h"
#endif

#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/pipe.h"
#include "support/printers.h"
#include "system/small_file.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

FileKey keyOf(const std::string &path)
{
    struct stat facts = {};
    judge::checked(::stat(path.c_str(), &facts), path);
    return {facts.st_dev, facts.st_ino};
}

/// A copy of a program that runs for long.
void copySleep(const std::string &path)
{
    makeFile(path, *readSmallFile(AT_FDCWD, "/bin/sleep", std::size_t{16} << 20U), 0755);
}

/// Runs `path` until it is destroyed.
class RunningProgram
{
public:
    explicit RunningProgram(const std::string &path)
    {
        Pipe pipe;
        m_pid = judge::checked(::fork(), "fork");
        if (m_pid == 0) {
            ::execl(path.c_str(), path.c_str(), "1000", nullptr);
            ::_exit(127);
        }
        pipe.writing.reset();
        char byte = 0;
        judge::checked(::read(pipe.reading.get(), &byte, 1), "exec"); // ends with the exec
    }
    ~RunningProgram() { judge::killAndReap(m_pid); }
    RunningProgram(const RunningProgram &) = delete;
    RunningProgram &operator=(const RunningProgram &) = delete;

private:
    pid_t m_pid = -1;
};

std::string asked(Operation operation, const std::string &path)
{
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    return inWords(ask(live, operation, path));
}

} // namespace

class TestFilesInUse : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void runningPrograms();
    void openForWriting_data();
    void openForWriting();
    void writerElsewhere();
};

void TestFilesInUse::runningPrograms()
{
    const std::string path = newFolder("running") + "/program";
    copySleep(path);
    QVERIFY(!readRunningExecutables().contains(keyOf(path)));
    QCOMPARE(asked(Operation::Write, path), std::string("allowed"));
    {
        const RunningProgram program(path);
        QVERIFY(readRunningExecutables().contains(keyOf(path)));
        QCOMPARE(asked(Operation::Write, path), std::string("denied ETXTBSY file-being-executed"));
        QCOMPARE(asked(Operation::Read, path), std::string("allowed"));
        const UniqueFd writing(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        QVERIFY(!writing);
    }
    QVERIFY(!readRunningExecutables().contains(keyOf(path)));
    QVERIFY(readRunningExecutables().contains(keyOf("/proc/self/exe")));
}

void TestFilesInUse::openForWriting_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("writes");
    QTest::newRow("write-only") << (O_WRONLY | O_CLOEXEC) << true;
    QTest::newRow("read and write") << (O_RDWR | O_CLOEXEC) << true;
    QTest::newRow("append") << (O_WRONLY | O_APPEND | O_CLOEXEC) << true;
    QTest::newRow("read-only") << (O_RDONLY | O_CLOEXEC) << false;
    QTest::newRow("a path only") << (O_PATH | O_CLOEXEC) << false;
    QTest::newRow("a path only, with a mode that does not count")
        << (O_PATH | O_RDWR | O_CLOEXEC) << false;
}

void TestFilesInUse::openForWriting()
{
    QFETCH(const int, flags);
    QFETCH(const bool, writes);
    static int count = 0;
    const std::string path = newFolder("writers-" + std::to_string(++count)) + "/script";
    copySleep(path);
    const UniqueFd file(::open(path.c_str(), flags));
    QVERIFY(file);
    QCOMPARE(isOpenForWriting(keyOf(path)), writes);
    QCOMPARE(asked(Operation::Execute, path),
             std::string(writes ? "denied ETXTBSY file-open-for-writing" : "allowed"));
}

void TestFilesInUse::writerElsewhere()
{
    const std::string path = newFolder("elsewhere") + "/script";
    copySleep(path);
    const auto space = namespaceFrom(100000, 10);
    UniqueFd file;
    StagedProcess writer([&] {
        file = judge::checkedFd(::open(path.c_str(), O_WRONLY | O_CLOEXEC), path);
        enterUserNamespace(space);
        leaveMountNamespace();
    });
    QVERIFY(isOpenForWriting(keyOf(path)));
    writer.end();
    QVERIFY(!isOpenForWriting(keyOf(path)));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestFilesInUse)
#include "tst_files_in_use.moc"
