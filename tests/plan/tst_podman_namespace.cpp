// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/user_namespace_plan.h"
#include "plan_samples.h"

using namespace mountlens;
using namespace mountlens::testing;

/// What podman is asked for.
struct Asked
{
    std::string userns{};
    std::vector<IdMapFlag> uidMap{};
    std::vector<IdMapFlag> gidMap{};
    std::string subUidName{};
    std::string pod{};
};
Q_DECLARE_METATYPE(Asked)
Q_DECLARE_METATYPE(mountlens::EngineFacts)

class TestPodmanNamespace : public QObject
{
    Q_OBJECT

private slots:
    void maps_data();
    void maps();
    void refusals_data();
    void refusals();
    void gaps_data();
    void gaps();
    void implied_data();
    void implied();
    void whoJoinsANamespaceHasItsMaps();
    void playedPodsOfTheirOwn();
};

namespace {

const EngineVersion kOld{4, 3, 1};
const EngineVersion kNew{5, 4, 2};

ContainerSpec specOf(const Asked &asked)
{
    ContainerSpec spec;
    spec.engine = Engine::Podman;
    spec.userns = asked.userns;
    spec.uidMapFlags = asked.uidMap;
    spec.gidMapFlags = asked.gidMap;
    spec.subUidName = asked.subUidName;
    spec.pod = asked.pod;
    return spec;
}

EngineFacts withDefault(EngineFacts facts, const std::string &userns)
{
    facts.userns = userns;
    return facts;
}

const IdMapFlag kTwenty{"", 0, false, 0, 20};

} // namespace

void TestPodmanNamespace::maps_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<EngineFacts>("facts");
    QTest::addColumn<std::string>("uids");
    QTest::addColumn<std::string>("gids");
    QTest::addColumn<bool>("own");
    const std::string host = "0 0 4294967295\n";
    const std::string rootless = "0 1001 1\n1 100000 65536\n";
    const std::string kept = "0 100000 1001\n1001 1001 1\n1002 101001 64535\n";
    const auto row = [](const char *name, const Asked &asked, const EngineFacts &facts,
                        const std::string &uids, const std::string &gids,
                        bool own) { QTest::newRow(name) << asked << facts << uids << gids << own; };
    row("nothing asked of root: the host's", {}, podman(kOld), host, host, false);
    row("nothing asked of a user: podman's own", {}, rootlessPodman(kOld), rootless, rootless,
        false);
    row("host of a user is podman's own", {"host"}, rootlessPodman(kOld), rootless, rootless,
        false);
    row("keep-id", {"keep-id"}, rootlessPodman(kOld), kept, kept, true);
    row("containers.conf counts where nothing is asked", {},
        withDefault(rootlessPodman(kOld), "keep-id"), kept, kept, true);
    row("the command line wins over containers.conf", {"host"},
        withDefault(rootlessPodman(kOld), "keep-id"), rootless, rootless, false);
    row("keep-id with another uid leaves the gid", {"keep-id:uid=33"}, rootlessPodman(kOld),
        "0 100000 33\n33 1001 1\n34 100033 65503\n", kept, true);
    row("keep-id beyond the subordinate ids", {"keep-id:uid=70000,gid=1001"}, rootlessPodman(kOld),
        "0 100000 65536\n70000 1001 1\n", kept, true);
    row("keep-id of root 5.1", {"keep-id:uid=0,gid=0"}, rootlessPodman({5, 1, 0}), rootless,
        rootless, true);
    row("keep-id with a size", {"keep-id:uid=5,gid=5,size=10"}, rootlessPodman(kNew),
        "0 100000 5\n5 1001 1\n6 100005 4\n", "0 100000 5\n5 1001 1\n6 100005 4\n", true);
    row("keep-id without subordinate ids since 4.4", {"keep-id"}, rootlessPodman(kNew, {}),
        "1001 1001 1\n", "1001 1001 1\n", true);
    row("keep-id as root since 4.5", {"keep-id"}, podman(kNew), host, host, true);
    row("nomap", {"nomap"}, rootlessPodman(kOld), "0 100000 65536\n", "0 100000 65536\n", true);
    row("nomap with two ranges", {"nomap"},
        rootlessPodman(kNew, {{{100000, 65536}}, {{2000, 1}, {100000, 65536}}}), "0 100000 65536\n",
        "0 2000 1\n1 100000 65536\n", true);
    row("a uid map counts for the groups too", {"", {kTwenty}}, podman(kOld), "0 0 20\n",
        "0 0 20\n", true);
    row("a gid map counts for the users too", {"private", {}, {kTwenty}}, podman(kOld), "0 0 20\n",
        "0 0 20\n", true);
    row("a user's map counts in podman's ids", {"", {kTwenty}}, rootlessPodman(kOld),
        "0 1001 1\n1 100000 19\n", "0 1001 1\n1 100000 19\n", true);
}

void TestPodmanNamespace::maps()
{
    QFETCH(Asked, asked);
    QFETCH(EngineFacts, facts);
    const auto plan = planUserNamespace(specOf(asked), facts);
    QVERIFY2(plan, plan ? "" : plan.error().detail().c_str());
    QVERIFY(plan->gap == NamespaceGap::None);
    QTEST(plan->maps.uids.toText(), "uids");
    QTEST(plan->maps.gids.toText(), "gids");
    QTEST(plan->own, "own");
}

void TestPodmanNamespace::refusals_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<EngineFacts>("facts");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const Asked &asked, const EngineFacts &facts,
                        const std::string &words) {
        QTest::newRow(name) << asked << facts << words;
    };
    row("keep-id as root before 4.5", {"keep-id"}, podman(kOld),
        "keep-id is only supported in rootless mode");
    row("keep-id with a size as root", {"keep-id:size=5"}, podman(kNew),
        "cannot set max size for user namespace when not running rootless");
    row("keep-id with a size before 5.4", {"keep-id:size=5"}, rootlessPodman(kOld),
        "unknown option specified: \"size\"");
    row("keep-id with another option", {"keep-id:foo=1"}, rootlessPodman(kOld),
        "unknown option specified: \"foo\"");
    row("keep-id of root before 5.1", {"keep-id:uid=0"}, rootlessPodman(kOld),
        "crun: writing file `/proc/PID/uid_map`: Invalid argument");
    row("keep-id without subordinate ids before 4.4", {"keep-id"}, rootlessPodman(kOld, {}),
        "keep-id requires additional UIDs or GIDs defined in /etc/subuid and /etc/subgid to "
        "function correctly");
    row("nomap as root", {"nomap"}, podman(kOld), "nomap is only supported in rootless mode");
    row("nomap without subordinate ids", {"nomap"}, rootlessPodman(kNew, {}),
        "nomap requires additional UIDs or GIDs defined in /etc/subuid and /etc/subgid to "
        "function correctly");
    row("private without a map", {"private"}, podman(kOld),
        "must provide at least one UID or GID mapping to configure a user namespace");
    row("a mode that is none", {"bogus"}, podman(kOld), "unrecognized namespace mode bogus passed");
    row("a mode and a map", {"keep-id", {kTwenty}}, rootlessPodman(kOld),
        "--userns and --uidmap/--gidmap/--subuidname/--subgidname are mutually exclusive");
    row("flags in a map before 4.7", {"", {{"+", 0, false, 0, 1}}}, podman(kOld),
        "initializing ID mappings: UID setting is malformed expected [\"uint32:uint32:uint32\"]");
    row("more ids than the user has", {"", {{"", 0, false, 0, 100000}}}, rootlessPodman(kOld),
        "crun: writing file `/proc/PID/uid_map`: Operation not permitted: OCI permission denied");
    row("auto with more than there is", {"auto:size=70000"}, rootlessPodman(kOld),
        "not enough unused IDs in user namespace");
    row(
        "auto without a user containers", {"auto"},
        [] {
            EngineFacts facts = podman(kOld);
            facts.subordinate = {};
            return facts;
        }(),
        "not enough unused IDs in user namespace");
}

void TestPodmanNamespace::refusals()
{
    QFETCH(Asked, asked);
    QFETCH(EngineFacts, facts);
    const auto plan = planUserNamespace(specOf(asked), facts);
    QVERIFY(!plan);
    QVERIFY(plan.error().id() == ErrorId::EngineRefuses);
    QCOMPARE(plan.error().subject(), std::string("podman"));
    QTEST(plan.error().detail(), "words");
}

void TestPodmanNamespace::gaps_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<int>("gap");
    QTest::addColumn<std::string>("subject");
    QTest::addColumn<std::uint32_t>("size");
    const auto row = [](const char *name, const Asked &asked, NamespaceGap gap,
                        const std::string &subject, std::uint32_t size) {
        QTest::newRow(name) << asked << static_cast<int>(gap) << subject << size;
    };
    row("auto", {"auto"}, NamespaceGap::FreeSlice, "", 0);
    row("auto with a size", {"auto:size=4096"}, NamespaceGap::FreeSlice, "", 4096);
    row("another container's", {"container:db"}, NamespaceGap::OtherContainer, "db", 0);
    row("a path", {"ns:/proc/5/ns/user"}, NamespaceGap::NamespacePath, "/proc/5/ns/user", 0);
    row("a pod's", {"", {}, {}, "", "web"}, NamespaceGap::Pod, "web", 0);
    row("a name's ranges", {"", {}, {}, "ana"}, NamespaceGap::SubordinateIds, "ana", 0);
}

void TestPodmanNamespace::gaps()
{
    QFETCH(Asked, asked);
    const auto plan = planUserNamespace(specOf(asked), podman(kOld));
    QVERIFY(plan);
    QTEST(static_cast<int>(plan->gap), "gap");
    QTEST(plan->gapSubject, "subject");
    QTEST(plan->size.value_or(0), "size");
    QVERIFY(plan->own);
}

void TestPodmanNamespace::implied_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<EngineFacts>("facts");
    QTest::addColumn<std::uint32_t>("uid");
    QTest::addColumn<std::uint32_t>("gid");
    QTest::addColumn<bool>("replacesNone");
    QTest::newRow("keep-id") << Asked{"keep-id"} << rootlessPodman(kOld) << 1001U << 1001U << true;
    QTest::newRow("keep-id with a uid")
        << Asked{"keep-id:uid=33"} << rootlessPodman(kOld) << 33U << 1001U << true;
    QTest::newRow("keep-id of root") << Asked{"keep-id"} << podman(kNew) << 0U << 0U << true;
    QTest::newRow("nomap") << Asked{"nomap"} << rootlessPodman(kOld) << 0U << 0U << false;
}

void TestPodmanNamespace::implied()
{
    QFETCH(Asked, asked);
    QFETCH(EngineFacts, facts);
    const auto plan = planUserNamespace(specOf(asked), facts);
    QVERIFY(plan && plan->implied);
    QTEST(plan->implied->uid, "uid");
    QTEST(plan->implied->gid, "gid");
    QTEST(plan->implied->replacesNone, "replacesNone");
}

void TestPodmanNamespace::whoJoinsANamespaceHasItsMaps()
{
    NamespaceSources sources;
    sources.joined = IdMaps{*IdMap::parse("0 7000 10\n"), *IdMap::parse("0 8000 10\n")};
    const auto plan = planUserNamespace(specOf({"container:db"}), podman(kOld), sources);
    QVERIFY(plan);
    QVERIFY(plan->gap == NamespaceGap::None);
    QVERIFY(plan->maps == *sources.joined);
    sources.named = SubordinateIds{{{900, 5}, {100, 5}}, {{300, 7}}};
    const auto named = planUserNamespace(specOf({"", {}, {}, "ana"}), podman(kOld), sources);
    QVERIFY(named);
    QCOMPARE(named->maps.uids.toText(), std::string("0 100 5\n5 900 5\n"));
    QCOMPARE(named->maps.gids.toText(), std::string("0 300 7\n"));
}

void TestPodmanNamespace::playedPodsOfTheirOwn()
{
    ContainerSpec spec;
    spec.engine = Engine::Kubernetes;
    spec.idmappedVolumes = true;
    const auto plan = planUserNamespace(spec, podman(kNew));
    QVERIFY(plan);
    QVERIFY(plan->gap == NamespaceGap::FreeSlice);
}

QTEST_APPLESS_MAIN(TestPodmanNamespace)
#include "tst_podman_namespace.moc"
