// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/ptrace_access.h"

#include <QTest>

namespace mountlens {

namespace {

constexpr CapabilitySet kPtrace(std::uint64_t{1} << static_cast<unsigned>(Capability::SysPtrace));

Credentials user(std::uint32_t uid, CapabilitySet capabilities = {})
{
    Credentials task;
    task.setUids(Kuid(uid));
    task.setGids(Kgid(uid));
    task.effective = task.permitted = capabilities;
    return task;
}

UserNamespace nested(std::uint64_t id, std::uint32_t owner, const UserNamespace *parent = nullptr)
{
    UserNamespace space;
    space.id = NamespaceId(id);
    space.owner = Kuid(owner);
    if (parent) {
        space.ancestors.push_back({parent->id, parent->owner});
        space.ancestors.insert(space.ancestors.end(), parent->ancestors.begin(),
                               parent->ancestors.end());
        return space;
    }
    const UserNamespace initial = UserNamespace::makeInitial();
    space.ancestors.push_back({initial.id, initial.owner});
    return space;
}

Subject subject(const Credentials &credentials,
                const UserNamespace &space = UserNamespace::makeInitial())
{
    Subject who;
    who.credentials = credentials;
    who.userNamespace = space;
    return who;
}

} // namespace

class TestPtraceAccess : public QObject
{
    Q_OBJECT

private slots:
    void sameUser();
    void everyIdOfTheTargetCounts();
    void fileSystemIdsOfTheCallerCount();
    void morePermittedCapabilities();
    void capabilityInNamespaces();
};

void TestPtraceAccess::sameUser()
{
    const UserNamespace initial = UserNamespace::makeInitial();
    QVERIFY(ptraceMayRead(subject(user(1000)), user(1000), initial));
    QVERIFY(!ptraceMayRead(subject(user(1000)), user(1001), initial));
    QVERIFY(!ptraceMayRead(subject(user(0)), user(1000), initial));
    // The same ids in another user namespace are not enough.
    QVERIFY(!ptraceMayRead(subject(user(1000)), user(1000), nested(77, 5)));
}

void TestPtraceAccess::everyIdOfTheTargetCounts()
{
    const UserNamespace initial = UserNamespace::makeInitial();
    Credentials target = user(1000);
    target.savedUid = Kuid(0);
    QVERIFY(!ptraceMayRead(subject(user(1000)), target, initial));
    target = user(1000);
    target.realGid = Kgid(0);
    QVERIFY(!ptraceMayRead(subject(user(1000)), target, initial));
    target = user(1000);
    target.fsUid = Kuid(0);
    QVERIFY(ptraceMayRead(subject(user(1000)), target, initial));
}

void TestPtraceAccess::fileSystemIdsOfTheCallerCount()
{
    const UserNamespace initial = UserNamespace::makeInitial();
    Credentials caller = user(0);
    caller.fsUid = Kuid(1000);
    caller.fsGid = Kgid(1000);
    QVERIFY(ptraceMayRead(subject(caller), user(1000), initial));
    QVERIFY(!ptraceMayRead(subject(caller), user(0), initial));
}

void TestPtraceAccess::morePermittedCapabilities()
{
    const UserNamespace initial = UserNamespace::makeInitial();
    QVERIFY(!ptraceMayRead(subject(user(1000)), user(1000, CapabilitySet(1)), initial));
    QVERIFY(ptraceMayRead(subject(user(1000, CapabilitySet(3))), user(1000, CapabilitySet(1)),
                          initial));
}

void TestPtraceAccess::capabilityInNamespaces()
{
    const UserNamespace outer = nested(10, 1000);
    const UserNamespace inner = nested(11, 2000, &outer);
    const UserNamespace initial = UserNamespace::makeInitial();
    QVERIFY(ptraceMayRead(subject(user(5, kPtrace)), user(1000), initial));
    QVERIFY(ptraceMayRead(subject(user(5, kPtrace)), user(1000), inner));
    QVERIFY(ptraceMayRead(subject(user(5, kPtrace), outer), user(1000), inner));
    QVERIFY(!ptraceMayRead(subject(user(5, kPtrace), inner), user(1000), outer));
    QVERIFY(!ptraceMayRead(subject(user(5, kPtrace), outer), user(1000), initial));
    // The owner of a namespace has every capability over it, and over those below, from its parent.
    QVERIFY(ptraceMayRead(subject(user(1000)), user(7), outer));
    QVERIFY(ptraceMayRead(subject(user(1000)), user(7), inner));
    QVERIFY(!ptraceMayRead(subject(user(2000)), user(7), inner));
    QVERIFY(ptraceMayRead(subject(user(2000), outer), user(7), inner));
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestPtraceAccess)
#include "tst_ptrace_access.moc"
