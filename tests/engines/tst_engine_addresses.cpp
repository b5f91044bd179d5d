// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_addresses.h"
#include "support/given_surroundings.h"

#include <QTest>

#include <algorithm>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;

namespace {

// SHA-256 of "prod".
constexpr const char *kProd = "6754af9632a2745e85c293e5aac0863370d9bd3330b9938c00cadfd215227d77";

void makeOrdinary(GivenSurroundings &given)
{
    given.variables = {{"XDG_RUNTIME_DIR", "/run/user/1001"}};
}

std::string contextFile(const std::string &digest)
{
    return "/home/ana/.docker/contexts/meta/" + digest + "/meta.json";
}

std::string meta(const std::string &name, const std::string &host)
{
    return R"({"Name":")" + name + R"(","Metadata":{},"Endpoints":{"docker":{"Host":")" + host
           + R"(","SkipTLSVerify":false}}})";
}

const EngineAddress *find(const EngineAddresses &found, const std::string &url)
{
    const auto place =
        std::find_if(found.addresses.begin(), found.addresses.end(),
                     [&](const EngineAddress &address) { return address.url == url; });
    return place == found.addresses.end() ? nullptr : &*place;
}

} // namespace

class TestEngineAddresses : public QObject
{
    Q_OBJECT

private slots:
    void urls_data();
    void urls();
    void usualPlaces();
    void dockerHost();
    void contextBeatsHost();
    void hostBeatsStoredContext();
    void storedContext();
    void unknownContext();
    void otherContextsAreNamedToo();
    void podmanVariables();
    void rootSeesAllUsers();
    void desktops();
    void hostileFiles();
};

void TestEngineAddresses::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("socket");
    const auto row = [](const char *url, const char *socket) {
        QTest::newRow(*url ? url : "empty")
            << QString::fromLatin1(url) << QString::fromLatin1(socket);
    };
    row("unix:///var/run/docker.sock", "/run/docker.sock");
    row("unix:///run/docker.sock", "/run/docker.sock");
    row("unix:/run//user/1000/podman/podman.sock", "/run/user/1000/podman/podman.sock");
    row("/tmp/x.sock", "/tmp/x.sock");
    row("unix://", "/run/docker.sock");
    row("ssh://ana@box", "");
    row("tcp://10.0.0.1:2376", "");
    row("10.0.0.1:2375", "");
    row("npipe:////./pipe/docker_engine", "");
    row("http://box", "");
}

void TestEngineAddresses::urls()
{
    QFETCH(QString, url);
    QFETCH(QString, socket);
    const auto address =
        engineAddress(Engine::Docker, AddressOrigin::Environment, url.toStdString());
    QCOMPARE(QString::fromStdString(address.socketPath), socket);
    QCOMPARE(address.remote, socket.isEmpty());
    QVERIFY(address.asked);
}

void TestEngineAddresses::usualPlaces()
{
    GivenSurroundings given;
    makeOrdinary(given);
    const auto found = findEngineAddresses(given);
    QVERIFY(found.findings.empty());
    const EngineAddress *docker = find(found, "unix:///run/docker.sock");
    QVERIFY(docker && docker == &found.addresses.front());
    QVERIFY(!docker->asked);
    const EngineAddress *podman = find(found, "unix:///run/podman/podman.sock");
    QVERIFY(podman && podman->engine == Engine::Podman);
    const EngineAddress *own = find(found, "unix:///run/user/1001/podman/podman.sock");
    QVERIFY(own && own->origin == AddressOrigin::Rootless);
    QVERIFY(find(found, "unix:///run/user/1001/docker.sock"));
    given.variables.clear();
    QVERIFY(find(findEngineAddresses(given), "unix:///run/user/1001/docker.sock"));
}

void TestEngineAddresses::dockerHost()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.variables["DOCKER_HOST"] = "unix:///var/run/docker.sock";
    const auto local = findEngineAddresses(given);
    QCOMPARE(local.addresses.front().origin, AddressOrigin::Environment);
    QVERIFY(local.addresses.front().asked);
    const auto same =
        std::count_if(local.addresses.begin(), local.addresses.end(),
                      [](const auto &a) { return a.socketPath == "/run/docker.sock"; });
    QCOMPARE(same, 1);
    given.variables["DOCKER_HOST"] = "ssh://ana@box";
    const auto remote = findEngineAddresses(given);
    QVERIFY(remote.addresses.front().remote);
    QVERIFY((remote.findings == Notices{Notice{NoticeId::RemoteEngine, {"ssh://ana@box"}}}));
}

void TestEngineAddresses::contextBeatsHost()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.variables["DOCKER_HOST"] = "unix:///h.sock";
    given.variables["DOCKER_CONTEXT"] = "prod";
    given.files[contextFile(kProd)] = meta("prod", "unix:///c.sock");
    const auto found = findEngineAddresses(given);
    QCOMPARE(found.addresses[0].socketPath, std::string("/c.sock"));
    QCOMPARE(found.addresses[0].name, std::string("prod"));
    QCOMPARE(found.addresses[0].origin, AddressOrigin::Configuration);
    QCOMPARE(found.addresses[1].socketPath, std::string("/h.sock"));
    given.variables["DOCKER_CONTEXT"] = "default";
    QCOMPARE(findEngineAddresses(given).addresses[0].socketPath, std::string("/h.sock"));
}

void TestEngineAddresses::hostBeatsStoredContext()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.variables["DOCKER_HOST"] = "unix:///h.sock";
    given.files["/home/ana/.docker/config.json"] = R"({"currentContext":"prod"})";
    given.files[contextFile(kProd)] = meta("prod", "unix:///c.sock");
    const auto found = findEngineAddresses(given);
    QCOMPARE(found.addresses[0].socketPath, std::string("/h.sock"));
    const EngineAddress *stored = find(found, "unix:///c.sock");
    QVERIFY(stored && stored->origin == AddressOrigin::Stored && !stored->asked);
}

void TestEngineAddresses::storedContext()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.variables["DOCKER_CONFIG"] = "/cfg";
    given.files["/cfg/config.json"] = R"({"auths":{},"currentContext":"prod"})";
    given.files[std::string("/cfg/contexts/meta/") + kProd + "/meta.json"] =
        meta("prod", "tcp://10.0.0.1:2376");
    const auto found = findEngineAddresses(given);
    QVERIFY(found.addresses[0].remote);
    QCOMPARE(found.findings.size(), std::size_t{1});
    given.files["/cfg/config.json"] = R"({"currentContext":"default"})";
    QCOMPARE(findEngineAddresses(given).addresses[0].socketPath, std::string("/run/docker.sock"));
}

void TestEngineAddresses::unknownContext()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.variables["DOCKER_CONTEXT"] = "nowhere";
    const auto found = findEngineAddresses(given);
    QVERIFY((found.findings == Notices{Notice{NoticeId::ConnectionUnknown, {"nowhere"}}}));
}

void TestEngineAddresses::otherContextsAreNamedToo()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.files[contextFile("1234")] =
        meta("desktop-linux", "unix:///home/ana/.docker/desktop/docker.sock");
    given.files[contextFile("5678")] = meta("far", "ssh://box");
    const auto found = findEngineAddresses(given);
    const EngineAddress *desktop = find(found, "unix:///home/ana/.docker/desktop/docker.sock");
    QVERIFY(desktop && desktop->virtualMachine);
    const EngineAddress *far = find(found, "ssh://box");
    QVERIFY(far && far->remote && !far->asked);
    QVERIFY(found.findings.empty());
}

void TestEngineAddresses::podmanVariables()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.variables["CONTAINER_HOST"] = "unix:///p.sock";
    given.variables["CONTAINER_CONNECTION"] = "box";
    given.files["/home/ana/.config/containers/podman-connections.json"] =
        R"({"Connection":{"Default":"box","Connections":{"box":{"URI":"ssh://b"},"vm":{"URI":"unix:///vm.sock","IsMachine":true}}}})";
    const auto found = findEngineAddresses(given);
    QCOMPARE(found.addresses[0].socketPath, std::string("/p.sock"));
    QCOMPARE(found.addresses[0].engine, Engine::Podman);
    QCOMPARE(found.addresses[1].url, std::string("ssh://b"));
    QVERIFY(found.addresses[1].asked);
    const EngineAddress *machine = find(found, "unix:///vm.sock");
    QVERIFY(machine && machine->virtualMachine && machine->origin == AddressOrigin::Stored);
    given.variables["CONTAINER_CONNECTION"] = "other";
    QVERIFY((findEngineAddresses(given).findings
             == Notices{Notice{NoticeId::ConnectionUnknown, {"other"}}}));
}

void TestEngineAddresses::rootSeesAllUsers()
{
    GivenSurroundings given;
    given.asking = HostUser{"root", 0, 0, "/root"};
    given.files["/run/user/1000/docker.sock"] = "";
    given.files["/run/user/1001/podman/podman.sock"] = "";
    const auto found = findEngineAddresses(given);
    const EngineAddress *docker = find(found, "unix:///run/user/1000/docker.sock");
    QVERIFY(docker && docker->origin == AddressOrigin::OtherUser && docker->name == "1000");
    QVERIFY(find(found, "unix:///run/user/1001/podman/podman.sock"));
    given.asking = HostUser{"ana", 1002, 1002, "/home/ana"};
    QVERIFY(!find(findEngineAddresses(given), "unix:///run/user/1000/docker.sock"));
}

void TestEngineAddresses::desktops()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.files["/home/ana/.colima/work/docker.sock"] = "";
    given.files["/home/ana/.colima/_lima/x"] = "";
    given.files["/home/ana/.lima/default/sock/podman.sock"] = "";
    const auto found = findEngineAddresses(given);
    for (const char *url :
         {"unix:///home/ana/.docker/desktop/docker.sock", "unix:///home/ana/.rd/docker.sock",
          "unix:///home/ana/.colima/work/docker.sock",
          "unix:///home/ana/.lima/default/sock/podman.sock"}) {
        const EngineAddress *address = find(found, url);
        QVERIFY2(address && address->virtualMachine, url);
    }
    QVERIFY(!find(found, "unix:///home/ana/.colima/_lima/docker.sock"));
}

void TestEngineAddresses::hostileFiles()
{
    GivenSurroundings given;
    makeOrdinary(given);
    given.files["/home/ana/.docker/config.json"] = std::string(10000, '[');
    given.files[contextFile("a")] = "{";
    given.files[contextFile("b")] = R"({"Endpoints":7})";
    given.files[contextFile("c")] = R"({"Endpoints":{"docker":{"Host":["unix:///x"]}}})";
    QVERIFY(findEngineAddresses(given).findings.empty());
    for (int i = 0; i < 2000; ++i)
        given.files[contextFile(std::to_string(i))] = meta("x", "unix:///s" + std::to_string(i));
    QVERIFY(findEngineAddresses(given).addresses.size() < 400);
}

QTEST_GUILESS_MAIN(TestEngineAddresses)
#include "tst_engine_addresses.moc"
