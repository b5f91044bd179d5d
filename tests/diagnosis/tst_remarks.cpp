// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/remarks.h"
#include "support/world.h"

#include <QTest>

#include <string>

using namespace mountlens;

class TestRemarks : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTrue_data();
    void whatIsTrue();
    void arguments();
    void lists();
};

namespace {

constexpr const char *kSpaces =
    "userns ct ids 0:100000:65536\nuserns ana ids 0:1000:1 owner 1000\n";

struct NamedRemark
{
    NoticeId id;
    const char *name;
};

constexpr std::array kRemarks = {
#define MOUNTLENS_NOTICE(id, name) NamedRemark{NoticeId::id, name},
#include "model/notices.def"
#undef MOUNTLENS_NOTICE
};

std::string namesOf(const Notices &notices)
{
    std::string names;
    for (const Notice &notice : notices) {
        for (const NamedRemark &each : kRemarks) {
            if (each.id == notice.id)
                names += (names.empty() ? "" : " ") + std::string(each.name);
        }
    }
    return names;
}

Circumstances docker(std::uint64_t defaults = 0xa80425fbU)
{
    Circumstances around;
    around.container = "web";
    around.engine = Engine::Docker;
    around.defaultCapabilities = CapabilitySet(defaults);
    return around;
}

Circumstances withBind(Circumstances around, const char *source, const char *target)
{
    MountOrigin origin;
    origin.type = "bind";
    origin.hostPath = source;
    origin.target = target;
    around.mounts.push_back(std::move(origin));
    return around;
}

Subject withCapabilities(Subject subject, std::uint64_t bits)
{
    subject.credentials.effective = CapabilitySet(bits);
    return subject;
}

} // namespace

void TestRemarks::whatIsTrue_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<Circumstances>("around");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("expected");
    const World world(kSpaces);
    const auto row = [](const char *promise, const Subject &subject, const Circumstances &around,
                        const char *path, const char *expected) {
        QTest::newRow(promise) << subject << around << std::string(path) << std::string(expected);
    };
    const Subject user = world.subject("host", "1000:1000");
    const Subject root = withCapabilities(world.subject("host", "0:0"), 0xa80425fbU);
    const Subject mapped = withCapabilities(world.subject("ct", "0:0"), 0xa80425fbU);
    row("a user of the host", user, Circumstances(), "/f", "");
    row("a user in a container", user, docker(), "/f", "same-user-namespace");
    row("root in a container", root, docker(), "/f",
        "root-inside-is-root-outside same-user-namespace");
    row("a root that is shifted", mapped, docker(), "/f", "");
    Circumstances privileged = docker();
    privileged.privileged = true;
    row("privileged", withCapabilities(root, 0x1ffffffffffU), privileged, "/f",
        "root-inside-is-root-outside same-user-namespace privileged-container");
    row("more than the default", withCapabilities(mapped, 0xa82425fbU), docker(), "/f",
        "capabilities-beyond-default");
    row("less than the default", withCapabilities(mapped, 0xa80425faU), docker(), "/f",
        "capabilities-missing");
    row("a user has no capabilities to miss", world.subject("ct", "5:5"), docker(), "/f", "");
    row("a capability without meaning for files", withCapabilities(mapped, 0xa80425dbU), docker(),
        "/f", "");
    Subject confined = mapped;
    confined.noNewPrivileges = true;
    row("no new privileges", confined, docker(), "/f", "no-new-privileges");
    row("the engine's socket", mapped, withBind(docker(), "/var/run/docker.sock", "/s"), "/f",
        "engine-socket-in-reach");
    row("the folder of the engine's socket", mapped, withBind(docker(), "/run", "/host/run"), "/f",
        "engine-socket-in-reach");
    row("another socket", mapped, withBind(docker(), "/run/mysqld/mysqld.sock", "/s"), "/f", "");
    row("the socket is what is asked for", user, Circumstances(), "/var/run/docker.sock",
        "engine-socket-in-reach");
    row("in the group docker", world.subject("host", "1000:1000:4,998"), Circumstances(), "/f",
        "engine-group");
    row("the group docker as main group", world.subject("host", "1000:998"), Circumstances(), "/f",
        "engine-group");
}

void TestRemarks::whatIsTrue()
{
    QFETCH(const Subject, subject);
    QFETCH(const Circumstances, around);
    QFETCH(const std::string, path);
    QFETCH(const std::string, expected);
    Request request;
    request.path = path;
    QCOMPARE(namesOf(remarksOn(subject, around, request, Kgid(998))), expected);
}

void TestRemarks::arguments()
{
    const World world(kSpaces);
    Circumstances around = withBind(docker(0), "/run/user/1000/docker.sock", "/s");
    around.rootless = true;
    around.engineUser.name = "ana";
    const Subject root = withCapabilities(world.subject("ana", "0:0"), 0x20000200001U);
    const Notices notices = remarksOn(root, around, Request());
    QCOMPARE(notices.size(), std::size_t{2});
    QCOMPARE(notices[0].args[0], std::string("CAP_CHOWN, CAP_SYS_ADMIN, 41"));
    QCOMPARE(notices[1].args, (std::vector<std::string>{"/s", "ana"}));
}

void TestRemarks::lists()
{
    QCOMPARE(capabilityList(CapabilitySet()), std::string());
    QCOMPARE(capabilityList(CapabilitySet(0xbU)),
             std::string("CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_FOWNER"));
    QCOMPARE(capabilityList(CapabilitySet(std::uint64_t{1} << 63U)), std::string("63"));
}

QTEST_APPLESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
