// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// What PlannedSource makes in /dev, and whose the files of an image are.
#include "diagnosis/resolve_unchecked.h"
#include "plan/given_root.h"
#include "plan/planned_source.h"
#include "support/world.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using mountlens::testing::GivenRoot;

class TestPlannedDevices : public QObject
{
    Q_OBJECT

private slots:
    void devicesAreMade();
    void linksAreMade();
    void linksAreFollowed();
    void whatIsThereIsReplaced();
    void directoriesOnTheWayAreMade();
    void nothingIsMadeBelowFiles();
    void hostNodesStay();
    void rulesSayWhatIsAllowed_data();
    void rulesSayWhatIsAllowed();
    void withoutRulesAllIsAllowed();
    void anEmptyListAllowsNothing();
    void imagesKeepTheirOwnIds();
    void idsThatWereNeverStored();
};

namespace {

const char *const kHost = R"(
    userns remapped ids 0:100000:65536
    userns other ids 0:200000:1000
    dir   /srv/dev 0755 0:0
    chr   /srv/dev/null 0600 5:5 1:3
)";

struct Scene
{
    std::shared_ptr<World> host = std::make_shared<World>(kHost);
    std::shared_ptr<GivenRoot> tree = std::make_shared<GivenRoot>();
    PlannedRoot root;

    Scene()
    {
        tree->entries["/dev"] = {};
        RootEntry file;
        file.type = FileType::Regular;
        file.mode = Mode(0640);
        file.uid = Uid(1000);
        file.gid = Gid(33);
        tree->entries["/dev/old"] = file;
        root.tree = tree;
        storeAs("host");
    }
    void storeAs(const std::string &ns)
    {
        root.storedUids = host->userNamespace(ns).uids;
        root.storedGids = host->userNamespace(ns).gids;
    }
    [[nodiscard]] PlannedSource plan(const std::string &ns = "host") const
    {
        return {host, host->userNamespace(ns), root};
    }
};

MadeNode device(FileType type, DeviceNumber number)
{
    MadeNode node = MadeNode::of(type, Mode(0660), Kuid(7), Kgid(8));
    node.device = number;
    return node;
}

MadeNode link(const char *target)
{
    MadeNode node = MadeNode::of(FileType::Symlink, Mode(0777), Kuid(0), Kgid(0));
    node.target = target;
    return node;
}

InodeFacts inodeAt(FactSource &facts, std::string_view path)
{
    const auto node = resolveUnchecked(facts, path);
    return node && facts.inode(*node) ? *facts.inode(*node) : InodeFacts();
}

} // namespace

void TestPlannedDevices::devicesAreMade()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(plan.make("/dev/null", device(FileType::CharDevice, {1, 3})));
    QVERIFY(plan.make("/dev/sda", device(FileType::BlockDevice, {8, 0})));
    const InodeFacts null = inodeAt(plan, "/dev/null");
    QVERIFY(null.type == FileType::CharDevice);
    QVERIFY((null.deviceNode == DeviceNumber{1, 3}));
    QCOMPARE(null.mode.bits(), Mode(0660).bits());
    QVERIFY(null.owner == Kuid(7));
    QVERIFY(null.group == Kgid(8));
    QVERIFY(inodeAt(plan, "/dev/sda").type == FileType::BlockDevice);
    QVERIFY(null.number != inodeAt(plan, "/dev/sda").number);
}

void TestPlannedDevices::linksAreMade()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(plan.make("/dev/stdin", link("/proc/self/fd/0")));
    const auto entry = plan.child(*resolveUnchecked(plan, "/dev"), "stdin");
    QVERIFY(entry && entry->node);
    QVERIFY(plan.inode(*entry->node)->type == FileType::Symlink);
    const Result<SymlinkTarget> &target = plan.symlink(*entry->node);
    QVERIFY(target);
    QCOMPARE(target->path, std::string("/proc/self/fd/0"));
}

void TestPlannedDevices::linksAreFollowed()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(plan.make("/dev/first", device(FileType::CharDevice, {4, 1})));
    QVERIFY(plan.make("/dev/link", link("first")));
    QVERIFY((inodeAt(plan, "/dev/link").deviceNode == DeviceNumber{4, 1}));
}

void TestPlannedDevices::whatIsThereIsReplaced()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QCOMPARE(inodeAt(plan, "/dev/old").mode.bits(), Mode(0640).bits());
    QVERIFY(plan.make("/dev/old", device(FileType::CharDevice, {1, 5})));
    const InodeFacts old = inodeAt(plan, "/dev/old");
    QVERIFY(old.type == FileType::CharDevice);
    QVERIFY((old.deviceNode == DeviceNumber{1, 5}));
    QVERIFY(old.owner == Kuid(7));
}

void TestPlannedDevices::directoriesOnTheWayAreMade()
{
    const Scene scene;
    PlannedSource plan = scene.plan("remapped");
    QVERIFY(plan.make("/dev/bus/usb/001", device(FileType::CharDevice, {189, 0})));
    const InodeFacts bus = inodeAt(plan, "/dev/bus");
    QVERIFY(bus.type == FileType::Directory);
    QVERIFY(bus.owner == Kuid(100000));
    QVERIFY(inodeAt(plan, "/dev/bus/usb/001").owner == Kuid(7));
}

void TestPlannedDevices::nothingIsMadeBelowFiles()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    const auto refused = plan.make("/dev/old/x", device(FileType::CharDevice, {1, 3}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ENOTDIR);
}

void TestPlannedDevices::hostNodesStay()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    PlannedMount mount;
    mount.target = "/dev";
    mount.hostNode = scene.host->at("/srv/dev");
    QVERIFY(plan.add(mount));
    // mknod(2) on what is there fails, and the runtime goes on.
    QVERIFY(plan.make("/dev/null", device(FileType::CharDevice, {1, 3})));
    QVERIFY(inodeAt(plan, "/dev/null").owner == Kuid(5));
    QVERIFY(scene.host->view("/srv/dev/null").inode->owner == Kuid(5));
}

void TestPlannedDevices::rulesSayWhatIsAllowed_data()
{
    QTest::addColumn<bool>("character");
    QTest::addColumn<unsigned>("major");
    QTest::addColumn<unsigned>("minor");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a listed device") << true << 1U << 3U << QByteArray("rwm");
    QTest::newRow("listed for reading") << false << 8U << 0U << QByteArray("r");
    QTest::newRow("its number as the other kind") << true << 8U << 0U << QByteArray();
    QTest::newRow("any minor") << true << 136U << 5U << QByteArray("rw");
    QTest::newRow("not listed") << true << 1U << 1U << QByteArray();
}

void TestPlannedDevices::rulesSayWhatIsAllowed()
{
    QFETCH(bool, character);
    QFETCH(unsigned, major);
    QFETCH(unsigned, minor);
    Scene scene;
    scene.root.deviceRules = *parseDeviceRules("c 1:3 rwm\nb 8:0 r\nc 136:* rw\n");
    PlannedSource plan = scene.plan();
    const FileType type = character ? FileType::CharDevice : FileType::BlockDevice;
    QByteArray letters;
    if (*plan.deviceAllowed(type, {major, minor}, DeviceAccess::Read))
        letters += 'r';
    if (*plan.deviceAllowed(type, {major, minor}, DeviceAccess::Write))
        letters += 'w';
    if (*plan.deviceAllowed(type, {major, minor}, DeviceAccess::Mknod))
        letters += 'm';
    QTEST(letters, "expected");
}

void TestPlannedDevices::withoutRulesAllIsAllowed()
{
    const Scene scene;
    PlannedSource plan = scene.plan();
    QVERIFY(*plan.deviceAllowed(FileType::BlockDevice, {8, 0}, DeviceAccess::Write));
}

void TestPlannedDevices::anEmptyListAllowsNothing()
{
    Scene scene;
    scene.root.deviceRules.emplace();
    PlannedSource plan = scene.plan();
    QVERIFY(!*plan.deviceAllowed(FileType::CharDevice, {1, 3}, DeviceAccess::Read));
}

/// dockerd stores images with the ids of its own remapped root, though a container may have the
/// host's user namespace.
void TestPlannedDevices::imagesKeepTheirOwnIds()
{
    Scene scene;
    scene.storeAs("remapped");
    PlannedSource plan = scene.plan("host");
    QVERIFY(inodeAt(plan, "/dev/old").owner == Kuid(101000));
    QVERIFY(inodeAt(plan, "/dev/old").group == Kgid(100033));
    QVERIFY(inodeAt(plan, "/").owner == Kuid(100000));
    // What the runtime makes is the container's own root's.
    QVERIFY(plan.make("/new/x", device(FileType::CharDevice, {1, 3})));
    QVERIFY(inodeAt(plan, "/new").owner == Kuid(0));
}

void TestPlannedDevices::idsThatWereNeverStored()
{
    Scene scene;
    scene.storeAs("other");
    PlannedSource plan = scene.plan("remapped");
    QVERIFY(!inodeAt(plan, "/dev/old").owner);
    QVERIFY(inodeAt(plan, "/dev/old").group == Kgid(200033));
}

QTEST_APPLESS_MAIN(TestPlannedDevices)
#include "tst_planned_devices.moc"
