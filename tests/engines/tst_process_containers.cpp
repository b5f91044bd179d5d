// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "engines/process_containers.h"
#endif

#include <QTest>

using namespace mountlens;

namespace {

const std::string kId(64, 'a');
const std::string kOther(64, 'b');

ProcessRecord process(int pid, int parent, std::uint32_t uid, const std::string &cgroup)
{
    ProcessRecord record;
    record.pid = Pid(pid);
    record.parent = Pid(parent);
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

ProcessRecord inside(ProcessRecord record, std::uint64_t mount, std::uint64_t pid)
{
    record.mountNamespace = NamespaceId(mount);
    record.pidNamespace = NamespaceId(pid);
    record.rootDiffers = true;
    return record;
}

std::string shown(const std::vector<ContainerLabel> &labels)
{
    std::string text;
    for (const ContainerLabel &label : labels)
        text += std::to_string(static_cast<int>(label.manager)) + ' '
                + (label.id.empty() ? label.name : label.id.substr(0, 2)) + ' ' + label.pod + ';';
    return text;
}

} // namespace

class TestProcessContainers : public QObject
{
    Q_OBJECT

private slots:
    void cgroups_data();
    void cgroups();
    void units_data();
    void units();
    void groupsByLabel();
    void groupsByNamespaces();
    void hostProcessesAreNone();
    void readerInAContainer();
    void unreadableNamespaces();
    void usersSeenInside();
    void aroundAPid();
};

void TestProcessContainers::cgroups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::string &text,
                        const std::vector<ContainerLabel> &labels) {
        QTest::newRow(name) << QString::fromStdString(text)
                            << QString::fromStdString(shown(labels));
    };
    const auto one = [](ContainerManager manager, const std::string &id,
                        const std::string &pod = {}) {
        return std::vector<ContainerLabel>{ContainerLabel{manager, id, {}, pod}};
    };
    const auto named = [](ContainerManager manager, const std::string &name) {
        return std::vector<ContainerLabel>{ContainerLabel{manager, {}, name, {}}};
    };
    const std::string pod = "12345678-1234-1234-1234-123456789abc";
    const std::string podUnit = "12345678_1234_1234_1234_123456789abc";
    row("docker, systemd driver", "0::/system.slice/docker-" + kId + ".scope\n",
        one(ContainerManager::Docker, kId));
    row("docker, cgroupfs driver", "0::/docker/" + kId, one(ContainerManager::Docker, kId));
    row("docker, version 1", "12:pids:/docker/" + kId + "\n1:name=systemd:/docker/" + kId + "\n",
        one(ContainerManager::Docker, kId));
    row("docker, hybrid", "9:name=systemd:/\n1:cpu:/\n0::/docker/" + kId,
        one(ContainerManager::Docker, kId));
    row("rootless docker",
        "0::/user.slice/user-1001.slice/user@1001.service/user.slice/docker-" + kId + ".scope",
        one(ContainerManager::Docker, kId));
    row("docker in docker", "0::/docker/" + kId + "/docker/" + kOther,
        {ContainerLabel{ContainerManager::Docker, kId, {}, {}},
         ContainerLabel{ContainerManager::Docker, kOther, {}, {}}});
    row("a unit inside a container", "0::/docker/" + kId + "/system.slice/ssh.service",
        one(ContainerManager::Docker, kId));
    row("podman", "0::/machine.slice/libpod-" + kId + ".scope/container",
        one(ContainerManager::Podman, kId));
    row("podman rootless",
        "0::/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" + kId + ".scope",
        one(ContainerManager::Podman, kId));
    row("podman, cgroupfs", "0::/libpod_parent/libpod-" + kId, one(ContainerManager::Podman, kId));
    row("podman, cgroups=split", "0::/system.slice/web.service/libpod-payload-" + kId,
        one(ContainerManager::Podman, kId));
    row("conmon is none", "0::/machine.slice/libpod-conmon-" + kId + ".scope", {});
    row("nerdctl", "0::/system.slice/nerdctl-" + kId + ".scope",
        one(ContainerManager::Nerdctl, kId));
    row("nerdctl, cgroupfs", "0::/default/" + kId, one(ContainerManager::Nerdctl, kId));
    row("kubernetes, containerd",
        "0::/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod" + podUnit
            + ".slice/cri-containerd-" + kId + ".scope",
        one(ContainerManager::Containerd, kId, pod));
    row("kubernetes, cri-o",
        "0::/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod" + podUnit
            + ".slice/crio-" + kId + ".scope",
        one(ContainerManager::Crio, kId, pod));
    row("kubernetes, cgroupfs", "4:memory:/kubepods/burstable/pod" + pod + "/" + kId,
        one(ContainerManager::Kubernetes, kId, pod));
    row("kubernetes, docker",
        "0::/kubepods.slice/kubepods-pod" + podUnit + ".slice/docker-" + kId + ".scope",
        one(ContainerManager::Docker, kId, pod));
    row("containerd beside systemd",
        "0::/system.slice/containerd.service/kubepods-burstable-pod" + podUnit
            + ".slice:cri-containerd:" + kId,
        one(ContainerManager::Containerd, kId, pod));
    row("kind: kubernetes in docker",
        "0::/docker/" + kId + "/kubelet/kubepods/pod" + pod + "/" + kOther,
        {ContainerLabel{ContainerManager::Docker, kId, {}, {}},
         ContainerLabel{ContainerManager::Kubernetes, kOther, {}, pod}});
    row("crio-conmon is none", "0::/system.slice/crio-conmon-" + kId + ".scope", {});
    row("lxc 4 and newer, incus", "0::/lxc.payload.web/init.scope",
        named(ContainerManager::Lxc, "web"));
    row("lxc of old", "5:devices:/lxc/web", named(ContainerManager::Lxc, "web"));
    row("lxc's monitor is none", "0::/lxc.monitor.web", {});
    row("nspawn under machined",
        "0::/machine.slice/machine-my\\x2dbox.scope/payload/system.slice/x.service",
        named(ContainerManager::Machine, "my-box"));
    row("nspawn as a service", "0::/machine.slice/systemd-nspawn@deb\\x2d12.service/payload",
        named(ContainerManager::Machine, "deb-12"));
    row("virtual machines are none", "0::/machine.slice/machine-qemu\\x2d1\\x2dvm.scope", {});
    row("a service", "0::/system.slice/ssh.service", {});
    row("a session", "0::/user.slice/user-1000.slice/session-2.scope", {});
    row("the root", "0::/", {});
    row("empty", "", {});
    row("an id that is too short", "0::/docker/abc", {});
    row("an id of other letters", "0::/docker/" + std::string(64, 'z'), {});
    row("an escape cut off", "0::/machine.slice/machine-a\\x2.scope",
        named(ContainerManager::Machine, "a\\x2"));
    row("no path", "0\n:\n::\n", {});
}

void TestProcessContainers::cgroups()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(shown(containerLabels(text.toStdString()))), expected);
}

void TestProcessContainers::units_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("a service") << QStringLiteral("0::/system.slice/ssh.service")
                               << QStringLiteral("ssh.service");
    QTest::newRow("a user's") << QStringLiteral(
        "0::/user.slice/user-1.slice/user@1.service/app.slice/app-flatpak-x-1.scope\n")
                              << QStringLiteral("app-flatpak-x-1.scope");
    QTest::newRow("none") << QStringLiteral("0::/docker/x") << QString();
}

void TestProcessContainers::units()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QCOMPARE(QString::fromStdString(systemdUnit(text.toStdString())), unit);
}

void TestProcessContainers::groupsByLabel()
{
    const std::string cgroup = "0::/docker/" + kId;
    const ProcessRecord self = process(10, 1, 0, "0::/");
    const std::vector<ProcessRecord> all{
        self,
        inside(process(100, 99, 0, cgroup), 11, 13),
        inside(process(120, 100, 33, cgroup), 11, 13),
        // What it unshared itself stays its own.
        inside(process(130, 120, 33, cgroup), 21, 23),
        // Joined by exec: its parent is outside, too.
        inside(process(110, 98, 1000, cgroup), 11, 13),
        inside(process(90, 1, 0, "0::/docker/" + kOther), 31, 33),
    };
    const auto containers = containersOf(all, self);
    QCOMPARE(containers.size(), std::size_t{2});
    QCOMPARE(containers[0].label.id, kOther);
    QCOMPARE(containers[1].label.id, kId);
    QCOMPARE(containers[1].mainPid.value(), 100);
    QCOMPARE(containers[1].command, std::string("p100"));
    QCOMPARE(containers[1].pids.size(), std::size_t{4});
    QVERIFY(containers[1].mountNamespace == NamespaceId(11));
}

void TestProcessContainers::groupsByNamespaces()
{
    const ProcessRecord self = process(10, 1, 0, "0::/");
    // podman with --cgroups=disabled: nothing but the namespaces tells.
    const std::vector<ProcessRecord> all{
        inside(process(200, 1, 0, "0::/init"), 41, 43),
        inside(process(201, 200, 5, "0::/init"), 41, 43),
        inside(process(300, 1, 0, "0::/system.slice/chroot.service"), 51, 3),
    };
    const auto containers = containersOf(all, self);
    QCOMPARE(containers.size(), std::size_t{2});
    QCOMPARE(containers[0].label.manager, ContainerManager::Unknown);
    QCOMPARE(containers[0].pids.size(), std::size_t{2});
    QCOMPARE(containers[1].label.manager, ContainerManager::Systemd);
    QCOMPARE(containers[1].label.name, std::string("chroot.service"));
}

void TestProcessContainers::hostProcessesAreNone()
{
    const ProcessRecord self = process(10, 1, 0, "0::/");
    ProcessRecord privateTmp = process(20, 1, 0, "0::/system.slice/ntp.service");
    privateTmp.mountNamespace = NamespaceId(61);
    ProcessRecord sandbox = process(21, 1, 1000, "0::/user.slice/session-1.scope");
    sandbox.userNamespace = NamespaceId(62);
    sandbox.pidNamespace = NamespaceId(63);
    // kdevtmpfs has a mount namespace and a root of its own.
    ProcessRecord kernelThread = inside(process(22, 2, 0, "0::/"), 64, 3);
    kernelThread.hasMemory = false;
    QVERIFY(containersOf(std::vector{self, privateTmp, sandbox, kernelThread}, self).empty());
    QVERIFY(containersOf({}, self).empty());
}

void TestProcessContainers::readerInAContainer()
{
    const std::string cgroup = "0::/docker/" + kId;
    const ProcessRecord self = process(10, 1, 0, cgroup);
    const std::vector<ProcessRecord> all{
        self, process(11, 1, 0, cgroup),
        inside(process(12, 1, 0, cgroup + "/docker/" + kOther), 7, 8)};
    const auto containers = containersOf(all, self);
    QCOMPARE(containers.size(), std::size_t{1});
    QCOMPARE(containers[0].label.id, kOther);
}

void TestProcessContainers::unreadableNamespaces()
{
    const ProcessRecord self = process(10, 1, 0, "0::/");
    ProcessRecord hidden = process(100, 1, 33, "0::/docker/" + kId);
    hidden.mountNamespace = hidden.userNamespace = hidden.pidNamespace = std::nullopt;
    hidden.rootDiffers = std::nullopt;
    ProcessRecord other = hidden;
    other.pid = Pid(101);
    other.cgroup = "0::/system.slice/x.service";
    const auto containers = containersOf(std::vector{hidden, other}, self);
    QCOMPARE(containers.size(), std::size_t{1});
    QCOMPARE(containers[0].label.id, kId);
    QVERIFY(!containers[0].mountNamespace);
}

void TestProcessContainers::usersSeenInside()
{
    ProcessRecord server = process(7, 1, 1000, "");
    server.fsUid = Kuid(33);
    const auto users = usersOf(
        std::vector{process(5, 1, 33, ""), process(4, 1, 33, ""), process(9, 1, 0, ""), server});
    QCOMPARE(users.size(), std::size_t{3});
    QVERIFY((users[0] == SeenUser{Kuid(0), Kgid(0), 1, "p9", Pid(9)}));
    QVERIFY((users[1] == SeenUser{Kuid(33), Kgid(33), 2, "p4", Pid(4)}));
    QVERIFY((users[2] == SeenUser{Kuid(33), Kgid(1000), 1, "p7", Pid(7)}));
    QVERIFY(usersOf({}).empty());
}

void TestProcessContainers::aroundAPid()
{
    const ProcessRecord self = process(10, 1, 0, "0::/");
    const std::vector<ProcessRecord> all{self, inside(process(100, 1, 0, "0::/"), 5, 6),
                                         inside(process(101, 100, 7, "0::/"), 5, 6)};
    QCOMPARE(processesAround(Pid(100), all, self).size(), std::size_t{2});
    QCOMPARE(processesAround(Pid(10), all, self).size(), std::size_t{1});
    QVERIFY(processesAround(Pid(999), all, self).empty());
}

QTEST_GUILESS_MAIN(TestProcessContainers)
#include "tst_process_containers.moc"
