// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"
#include "system/proc_status.h"
#include "system/small_file.h"

#include <QTest>

#include <fcntl.h>

namespace mountlens {

namespace {

constexpr const char *kSmallest = "Pid:\t7\nUid:\t1\t2\t3\t4\nGid:\t5\t6\t7\t8\n"
                                  "Groups:\t\nCapEff:\t0000000000000000\n";

std::string recorded(const std::string &name)
{
    return *readSmallFile(AT_FDCWD, std::string(MOUNTLENS_TEST_DATA) + "/system/status-" + name);
}

/// kSmallest with `line` in place of the one that begins with the same key.
std::string with(const std::string &line)
{
    std::string text = kSmallest;
    const std::size_t at = line.find(':') == std::string::npos
                               ? std::string::npos
                               : text.find(line.substr(0, line.find(':') + 1));
    if (at == std::string::npos)
        return text + line + '\n';
    return text.replace(at, text.find('\n', at) - at, line);
}

} // namespace

class TestProcStatus : public QObject
{
    Q_OBJECT

private slots:
    void recordedContainers();
    void credentialsOfAllFourKinds();
    void names_data();
    void names();
    void malformed_data();
    void malformed();
    void accepted_data();
    void accepted();
    void boundingSet();
};

void TestProcStatus::recordedContainers()
{
    const auto groups = parseProcStatus(recorded("docker-group-add"));
    QVERIFY(groups);
    QCOMPARE(groups->credentials.fsUid, Kuid(1000));
    QCOMPARE(groups->credentials.supplementaryGroups,
             std::vector<Kgid>({Kgid(33), Kgid(998), Kgid(1000), Kgid(2000)}));
    QCOMPARE(groups->namespacePids, std::vector<Pid>({Pid(880), Pid(1)}));
    QCOMPARE(groups->pid, Pid(880));
    QCOMPARE(groups->name, std::string("sleep"));
    QVERIFY(groups->seccomp == SeccompMode::Filter);

    const auto restrained = parseProcStatus(recorded("docker-no-new-privileges"));
    QVERIFY(restrained);
    QVERIFY(restrained->noNewPrivileges);
    QVERIFY(restrained->seccomp == SeccompMode::Off);

    const auto rootless = parseProcStatus(recorded("docker-rootless-user"));
    QVERIFY(rootless);
    QCOMPARE(rootless->credentials.fsUid, Kuid(100999));
    QCOMPARE(rootless->credentials.umask, Mode(022));
}

void TestProcStatus::credentialsOfAllFourKinds()
{
    const auto status = parseProcStatus(with("CapEff:\t000001ffffffffff"));
    QVERIFY(status);
    const Credentials &task = status->credentials;
    QCOMPARE(task.realUid, Kuid(1));
    QCOMPARE(task.effectiveUid, Kuid(2));
    QCOMPARE(task.savedUid, Kuid(3));
    QCOMPARE(task.fsUid, Kuid(4));
    QCOMPARE(task.realGid, Kgid(5));
    QCOMPARE(task.effectiveGid, Kgid(6));
    QCOMPARE(task.savedGid, Kgid(7));
    QCOMPARE(task.fsGid, Kgid(8));
    QVERIFY(task.supplementaryGroups.empty());
    QCOMPARE(task.effective.bits(), std::uint64_t{0x1ffffffffff});
}

void TestProcStatus::names_data()
{
    QTest::addColumn<std::string>("shown");
    QTest::addColumn<std::string>("name");
    QTest::newRow("a plain name") << std::string("sleep") << std::string("sleep");
    QTest::newRow("an empty name") << std::string() << std::string();
    QTest::newRow("a colon is part of the name") << std::string("a:b") << std::string("a:b");
    QTest::newRow("blanks around it are part of it") << std::string(" a ") << std::string(" a ");
    QTest::newRow("an escaped newline is one") << std::string("a\\nUid:") << std::string("a\nUid:");
    QTest::newRow("an escaped backslash is one") << std::string("a\\\\n") << std::string("a\\n");
    QTest::newRow("other bytes stay") << std::string("\xff\x01\xc3") << std::string("\xff\x01\xc3");
}

void TestProcStatus::names()
{
    QFETCH(const std::string, shown);
    QFETCH(const std::string, name);
    const auto status = parseProcStatus("Name:\t" + shown + '\n' + kSmallest);
    QVERIFY(status);
    QCOMPARE(status->name, name);
}

void TestProcStatus::malformed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no text at all") << std::string();
    QTest::newRow("no Uid line") << std::string(
        "Pid:\t7\nGid:\t5\t6\t7\t8\nGroups:\t\nCapEff:\t0\n");
    QTest::newRow("three ids only") << with("Uid:\t1\t2\t3");
    QTest::newRow("an id that is no number") << with("Uid:\t1\tx\t3\t4");
    QTest::newRow("an id past 32 bits") << with("Gid:\t1\t2\t3\t4294967296");
    QTest::newRow("a negative id") << with("Uid:\t-1\t2\t3\t4");
    QTest::newRow("a group that is no number") << with("Groups:\t1 two");
    QTest::newRow("capabilities past 64 bits") << with("CapEff:\t10000000000000000");
    QTest::newRow("capabilities with a prefix") << with("CapEff:\t0x1");
    QTest::newRow("no capabilities") << with("CapEff:\t");
    QTest::newRow("a pid past 31 bits") << with("Pid:\t2147483648");
    QTest::newRow("an umask that is not octal") << with("Umask:\t0029");
    QTest::newRow("an umask with set-id bits") << with("Umask:\t7000");
    QTest::newRow("a seccomp mode from the future") << with("Seccomp:\t3");
    std::string groups = "Groups:\t";
    for (int i = 0; i < 65537; ++i)
        groups += std::to_string(i) + ' ';
    QTest::newRow("more groups than the kernel allows") << with(groups);
    std::string pids = "NSpid:";
    for (int i = 0; i < 34; ++i)
        pids += "\t1";
    QTest::newRow("deeper pid namespaces than the kernel allows") << with(pids);
}

void TestProcStatus::malformed()
{
    QFETCH(const std::string, text);
    const auto status = parseProcStatus(text);
    QVERIFY(!status);
    QCOMPARE(status.error().id(), ErrorId::Malformed);
}

void TestProcStatus::accepted_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("the lines that must be there") << std::string(kSmallest);
    QTest::newRow("no newline at the end") << std::string(kSmallest, std::strlen(kSmallest) - 1);
    QTest::newRow("a key from the future") << with("Whatever:\tx y z");
    QTest::newRow("a line without colon") << with("nonsense");
    QTest::newRow("4294967295 as an id") << with("Uid:\t1\t2\t3\t4294967295");
    QTest::newRow("the same group twice") << with("Groups:\t5 5");
}

void TestProcStatus::accepted()
{
    QFETCH(const std::string, text);
    QVERIFY(parseProcStatus(text));
}

void TestProcStatus::boundingSet()
{
    // What Docker gives by default.
    QVERIFY(parseBoundingSet(recorded("docker-group-add")) == CapabilitySet(0xa80425fb));
    QVERIFY(!parseBoundingSet(""));
    QVERIFY(!parseBoundingSet("CapEff:\t0000000000000001\n"));
    QVERIFY(!parseBoundingSet("CapBnd:\tmany\n"));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestProcStatus)
#include "tst_proc_status.moc"
