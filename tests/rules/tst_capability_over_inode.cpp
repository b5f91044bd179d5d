// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/capability_over_inode.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestCapabilityOverInode : public QObject
{
    Q_OBJECT

private slots:
    void capableMeansTheInitialNamespace();
    void namespacesAndTheirOwners();
    void bothIdsMustBeMapped();
    void fownerNeedsOnlyTheOwner();
    void groups();
};

namespace {

const char *const kText = R"(
    userns web   ids 0:100000:100 owner 1000
    userns inner ids 0:100010:10 parent web owner 100001
    userns deep  ids 0:100012:2 parent inner owner 100010
    userns other ids 0:200000:100 owner 1001
    file /both 0600 100005:100005
    file /first 0600 100000:100000
    file /last 0600 100099:100099
    file /before 0600 99999:100000
    file /past 0600 100000:100100
    file /owner-only 0600 100005:5
    file /group-only 0600 5:100005
    file /unmapped 0600 unmapped:100005
)";

bool over(const char *who, const char *target, Capability capability)
{
    RuleScene scene(kText, who);
    return nsCapable(scene.subject, scene.world.userNamespace(target), capability);
}

} // namespace

void TestCapabilityOverInode::capableMeansTheInitialNamespace()
{
    QVERIFY(capable(RuleScene(kText, "5:5 +mknod").subject, Capability::Mknod));
    QVERIFY(!capable(RuleScene(kText, "0:0").subject, Capability::Mknod));
    QVERIFY(!capable(RuleScene(kText, "web/0:0 +all").subject, Capability::Mknod));
}

void TestCapabilityOverInode::namespacesAndTheirOwners()
{
    const Capability admin = Capability::SysAdmin;
    QVERIFY(over("web/5:5 +sys_admin", "web", admin));
    QVERIFY(!over("web/5:5", "web", admin));
    QVERIFY(over("5:5 +sys_admin", "deep", admin));
    QVERIFY(over("web/5:5 +sys_admin", "deep", admin));
    QVERIFY(!over("inner/0:0 +all", "web", admin));
    QVERIFY(!over("other/0:0 +all", "web", admin));
    QVERIFY(!over("web/0:0 +all", "host", admin));
    // The owner needs no bit, but must stand in the parent.
    QVERIFY(over("1000:5", "web", admin));
    QVERIFY(!over("1001:5", "web", admin));
    QVERIFY(over("web/1:5", "inner", admin));
    QVERIFY(!over("k100001:5", "inner", admin));
    // The owner of an ancestor, from that ancestor's parent.
    QVERIFY(over("1000:5", "deep", admin));
    QVERIFY(over("web/1:5", "deep", admin));
    QVERIFY(!over("web/10:5", "deep", admin));
    QVERIFY(!over("web/k1000:5", "web", admin));
}

void TestCapabilityOverInode::bothIdsMustBeMapped()
{
    const auto counts = [](const char *path) {
        RuleScene scene(kText, "web/7:7 +dac_override");
        return capableWrtInodeUidgid(scene.subject, scene.world.view(path),
                                     Capability::DacOverride);
    };
    QVERIFY(counts("/both"));
    QVERIFY(counts("/first"));
    QVERIFY(counts("/last"));
    QVERIFY(!counts("/before"));
    QVERIFY(!counts("/past"));
    QVERIFY(!counts("/owner-only"));
    QVERIFY(!counts("/group-only"));
    QVERIFY(!counts("/unmapped"));
    RuleScene host(kText, "0:0 +all");
    QVERIFY(privilegedWrtInodeUidgid(host.subject, host.world.view("/before")));
    QVERIFY(!privilegedWrtInodeUidgid(host.subject, host.world.view("/unmapped")));
    QVERIFY(!capableWrtInodeUidgid(RuleScene(kText, "0:0").subject, host.world.view("/both"),
                                   Capability::DacOverride));
}

void TestCapabilityOverInode::fownerNeedsOnlyTheOwner()
{
    RuleScene scene(kText, "web/7:7 +fowner");
    QVERIFY(inodeOwnerOrCapable(scene.subject, scene.world.view("/owner-only")));
    QVERIFY(!inodeOwnerOrCapable(scene.subject, scene.world.view("/group-only")));
    QVERIFY(!inodeOwnerOrCapable(scene.subject, scene.world.view("/unmapped")));
    RuleScene owner(kText, "web/5:7");
    QVERIFY(inodeOwnerOrCapable(owner.subject, owner.world.view("/owner-only")));
    QVERIFY(isOwner(owner.subject, owner.world.view("/both")));
    QVERIFY(!isOwner(owner.subject, owner.world.view("/unmapped")));
}

void TestCapabilityOverInode::groups()
{
    RuleScene scene(kText, "1:2:30,10,20,10");
    for (const std::uint32_t group : {2U, 10U, 20U, 30U})
        QVERIFY(inGroup(scene.subject, Vfsgid(group)));
    for (const std::uint32_t group : {1U, 3U, 9U, 11U, 31U})
        QVERIFY(!inGroup(scene.subject, Vfsgid(group)));
    QVERIFY(!inGroup(scene.subject, std::nullopt));
    RuleScene keeper(kText, "web/7:7 +fsetid");
    QVERIFY(inGroupOrCapable(keeper.subject, keeper.world.view("/both")));
    QVERIFY(!inGroupOrCapable(keeper.subject, keeper.world.view("/owner-only")));
}

QTEST_APPLESS_MAIN(TestCapabilityOverInode)
#include "tst_capability_over_inode.moc"
