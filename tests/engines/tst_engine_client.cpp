// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_addresses.h"
#include "engines/engine_client.h"
#include "engines/recorded_engine.h"
#include "engines/recorded_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <unistd.h>

using namespace mountlens;
using namespace mountlens::testing;
using std::chrono::milliseconds;

namespace {

SocketLimits quick()
{
    return {milliseconds(500), milliseconds(1000), milliseconds(5000)};
}

Result<EngineClient> clientOf(const RecordedEngine &engine)
{
    return EngineClient::open(
        engineAddress(Engine::Docker, AddressOrigin::Environment, engine.path()), quick(), {});
}

const LiveContainer *named(const EngineReport &report, const std::string &name)
{
    for (const LiveContainer &container : *report.containers) {
        if (container.names.at(0) == name)
            return &container;
    }
    return nullptr;
}

/// A tar with one member, as the archive request answers.
std::string tarOf(char type, const std::string &content, const std::string &link)
{
    std::string header(512, '\0');
    header[0] = 'p';
    header.replace(124, 11, "00000000000");
    std::string size;
    for (std::size_t rest = content.size(); rest != 0; rest /= 8)
        size.insert(size.begin(), static_cast<char>('0' + rest % 8));
    header.replace(135 - size.size(), size.size(), size);
    header.replace(148, 8, "        ");
    header[156] = type;
    header.replace(157, link.size(), link);
    unsigned sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    std::string digits;
    for (; sum != 0; sum /= 8)
        digits.insert(digits.begin(), static_cast<char>('0' + sum % 8));
    header.replace(148, 8, std::string(6 - digits.size(), '0') + digits + '\0' + ' ');
    std::string padded = content;
    padded.resize((content.size() + 511) / 512 * 512);
    return header + padded + std::string(1024, '\0');
}

} // namespace

class TestEngineClient : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordedSet_data();
    void everyRecordedSet();
    void factsOfDocker();
    void factsOfPodman();
    void withoutInfo();
    void withoutList();
    void containersThatVanishOrRefuse();
    void oneContainer();
    void imagesAndVolumes();
    void files();
    void noEngine_data();
    void noEngine();

private:
    [[nodiscard]] std::string place() const
    {
        return m_folder.filePath(QStringLiteral("engine.sock")).toStdString();
    }

    QTemporaryDir m_folder;
};

void TestEngineClient::everyRecordedSet_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("api");
    for (const char *set : {"docker-20.10-plain", "docker-20.10-remap", "docker-26.1-plain",
                            "docker-26.1-remap", "docker-26.1-rootless"})
        QTest::newRow(set) << QString::fromLatin1(set) << QStringLiteral("docker");
    for (const char *set : {"podman-4.3-rootful", "podman-4.3-rootless", "podman-5.4-rootful",
                            "podman-5.4-rootless", "podman-5.4-rootless-extra-subgid"}) {
        for (const char *api : {"libpod", "compat"})
            QTest::newRow((std::string(set) + ' ' + api).c_str())
                << QString::fromLatin1(set) << QString::fromLatin1(api);
    }
}

void TestEngineClient::everyRecordedSet()
{
    QFETCH(QString, set);
    QFETCH(QString, api);
    RecordedEngine engine(place(), Manner::Answers);
    QVERIFY(engine.load(set.toStdString(), api.toStdString()));
    auto client = clientOf(engine);
    QVERIFY(client);
    QCOMPARE(client->engine(), api == QLatin1String("libpod") ? Engine::Podman : Engine::Docker);
    const EngineReport report = client->report();
    QVERIFY(report.containers);
    const std::string wanted = set.toStdString() + '/';
    std::size_t expected = 0;
    for (const std::string &line : recordedLines())
        expected +=
            line.starts_with(wanted) && line.find("/api-" + api.toStdString()) != std::string::npos;
    QCOMPARE(report.containers->size(), expected);
    for (const LiveContainer &container : *report.containers) {
        QVERIFY(container.inspected);
        QCOMPARE(container.address, "unix://" + engine.path());
        QCOMPARE(container.engine, client->engine());
        QVERIFY(!container.image.empty());
    }
    QVERIFY(report.findings.empty());
    QCOMPARE(report.info.rootless, set.contains(QLatin1String("rootless")));
    QVERIFY(!report.info.version.empty());
    QVERIFY(!report.info.apiVersion.empty());
}

void TestEngineClient::factsOfDocker()
{
    RecordedEngine engine(place(), Manner::Chunks);
    QVERIFY(engine.load("docker-20.10-remap", "docker"));
    auto client = clientOf(engine);
    QVERIFY(client);
    const EngineReport report = client->report();
    QCOMPARE(report.info.version, std::string("20.10.24+dfsg1"));
    QCOMPARE(report.info.apiVersion, std::string("1.41"));
    QVERIFY(report.info.userNamespaceRemap);
    QVERIFY((report.info.remapRoot == RemapRoot{165536, 165536}));
    const LiveContainer *host = named(report, "d20-userns-host");
    QVERIFY(host);
    QCOMPARE(host->userns, std::string("host"));
    const LiveContainer *groups = named(report, "d04-group-add");
    QVERIFY(groups);
    QCOMPARE(groups->groupAdd, (std::vector<std::string>{"2000", "docker"}));
    QCOMPARE(groups->mounts.at(0).source, std::string("/srv/demo/media"));
}

void TestEngineClient::factsOfPodman()
{
    RecordedEngine engine(place(), Manner::Answers);
    QVERIFY(engine.load("podman-4.3-rootless", "libpod"));
    auto client = clientOf(engine);
    QVERIFY(client);
    const EngineReport report = client->report();
    QCOMPARE(report.info.libpodVersion, std::string("4.3.1"));
    QVERIFY(report.info.rootless);
    QCOMPARE(report.info.uidMap.size(), std::size_t{2});
    const LiveContainer *keep = named(report, "r06-keep-groups");
    QVERIFY(keep && keep->keepGroups);
    const LiveContainer *map = named(report, "r03-keep-id");
    QVERIFY(map);
    QVERIFY((map->uidMap
             == std::vector<IdMapExtent>{IdMapExtent{0, 1, 1001}, IdMapExtent{1001, 0, 1},
                                         IdMapExtent{1002, 1002, 64535}}));
}

void TestEngineClient::withoutInfo()
{
    RecordedEngine engine(place(), Manner::Answers);
    QVERIFY(engine.load("docker-26.1-rootless", "docker"));
    // The recorded daemon fell over this request and closed the connection.
    engine.reply("/info", RecordedReply{0, {}, {}});
    engine.reply("/version", R"({"Version":"26.1.5","ApiVersion":"1.45"})");
    auto client = clientOf(engine);
    QVERIFY(client);
    const EngineReport report = client->report();
    QCOMPARE(report.containers->size(), std::size_t{5});
    QCOMPARE(report.info.version, std::string("26.1.5"));
    QCOMPARE(report.info.apiVersion, std::string("1.45"));
    QCOMPARE(report.info.rootless, ::getuid() != 0);
    QCOMPARE(report.findings.size(), std::size_t{1});
    QCOMPARE(report.findings.at(0).id, NoticeId::EngineFactsMissing);
    QVERIFY(!client->info());
}

void TestEngineClient::withoutList()
{
    RecordedEngine engine(place(), Manner::Answers);
    engine.replyToPing("1.41", "");
    engine.reply("/info", R"({"ServerVersion":"1"})");
    engine.reply("/containers/json?all=1", RecordedReply{403, R"({"message":"forbidden"})", {}});
    auto client = clientOf(engine);
    QVERIFY(client);
    const EngineReport report = client->report();
    QCOMPARE(report.info.version, std::string("1"));
    QCOMPARE(report.info.apiVersion, std::string("1.41"));
    QCOMPARE(report.containers.error().id(), ErrorId::EngineAnswer);
    QCOMPARE(report.containers.error().detail(), std::string("forbidden"));
}

void TestEngineClient::containersThatVanishOrRefuse()
{
    RecordedEngine engine(place(), Manner::Answers);
    engine.replyToPing("1.41", "");
    engine.reply("/info", "{}");
    engine.reply(
        "/containers/json?all=1",
        R"([{"Id":"a","Names":["/gone"]},{"Id":"b","Names":["/stuck"],"State":"running"},{"Id":"c"}])");
    engine.reply("/containers/b/json", RecordedReply{500, {}, {}});
    engine.reply("/containers/c/json", R"({"Id":"c","Name":"/well"})");
    auto client = clientOf(engine);
    QVERIFY(client);
    const EngineReport report = client->report();
    QCOMPARE(report.containers->size(), std::size_t{2});
    QVERIFY(!report.containers->at(0).inspected);
    QCOMPARE(report.containers->at(0).state, std::string("running"));
    QVERIFY(report.containers->at(1).inspected);
    QVERIFY((report.findings == Notices{Notice{NoticeId::ContainerNotInspected, {"stuck"}}}));
}

void TestEngineClient::oneContainer()
{
    RecordedEngine engine(place(), Manner::Answers);
    QVERIFY(engine.load("docker-26.1-plain", "docker"));
    auto client = clientOf(engine);
    QVERIFY(client);
    const auto container = client->container("d15-img-user");
    QVERIFY(container);
    QCOMPARE(container->user, std::string("app:media"));
    const auto none = client->container("no/../such");
    QCOMPARE(none.error().id(), ErrorId::Usage);
    QCOMPARE(client->container("..").error().id(), ErrorId::Usage);
    QCOMPARE(client->container("").error().id(), ErrorId::Usage);
    QCOMPARE(client->container("a b?x=1&#").error().subject(), std::string("HTTP 404"));
}

void TestEngineClient::imagesAndVolumes()
{
    RecordedEngine docker(place(), Manner::Answers);
    docker.replyToPing("1.41", "");
    docker.reply("/images/sha256%3Aabc/json", R"({"Id":"sha256:abc","Config":{"User":"app"}})");
    docker.reply("/volumes/data", R"({"Name":"data","Mountpoint":"/m"})");
    auto client = clientOf(docker);
    QVERIFY(client);
    QCOMPARE(client->image("sha256:abc")->user, std::string("app"));
    QCOMPARE(client->volume("data")->mountpoint, std::string("/m"));
    QVERIFY(!client->volume("none"));
    QVERIFY(!client->image(""));
    QVERIFY(!client->volume("../x"));
    const std::string other = m_folder.filePath(QStringLiteral("podman.sock")).toStdString();
    RecordedEngine podman(other, Manner::Answers);
    podman.replyToPing("1.41", "5.0.0-dev");
    podman.reply("/libpod/volumes/data/json", R"({"Name":"data","UID":5,"NeedsChown":true})");
    auto libpod = clientOf(podman);
    QVERIFY(libpod);
    QCOMPARE(libpod->engine(), Engine::Podman);
    const auto volume = libpod->volume("data");
    QVERIFY(volume && volume->needsChown);
    QCOMPARE(volume->uid, std::optional<std::uint32_t>(5));
}

void TestEngineClient::files()
{
    RecordedEngine engine(place(), Manner::Answers);
    engine.replyToPing("1.41", "");
    const auto archive = [](const char *path) {
        return std::string("/containers/c1/archive?path=") + path;
    };
    engine.reply(archive("%2Fetc%2Fpasswd"), tarOf('2', "", "../usr/passwd"));
    engine.reply(archive("%2Fetc%2F..%2Fusr%2Fpasswd"), tarOf('2', "", "/nix/passwd"));
    engine.reply(archive("%2Fnix%2Fpasswd"), tarOf('0', "root:x:0:0\n", ""));
    engine.reply(archive("%2Floop"), tarOf('2', "", "/loop"));
    engine.reply(archive("%2Fdir"), tarOf('5', "", ""));
    auto client = clientOf(engine);
    QVERIFY(client);
    QCOMPARE(client->file("c1", "/etc/passwd").value_or(std::string()),
             std::string("root:x:0:0\n"));
    QCOMPARE(client->file("c1", "/loop").error().code(), ELOOP);
    QCOMPARE(client->file("c1", "/dir").error().id(), ErrorId::Malformed);
    QCOMPARE(client->file("c1", "/none").error().subject(), std::string("HTTP 404"));
    QCOMPARE(client->file("../c1", "/x").error().id(), ErrorId::Usage);
}

void TestEngineClient::noEngine_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, Manner manner, ErrorId expected) {
        QTest::newRow(name) << manner << static_cast<int>(expected);
    };
    row("an HTTP server that is none", Manner::Answers, ErrorId::EngineUnintelligible);
    row("a mail server", Manner::Garbage, ErrorId::EngineUnintelligible);
    row("nobody home", Manner::Hangs, ErrorId::EngineSilent);
    row("the door is shut at once", Manner::Closes, ErrorId::EngineHungUp);
}

void TestEngineClient::noEngine()
{
    QFETCH(Manner, manner);
    QFETCH(int, expected);
    RecordedEngine engine(place(), manner);
    engine.reply("/_ping", "OK");
    const auto client = clientOf(engine);
    QVERIFY(!client);
    QCOMPARE(static_cast<int>(client.error().id()), expected);
}

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engine_client.moc"
