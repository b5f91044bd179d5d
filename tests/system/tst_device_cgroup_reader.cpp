// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/device_cgroup_reader.h"
#include "system/small_file.h"

#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr DeviceNumber kNull{1, 3};
constexpr DeviceNumber kZero{1, 5};

bool anyAllows(const std::string &text, FileType type, DeviceNumber device, DeviceAccess access)
{
    const auto rules = parseDeviceRules(text);
    return std::any_of(rules->begin(), rules->end(),
                       [&](const DeviceRule &rule) { return rule.allows(type, device, access); });
}

/// A cgroup of the devices controller (version 1) below our own; gone at the end.
class DevicesCgroup
{
public:
    DevicesCgroup()
        : m_path("/sys/fs/cgroup/devices/mountlens-" + std::to_string(::getpid()))
    {
        m_there = ::access("/sys/fs/cgroup/devices/devices.list", F_OK) == 0
                  && ::mkdir(m_path.c_str(), 0755) == 0;
    }
    ~DevicesCgroup()
    {
        if (m_there)
            ::rmdir(m_path.c_str());
    }
    DevicesCgroup(const DevicesCgroup &) = delete;
    DevicesCgroup &operator=(const DevicesCgroup &) = delete;

    [[nodiscard]] bool there() const { return m_there; }
    void write(const std::string &file, const std::string &text) const
    {
        writeControl(m_path + '/' + file, text);
    }

private:
    std::string m_path;
    bool m_there = false;
};

} // namespace

class TestDeviceCgroupReader : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void malformed_data();
    void malformed();
    void paths_data();
    void paths();
    void unknownPlaceIsNotAllowed();
    void versionOneLive();
};

void TestDeviceCgroupReader::rules_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("readNull");
    QTest::addColumn<bool>("mknodNull");
    QTest::addColumn<bool>("readNullBlock");
    const auto row = [](const char *promise, const char *text, bool read, bool mknod, bool block) {
        QTest::newRow(promise) << std::string(text) << read << mknod << block;
    };
    row("everything", "a *:* rwm\n", true, true, true);
    row("no rule allows nothing", "", false, false, false);
    row("one device", "c 1:3 rw\n", true, false, false);
    row("a block device of the same number", "b 1:3 rwm\n", false, false, true);
    row("another minor", "c 1:5 rwm\n", false, false, false);
    row("any minor", "c 1:* rwm\n", true, true, false);
    row("any major", "c *:3 rwm\n", true, true, false);
    row("mknod of any, as engines write it", "c *:* m\nb *:* m\n", false, true, false);
    row("the union of several lines", "c *:* m\nc 1:3 r\n", true, true, false);
    row("no newline at the end", "c 1:3 r", true, false, false);
    row("no access at all", "c 1:3 \n", false, false, false);
}

void TestDeviceCgroupReader::rules()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, readNull);
    QFETCH(const bool, mknodNull);
    QFETCH(const bool, readNullBlock);
    QCOMPARE(anyAllows(text, FileType::CharDevice, kNull, DeviceAccess::Read), readNull);
    QCOMPARE(anyAllows(text, FileType::CharDevice, kNull, DeviceAccess::Mknod), mknodNull);
    QCOMPARE(anyAllows(text, FileType::BlockDevice, kNull, DeviceAccess::Read), readNullBlock);
}

void TestDeviceCgroupReader::malformed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("an unknown type") << std::string("x 1:3 rwm\n");
    QTest::newRow("no minor") << std::string("c 1 rwm\n");
    QTest::newRow("a number past 32 bits") << std::string("c 4294967296:0 r\n");
    QTest::newRow("a negative number") << std::string("c -1:0 r\n");
    QTest::newRow("an unknown access") << std::string("c 1:3 rx\n");
    QTest::newRow("a bad line after good ones") << std::string("c 1:3 r\nnonsense\n");
}

void TestDeviceCgroupReader::malformed()
{
    QFETCH(const std::string, text);
    const auto rules = parseDeviceRules(text);
    QVERIFY(!rules);
    QCOMPARE(rules.error().id(), ErrorId::Malformed);
}

void TestDeviceCgroupReader::paths_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("devices");
    QTest::addColumn<std::string>("unified");
    const std::string none = "none";
    QTest::newRow("version 2 alone") << std::string("0::/a/b\n") << none << std::string("/a/b");
    QTest::newRow("both") << std::string("5:devices:/x\n0::/\n") << std::string("/x")
                          << std::string("/");
    QTest::newRow("several controllers in one hierarchy")
        << std::string("3:cpu,devices,pids:/x\n") << std::string("/x") << none;
    QTest::newRow("a name is no controller") << std::string("3:name=devices:/x\n") << none << none;
    QTest::newRow("a colon in the path")
        << std::string("5:devices:/a:b\n") << std::string("/a:b") << none;
    QTest::newRow("no text") << std::string() << none << none;
}

void TestDeviceCgroupReader::paths()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, devices);
    QFETCH(const std::string, unified);
    const CgroupPaths paths = parseCgroupPaths(text);
    QCOMPARE(paths.devicesV1.value_or("none"), devices);
    QCOMPARE(paths.unified.value_or("none"), unified);
}

void TestDeviceCgroupReader::unknownPlaceIsNotAllowed()
{
    const auto own = parseMountinfo(*readSmallFile(AT_FDCWD, "/proc/self/mountinfo"));
    QVERIFY(own);
    const auto ask = [&](const CgroupPaths &paths) {
        return deviceCgroupAllows(paths, *own, FileType::CharDevice, kNull, DeviceAccess::Read);
    };
    QVERIFY(!ask({"/no/such/cgroup", std::nullopt}));
    QVERIFY(!ask({"/../no/such/cgroup", std::nullopt}));
    QVERIFY(!ask({"/gone (deleted)", std::nullopt}));
    QVERIFY(!ask({std::nullopt, "/no/such/cgroup"}));
    const auto nowhere =
        deviceCgroupAllows({"/", "/"}, {}, FileType::CharDevice, kNull, DeviceAccess::Read);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().id(), ErrorId::Unsupported);
}

void TestDeviceCgroupReader::versionOneLive()
{
    MOUNTLENS_NEED_STAGE();
    const DevicesCgroup cgroup;
    if (!cgroup.there())
        QSKIP("this machine has no devices controller of version 1");
    cgroup.write("devices.deny", "a");
    cgroup.write("devices.allow", "c 1:3 r");
    StagedProcess confined([&] { cgroup.write("cgroup.procs", std::to_string(::getpid())); });
    LiveCase live = caseOf(confined.pid());
    const auto allows = [&](DeviceNumber device, DeviceAccess access) {
        return need(live.facts->deviceAllowed(FileType::CharDevice, device, access), "device");
    };
    QVERIFY(allows(kNull, DeviceAccess::Read));
    QVERIFY(!allows(kNull, DeviceAccess::Write));
    QVERIFY(!allows(kNull, DeviceAccess::Mknod));
    QVERIFY(!allows(kZero, DeviceAccess::Read));
    QCOMPARE(inWords(ask(live, Operation::Read, "/dev/null")), std::string("allowed"));
    QCOMPARE(inWords(ask(live, Operation::Read, "/dev/zero")),
             std::string("denied EPERM device-cgroup-denies"));
    confined.end();
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestDeviceCgroupReader)
#include "tst_device_cgroup_reader.moc"
