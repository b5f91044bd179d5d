// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/device_plan.h"
#include "support/world.h"

#include <QTest>

#include <algorithm>

using namespace mountlens;

class TestDevicePlan : public QObject
{
    Q_OBJECT

private slots:
    void standardNodes_data();
    void standardNodes();
    void standardLinks_data();
    void standardLinks();
    void whatIsMadeBelongsToTheContainersRoot();
    void hostNodesAreMounted_data();
    void hostNodesAreMounted();
    void nodesTheHostLacksAreMade();
    void askedDevices();
    void sourcesThatAreNone_data();
    void sourcesThatAreNone();
    void directoriesOfDevices();
    void anotherNameInAUserNamespace_data();
    void anotherNameInAUserNamespace();
    void withoutWritingPodmanBindsReadOnly_data();
    void withoutWritingPodmanBindsReadOnly();
    void standardRules_data();
    void standardRules();
    void rulesOfAskedDevices_data();
    void rulesOfAskedDevices();
    void everythingAllowed_data();
    void everythingAllowed();
};

namespace {

const char *const kHost = R"(
    userns remapped ids 0:100000:65536
    chr   /dev/null 0666 0:0 1:3
    chr   /dev/zero 0666 0:0 1:5
    chr   /dev/full 0666 0:0 1:7
    chr   /dev/random 0666 0:0 1:8
    chr   /dev/urandom 0666 0:0 1:9
    chr   /dev/tty 0666 0:5 5:0
    chr   /dev/fuse 0666 0:0 10:229
    blk   /dev/sda 0660 0:6 8:0
    file  /dev/file 0644 0:0
    dir   /dev/snd 0755 0:0
)";

struct Scene
{
    World host;
    MountHabits habits;
    ContainerSpec spec;

    explicit Scene(Engine engine = Engine::Docker,
                   const std::string &ns = "host",
                   std::string_view text = kHost)
        : host(text)
    {
        habits.engine = engine;
        habits.container = host.userNamespace(ns);
        habits.storedUids = habits.container.uids;
        habits.storedGids = habits.container.gids;
        spec.engine = engine;
    }

    Result<std::vector<PlannedDevice>> plan() { return planDevices(spec, habits, host); }
    /// The device at that path; a device without a path: there is none.
    PlannedDevice at(const std::string &path)
    {
        const auto devices = plan();
        if (!devices)
            return {};
        const auto found =
            std::find_if(devices->begin(), devices->end(),
                         [&](const PlannedDevice &device) { return device.path == path; });
        return found == devices->end() ? PlannedDevice() : *found;
    }
    std::optional<std::vector<DeviceRule>> rules() { return planDeviceRules(spec, habits, host); }
};

bool allows(const std::vector<DeviceRule> &rules,
            FileType type,
            DeviceNumber number,
            DeviceAccess access)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const DeviceRule &rule) { return rule.allows(type, number, access); });
}

QByteArray
allowed(const std::optional<std::vector<DeviceRule>> &rules, FileType type, DeviceNumber number)
{
    if (!rules)
        return "all";
    QByteArray letters;
    if (allows(*rules, type, number, DeviceAccess::Read))
        letters += 'r';
    if (allows(*rules, type, number, DeviceAccess::Write))
        letters += 'w';
    if (allows(*rules, type, number, DeviceAccess::Mknod))
        letters += 'm';
    return letters;
}

} // namespace

void TestDevicePlan::standardNodes_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<unsigned>("major");
    QTest::addColumn<unsigned>("minor");
    const auto row = [](const char *path, unsigned major, unsigned minor) {
        QTest::newRow(path) << std::string(path) << major << minor;
    };
    row("/dev/null", 1, 3);
    row("/dev/zero", 1, 5);
    row("/dev/full", 1, 7);
    row("/dev/random", 1, 8);
    row("/dev/urandom", 1, 9);
    row("/dev/tty", 5, 0);
}

void TestDevicePlan::standardNodes()
{
    QFETCH(std::string, path);
    QFETCH(unsigned, major);
    QFETCH(unsigned, minor);
    Scene scene;
    const PlannedDevice device = scene.at(path);
    QCOMPARE(device.path, path);
    QVERIFY(!device.mounted);
    QVERIFY(device.node.type == FileType::CharDevice);
    QVERIFY((device.node.device == DeviceNumber{major, minor}));
    QCOMPARE(device.node.mode.bits(), Mode(0666).bits());
}

void TestDevicePlan::standardLinks_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("target");
    const auto row = [](const char *path, const char *target) {
        QTest::newRow(path) << std::string(path) << std::string(target);
    };
    row("/dev/fd", "/proc/self/fd");
    row("/dev/stdin", "/proc/self/fd/0");
    row("/dev/stdout", "/proc/self/fd/1");
    row("/dev/stderr", "/proc/self/fd/2");
    row("/dev/ptmx", "pts/ptmx");
}

void TestDevicePlan::standardLinks()
{
    QFETCH(std::string, path);
    QFETCH(std::string, target);
    Scene scene(Engine::Podman, "remapped");
    const PlannedDevice device = scene.at(path);
    QVERIFY(!device.mounted);
    QVERIFY(device.node.type == FileType::Symlink);
    QCOMPARE(device.node.target, target);
}

void TestDevicePlan::whatIsMadeBelongsToTheContainersRoot()
{
    Scene plain;
    QVERIFY(plain.at("/dev/null").node.owner == Kuid(0));
    Scene remapped(Engine::Docker, "remapped");
    QVERIFY(remapped.at("/dev/fd").node.owner == Kuid(100000));
    QVERIFY(remapped.at("/dev/fd").node.group == Kgid(100000));
}

void TestDevicePlan::hostNodesAreMounted_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<std::string>("ns");
    QTest::addColumn<bool>("rootless");
    QTest::addColumn<MountFlags>("flags");
    const MountFlags podman = MountFlags(MountFlag::NoSuid) | MountFlag::NoExec;
    QTest::newRow("docker remapped")
        << Engine::Docker << std::string("remapped") << false << MountFlags();
    QTest::newRow("docker rootless")
        << Engine::Docker << std::string("host") << true << MountFlags();
    QTest::newRow("podman rootless") << Engine::Podman << std::string("host") << true << podman;
    QTest::newRow("podman with a user namespace")
        << Engine::Podman << std::string("remapped") << false << podman;
}

void TestDevicePlan::hostNodesAreMounted()
{
    QFETCH(Engine, engine);
    QFETCH(std::string, ns);
    QFETCH(bool, rootless);
    Scene scene(engine, ns);
    scene.habits.rootless = rootless;
    const PlannedDevice device = scene.at("/dev/null");
    QVERIFY(device.mounted.has_value());
    QCOMPARE(device.mounted->target, std::string("/dev/null"));
    QVERIFY(device.mounted->hostNode == scene.host.at("/dev/null"));
    QTEST(device.mounted->flags, "flags");
}

void TestDevicePlan::nodesTheHostLacksAreMade()
{
    Scene scene(Engine::Docker, "remapped", "userns remapped ids 0:100000:65536\n");
    const PlannedDevice device = scene.at("/dev/zero");
    QVERIFY(!device.mounted);
    QVERIFY((device.node.device == DeviceNumber{1, 5}));
    QVERIFY(device.node.owner == Kuid(100000));
}

void TestDevicePlan::askedDevices()
{
    Scene scene;
    scene.spec.devices = {{"/dev/sda", "/dev/disk", "r"}};
    const PlannedDevice device = scene.at("/dev/disk");
    QCOMPARE(device.path, std::string("/dev/disk"));
    QVERIFY(!device.mounted);
    QVERIFY(device.node.type == FileType::BlockDevice);
    QVERIFY((device.node.device == DeviceNumber{8, 0}));
    QCOMPARE(device.node.mode.bits(), Mode(0660).bits());
    QVERIFY(device.node.owner == Kuid(0));
    QVERIFY(device.node.group == Kgid(6));
}

void TestDevicePlan::sourcesThatAreNone_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<std::string>("source");
    QTest::addColumn<std::string>("words");
    const std::string gathering = "error gathering device information while adding custom device ";
    QTest::newRow("missing") << Engine::Docker << std::string("/dev/none")
                             << gathering + "\"/dev/none\": no such file or directory";
    QTest::newRow("a file") << Engine::Docker << std::string("/dev/file")
                            << gathering + "\"/dev/file\": not a device node";
    QTest::newRow("missing for podman") << Engine::Podman << std::string("/dev/none")
                                        << std::string("stat /dev/none: no such file or directory");
    QTest::newRow("a file for podman")
        << Engine::Podman << std::string("/dev/file") << std::string("not a device node");
}

void TestDevicePlan::sourcesThatAreNone()
{
    QFETCH(Engine, engine);
    QFETCH(std::string, source);
    QFETCH(std::string, words);
    Scene scene(engine);
    scene.spec.devices = {{source, "/dev/asked", "rwm"}};
    const auto devices = scene.plan();
    QVERIFY(!devices && devices.error().id() == ErrorId::EngineRefuses);
    QCOMPARE(devices.error().detail(), words);
    const std::size_t standard = Scene().rules()->size();
    QCOMPARE(scene.rules()->size(), standard);
}

/// The engine takes every device in it; which those are is not among the facts.
void TestDevicePlan::directoriesOfDevices()
{
    Scene scene;
    scene.spec.devices = {{"/dev/snd", "/dev/asked", "rwm"}};
    QVERIFY(scene.at("/dev/asked").mounted->unknown.has_value());
    Scene remapped(Engine::Podman, "remapped");
    remapped.spec.devices = scene.spec.devices;
    QVERIFY(remapped.at("/dev/asked").mounted->hostNode == remapped.host.at("/dev/snd"));
}

void TestDevicePlan::anotherNameInAUserNamespace_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<std::string>("ns");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("words");
    const std::string words =
        "error creating device nodes: mount /dev/other: no such file or directory";
    const auto row = [](const char *name, Engine engine, const char *ns, const char *target,
                        const std::string &expected) {
        QTest::newRow(name) << engine << std::string(ns) << std::string(target) << expected;
    };
    row("docker refuses", Engine::Docker, "remapped", "/dev/other", words);
    row("docker takes its own name", Engine::Docker, "remapped", "/dev/fuse", {});
    row("docker without a user namespace makes it", Engine::Docker, "host", "/dev/other", {});
    row("podman mounts it", Engine::Podman, "remapped", "/dev/other", {});
}

void TestDevicePlan::anotherNameInAUserNamespace()
{
    QFETCH(Engine, engine);
    QFETCH(std::string, ns);
    QFETCH(std::string, target);
    QFETCH(std::string, words);
    Scene scene(engine, ns);
    scene.spec.devices = {{"/dev/fuse", target, "rwm"}};
    const auto devices = scene.plan();
    QCOMPARE(devices.has_value(), words.empty());
    if (devices) {
        QCOMPARE(scene.at(target).path, target);
        return;
    }
    QVERIFY(devices.error().id() == ErrorId::EngineRefuses);
    QCOMPARE(devices.error().subject(), std::string("docker"));
    QCOMPARE(devices.error().detail(), words);
}

void TestDevicePlan::withoutWritingPodmanBindsReadOnly_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<std::string>("permissions");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("podman r") << Engine::Podman << std::string("r") << true;
    QTest::newRow("podman rm") << Engine::Podman << std::string("rm") << true;
    QTest::newRow("podman rw") << Engine::Podman << std::string("rw") << false;
    QTest::newRow("podman rwm") << Engine::Podman << std::string("rwm") << false;
    QTest::newRow("docker r") << Engine::Docker << std::string("r") << false;
}

void TestDevicePlan::withoutWritingPodmanBindsReadOnly()
{
    QFETCH(Engine, engine);
    QFETCH(std::string, permissions);
    Scene scene(engine, "remapped");
    scene.spec.devices = {{"/dev/fuse", "/dev/fuse", permissions}};
    const PlannedDevice device = scene.at("/dev/fuse");
    QVERIFY(device.mounted.has_value());
    QTEST(device.mounted->flags.has(MountFlag::ReadOnly), "readOnly");
}

void TestDevicePlan::standardRules_data()
{
    QTest::addColumn<bool>("character");
    QTest::addColumn<unsigned>("major");
    QTest::addColumn<unsigned>("minor");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, bool character, unsigned major, unsigned minor,
                        const char *expected) {
        QTest::newRow(name) << character << major << minor << QByteArray(expected);
    };
    row("null", true, 1, 3, "rwm");
    row("urandom", true, 1, 9, "rwm");
    row("tty", true, 5, 0, "rwm");
    row("ptmx", true, 5, 2, "rwm");
    row("any pseudo-terminal", true, 136, 77, "rwm");
    row("any other character device can be made only", true, 1, 1, "m");
    row("any block device can be made only", false, 8, 0, "m");
    row("the number of a character device is no block device's", false, 1, 3, "m");
}

void TestDevicePlan::standardRules()
{
    QFETCH(bool, character);
    QFETCH(unsigned, major);
    QFETCH(unsigned, minor);
    Scene scene;
    QTEST(allowed(scene.rules(), character ? FileType::CharDevice : FileType::BlockDevice,
                  {major, minor}),
          "expected");
}

void TestDevicePlan::rulesOfAskedDevices_data()
{
    QTest::addColumn<std::string>("permissions");
    QTest::addColumn<QByteArray>("expected");
    // Every device may be made, whoever asks.
    QTest::newRow("r") << std::string("r") << QByteArray("rm");
    QTest::newRow("w") << std::string("w") << QByteArray("wm");
    QTest::newRow("m") << std::string("m") << QByteArray("m");
    QTest::newRow("rw") << std::string("rw") << QByteArray("rwm");
    QTest::newRow("rwm") << std::string("rwm") << QByteArray("rwm");
    QTest::newRow("none") << std::string() << QByteArray("m");
}

void TestDevicePlan::rulesOfAskedDevices()
{
    QFETCH(std::string, permissions);
    Scene scene;
    scene.spec.devices = {{"/dev/sda", "/dev/disk", permissions}};
    const auto rules = scene.rules();
    QTEST(allowed(rules, FileType::BlockDevice, {8, 0}), "expected");
    QCOMPARE(allowed(rules, FileType::CharDevice, {8, 0}), QByteArray("m"));
    QCOMPARE(allowed(rules, FileType::BlockDevice, {8, 1}), QByteArray("m"));
    const DeviceRule &asked = rules->back();
    QCOMPARE(asked.mknod, permissions.find('m') != std::string::npos);
}

void TestDevicePlan::everythingAllowed_data()
{
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<bool>("withoutCgroups");
    QTest::addColumn<bool>("rootless");
    QTest::newRow("privileged") << true << false << false;
    QTest::newRow("no cgroups") << false << true << false;
    QTest::newRow("rootless") << false << false << true;
}

void TestDevicePlan::everythingAllowed()
{
    QFETCH(bool, privileged);
    QFETCH(bool, withoutCgroups);
    QFETCH(bool, rootless);
    Scene scene(Engine::Podman);
    scene.spec.privileged = privileged;
    scene.spec.withoutCgroups = withoutCgroups;
    scene.habits.rootless = rootless;
    scene.spec.devices = {{"/dev/sda", "/dev/sda", "r"}};
    QVERIFY(!scene.rules());
}

QTEST_APPLESS_MAIN(TestDevicePlan)
#include "tst_device_plan.moc"
