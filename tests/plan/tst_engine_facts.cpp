// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "model/capability_names.h"
#include "plan/default_capabilities.h"
#include "plan/engine_facts.h"
#include "support/given_surroundings.h"

#include <QTest>

#include <memory>

using namespace mountlens;
using namespace mountlens::testing;

class TestEngineFacts : public QObject
{
    Q_OBJECT

private slots:
    void versions_data();
    void versions();
    void whoseRules();
    void plainDocker();
    void daemonJson();
    void remap_data();
    void remap();
    void remapRefused_data();
    void remapRefused();
    void rootOnRootIsNoRemap();
    void defaultBeforeItsFirstStart();
    void rootlessDocker();
    void rootfulPodman();
    void rootlessPodman();
    void laterFilesWin();
    void variablesWin();
    void oldPodmanHasMore();
    void brokenFiles();
};

namespace {

const std::string kPasswd = "root:x:0:0::/root:/bin/sh\nana:x:1001:1001::/home/ana:/bin/sh\n"
                            "dockremap:x:100:102::/nonexistent:/bin/false\n";

void fill(GivenSurroundings &given)
{
    given.files["/etc/passwd"] = kPasswd;
    given.files["/etc/subuid"] = "# ranges\nana:100000:65536\n\ndockremap:165536:65536\n"
                                 "1001:900000:10\n1001:500000:20\n";
    given.files["/etc/subgid"] = "ana:100000:65536\ndockremap:165536:65536\nana:2000:1\n";
}

const GivenSurroundings &machine()
{
    static const auto made = [] {
        auto given = std::make_unique<GivenSurroundings>();
        fill(*given);
        return given;
    }();
    return *made;
}

const SubordinateIds kAna{{{500000, 20}, {100000, 65536}}, {{100000, 65536}}};

} // namespace

void TestEngineFacts::versions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArray>("numbers");
    const auto row = [](const char *text, bool known, const char *numbers) {
        QTest::newRow(text) << QByteArray(text) << known << QByteArray(numbers);
    };
    row("20.10.24+dfsg1", true, "20.10.24");
    row("4.3.1", true, "4.3.1");
    row("5.5.0-dev", true, "5.5.0");
    row("v1.7", true, "1.7.0");
    row("28", true, "28.0.0");
    row("", false, "");
    row("latest", false, "");
    row("v", false, "");
}

void TestEngineFacts::versions()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, known);
    const auto version = parseEngineVersion(text.toStdString());
    QCOMPARE(version.has_value(), known);
    if (!version)
        return;
    const std::string numbers = std::to_string(version->major) + '.'
                                + std::to_string(version->minor) + '.'
                                + std::to_string(version->patch);
    QTEST(QByteArray::fromStdString(numbers), "numbers");
    EngineFacts facts;
    QVERIFY(atLeast(facts, {99, 0, 0}));
    facts.version = version;
    QVERIFY(atLeast(facts, *version));
    QVERIFY(!atLeast(facts, {99, 0, 0}));
}

void TestEngineFacts::whoseRules()
{
    ContainerSpec spec;
    EngineFacts facts;
    const auto rules = [&](Engine format, Engine engine) {
        spec.engine = format;
        facts.kind = engine;
        return rulesFor(spec, facts);
    };
    QVERIFY(rules(Engine::Compose, Engine::Docker) == Engine::Docker);
    QVERIFY(rules(Engine::Compose, Engine::Podman) == Engine::Podman);
    QVERIFY(rules(Engine::Devcontainer, Engine::Docker) == Engine::Docker);
    QVERIFY(rules(Engine::Quadlet, Engine::Podman) == Engine::Podman);
    QVERIFY(rules(Engine::Kubernetes, Engine::Podman) == Engine::Podman);
    QVERIFY(rules(Engine::Kubernetes, Engine::Docker) == Engine::Kubernetes);
    QVERIFY(rules(Engine::Oci, Engine::Podman) == Engine::Oci);
    QVERIFY(rules(Engine::Nerdctl, Engine::Nerdctl) == Engine::Nerdctl);
}

void TestEngineFacts::plainDocker()
{
    const auto facts = rootfulDockerFacts(machine());
    QVERIFY(facts);
    QVERIFY(!facts->remapped && facts->containerMaps.isIdentity());
    QCOMPARE(facts->dataRoot, std::string("/var/lib/docker"));
    QCOMPARE(facts->storageDriver, std::string());
    QVERIFY(facts->defaultCapabilities == kDockerCapabilities);
}

void TestEngineFacts::daemonJson()
{
    GivenSurroundings given;
    fill(given);
    given.files["/etc/docker/daemon.json"] =
        R"({"userns-remap": "default", "data-root": "/srv/docker"})";
    given.files["/srv/docker/165536.165536/image/vfs/repositories.json"] = "{}";
    const auto facts = rootfulDockerFacts(given);
    QVERIFY(facts);
    QVERIFY(facts->remapped);
    QCOMPARE(facts->user.name, std::string("dockremap"));
    QCOMPARE(facts->dataRoot, std::string("/srv/docker/165536.165536"));
    QCOMPARE(facts->storageDriver, std::string("vfs"));
    QCOMPARE(facts->containerMaps.uids.toText(), std::string("0 165536 65536\n"));
    DockerdOptions options;
    options.dataRoot = "/data";
    options.storageDriver = "overlay2";
    options.usernsRemap = "ana";
    const auto told = rootfulDockerFacts(given, options);
    QVERIFY(told);
    QCOMPARE(told->dataRoot, std::string("/data/900000.100000"));
    QCOMPARE(told->storageDriver, std::string("overlay2"));
}

/// dockerd looks for the uid first, takes the file's order, and asks for groups by the user.
void TestEngineFacts::remap_data()
{
    QTest::addColumn<QByteArray>("remap");
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("gids");
    const QByteArray anaUids = "0 900000 10\n10 500000 20\n";
    const QByteArray anaGids = "0 100000 65536\n65536 2000 1\n";
    const auto row = [](const char *remap, const QByteArray &uids, const QByteArray &gids) {
        QTest::newRow(remap) << QByteArray(remap) << uids << gids;
    };
    row("ana", anaUids, anaGids);
    row("ana:users", anaUids, anaGids);
    row("1001", anaUids, anaGids);
    row("1001:1001", anaUids, anaGids);
    row("default", "0 165536 65536\n", "0 165536 65536\n");
    row("dockremap:dockremap", "0 165536 65536\n", "0 165536 65536\n");
}

void TestEngineFacts::remap()
{
    QFETCH(QByteArray, remap);
    const auto facts = withUsernsRemap({}, machine(), remap.toStdString());
    QVERIFY(facts);
    QTEST(QByteArray::fromStdString(facts->containerMaps.uids.toText()), "uids");
    QTEST(QByteArray::fromStdString(facts->containerMaps.gids.toText()), "gids");
    QVERIFY(facts->engineMaps.isIdentity());
}

void TestEngineFacts::remapRefused_data()
{
    QTest::addColumn<QByteArray>("remap");
    QTest::addColumn<QByteArray>("subuid");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *remap, const char *subuid,
                        const char *words) {
        QTest::newRow(name) << QByteArray(remap) << QByteArray(subuid) << QByteArray(words);
    };
    row("no such user", "eva", "", "Error during uid lookup for \"eva\"");
    row("no such uid", "7", "", "Uid 7 has no entry in /etc/passwd");
    row("no ranges", "ana", "eva:1:2\n",
        "Can't create ID mappings: no subuid ranges found for user \"ana\"");
    row("another line that is none", "ana", "ana:1:2\nbroken\n",
        "Cannot parse subuid/gid information: Format not correct for /etc/subuid file");
    row("no number", "ana", "ana:x:2\n",
        "String to int conversion failed during subuid/gid parsing of /etc/subuid");
}

void TestEngineFacts::remapRefused()
{
    QFETCH(QByteArray, remap);
    QFETCH(QByteArray, subuid);
    GivenSurroundings given;
    fill(given);
    given.files["/etc/subuid"] = subuid.toStdString();
    const auto facts = withUsernsRemap({}, given, remap.toStdString());
    QVERIFY(!facts);
    QVERIFY(facts.error().id() == ErrorId::EngineRefuses);
    QTEST(QByteArray::fromStdString(facts.error().detail()), "words");
}

void TestEngineFacts::rootOnRootIsNoRemap()
{
    const auto facts = withUsernsRemap({}, machine(), "root");
    QVERIFY(facts && !facts->remapped);
}

void TestEngineFacts::defaultBeforeItsFirstStart()
{
    GivenSurroundings given;
    fill(given);
    given.files["/etc/passwd"] = "root:x:0:0::/root:/bin/sh\n";
    const auto facts = withUsernsRemap({}, given, "default");
    QVERIFY(!facts && facts.error().id() == ErrorId::OpenFailed);
    QCOMPARE(facts.error().code(), ENOENT);
}

void TestEngineFacts::rootlessDocker()
{
    const GivenSurroundings &given = machine();
    const auto facts = rootlessDockerFacts(given, given.asking, kAna);
    QVERIFY(facts);
    QCOMPARE(facts->containerMaps.uids.toText(),
             std::string("0 1001 1\n1 500000 20\n21 100000 65536\n"));
    QVERIFY(facts->containerMaps == facts->engineMaps);
    QCOMPARE(facts->dataRoot, std::string("/home/ana/.local/share/docker"));
}

void TestEngineFacts::rootfulPodman()
{
    GivenSurroundings given;
    fill(given);
    given.files["/etc/containers/storage.conf"] = "[storage]\ndriver = \"overlay\"\n"
                                                  "graphroot = \"/srv/pods\"\n"
                                                  "[storage.options]\n"
                                                  "additionalimagestores = [ \"/mnt/more\", ]\n";
    given.files["/srv/pods/vfs-images/images.json"] = "[]";
    given.files["/etc/containers/registries.conf"] =
        "unqualified-search-registries = [\"quay.io\"]\n";
    const auto facts = rootfulPodmanFacts(given, {{{900, 5}, {100, 5}}, {{1, 1}}});
    QVERIFY(facts);
    QCOMPARE(facts->dataRoot, std::string("/srv/pods"));
    QCOMPARE(facts->storageDriver, std::string("vfs"));
    QCOMPARE(facts->additionalStores, std::vector<std::string>{"/mnt/more"});
    QCOMPARE(facts->searchRegistries, std::vector<std::string>{"quay.io"});
    QVERIFY(facts->defaultCapabilities == kPodmanCapabilities);
    QVERIFY((facts->subordinate == SubordinateIds{{{100, 5}, {900, 5}}, {{1, 1}}}));
    QVERIFY(facts->engineMaps.isIdentity());
}

void TestEngineFacts::rootlessPodman()
{
    GivenSurroundings given;
    fill(given);
    given.files["/etc/containers/storage.conf"] =
        "[storage]\ngraphroot = \"/srv/pods\"\nrootless_storage_path = \"/big/$USER/pods\"\n";
    const auto facts = rootlessPodmanFacts(given, given.asking, kAna);
    QVERIFY(facts);
    QCOMPARE(facts->dataRoot, std::string("/big/ana/pods"));
    QCOMPARE(facts->engineMaps.uids.toText(),
             std::string("0 1001 1\n1 100000 65536\n65537 500000 20\n"));
    given.files["/home/ana/.config/containers/storage.conf"] =
        "[storage]\ngraphroot = \"$HOME/own\"\ndriver = \"overlay\"\n";
    const auto own = rootlessPodmanFacts(given, given.asking, kAna);
    QCOMPARE(own->dataRoot, std::string("/home/ana/own"));
    QCOMPARE(own->storageDriver, std::string("overlay"));
    given.files.clear();
    QCOMPARE(rootlessPodmanFacts(given, given.asking, kAna)->dataRoot,
             std::string("/home/ana/.local/share/containers/storage"));
}

void TestEngineFacts::laterFilesWin()
{
    GivenSurroundings given;
    fill(given);
    given.files["/usr/share/containers/containers.conf"] =
        "[containers]\nuserns = \"auto\"\numask = \"0022\"\nvolumes = [\"/a:/a\"]\n";
    given.files["/etc/containers/containers.conf.d/10-x.conf"] =
        "[containers]\numask = \"0077\"\nvolumes = [\"/b:/b\", {append=true}]\n"
        "default_capabilities = [\"CAP_CHOWN\", \"KILL\"]\nread_only = true\n";
    given.files["/home/ana/.config/containers/containers.conf"] =
        "[containers]\nuserns = \"keep-id\"\n";
    const auto root = rootfulPodmanFacts(given, {});
    QCOMPARE(root->userns, std::string("auto"));
    QCOMPARE(root->umask, std::string("0077"));
    QVERIFY(root->readOnly);
    QCOMPARE(root->volumes, (std::vector<std::string>{"/a:/a", "/b:/b"}));
    QCOMPARE(root->defaultCapabilities.bits(), std::uint64_t{0x21});
    QCOMPARE(rootlessPodmanFacts(given, given.asking, kAna)->userns, std::string("keep-id"));
}

void TestEngineFacts::variablesWin()
{
    GivenSurroundings given;
    fill(given);
    given.files["/etc/containers/containers.conf"] = "[containers]\nuserns = \"auto\"\n";
    given.files["/one.conf"] = "[containers]\numask = \"0027\"\n";
    given.files["/last.conf"] = "[containers]\numask = \"0007\"\n";
    given.variables["PODMAN_USERNS"] = "nomap";
    QCOMPARE(rootfulPodmanFacts(given, {})->userns, std::string("nomap"));
    given.variables = {{"CONTAINERS_CONF", "/one.conf"}};
    const auto only = rootfulPodmanFacts(given, {});
    QCOMPARE(only->umask, std::string("0027"));
    QCOMPARE(only->userns, std::string());
    given.variables = {{"CONTAINERS_CONF_OVERRIDE", "/last.conf"}};
    const auto last = rootfulPodmanFacts(given, {});
    QCOMPARE(last->umask, std::string("0007"));
    QCOMPARE(last->userns, std::string("auto"));
}

void TestEngineFacts::oldPodmanHasMore()
{
    const auto old = rootfulPodmanFacts(machine(), {}, EngineVersion{4, 3, 1});
    QVERIFY(old->defaultCapabilities == kDockerCapabilities);
    QVERIFY(rootfulPodmanFacts(machine(), {}, EngineVersion{4, 4, 0})->defaultCapabilities
            == kPodmanCapabilities);
}

void TestEngineFacts::brokenFiles()
{
    GivenSurroundings given;
    fill(given);
    given.files["/etc/docker/daemon.json"] = "{";
    QVERIFY(rootfulDockerFacts(given).error().id() == ErrorId::Malformed);
    given.files["/etc/containers/containers.conf"] = "[containers\n";
    QVERIFY(rootfulPodmanFacts(given, {}).error().id() == ErrorId::Malformed);
}

QTEST_APPLESS_MAIN(TestEngineFacts)
#include "tst_engine_facts.moc"
