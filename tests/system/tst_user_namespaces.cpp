// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "support/printers.h"
#include "system/user_namespaces.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

NamespaceId idOf(const judge::UserNamespaceHandle &space)
{
    return need(namespaceIdOf(space.fd.get()), "namespace id");
}

UserNamespace namespaceOf(Pid pid)
{
    const auto process = ProcessHandle::open(pid);
    if (!process)
        complain("open process", process.error());
    return need(readUserNamespace(*process), "user namespace");
}

/// For a second: throws when some other process of the namespace can be looked into.
void watchFor(const judge::UserNamespaceHandle &space, int first, int known)
{
    const NamespaceId wanted = idOf(space);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    while (std::chrono::steady_clock::now() < end) {
        for (int pid = first + 1; pid < first + 3000; ++pid) {
            const std::string path = "/proc/" + std::to_string(pid) + "/ns/user";
            struct stat facts = {};
            const bool member = pid != known && ::stat(path.c_str(), &facts) == 0
                                && NamespaceId(facts.st_ino) == wanted;
            if (member)
                throw std::runtime_error("can look into " + path);
        }
    }
}

judge::UserNamespaceHandle nestedBelow(const judge::UserNamespaceHandle &parent,
                                       std::uint32_t owner)
{
    const auto map = [] { return *IdMap::fromExtents({{0, 1000, 100}, {500, 5, 1}}); };
    return judge::makeUserNamespace({map(), map(), owner, owner}, &parent);
}

} // namespace

class TestUserNamespaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void initialNamespace();
    void oneBelow();
    void twoBelow();
    void withoutMembers();
    void withoutMaps();
    void chains();
    void notANamespace();
    void ownersOfNamespaces();
    void theHelperCannotBeLookedInto();
};

void TestUserNamespaces::initialNamespace()
{
    const UserNamespace own = namespaceOf(Pid(::getpid()));
    QVERIFY(own.initial);
    QVERIFY(own == UserNamespace::makeInitial());
    QVERIFY(!readerSeesOverflowIds());
    const UniqueFd fd(::open("/proc/self/ns/user", O_RDONLY | O_CLOEXEC));
    QVERIFY(need(readUserNamespaceOf(fd.get()), "by descriptor") == own);
}

void TestUserNamespaces::oneBelow()
{
    const auto space = namespaceFrom(100000, 65536);
    const StagedProcess member([&] { enterUserNamespace(space, 5, 6); });
    const UserNamespace read = namespaceOf(member.pid());
    QCOMPARE(read.id, idOf(space));
    QVERIFY(!read.initial);
    QCOMPARE(read.owner, std::optional(Kuid(0)));
    QCOMPARE(read.uids.plain().toText(), std::string("0 100000 65536\n"));
    QCOMPARE(read.gids.plain().toText(), std::string("0 100000 65536\n"));
    QCOMPARE(read.ancestors.size(), std::size_t{1});
    QCOMPARE(read.ancestors[0].id, UserNamespace::makeInitial().id);
    LiveCase live = caseOf(member.pid());
    QCOMPARE(live.subject.credentials.fsUid, Kuid(100005));
    QCOMPARE(live.subject.credentials.fsGid, Kgid(100006));
    QVERIFY(live.subject.userNamespace == read);
}

/// The lower side of a nested map is in kernel ids as well.
void TestUserNamespaces::twoBelow()
{
    const auto outer = namespaceFrom(100000, 65536);
    const auto inner = nestedBelow(outer, 101000);
    const StagedProcess member([&] {
        judge::checked(::setns(outer.fd.get(), CLONE_NEWUSER), "setns");
        enterUserNamespace(inner);
    });
    const UserNamespace read = namespaceOf(member.pid());
    QCOMPARE(read.uids.plain().toText(), std::string("0 101000 100\n500 100005 1\n"));
    QCOMPARE(read.owner, std::optional(Kuid(101000)));
    QCOMPARE(read.ancestors.size(), std::size_t{2});
    QCOMPARE(read.ancestors[0].id, idOf(outer));
    QCOMPARE(read.ancestors[0].owner, std::optional(Kuid(0)));
    QCOMPARE(read.ancestors[1].id, UserNamespace::makeInitial().id);
    QVERIFY(need(readUserNamespaceOf(inner.fd.get()), "by descriptor") == read);
}

void TestUserNamespaces::withoutMembers()
{
    const auto space = namespaceFrom(300000, 10);
    const UserNamespace read = need(readUserNamespaceOf(space.fd.get()), "no member");
    QCOMPARE(read.uids.plain().toText(), std::string("0 300000 10\n"));
    QCOMPARE(read.gids.plain().toText(), std::string("0 300000 10\n"));
}

void TestUserNamespaces::withoutMaps()
{
    const StagedProcess member(
        [] { judge::checked(::unshare(CLONE_NEWUSER), "unshare user namespace"); });
    const UserNamespace read = namespaceOf(member.pid());
    QVERIFY(read.uids.plain().empty());
    QVERIFY(read.gids.plain().empty());
    QVERIFY(!read.initial);
}

void TestUserNamespaces::chains()
{
    const auto outer = namespaceFrom(100000, 65536);
    const auto inner = nestedBelow(outer, 100000);
    const auto chain = userNamespaceChain(inner.fd.get());
    QVERIFY(chain);
    QCOMPARE(chain->size(), std::size_t{2});
    QCOMPARE(need(namespaceIdOf((*chain)[0].get()), "inner"), idOf(inner));
    QCOMPARE(need(namespaceIdOf((*chain)[1].get()), "outer"), idOf(outer));
    const UniqueFd own(::open("/proc/self/ns/user", O_RDONLY | O_CLOEXEC));
    QVERIFY(userNamespaceChain(own.get())->empty());
}

void TestUserNamespaces::notANamespace()
{
    const UniqueFd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    QVERIFY(!readUserNamespaceOf(null.get()));
    QVERIFY(!readUserNamespaceOf(-1));
    QVERIFY(!owningUserNamespace(null.get()));
    const UniqueFd network(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    QVERIFY(!readUserNamespaceOf(network.get()));
}

void TestUserNamespaces::ownersOfNamespaces()
{
    const auto space = namespaceFrom(100000, 65536);
    const StagedProcess member([&] {
        enterUserNamespace(space);
        leaveMountNamespace();
    });
    const std::string path = "/proc/" + std::to_string(member.pid().value()) + "/ns/mnt";
    const UniqueFd mounts(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const auto owner = owningUserNamespace(mounts.get());
    QVERIFY(owner);
    QCOMPARE(need(namespaceIdOf(owner->get()), "owner"), idOf(space));
}

/// A member of the namespace with every capability there must not get at the helper that reads
/// maps.
void TestUserNamespaces::theHelperCannotBeLookedInto()
{
    const auto space = namespaceFrom(100000, 65536);
    const int self = ::getpid();
    StagedProcess watcher([&] { enterUserNamespace(space); },
                          [&] { watchFor(space, ::getpid(), self); });
    std::atomic<bool> done = false;
    std::thread reader([&] {
        while (!done)
            static_cast<void>(readUserNamespaceOf(space.fd.get()));
    });
    std::string seen;
    try {
        watcher.proceed();
    } catch (const std::exception &error) {
        seen = error.what();
    }
    done = true;
    reader.join();
    QCOMPARE(seen, std::string());
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestUserNamespaces)
#include "tst_user_namespaces.moc"
