// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/process_list.h"

#include <QTest>

#include <algorithm>

#include <sys/wait.h>
#include <unistd.h>

using namespace mountlens;

class TestProcessList : public QObject
{
    Q_OBJECT

private slots:
    void ownProcess();
    void all();
    void noSuchProcess();
    void aZombieIsNoHindrance();
};

void TestProcessList::ownProcess()
{
    const auto self = readProcessRecord(Pid(::getpid()));
    QVERIFY(self);
    QCOMPARE(self->pid.value(), ::getpid());
    QCOMPARE(self->parent.value(), ::getppid());
    QCOMPARE(self->effectiveUid.value(), ::geteuid());
    QCOMPARE(self->fsGid.value(), ::getegid());
    QVERIFY(self->mountNamespace && self->userNamespace && self->pidNamespace);
    QCOMPARE(self->rootDiffers, std::optional<bool>(false));
    QVERIFY(!self->name.empty());
    QVERIFY(self->hasMemory);
}

void TestProcessList::all()
{
    const auto list = readProcessList();
    QVERIFY(list);
    QCOMPARE(list->self.pid.value(), ::getpid());
    const auto &processes = list->processes;
    QVERIFY(std::any_of(processes.begin(), processes.end(),
                        [](const ProcessRecord &one) { return one.pid.value() == ::getpid(); }));
    QVERIFY(std::is_sorted(
        processes.begin(), processes.end(),
        [](const ProcessRecord &a, const ProcessRecord &b) { return a.pid < b.pid; }));
}

void TestProcessList::noSuchProcess()
{
    QCOMPARE(readProcessRecord(Pid(0x7fffffff)).error().id(), ErrorId::NoSuchProcess);
    QCOMPARE(readProcessRecord(Pid(0)).error().id(), ErrorId::NoSuchProcess);
}

void TestProcessList::aZombieIsNoHindrance()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    siginfo_t ended = {};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
    const auto zombie = readProcessRecord(Pid(child));
    QVERIFY(zombie);
    QCOMPARE(zombie->parent.value(), ::getpid());
    QVERIFY(!zombie->mountNamespace);
    QVERIFY(!zombie->hasMemory);
    QVERIFY(readProcessList());
    ::waitpid(child, nullptr, 0);
}

QTEST_GUILESS_MAIN(TestProcessList)
#include "tst_process_list.moc"
