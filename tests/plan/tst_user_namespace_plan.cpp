// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/user_namespace_plan.h"
#include "plan_samples.h"

using namespace mountlens;
using namespace mountlens::testing;

class TestUserNamespacePlan : public QObject
{
    Q_OBJECT

private slots:
    void docker_data();
    void docker();
    void dockerRefuses();
    void nerdctlTakesAUser();
    void podsOfKubernetes();
    void writtenMaps();
    void incus();
    void nspawn_data();
    void nspawn();
};

Q_DECLARE_METATYPE(mountlens::EngineFacts)

namespace {

ContainerSpec ask(const std::string &userns, Engine engine = Engine::Docker)
{
    ContainerSpec spec;
    spec.engine = engine;
    spec.userns = userns;
    return spec;
}

} // namespace

void TestUserNamespacePlan::docker_data()
{
    QTest::addColumn<EngineFacts>("facts");
    QTest::addColumn<std::string>("userns");
    QTest::addColumn<std::string>("uids");
    QTest::addColumn<bool>("own");
    const std::string host = "0 0 4294967295\n";
    const EngineVersion version{20, 10, 24};
    const EngineFacts plain = mountlens::testing::docker(version);
    const auto row = [](const char *name, const EngineFacts &facts, const std::string &userns,
                        const std::string &uids,
                        bool own) { QTest::newRow(name) << facts << userns << uids << own; };
    row("plain", plain, "", host, false);
    row("plain, host", plain, "host", host, false);
    row("remapped", remappedDocker(version), "", "0 165536 65536\n", true);
    row("remapped, host", remappedDocker(version), "host", host, false);
    const std::string rootless = "0 1001 1\n1 100000 65536\n";
    row("rootless", rootlessDocker(version), "", rootless, false);
    row("host is rootlesskit's namespace", rootlessDocker(version), "host", rootless, false);
}

void TestUserNamespacePlan::docker()
{
    QFETCH(EngineFacts, facts);
    QFETCH(std::string, userns);
    const auto plan = planUserNamespace(ask(userns, Engine::Compose), facts);
    QVERIFY(plan);
    QTEST(plan->maps.uids.toText(), "uids");
    QTEST(plan->own, "own");
}

void TestUserNamespacePlan::dockerRefuses()
{
    const EngineVersion version{20, 10, 24};
    const auto keepId = planUserNamespace(ask("keep-id"), mountlens::testing::docker(version));
    QVERIFY(!keepId);
    QCOMPARE(keepId.error().detail(), std::string("--userns: invalid USER mode"));
    ContainerSpec spec = ask("");
    spec.privileged = true;
    const auto privileged = planUserNamespace(spec, remappedDocker(version));
    QVERIFY(!privileged);
    QVERIFY(privileged.error().detail().starts_with(
        "privileged mode is incompatible with user namespaces.  You must run"));
    spec.userns = "host";
    QVERIFY(planUserNamespace(spec, remappedDocker(version)));
}

void TestUserNamespacePlan::nerdctlTakesAUser()
{
    EngineFacts facts;
    facts.kind = Engine::Nerdctl;
    const ContainerSpec spec = ask("ana", Engine::Nerdctl);
    const auto unknown = planUserNamespace(spec, facts);
    QVERIFY(unknown && unknown->gap == NamespaceGap::SubordinateIds);
    NamespaceSources sources;
    sources.named = SubordinateIds{{{5000, 10}}, {{6000, 10}}};
    const auto known = planUserNamespace(spec, facts, sources);
    QVERIFY(known);
    QCOMPARE(known->maps.gids.toText(), std::string("0 6000 10\n"));
    QVERIFY(planUserNamespace(ask("host", Engine::Nerdctl), facts)->maps.isIdentity());
}

void TestUserNamespacePlan::podsOfKubernetes()
{
    ContainerSpec spec = ask("", Engine::Kubernetes);
    EngineFacts facts;
    QVERIFY(planUserNamespace(spec, facts)->maps.isIdentity());
    spec.idmappedVolumes = true;
    const auto own = planUserNamespace(spec, facts);
    QVERIFY(own && own->gap == NamespaceGap::FreeSlice);
    QCOMPARE(own->size.value_or(0), 65536U);
}

void TestUserNamespacePlan::writtenMaps()
{
    ContainerSpec spec = ask("", Engine::Oci);
    spec.uidMap = {"0:0:1", "1:1:10"};
    spec.gidMap = {"0:0:1"};
    EngineFacts facts;
    QCOMPARE(planUserNamespace(spec, facts)->maps.uids.toText(), std::string("0 0 1\n1 1 10\n"));
    makeRootless(facts);
    const auto rootless = planUserNamespace(spec, facts);
    QCOMPARE(rootless->maps.uids.toText(), std::string("0 1001 1\n1 100000 10\n"));
    spec.uidMap = {"0:70000:1"};
    QVERIFY(!planUserNamespace(spec, facts));
    spec.uidMap = {"0:x:1"};
    QVERIFY(planUserNamespace(spec, facts).error().id() == ErrorId::Malformed);
    const auto joined = planUserNamespace(ask("ns:/run/u", Engine::Oci), facts);
    QVERIFY(joined && joined->gap == NamespaceGap::NamespacePath);
    QCOMPARE(joined->gapSubject, std::string("/run/u"));
    const auto word = planUserNamespace(ask("managed", Engine::Systemd), facts);
    QVERIFY(word && word->gap == NamespaceGap::Word);
}

void TestUserNamespacePlan::incus()
{
    ContainerSpec spec = ask("", Engine::Incus);
    EngineFacts facts;
    QCOMPARE(planUserNamespace(spec, facts)->maps.uids.toText(),
             std::string("0 1000000 1000000000\n"));
    facts.subordinate = {{{100, 10}, {200000, 65536}}, {{300000, 70000}}};
    const auto plan = planUserNamespace(spec, facts);
    QCOMPARE(plan->maps.uids.toText(), std::string("0 200000 65536\n"));
    QCOMPARE(plan->maps.gids.toText(), std::string("0 300000 70000\n"));
    spec.privileged = true;
    QVERIFY(planUserNamespace(spec, facts)->maps.isIdentity());
}

void TestUserNamespacePlan::nspawn_data()
{
    QTest::addColumn<std::string>("userns");
    QTest::addColumn<int>("gap");
    QTest::addColumn<std::string>("uids");
    const auto row = [](const char *name, const std::string &userns, NamespaceGap gap,
                        const std::string &uids) {
        QTest::newRow(name) << userns << static_cast<int>(gap) << uids;
    };
    row("not asked for", "", NamespaceGap::None, "0 0 4294967295\n");
    row("no", "no", NamespaceGap::None, "0 0 4294967295\n");
    row("identity", "identity", NamespaceGap::None, "0 0 65536\n");
    row("a first id", "300000", NamespaceGap::None, "0 300000 65536\n");
    row("first and count", "300000:1000", NamespaceGap::None, "0 300000 1000\n");
    row("pick", "pick", NamespaceGap::FreeSlice, "");
    row("yes", "yes", NamespaceGap::RootOwner, "");
    row("a word", "what", NamespaceGap::Word, "");
}

void TestUserNamespacePlan::nspawn()
{
    QFETCH(std::string, userns);
    QFETCH(std::string, uids);
    const auto plan = planUserNamespace(ask(userns, Engine::Nspawn), EngineFacts());
    QVERIFY(plan);
    QTEST(static_cast<int>(plan->gap), "gap");
    if (!uids.empty())
        QCOMPARE(plan->maps.uids.toText(), uids);
}

QTEST_APPLESS_MAIN(TestUserNamespacePlan)
#include "tst_user_namespace_plan.moc"
