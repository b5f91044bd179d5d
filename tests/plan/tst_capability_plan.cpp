// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/capability_plan.h"
#include "plan_samples.h"

using namespace mountlens;
using namespace mountlens::testing;
using Names = std::vector<std::string>;

struct Asked
{
    EngineFacts facts{};
    std::string user{};
    Names add{};
    Names drop{};
    bool privileged = false;
    bool noNewPrivileges = false;
    Engine format = Engine::Docker;
};
Q_DECLARE_METATYPE(Asked)

class TestCapabilityPlan : public QObject
{
    Q_OBJECT

private slots:
    void sets_data();
    void sets();
    void refused_data();
    void refused();
    void aNamespaceOfItsOwnHasThemAll();
    void keepIdIsNotRootToPodman();
    void imagesMayWantLess();
    void exactSets();
    void execAsRoot();
};

namespace {

const EngineVersion kDockerOld{20, 10, 24};
const EngineVersion kDockerNew{26, 1, 5};
const EngineVersion kPodman{4, 3, 1};

ContainerSpec specOf(const Asked &asked)
{
    ContainerSpec spec;
    spec.engine = asked.format;
    spec.user = asked.user;
    spec.capAdd = asked.add;
    spec.capDrop = asked.drop;
    spec.privileged = asked.privileged;
    spec.noNewPrivileges = asked.noNewPrivileges;
    return spec;
}

Result<CapabilityPlan>
plan(const ContainerSpec &spec, const EngineFacts &facts, const UserNamespacePlan &space = {})
{
    const auto user = chooseUser(spec, facts, "", demoAccounts(), space);
    return planCapabilities(spec, facts, *user, space);
}

EngineFacts of(Engine kind)
{
    EngineFacts facts;
    facts.kind = kind;
    return facts;
}

} // namespace

void TestCapabilityPlan::sets_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<qulonglong>("effective");
    QTest::addColumn<qulonglong>("bounding");
    QTest::addColumn<qulonglong>("ambient");
    const auto row = [](const char *name, const Asked &asked, qulonglong effective,
                        qulonglong bounding, qulonglong ambient) {
        QTest::newRow(name) << asked << effective << bounding << ambient;
    };
    const EngineFacts docker20 = docker(kDockerOld);
    const EngineFacts docker26 = docker(kDockerNew);
    const EngineFacts podman4 = podman(kPodman);
    row("Docker's default", {docker20}, 0xa80425fb, 0xa80425fb, 0);
    row("podman's default", {podman4}, 0x800405fb, 0x800405fb, 0);
    row("a user has none", {docker20, "app"}, 0, 0xa80425fb, 0);
    row("added and dropped", {docker20, "", {"NET_ADMIN"}, {"CHOWN"}}, 0xa80435fa, 0xa80435fa, 0);
    row("all dropped, two added", {docker20, "", {"CHOWN", "DAC_READ_SEARCH"}, {"ALL"}}, 5, 5, 0);
    row("Docker adds what is dropped as well", {docker20, "", {"CHOWN"}, {"CHOWN"}}, 0xa80425fb,
        0xa80425fb, 0);
    row("Docker adds all before it drops all", {docker20, "1", {"ALL"}, {"ALL"}}, 0, 0x3ffeffffff,
        0);
    row("all but one", {docker20, "", {"ALL"}, {"SYS_RESOURCE"}}, 0x3ffeffffff, 0x3ffeffffff, 0);
    row("an added one is bounding only for a user", {docker20, "33", {"SYS_ADMIN"}}, 0, 0xa82425fb,
        0);
    row("podman makes it ambient", {podman4, "1000", {"DAC_OVERRIDE"}}, 2, 0x800405fb, 2);
    row("podman: all dropped, one added, for a user", {podman4, "4242", {"DAC_OVERRIDE"}, {"ALL"}},
        2, 2, 2);
    row("podman: all added for a user", {rootlessPodman(kPodman), "app", {"ALL"}}, 0x1ffffffffff,
        0x1ffffffffff, 0x1ffffffffff);
    row("podman leaves out what it has not", {podman4, "", {"SYS_RESOURCE"}}, 0x800405fb,
        0x800405fb, 0);
    row("privileged, a user", {docker20, "app", {}, {}, true}, 0, 0x3ffeffffff, 0);
    row("privileged since 23: what the engine has", {docker26, "", {}, {}, true}, 0x1fffeffffff,
        0x1fffeffffff, 0);
    row("privileged podman", {podman4, "", {}, {}, true}, 0x1fffeffffff, 0x1fffeffffff, 0);
    row("privileged rootless podman", {rootlessPodman(kPodman), "", {}, {}, true}, 0x1ffffffffff,
        0x1ffffffffff, 0);
    row("privileged rootless Docker", {rootlessDocker(kDockerNew), "", {}, {}, true}, 0x1ffffffffff,
        0x1ffffffffff, 0);
    row("no new privileges, root", {docker20, "root:root", {}, {}, false, true}, 0xa80425fb,
        0xa80425fb, 0);
    row("Kubernetes drops what it adds",
        {of(Engine::Kubernetes), "", {"SYS_TIME"}, {"SYS_TIME"}, false, false, Engine::Kubernetes},
        0xa80425fb, 0xa80425fb, 0);
    row("Kubernetes drops all after it adds all",
        {of(Engine::Kubernetes), "", {"ALL"}, {"ALL"}, false, false, Engine::Kubernetes}, 0, 0, 0);
    row("nerdctl drops all before it adds all",
        {of(Engine::Nerdctl), "", {"ALL"}, {"ALL"}, false, false, Engine::Nerdctl}, 0x1ffffffffff,
        0x1ffffffffff, 0);
    row("Kubernetes: a user has none",
        {of(Engine::Kubernetes), "5", {"SYS_TIME"}, {}, false, false, Engine::Kubernetes}, 0,
        0xaa0425fb, 0);
    row("LXC: all but the dropped",
        {of(Engine::Docker), "", {}, {"SYS_ADMIN", "MKNOD"}, false, false, Engine::Lxc},
        0x1fff7dfffff, 0x1fff7dfffff, 0);
    row("nspawn", {of(Engine::Docker), "", {}, {}, false, false, Engine::Nspawn}, 0xfdecafff,
        0xfdecafff, 0);
    row("OCI without capabilities", {of(Engine::Docker), "", {}, {}, false, false, Engine::Oci}, 0,
        0, 0);
}

void TestCapabilityPlan::sets()
{
    QFETCH(Asked, asked);
    const auto sets = plan(specOf(asked), asked.facts);
    QVERIFY2(sets, sets ? "" : sets.error().detail().c_str());
    QTEST(qulonglong{sets->effective.bits()}, "effective");
    QTEST(qulonglong{sets->permitted.bits()}, "effective");
    QTEST(qulonglong{sets->bounding.bits()}, "bounding");
    QTEST(qulonglong{sets->ambient.bits()}, "ambient");
}

void TestCapabilityPlan::refused_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const Asked &asked, const std::string &words) {
        QTest::newRow(name) << asked << words;
    };
    row("Docker: no such capability", {docker(kDockerOld), "", {"FOO"}},
        "invalid CapAdd: unknown capability: \"CAP_FOO\"");
    row("Docker: none to drop", {docker(kDockerOld), "", {}, {"FOO"}},
        "invalid CapDrop: unknown capability: \"CAP_FOO\"");
    row("Docker 20.10 does not know the newest", {docker(kDockerOld), "5", {"PERFMON"}},
        "invalid CapAdd: unknown capability: \"CAP_PERFMON\"");
    row("Docker cannot give what it has not", {docker(kDockerOld), "", {"SYS_RESOURCE"}},
        "unable to apply caps: operation not permitted");
    row("Docker 23 says so before", {docker(kDockerNew), "5", {"SYS_RESOURCE"}},
        "invalid CapAdd: capability not supported by your kernel or not available in the current "
        "environment");
    row("privileged root with less than all", {docker(kDockerOld), "", {}, {}, true},
        "unable to apply caps: operation not permitted");
    row("podman: no such capability", {podman(kPodman), "", {"FOO"}},
        "\"CAP_FOO\": unknown capability");
    row("podman: added and dropped", {podman(kPodman), "", {"CHOWN"}, {"CHOWN"}},
        "capability \"CAP_CHOWN\" cannot be dropped and added");
    row("podman: all added and dropped", {podman(kPodman), "", {"ALL"}, {"ALL"}},
        "adding all caps and removing all caps not allowed");
}

void TestCapabilityPlan::refused()
{
    QFETCH(Asked, asked);
    const auto sets = plan(specOf(asked), asked.facts);
    QVERIFY(!sets);
    QVERIFY(sets.error().id() == ErrorId::EngineRefuses);
    QTEST(sets.error().detail(), "words");
}

/// As on a dockerd with userns-remap that lacks CAP_SYS_RESOURCE.
void TestCapabilityPlan::aNamespaceOfItsOwnHasThemAll()
{
    ContainerSpec spec;
    spec.capAdd = {"SYS_RESOURCE"};
    UserNamespacePlan own;
    own.own = true;
    const auto sets = plan(spec, remappedDocker(kDockerOld), own);
    QVERIFY(sets);
    QCOMPARE(sets->effective.bits(), std::uint64_t{0xa90425fb});
}

void TestCapabilityPlan::keepIdIsNotRootToPodman()
{
    const EngineFacts facts = podman({5, 4, 2});
    ContainerSpec spec;
    spec.engine = Engine::Podman;
    spec.userns = "keep-id";
    const auto space = planUserNamespace(spec, facts);
    QCOMPARE(plan(spec, facts, *space)->effective.bits(), std::uint64_t{0x800405fb});
    spec.noNewPrivileges = true; // the runtime gave none, and execve may not add any
    QCOMPARE(plan(spec, facts, *space)->effective.bits(), std::uint64_t{0});
    spec.user = "0";
    QCOMPARE(plan(spec, facts, *space)->effective.bits(), std::uint64_t{0x800405fb});
}

void TestCapabilityPlan::imagesMayWantLess()
{
    ContainerSpec spec;
    spec.engine = Engine::Podman;
    const EngineFacts facts = podman(kPodman);
    const auto less = planCapabilities(spec, facts, {}, {}, {"SETUID", "SETGID"});
    QCOMPARE(less->effective.bits(), std::uint64_t{0xc0});
    const auto more = planCapabilities(spec, facts, {}, {}, {"SYS_ADMIN"});
    QCOMPARE(more->effective.bits(), std::uint64_t{0x800405fb});
}

void TestCapabilityPlan::exactSets()
{
    ContainerSpec spec;
    spec.engine = Engine::Oci;
    spec.exactCapabilities = ExactCapabilities{{"CHOWN"}, {"CHOWN", "KILL"}, {"KILL"}};
    ChosenUser user;
    QCOMPARE(planCapabilities(spec, {}, user, {})->effective.bits(), std::uint64_t{0x21});
    user.uid = 5;
    const auto sets = planCapabilities(spec, {}, user, {});
    QCOMPARE(sets->effective.bits(), std::uint64_t{0x20});
    QCOMPARE(sets->bounding.bits(), std::uint64_t{0x21});
}

void TestCapabilityPlan::execAsRoot()
{
    CapabilityPlan given;
    given.bounding = CapabilitySet(7);
    given.permitted = CapabilitySet(1);
    QCOMPARE(afterExec(given, 0, false).effective.bits(), std::uint64_t{7});
    QCOMPARE(afterExec(given, 0, true).effective.bits(), std::uint64_t{1});
    QCOMPARE(afterExec(given, 1, false).effective.bits(), std::uint64_t{0});
}

QTEST_APPLESS_MAIN(TestCapabilityPlan)
#include "tst_capability_plan.moc"
