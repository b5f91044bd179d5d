// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestOpen : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds() { answerRow(); }
    void readOnly_data();
    void readOnly() { answerRow(); }
    void flags_data();
    void flags() { answerRow(); }
    void devices_data();
    void devices() { answerRow(); }
    void execute_data();
    void execute() { answerRow(); }
    void interpreters_data();
    void interpreters() { answerRow(); }
    void interpreterDepth_data();
    void interpreterDepth();
    void truncate_data();
    void truncate() { answerRow(); }
    void traverse_data();
    void traverse() { answerRow(); }
    void stat_data();
    void stat() { answerRow(); }
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";

} // namespace

void TestOpen::kinds_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /d 0755 0:0
        dir  /w 0777 0:0
        dir  /x 0711 0:0
        file /f 0666 0:0
        file /mine 0044 1000:1000
        fifo /fifo 0666 0:0
        socket /sock 0777 0:0
        socket /shut 0700 0:0
        symlink /l -> /f
    )";
    row("list a directory", tree, kUser, Op::List, "/d", allowed());
    row("list needs read, not search", tree, kUser, Op::List, "/x",
        denied(EACCES, R::OtherClassDenies));
    row("list a file", tree, kUser, Op::List, "/f", denied(ENOTDIR, R::NotADirectory));
    row("a directory can be opened for reading", tree, kUser, Op::Read, "/d", allowed());
    row("a directory is never opened for writing", tree, kUser, Op::Write, "/w",
        denied(EISDIR, R::IsADirectory));
    row("EISDIR comes before permission", tree, kUser, Op::Write, "/d",
        denied(EISDIR, R::IsADirectory));
    row("append to a directory", tree, kRoot, Op::Append, "/d", denied(EISDIR, R::IsADirectory));
    row("write a file", tree, kUser, Op::Write, "/f", allowed());
    row("read through a link", tree, kUser, Op::Read, "/l", allowed());
    row("the owner triplet alone counts for the owner", tree, kUser, Op::Read, "/mine",
        denied(EACCES, R::OwnerClassDenies));
    row("a fifo counts as opened", tree, kUser, Op::Write, "/fifo", allowed());
    row("a socket cannot be opened", tree, kUser, Op::Read, "/sock",
        denied(ENXIO, R::SocketNotOpenable));
    row("permission comes before ENXIO", tree, kUser, Op::Read, "/shut",
        denied(EACCES, R::OtherClassDenies));
    row("a missing file", tree, kUser, Op::Write, "/none", denied(ENOENT, R::EntryMissing));
    row("root reads what it may not by mode", tree, kRoot, Op::Read, "/mine", allowed());
    row("root without capabilities is a user", "file /f 0600 5:5", "0:0", Op::Read, "/f",
        denied(EACCES, R::OtherClassDenies));
}

void TestOpen::readOnly_data()
{
    questionColumn();
    const char *tree = R"(
        fs    data
        mount /rw fs data
        mount /ro fs data ro
        file  /rw/f 0666 0:0
        file  /rw/shut 0600 0:0
        file  /rw/fixed 0666 0:0 flags i
        file  /rw/log 0666 0:0 flags a
        file  /rw/busy 0666 0:0 running
        fifo  /rw/fifo 0666 0:0
        socket /rw/sock 0666 0:0
        chr   /rw/null 0666 0:0 1:3
        dir   /rw/d 0777 0:0
        fs    frozen ro
        file  frozen:/f 0666 0:0
        file  frozen:/shut 0600 0:0
        file  frozen:/fixed 0666 0:0 flags i
        fifo  frozen:/fifo 0666 0:0
        chr   frozen:/null 0666 0:0 1:3
        mount /frozen fs frozen
    )";
    row("reading from a read-only mount", tree, kUser, Op::Read, "/ro/f", allowed());
    row("a read-only mount", tree, kUser, Op::Write, "/ro/f", denied(EROFS, R::MountReadOnly));
    row("the other mount of it is writable", tree, kUser, Op::Write, "/rw/f", allowed());
    row("a read-only mount loses against EACCES", tree, kUser, Op::Write, "/ro/shut",
        denied(EACCES, R::OtherClassDenies));
    row("a read-only mount loses against immutable", tree, kUser, Op::Write, "/ro/fixed",
        denied(EPERM, R::InodeImmutable));
    row("a read-only mount loses against append-only", tree, kUser, Op::Write, "/ro/log",
        denied(EPERM, R::AppendOnlyInode));
    row("a read-only mount loses against being executed", tree, kUser, Op::Write, "/ro/busy",
        denied(ETXTBSY, R::FileBeingExecuted));
    row("a read-only mount loses against EISDIR", tree, kUser, Op::Write, "/ro/d",
        denied(EISDIR, R::IsADirectory));
    row("a fifo on a read-only mount is writable", tree, kUser, Op::Write, "/ro/fifo", allowed());
    row("a device on a read-only mount is writable", tree, kUser, Op::Write, "/ro/null", allowed());
    row("a read-only superblock", tree, kUser, Op::Write, "/frozen/f",
        denied(EROFS, R::SuperblockReadOnly));
    row("a read-only superblock wins against EACCES", tree, kUser, Op::Write, "/frozen/shut",
        denied(EROFS, R::SuperblockReadOnly));
    row("a read-only superblock wins against immutable", tree, kUser, Op::Write, "/frozen/fixed",
        denied(EROFS, R::SuperblockReadOnly));
    row("a fifo on a read-only superblock is writable", tree, kUser, Op::Write, "/frozen/fifo",
        allowed());
    row("a device on a read-only superblock is writable", tree, kUser, Op::Write, "/frozen/null",
        allowed());
    row("no capability writes to a read-only mount", tree, kRoot, Op::Write, "/ro/f",
        denied(EROFS, R::MountReadOnly));
    row("no capability writes to a read-only superblock", tree, kRoot, Op::Write, "/frozen/f",
        denied(EROFS, R::SuperblockReadOnly));
}

void TestOpen::flags_data()
{
    questionColumn();
    const char *tree = R"(
        file /fixed 0666 0:0 flags i
        file /fixed-shut 0600 5:5 flags i
        file /log 0666 0:0 flags a
        file /log-shut 0600 5:5 flags a
        file /busy 0666 0:0 running
        file /busy-log 0666 0:0 running flags a
        fifo /busy-fifo 0666 0:0 running
    )";
    row("immutable files are readable", tree, kUser, Op::Read, "/fixed", allowed());
    row("immutable files are not writable", tree, kUser, Op::Write, "/fixed",
        denied(EPERM, R::InodeImmutable));
    row("immutable files are not appended to", tree, kRoot, Op::Append, "/fixed",
        denied(EPERM, R::InodeImmutable));
    row("immutable comes before the mode", tree, kUser, Op::Write, "/fixed-shut",
        denied(EPERM, R::InodeImmutable));
    row("append-only files are appended to", tree, kUser, Op::Append, "/log", allowed());
    row("append-only files are not written", tree, kRoot, Op::Write, "/log",
        denied(EPERM, R::AppendOnlyInode));
    row("the mode comes before append-only", tree, kUser, Op::Write, "/log-shut",
        denied(EACCES, R::OtherClassDenies));
    row("a file being executed", tree, kRoot, Op::Write, "/busy",
        denied(ETXTBSY, R::FileBeingExecuted));
    row("appending to a file being executed", tree, kRoot, Op::Append, "/busy",
        denied(ETXTBSY, R::FileBeingExecuted));
    row("reading a file being executed", tree, kUser, Op::Read, "/busy", allowed());
    row("append-only comes before being executed", tree, kUser, Op::Write, "/busy-log",
        denied(EPERM, R::AppendOnlyInode));
    row("unknown whether it is executed", "file /f 0666 0:0 unread questions", kUser, Op::Write,
        "/f", undetermined(R::FactMissing));
}

void TestOpen::devices_data()
{
    questionColumn();
    const std::string tree = R"(
        userns ct ids 0:100000:65536
        chr  /null 0666 0:0 1:3
        blk  /disk 0660 0:6 8:0
        chr  /dead 0666 0:0 99:99 driverless
        chr  /dead-shut 0600 0:0 99:99 driverless
        fs   dev
        chr  dev:/null 0600 0:0 1:3
        fifo dev:/fifo 0666 0:0
        mount /nodev fs dev nodev
        fs   foreign type tmpfs userns ct
        chr  foreign:/null 0666 100000:100000 1:3
        fifo foreign:/fifo 0666 100000:100000
        mount /foreign fs foreign
    )";
    row("a character device", tree, kUser, Op::Write, "/null", allowed());
    row("a block device by mode", tree, kUser, Op::Read, "/disk",
        denied(EACCES, R::OtherClassDenies));
    row("a block device by group", tree, "1000:1000:6", Op::Write, "/disk", allowed());
    row("nodev comes before the mode", tree, kUser, Op::Read, "/nodev/null",
        denied(EACCES, R::MountNodev));
    row("nodev stops root", tree, kRoot, Op::Read, "/nodev/null", denied(EACCES, R::MountNodev));
    row("nodev leaves fifos alone", tree, kUser, Op::Read, "/nodev/fifo", allowed());
    row("devices of another user namespace's superblock", tree, kRoot, Op::Read, "/foreign/null",
        denied(EACCES, R::SuperblockForeignDevices));
    row("the container's own root neither", tree, "ct/0:0 +all", Op::Read, "/foreign/null",
        denied(EACCES, R::SuperblockForeignDevices));
    row("fifos of such a superblock open", tree, kUser, Op::Read, "/foreign/fifo", allowed());
    row("a device without driver", tree, kUser, Op::Read, "/dead",
        denied(ENXIO, R::DeviceWithoutDriver));
    row("permission comes before the driver", tree, kUser, Op::Read, "/dead-shut",
        denied(EACCES, R::OtherClassDenies));
    row("the device cgroup", "devices deny c 1:3 w\n" + tree, kUser, Op::Write, "/null",
        denied(EPERM, R::DeviceCgroupDenies));
    row("the device cgroup judges each access", "devices deny c 1:3 w\n" + tree, kUser, Op::Read,
        "/null", allowed());
    row("the device cgroup stops root", "devices deny *\n" + tree, kRoot, Op::Read, "/null",
        denied(EPERM, R::DeviceCgroupDenies));
    row("the mode comes before the device cgroup", "devices deny *\n" + tree, kUser, Op::Read,
        "/disk", denied(EACCES, R::OtherClassDenies));
    row("the device cgroup comes before the driver", "devices deny *\n" + tree, kUser, Op::Read,
        "/dead", denied(EPERM, R::DeviceCgroupDenies));
    row("the device cgroup leaves files alone", "devices deny *\nfile /f 0644 0:0", kUser, Op::Read,
        "/f", allowed());
    row("an unreadable device cgroup", "devices unread *\n" + tree, kUser, Op::Read, "/null",
        undetermined(R::FactMissing));
    row("executing a device", tree, kRoot, Op::Execute, "/null",
        denied(EACCES, R::NotExecutableKind));
    row("executing a device on a nodev mount", tree, kRoot, Op::Execute, "/nodev/null",
        denied(EACCES, R::MountNodev));
}

void TestOpen::execute_data()
{
    questionColumn();
    const char *tree = R"(
        file /run 0755 0:0
        file /x-only 0711 0:0
        file /no-x 0644 0:0
        file /owner-x 0744 5:5
        file /open 0755 0:0 open-for-writing
        file /open-no-x 0644 0:0 open-for-writing
        file /busy 0755 0:0 running
        dir  /d 0755 0:0
        fifo /fifo 0777 0:0
        socket /sock 0777 0:0
        fs   data
        file data:/run 0755 0:0
        file data:/no-x 0644 0:0
        mount /noexec fs data noexec
        mount /ro fs data ro
        fs   proc type proc
        file proc:/run 0755 0:0
        mount /proc fs proc
    )";
    row("x is enough", tree, kUser, Op::Execute, "/run", allowed());
    row("read is not needed", tree, kUser, Op::Execute, "/x-only", allowed());
    row("no x", tree, kUser, Op::Execute, "/no-x", denied(EACCES, R::OtherClassDenies));
    row("root needs one x bit", tree, kRoot, Op::Execute, "/no-x",
        denied(EACCES, R::OwnerClassDenies));
    row("any x bit is enough for root", tree, kRoot, Op::Execute, "/owner-x", allowed());
    row("DAC_READ_SEARCH does not execute", tree, "1000:1000 +dac_read_search", Op::Execute,
        "/owner-x", denied(EACCES, R::OtherClassDenies));
    row("a directory", tree, kRoot, Op::Execute, "/d", denied(EACCES, R::NotExecutableKind));
    row("a fifo", tree, kRoot, Op::Execute, "/fifo", denied(EACCES, R::NotExecutableKind));
    row("a socket", tree, kRoot, Op::Execute, "/sock", denied(EACCES, R::NotExecutableKind));
    row("noexec comes before the mode", tree, kUser, Op::Execute, "/noexec/no-x",
        denied(EACCES, R::MountNoexec));
    row("noexec stops root", tree, kRoot, Op::Execute, "/noexec/run",
        denied(EACCES, R::MountNoexec));
    row("reading on a noexec mount", tree, kUser, Op::Read, "/noexec/run", allowed());
    row("executing on a read-only mount", tree, kUser, Op::Execute, "/ro/run", allowed());
    row("proc never executes", tree, kRoot, Op::Execute, "/proc/run",
        denied(EACCES, R::MountNoexec));
    row("open for writing", tree, kUser, Op::Execute, "/open",
        denied(ETXTBSY, R::FileOpenForWriting));
    row("the mode comes before ETXTBSY", tree, kUser, Op::Execute, "/open-no-x",
        denied(EACCES, R::OtherClassDenies));
    row("running already", tree, kUser, Op::Execute, "/busy", allowed());
}

void TestOpen::interpreters_data()
{
    questionColumn();
    const std::string tree = R"(
        file /bin/sh 0755 0:0
        file /bin/shut 0700 0:0
        file /bin/no-x 0644 0:0
        file /bin/open 0755 0:0 open-for-writing
        dir  /bin/dir 0755 0:0
        file /script 0755 0:0 script /bin/sh
        file /to-shut 0755 0:0 script /bin/shut
        file /to-missing 0755 0:0 script /bin/none
        file /to-dir 0755 0:0 script /bin/dir
        file /to-open 0755 0:0 script /bin/open
        file /elf 0755 0:0 dynamic /bin/sh
        file /elf-missing 0755 0:0 dynamic /lib/none
        file /elf-no-x 0755 0:0 dynamic /bin/no-x
        file /elf-twice 0755 0:0 script /elf
        file /relative 0755 0:0 script bin/sh
        file /hidden 0755 0:0 unread head
        file /self 0755 0:0 script /self
        fs   data
        file data:/sh 0755 0:0
        mount /noexec fs data noexec
        file /to-noexec 0755 0:0 script /noexec/sh
    )";
    row("a script runs by its interpreter", tree, kUser, Op::Execute, "/script", allowed());
    row("the interpreter must be executable", tree, kUser, Op::Execute, "/to-shut",
        denied(EACCES, R::OtherClassDenies));
    row("the interpreter must exist", tree, kRoot, Op::Execute, "/to-missing",
        denied(ENOENT, R::EntryMissing));
    row("the interpreter is no directory", tree, kRoot, Op::Execute, "/to-dir",
        denied(EACCES, R::NotExecutableKind));
    row("the interpreter's mount counts", tree, kRoot, Op::Execute, "/to-noexec",
        denied(EACCES, R::MountNoexec));
    row("nobody may write to the interpreter", tree, kRoot, Op::Execute, "/to-open",
        denied(ETXTBSY, R::FileOpenForWriting));
    row("a loader is needed", tree, kUser, Op::Execute, "/elf", allowed());
    row("a missing loader", tree, kUser, Op::Execute, "/elf-missing",
        denied(ENOENT, R::EntryMissing));
    row("a loader without x", tree, kRoot, Op::Execute, "/elf-no-x",
        denied(EACCES, R::OwnerClassDenies));
    row("a script of a dynamic program", tree, kUser, Op::Execute, "/elf-twice", allowed());
    row("a relative interpreter starts at the working directory", tree, kUser, Op::Execute,
        "/relative", allowed());
    row("a relative interpreter is not found elsewhere", tree + "cwd /bin", kUser, Op::Execute,
        "/relative", denied(ENOENT, R::EntryMissing));
    row("an unreadable head", tree, kUser, Op::Execute, "/hidden", undetermined(R::FactMissing));
    row("a script of itself", tree, kUser, Op::Execute, "/self", denied(ELOOP, R::InterpreterLoop));
}

void TestOpen::interpreterDepth_data()
{
    QTest::addColumn<int>("scripts");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("one script") << 1 << allowed();
    QTest::newRow("five scripts are the most") << 5 << allowed();
    QTest::newRow("six scripts are too many") << 6 << denied(ELOOP, R::InterpreterLoop);
    QTest::newRow("seven scripts are too many") << 7 << denied(ELOOP, R::InterpreterLoop);
}

void TestOpen::interpreterDepth()
{
    QFETCH(const int, scripts);
    QFETCH(const Outcome, expected);
    std::string text = "file /s0 0755 0:0\n";
    for (int i = 1; i <= scripts; ++i) {
        text +=
            "file /s" + std::to_string(i) + " 0755 0:0 script /s" + std::to_string(i - 1) + '\n';
    }
    World world(text);
    QCOMPARE(Outcome::of(world.ask("host", kUser, Op::Execute, "/s" + std::to_string(scripts))),
             expected);
}

void TestOpen::truncate_data()
{
    questionColumn();
    const std::string tree = R"(
        file /f 0666 0:0
        file /shut 0644 0:0
        file /log 0666 0:0 flags a
        file /fixed 0666 0:0 flags i
        file /busy 0666 0:0 running
        dir  /d 0777 0:0
        fifo /fifo 0666 0:0
        fs   data
        file data:/f 0666 0:0
        file data:/shut 0644 0:0
        file data:/log 0666 0:0 flags a
        mount /ro fs data ro
        fs   frozen ro
        file frozen:/shut 0644 0:0
        mount /frozen fs frozen
    )";
    const std::string before = "kernel 6.13\n" + tree;
    const std::string since = "kernel 6.14\n" + tree;
    row("truncate", tree, kUser, Op::Truncate, "/f", allowed());
    row("a directory", tree, kRoot, Op::Truncate, "/d", denied(EISDIR, R::IsADirectory));
    row("a fifo", tree, kRoot, Op::Truncate, "/fifo", denied(EINVAL, R::NotRegular));
    row("needs write permission", tree, kUser, Op::Truncate, "/shut",
        denied(EACCES, R::OtherClassDenies));
    row("append-only", tree, kRoot, Op::Truncate, "/log", denied(EPERM, R::AppendOnlyInode));
    row("immutable", tree, kRoot, Op::Truncate, "/fixed", denied(EPERM, R::InodeImmutable));
    row("being executed", tree, kRoot, Op::Truncate, "/busy",
        denied(ETXTBSY, R::FileBeingExecuted));
    row("before 6.14 the read-only mount comes first", before, kUser, Op::Truncate, "/ro/shut",
        denied(EROFS, R::MountReadOnly));
    row("since 6.14 permission comes first", since, kUser, Op::Truncate, "/ro/shut",
        denied(EACCES, R::OtherClassDenies));
    row("since 6.14 a permitted truncate still meets the mount", since, kUser, Op::Truncate,
        "/ro/f", denied(EROFS, R::MountReadOnly));
    row("the mount comes before append-only", since, kUser, Op::Truncate, "/ro/log",
        denied(EROFS, R::MountReadOnly));
    row("the superblock comes first on both sides", since, kUser, Op::Truncate, "/frozen/shut",
        denied(EROFS, R::SuperblockReadOnly));
    row("the superblock comes first before 6.14", before, kUser, Op::Truncate, "/frozen/shut",
        denied(EROFS, R::SuperblockReadOnly));
}

void TestOpen::traverse_data()
{
    questionColumn();
    const char *plain = R"(
        dir  /d 0711 0:0
        dir  /r 0744 0:0
        file /f 0755 0:0
        symlink /l -> /d
        symlink /lf -> /f
    )";
    row("search permission is enough", plain, kUser, Op::Traverse, "/d", allowed());
    row("read is not enough", plain, kUser, Op::Traverse, "/r",
        denied(EACCES, R::OtherClassDenies));
    row("a file", plain, kUser, Op::Traverse, "/f", denied(ENOTDIR, R::NotADirectory));
    row("through a link", plain, kUser, Op::Traverse, "/l", allowed());
    row("a link to a file", plain, kUser, Op::Traverse, "/lf", denied(ENOTDIR, R::NotADirectory));
    row("the root itself is asked", "dir / 0700 0:0", kUser, Op::Traverse, "/",
        denied(EACCES, R::OtherClassDenies));
    row("noexec does not matter to directories", "fs data\nmount /n fs data noexec", kUser,
        Op::Traverse, "/n", allowed());
    row("DAC_READ_SEARCH is enough", plain, "1000:1000 +dac_read_search", Op::Traverse, "/r",
        allowed());
}

void TestOpen::stat_data()
{
    questionColumn();
    const char *tree = "file /f 0000 0:0\ndir /d 0000 0:0\nfile /d/f 0644 0:0\n";
    row("nothing is asked of the object", tree, kUser, Op::Stat, "/f", allowed());
    row("nothing is asked of a directory", tree, kUser, Op::Stat, "/d", allowed());
    row("only the walk can fail", tree, kUser, Op::Stat, "/d/f",
        denied(EACCES, R::OtherClassDenies));
    row("on a read-only superblock", "fs root ro\nfile /f 0000 0:0", kUser, Op::Stat, "/f",
        allowed());
}

QTEST_APPLESS_MAIN(TestOpen)
#include "tst_open.moc"
