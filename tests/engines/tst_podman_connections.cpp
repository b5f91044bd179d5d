// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/podman_connections.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;

class TestPodmanConnections : public QObject
{
    Q_OBJECT

private slots:
    void containersConf();
    void connectionsFile();
    void laterFilesAndTheJsonFileWin();
    void filesByVariable();
    void nothing();
};

void TestPodmanConnections::containersConf()
{
    const auto known = parseServiceDestinations(R"(# comment
[containers]
uri = "ssh://not-this"
[engine]
active_service = "production" # comment
[engine.service_destinations]
  [engine.service_destinations.production]
    uri = "ssh://root@box/run/podman/podman.sock"   # where it is
    identity = "/home/ana/.ssh/id"
  [ engine . service_destinations . "my box" ]
    uri = 'unix:///run/user/1000/podman/podman.sock'
    is_machine = true
[network]
uri = "x"
)");
    QCOMPARE(known.active, std::string("production"));
    QVERIFY((known.connections
             == std::vector<PodmanConnection>{
                 {"production", "ssh://root@box/run/podman/podman.sock", false},
                 {"my box", "unix:///run/user/1000/podman/podman.sock", true}}));
}

void TestPodmanConnections::connectionsFile()
{
    const auto known = parsePodmanConnections(
        R"({"Connection":{"Default":"box","Connections":{"box":{"URI":"ssh://a","Identity":"i"},
            "m":{"URI":"ssh://core@127.0.0.1:4","IsMachine":true},"bad":7}},"Farm":{}})");
    QCOMPARE(known.active, std::string("box"));
    QCOMPARE(known.connections.size(), std::size_t{3});
    QVERIFY(known.connections[2].machine);
    QVERIFY(parsePodmanConnections("[]").connections.empty());
    QVERIFY(parsePodmanConnections("").connections.empty());
}

void TestPodmanConnections::laterFilesAndTheJsonFileWin()
{
    GivenSurroundings given;
    const auto destination = [](const std::string &name, const std::string &uri) {
        return "[engine.service_destinations." + name + "]\nuri = \"" + uri + "\"\n";
    };
    given.files["/usr/share/containers/containers.conf"] = destination("a", "ssh://1");
    given.files["/etc/containers/containers.conf"] = destination("a", "ssh://2");
    given.files["/etc/containers/containers.conf.d/10.conf"] = destination("b", "ssh://3");
    given.files["/etc/containers/containers.conf.d/10.txt"] = destination("b", "ssh://no");
    given.files["/home/ana/.config/containers/containers.conf"] = destination("c", "ssh://4");
    given.files["/home/ana/.config/containers/containers.conf.d/1.conf"] =
        destination("c", "ssh://5");
    given.files["/home/ana/.config/containers/podman-connections.json"] =
        R"({"Connection":{"Connections":{"b":{"URI":"ssh://6"},"d":{"URI":""}}}})";
    const auto known = readPodmanConnections(given);
    QVERIFY((known.connections
             == std::vector<PodmanConnection>{
                 {"b", "ssh://6", false}, {"a", "ssh://2", false}, {"c", "ssh://5", false}}));
}

void TestPodmanConnections::filesByVariable()
{
    GivenSurroundings given;
    given.variables["CONTAINERS_CONF"] = "/x.conf";
    given.variables["CONTAINERS_CONF_OVERRIDE"] = "/y.conf";
    given.variables["PODMAN_CONNECTIONS_CONF"] = "/z.json";
    given.files["/etc/containers/containers.conf"] =
        "[engine.service_destinations.no]\nuri=\"u\"\n";
    given.files["/x.conf"] = "[engine.service_destinations.x]\nuri=\"u\"\n";
    given.files["/y.conf"] = "[engine]\nactive_service=\"x\"\n";
    given.files["/z.json"] = R"({"Connection":{"Connections":{"z":{"URI":"w"}}}})";
    const auto known = readPodmanConnections(given);
    QCOMPARE(known.active, std::string("x"));
    QCOMPARE(known.connections.size(), std::size_t{2});
}

void TestPodmanConnections::nothing()
{
    QVERIFY(readPodmanConnections(GivenSurroundings()) == PodmanConnections());
    QVERIFY(parseServiceDestinations("[\n]\n=\n[engine.service_destinations.]\nuri=1\n\"")
                .connections.empty());
}

QTEST_GUILESS_MAIN(TestPodmanConnections)
#include "tst_podman_connections.moc"
