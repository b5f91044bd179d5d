// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "model/subject.h"
#include "plan/planned_namespace.h"
#include "plan_samples.h"

using namespace mountlens;
using namespace mountlens::testing;

class TestPlannedNamespace : public QObject
{
    Q_OBJECT

private slots:
    void enginesOfRootLiveInTheInitialOne();
    void rootlessEnginesHaveTheirOwn();
    void containersWithoutOneShareTheEngines();
    void containersOfRoot();
    void containersOfARootlessEngine();
    void engineAndContainerAreDifferent();
    void whoHasCapabilitiesOverIt();
};

namespace {

UserNamespacePlan ownPlan()
{
    UserNamespacePlan plan;
    const IdMap map = *IdMap::fromExtents({{0, 165536, 65536}});
    plan.maps = {map, *IdMap::fromExtents({{0, 265536, 1000}})};
    plan.own = true;
    return plan;
}

NamespaceId initialId()
{
    return UserNamespace::makeInitial().id;
}

} // namespace

void TestPlannedNamespace::enginesOfRootLiveInTheInitialOne()
{
    QVERIFY(engineNamespace(docker({24, 0, 0})) == UserNamespace::makeInitial());
    QVERIFY(engineNamespace(remappedDocker({24, 0, 0})) == UserNamespace::makeInitial());
    QVERIFY(engineNamespace(podman({4, 3, 1})) == UserNamespace::makeInitial());
}

void TestPlannedNamespace::rootlessEnginesHaveTheirOwn()
{
    const EngineFacts facts = rootlessPodman({4, 3, 1});
    const UserNamespace ns = engineNamespace(facts);
    QVERIFY(!ns.initial);
    QVERIFY(ns.owner == Kuid(1001));
    QVERIFY(ns.uids.plain() == facts.engineMaps.uids);
    QVERIFY(ns.gids.plain() == facts.engineMaps.gids);
    QCOMPARE(ns.ancestors.size(), std::size_t{1});
    QVERIFY(ns.ancestors.front().id == initialId());
}

void TestPlannedNamespace::containersWithoutOneShareTheEngines()
{
    const UserNamespacePlan plan;
    QVERIFY(containerNamespace(plan, docker({24, 0, 0})) == UserNamespace::makeInitial());
    const EngineFacts rootless = rootlessDocker({24, 0, 0});
    QVERIFY(containerNamespace(plan, rootless) == engineNamespace(rootless));
}

void TestPlannedNamespace::containersOfRoot()
{
    const UserNamespace ns = containerNamespace(ownPlan(), remappedDocker({24, 0, 0}));
    QVERIFY(!ns.initial);
    QVERIFY(ns.owner == Kuid(0));
    QVERIFY(ns.uids.mapDown(Uid(1)) == Kuid(165537));
    QVERIFY(ns.gids.mapDown(Gid(1)) == Kgid(265537));
    QVERIFY(!ns.gids.mapDown(Gid(1000)));
    QCOMPARE(ns.ancestors.size(), std::size_t{1});
    QVERIFY(ns.ancestors.front().id == initialId());
}

void TestPlannedNamespace::containersOfARootlessEngine()
{
    const EngineFacts facts = rootlessPodman({4, 3, 1});
    const UserNamespace ns = containerNamespace(ownPlan(), facts);
    QVERIFY(ns.owner == Kuid(1001));
    QCOMPARE(ns.ancestors.size(), std::size_t{2});
    QVERIFY(ns.ancestors[0].id == engineNamespace(facts).id);
    QVERIFY(ns.ancestors[0].owner == Kuid(1001));
    QVERIFY(ns.ancestors[1].id == initialId());
    QVERIFY(ns.ancestors[1].owner == Kuid(0));
}

void TestPlannedNamespace::engineAndContainerAreDifferent()
{
    const EngineFacts facts = rootlessPodman({4, 3, 1});
    const NamespaceId engine = engineNamespace(facts).id;
    const NamespaceId container = containerNamespace(ownPlan(), facts).id;
    QVERIFY(engine != container);
    QVERIFY(engine != initialId());
    QVERIFY(container != initialId());
}

void TestPlannedNamespace::whoHasCapabilitiesOverIt()
{
    const EngineFacts facts = rootlessPodman({4, 3, 1});
    const UserNamespace container = containerNamespace(ownPlan(), facts);
    Subject engine;
    engine.userNamespace = engineNamespace(facts);
    engine.credentials.setUids(Kuid(1001));
    // Whoever made it has all of them over it, by ownership.
    QVERIFY(nsCapable(engine, container, Capability::DacOverride));
    Subject inside;
    inside.userNamespace = container;
    inside.credentials.effective = kEveryCapability;
    QVERIFY(nsCapable(inside, container, Capability::DacOverride));
    QVERIFY(!nsCapable(inside, engine.userNamespace, Capability::DacOverride));
    QVERIFY(!nsCapable(inside, UserNamespace::makeInitial(), Capability::DacOverride));
}

QTEST_APPLESS_MAIN(TestPlannedNamespace)
#include "tst_planned_namespace.moc"
