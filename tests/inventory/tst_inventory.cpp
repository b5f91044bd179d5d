// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "inventory/inventory.h"
#endif

#include <QTest>

using namespace mountlens;

class TestInventory : public QObject
{
    Q_OBJECT

private slots:
    void nothing();
    void whatTheEngineTells();
    void containersWithoutNames();
    void managers_data();
    void managers();
    void configuredMounts();
    void toldAndSeenIsOne();
    void toldByPidIsOne();
    void pidsOfVirtualMachinesAreNone();
    void stoppedOnesAreListed();
    void knownByProcesses_data();
    void knownByProcesses();
    void enginesOrderFirst();
    void usersSeenInside();
    void named_data();
    void named();
    void whoseProcess();
    void whoseNestedProcess();
};

namespace {

/// No kernel gives such a number: pid_max is at most 4194304.
constexpr int kFirst = 2000000000;

const std::string kId(64, 'a');
const std::string kOther = "abc" + std::string(61, '1');
const std::string kThird = "abd" + std::string(61, '2');

LiveContainer live(const std::string &id, std::vector<std::string> names, int pid = 0)
{
    LiveContainer container;
    container.engine = Engine::Docker;
    container.address = "unix:///run/docker.sock";
    container.id = id;
    container.names = std::move(names);
    container.state = pid == 0 ? "exited" : "running";
    container.pid = pid;
    return container;
}

std::vector<EngineAnswer> answers(std::vector<LiveContainer> containers)
{
    std::vector<EngineAnswer> all;
    all.push_back({EngineAddress(), EngineInfo(), std::move(containers), {}, {}});
    return all;
}

ProcessRecord process(int pid, int parent, const std::string &cgroup, std::uint32_t uid = 0)
{
    ProcessRecord record;
    record.pid = Pid(kFirst + pid);
    record.parent = Pid(kFirst + parent);
    record.name = "p" + std::to_string(pid);
    record.effectiveUid = record.fsUid = Kuid(uid);
    record.effectiveGid = record.fsGid = Kgid(uid);
    record.cgroup = cgroup;
    record.mountNamespace = NamespaceId(1);
    record.userNamespace = NamespaceId(2);
    record.pidNamespace = NamespaceId(3);
    record.rootDiffers = false;
    return record;
}

ProcessRecord inside(ProcessRecord record, std::uint64_t ns)
{
    record.mountNamespace = NamespaceId(ns);
    record.pidNamespace = NamespaceId(ns + 1);
    record.rootDiffers = true;
    return record;
}

ProcessList processes(std::vector<ProcessRecord> records)
{
    return {std::move(records), process(0, 0, "0::/user.slice/session-1.scope")};
}

std::string dockerGroup(const std::string &id)
{
    return "0::/system.slice/docker-" + id + ".scope\n";
}

QByteArray namesOf(const std::vector<ListedContainer> &containers)
{
    QByteArray text;
    for (const ListedContainer &container : containers)
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(container.name);
    return text;
}

} // namespace

void TestInventory::nothing()
{
    QVERIFY(joinContainers({}, processes({})).empty());
    QVERIFY(joinContainers({}, ProcessList()).empty());
    QVERIFY(joinContainers({}, processes({process(1, 0, "0::/init.scope\n")})).empty());
}

void TestInventory::whatTheEngineTells()
{
    LiveContainer told = live(kId, {"web", "alias"});
    told.image = "x:1";
    told.user = "app";
    told.userns = "host";
    told.stateError = "no such file";
    const auto listed = joinContainers(answers({told}), processes({}));
    QCOMPARE(listed.size(), std::size_t{1});
    const ListedContainer &one = listed.front();
    QCOMPARE(one.name, std::string("web"));
    QCOMPARE(one.id, kId);
    QCOMPARE(one.manager, std::string("docker"));
    QCOMPARE(one.address, std::string("unix:///run/docker.sock"));
    QCOMPARE(one.image, std::string("x:1"));
    QCOMPARE(one.state, std::string("exited"));
    QCOMPARE(one.user, std::string("app"));
    QCOMPARE(one.userns, std::string("host"));
    QCOMPARE(one.stateError, std::string("no such file"));
    QVERIFY(!one.pid);
    QVERIFY(!one.userNamespace);
    QVERIFY(one.live == told);
}

void TestInventory::containersWithoutNames()
{
    QCOMPARE(namesOf(joinContainers(answers({live(kId, {})}), processes({}))), QByteArray(12, 'a'));
    QCOMPARE(namesOf(joinContainers(answers({live("ab", {})}), processes({}))), QByteArray("ab"));
}

void TestInventory::managers_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<std::string>("manager");
    QTest::newRow("docker") << Engine::Docker << std::string("docker");
    QTest::newRow("podman") << Engine::Podman << std::string("podman");
    QTest::newRow("quadlet") << Engine::Quadlet << std::string("podman");
    QTest::newRow("nerdctl") << Engine::Nerdctl << std::string("nerdctl");
}

void TestInventory::managers()
{
    QFETCH(Engine, engine);
    LiveContainer told = live(kId, {"web"});
    told.engine = engine;
    QTEST(joinContainers(answers({told}), processes({})).front().manager, "manager");
}

void TestInventory::configuredMounts()
{
    LiveContainer told = live(kId, {"web"});
    LiveMount bind;
    bind.type = "bind";
    bind.source = "/srv/app";
    bind.destination = "/data";
    bind.readWrite = false;
    bind.options = {"z"};
    LiveMount volume;
    volume.type = "volume";
    volume.name = "db";
    volume.source = "/var/lib/docker/volumes/db/_data";
    volume.destination = "/db";
    told.mounts = {bind, volume};
    told.tmpfs = {{"/run", "size=1m"}};
    const auto listed = joinContainers(answers({told}), processes({}));
    const std::vector<ListedMount> &mounts = listed.front().mounts;
    QCOMPARE(mounts.size(), std::size_t{3});
    QCOMPARE(mounts[0].source, std::string("/srv/app"));
    QCOMPARE(mounts[0].target, std::string("/data"));
    QVERIFY(mounts[0].readOnly);
    QCOMPARE(mounts[0].options, std::vector<std::string>{"z"});
    QCOMPARE(mounts[1].source, std::string("db"));
    QVERIFY(!mounts[1].readOnly);
    QCOMPARE(mounts[2].type, std::string("tmpfs"));
    QCOMPARE(mounts[2].target, std::string("/run"));
    QVERIFY(!mounts[2].idmapped);
}

void TestInventory::toldAndSeenIsOne()
{
    // The engine told of it without a pid.
    LiveContainer told = live(kId, {"web"});
    told.state = "running";
    const auto listed = joinContainers(
        answers({told}), processes({process(1, 0, dockerGroup(kId)),
                                    process(2, 1, dockerGroup(kId)), process(3, 0, "0::/\n")}));
    QCOMPARE(namesOf(listed), QByteArray("web"));
    QCOMPARE(listed.front().address, std::string("unix:///run/docker.sock"));
}

void TestInventory::toldByPidIsOne()
{
    // Without a label that tells: its namespaces and the pid must do.
    const auto seen =
        processes({inside(process(1, 0, "0::/\n"), 50), inside(process(2, 1, "0::/\n"), 50)});
    const auto listed = joinContainers(answers({live(kId, {"web"}, kFirst + 2)}), seen);
    QCOMPARE(namesOf(listed), QByteArray("web"));
    QVERIFY(listed.front().pid == Pid(kFirst + 2));
    QCOMPARE(namesOf(joinContainers({}, seen)), QByteArray("p1"));
}

/// They are numbers of another kernel: here they are somebody else's, or nobody's.
void TestInventory::pidsOfVirtualMachinesAreNone()
{
    auto told = answers({live(kId, {"web"}, kFirst + 1)});
    told.front().info->virtualMachine = true;
    const auto listed = joinContainers(told, processes({process(1, 0, "0::/\n", 1000)}));
    QCOMPARE(namesOf(listed), QByteArray("web"));
    QVERIFY(!listed.front().pid);
    QVERIFY(listed.front().users.empty());
}

void TestInventory::stoppedOnesAreListed()
{
    const auto listed = joinContainers(answers({live(kId, {"old"}), live(kOther, {"new"}, kFirst)}),
                                       processes({process(0, 0, dockerGroup(kOther))}));
    QCOMPARE(namesOf(listed), QByteArray("old new"));
    QVERIFY(!listed[0].pid);
    QVERIFY(listed[1].pid.has_value());
}

void TestInventory::knownByProcesses_data()
{
    QTest::addColumn<std::string>("cgroup");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<std::string>("manager");
    const auto row = [](const char *name, const std::string &cgroup, const std::string &shown,
                        const std::string &id, const char *manager) {
        QTest::newRow(name) << cgroup << shown << id << std::string(manager);
    };
    row("docker", dockerGroup(kId), std::string(12, 'a'), kId, "docker");
    row("podman", "0::/machine.slice/libpod-" + kId + ".scope/container\n", std::string(12, 'a'),
        kId, "podman");
    row("LXC", "0::/lxc.payload.box\n", "box", "", "lxc");
    row("a machine", "0::/machine.slice/machine-deb.scope\n", "deb", "", "machine");
}

void TestInventory::knownByProcesses()
{
    QFETCH(std::string, cgroup);
    const auto listed = joinContainers({}, processes({inside(process(1, 0, cgroup), 50)}));
    QCOMPARE(listed.size(), std::size_t{1});
    const ListedContainer &one = listed.front();
    QTEST(one.name, "name");
    QTEST(one.id, "id");
    QTEST(one.manager, "manager");
    QCOMPARE(one.state, std::string("running"));
    QCOMPARE(one.address, std::string());
    QVERIFY(one.pid == Pid(kFirst + 1));
    QVERIFY(!one.live);
    QVERIFY(!one.userNamespace); // there is no such process to read it from
}

void TestInventory::enginesOrderFirst()
{
    auto told = answers({live(kOther, {"z"}), live(kId, {"a"})});
    told.push_back({EngineAddress(), Error(ErrorId::EngineSilent, "x"), {}, {}, {}});
    const auto listed =
        joinContainers(told, processes({inside(process(1, 0, "0::/lxc.payload.box\n"), 50),
                                        process(2, 0, dockerGroup(kId))}));
    QCOMPARE(namesOf(listed), QByteArray("z a box"));
}

void TestInventory::usersSeenInside()
{
    const auto seen =
        processes({process(1, 0, dockerGroup(kId)), process(2, 1, dockerGroup(kId), 1000),
                   process(3, 1, dockerGroup(kId), 1000)});
    for (const auto &told : {answers({live(kId, {"web"}, kFirst + 1)}), answers({})}) {
        const auto listed = joinContainers(told, seen);
        QCOMPARE(listed.size(), std::size_t{1});
        const std::vector<ListedUser> &users = listed.front().users;
        QCOMPARE(users.size(), std::size_t{2});
        QVERIFY((users[0].seen == SeenUser{Kuid(0), Kgid(0), 1, "p1", Pid(kFirst + 1)}));
        QVERIFY((users[1].seen == SeenUser{Kuid(1000), Kgid(1000), 2, "p2", Pid(kFirst + 2)}));
        QVERIFY(!users[1].uid); // its user namespace cannot be read
    }
}

void TestInventory::named_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const std::string &name, const char *expected) {
        QTest::newRow(promise) << name << QByteArray(expected);
    };
    row("by name", "web", "web");
    row("by another name", "alias", "web");
    row("by full id", kOther, "db");
    row("by the beginning of an id", "aaaa", "web");
    row("ambiguous", "ab", "db abc1");
    row("a name counts before the beginning of an id", "abc1", "abc1");
    row("no part of a name", "we", "");
    row("more than the id", kId + "a", "");
    row("nobody", "none", "");
    row("no name", "", "");
    row("one without an id", "box", "box");
}

void TestInventory::named()
{
    QFETCH(std::string, name);
    const auto listed = joinContainers(
        answers({live(kId, {"web", "alias"}), live(kOther, {"db"}), live(kThird, {"abc1"})}),
        processes({inside(process(1, 0, "0::/lxc.payload.box\n"), 50)}));
    QByteArray found;
    for (const ListedContainer *container : containersNamed(listed, name))
        found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(container->name);
    QTEST(found, "expected");
}

void TestInventory::whoseProcess()
{
    const auto seen =
        processes({process(1, 0, dockerGroup(kId)), process(2, 1, dockerGroup(kId)),
                   process(3, 0, dockerGroup(kOther)), process(4, 0, "0::/user.slice\n")});
    const auto listed = joinContainers(answers({live(kId, {"web"}, kFirst + 1)}), seen);
    const auto web = containerOf(Pid(kFirst + 2), listed, seen);
    QVERIFY(web.has_value());
    QCOMPARE(web->name, std::string("web"));
    QCOMPARE(containerOf(Pid(kFirst + 3), listed, seen)->id, kOther);
    QVERIFY(!containerOf(Pid(kFirst + 4), listed, seen));
    QVERIFY(!containerOf(Pid(kFirst + 99), listed, seen));
}

void TestInventory::whoseNestedProcess()
{
    const std::string nested = "0::/docker/" + kId + "/docker/" + kOther + "\n";
    const auto seen = processes({process(1, 0, "0::/docker/" + kId + "\n"), process(2, 1, nested)});
    const auto listed = joinContainers(answers({live(kId, {"outer"}, kFirst + 1)}), seen);
    QCOMPARE(listed.size(), std::size_t{2});
    QCOMPARE(containerOf(Pid(kFirst + 2), listed, seen)->id, kOther);
}

QTEST_APPLESS_MAIN(TestInventory)
#include "tst_inventory.moc"
