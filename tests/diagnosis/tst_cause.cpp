// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause.h"
#include "support/decision_rows.h"

#include <set>

using namespace mountlens;

namespace {

Circumstances withMount(std::string target, std::string type, bool madeByEngine = false)
{
    Circumstances around;
    MountOrigin origin;
    origin.target = std::move(target);
    origin.type = std::move(type);
    origin.madeByEngine = madeByEngine;
    around.mounts.push_back(std::move(origin));
    return around;
}

/// Ana's rootless engine: uid 1000, subordinate ids from 100000, groups 1000 and 2000.
Circumstances rootless(Circumstances around = {})
{
    around.rootless = true;
    around.engineUser = {"ana", 1000, 1000, "/home/ana"};
    around.callerGroups = {1000, 2000};
    around.engineUids = UidMap(*IdMap::parse("0 1000 1\n1 100000 65536\n"));
    around.engineGids = GidMap(*IdMap::parse("0 1000 1\n1 100000 65536\n"));
    return around;
}

Circumstances withDefaults(std::uint64_t capabilities)
{
    Circumstances around;
    around.defaultCapabilities = CapabilitySet(capabilities);
    return around;
}

Circumstances onHostBefore(bool personal)
{
    Circumstances around;
    around.onHost = true;
    around.subordinateHolders.push_back({"ana", 100000, 65536, 1, personal});
    return around;
}

/// A container root of layers, with one bind mount of the host.
constexpr const char *kLayers = "fs img type overlay\nmount / fs img\n"
                                "dir img:/usr 0755 0:0 lower-layer\n"
                                "dir img:/usr/made 0755 0:0\nfs d\n"
                                "mount /usr/made/in fs d\ndir d:/ 0755 0:0\n";
constexpr const char *kAna = "userns ct ids 0:1000:1,1:100000:65536 owner 1000\n"
                             "fs d\nmount /d fs d\n";
constexpr const char *kRemap = "userns ct ids 0:165536:65536 owner 0\nfs d\nmount /d fs d\n";

} // namespace

class TestCause : public QObject
{
    Q_OBJECT

private slots:
    void causes_data();
    void causes();
    void around_data();
    void around();
    void allowedHasNoCause();
    void namesAreUnique();
    void codesAreUniqueAndKnown();
};

void TestCause::causes_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<std::string>("cause");
    QTest::addColumn<std::string>("code");
    const auto is = [](const char *promise, const char *world, const char *who,
                       const Request &asked, const char *cause, const char *code) {
        QTest::newRow(promise) << Question{world, who, asked, {}} << std::string(cause)
                               << std::string(code);
    };
    const char *user = "1000:1000";
    const char *root = "0:0 +all";
    is("the mode", "file /f 0600 0:0", user, request(Op::Read, "/f"), "owner-mode-mismatch",
       "ML-D006");
    is("a closed parent", "dir /d 0700 0:0\nfile /d/f 0644 0:0", user, request(Op::Read, "/d/f"),
       "parent-not-searchable", "ML-D004");
    is("a directory that may not be changed", "dir /d 0755 0:0", user, request(Op::Create, "/d/f"),
       "owner-mode-mismatch", "ML-D007");
    is("a group that could be joined", "socket /docker.sock 0660 0:999 listening", user,
       request(Op::Connect, "/docker.sock"), "supplementary-group-missing", "ML-D006");
    is("a shifted container", "userns ct ids 0:100000:65536\nfile /f 0600 1000:1000",
       "ct/1000:1000", request(Op::Read, "/f"), "userns-shift", "ML-D006");
    is("a rootless container", "userns ct uid 0:1000:1 gid 0:1000:1 owner 1000\nfile /f 0600 5:5",
       "ct/0:0", request(Op::Read, "/f"), "rootless-uid-shift", "ML-D006");
    is("container root and an owner without id",
       "userns ct ids 0:100000:65536\nfile /f 0600 1000:1000", "ct/0:0 +all",
       request(Op::Read, "/f"), "unmapped-owner-no-override", "ML-D006");
    is("root without DAC_OVERRIDE", "file /f 0600 1000:1000", "0:0 +chown", request(Op::Read, "/f"),
       "capability-dropped", "ML-D006");
    is("the ACL mask", "file /f 0640 0:0 acl u::rw-,u:1000:rw-,g::r--,m::r--,o::---", user,
       request(Op::Write, "/f"), "acl-mask", "ML-D011");
    is("a read-only volume", "fs d\nfile d:/f 0666 0:0\nmount /d fs d ro", user,
       request(Op::Write, "/d/f"), "read-only-mount", "ML-D009");
    is("a read-only root", "file /f 0666 0:0\nmount / fs root ro", user, request(Op::Write, "/f"),
       "read-only-rootfs", "ML-D009");
    is("noexec", "fs d\nfile d:/f 0755 0:0\nmount /d fs d noexec", user,
       request(Op::Execute, "/d/f"), "noexec-mount", "ML-D020");
    is("not the owner", "file /f 0666 0:0", user, request(Op::Chmod, "/f"), "not-owner-operation",
       "ML-D015");
    is("root without CAP_FOWNER", "file /f 0666 5:5", "0:0 +dac_override", request(Op::Chmod, "/f"),
       "capability-dropped", "ML-D015");
    is("sticky", "dir /tmp 01777 0:0\nfile /tmp/f 0666 5:5", user, request(Op::Unlink, "/tmp/f"),
       "sticky-or-protected", "ML-D017");
    is("immutable", "file /f 0666 0:0 flags i", root, request(Op::Write, "/f"), "immutable-attr",
       "ML-D012");
    is("a mount point", "dir /w 0777 0:0\nfs d\nmount /w/p fs d", root, request(Op::Rmdir, "/w/p"),
       "mountpoint-replace", "ML-D024");
    is("another mount", "fs d\nmount /a fs d\nmount /b fs d\nfile /a/f 0644 0:0", root,
       request(Op::Rename, "/a/f", "/b/f"), "mountpoint-replace", "ML-D025");
    is("an id that cannot be stored", "fs d\ndir d:/ 0777 0:0\nmount /d fs d idmap 0:1000:1", root,
       request(Op::Create, "/d/f"), "subid-range", "ML-D014");
    is("missing", "", user, request(Op::Read, "/f"), "source-missing-or-wrong-type", "ML-D001");
    is("it exists", "file /f 0644 0:0", root, request(Op::Mkdir, "/f"), "not-a-permission",
       "ML-D026");
    is("a device cgroup", "devices deny *\nchr /n 0666 0:0 1:3", root, request(Op::Read, "/n"),
       "device-refused", "ML-D022");
    is("a file that nobody may run", "file /f 0644 0:0", root, request(Op::Execute, "/f"),
       "owner-mode-mismatch", "ML-D006");
    is("an owner without a bit", "file /f 0400 1000:1000", user, request(Op::Write, "/f"),
       "owner-mode-mismatch", "ML-D006");
    is("vfat", "fs d type vfat\ndir d:/ 0755 0:0\nmount /d fs d", user, request(Op::Create, "/d/f"),
       "fs-without-ownership", "ML-D007");
    is("a file system that takes no owners", "fs d type vfat\nfile d:/f 0755 0:0\nmount /d fs d",
       user, chownTo("/d/f", Uid(1000), {}), "fs-without-ownership", "ML-D016");
    is("a member's private file in a shared folder", "dir /s 02775 0:50\nfile /s/f 0600 1001:50",
       "1000:1000:50", request(Op::Read, "/s/f"), "umask-or-inheritance", "ML-D006");
    is("a member's file that the group may not change", "dir /s 02775 0:50\nfile /s/f 0644 1001:50",
       "1000:1000:50", request(Op::Write, "/s/f"), "umask-or-inheritance", "ML-D006");
    is("a group that was not inherited", "dir /s 0775 0:50\nfile /s/f 0660 1001:1001",
       "1000:1000:50", request(Op::Write, "/s/f"), "umask-or-inheritance", "ML-D006");
    is("a member's folder that the group may not change",
       "dir /s 02775 0:50\ndir /s/d 0755 1001:50", "1000:1000:50", request(Op::Create, "/s/d/f"),
       "umask-or-inheritance", "ML-D007");
    is("a file that came without the default ACL of its folder",
       "dir /s 0755 0:0 default u::rwx,u:1000:rwx,g::r-x,m::rwx,o::r-x\nfile /s/f 0600 0:0", user,
       request(Op::Read, "/s/f"), "umask-or-inheritance", "ML-D006");
    is("a folder that everybody may write shares nothing by its group",
       "dir /tmp 01777 0:0\nfile /tmp/f 0600 5:5", "1000:0", request(Op::Read, "/tmp/f"),
       "owner-mode-mismatch", "ML-D006");
    is("a folder of a group that could be joined", "dir /s 02775 0:50", user,
       request(Op::Create, "/s/f"), "supplementary-group-missing", "ML-D007");
    is("a group that would not help is not missing", "file /f 0640 0:50", user,
       request(Op::Write, "/f"), "owner-mode-mismatch", "ML-D006");
    is("FUSE of another user",
       "fs f type fuse options rw,user_id=5,group_id=5\ndir f:/ 0777 5:5\nmount /m fs f", root,
       request(Op::List, "/m"), "fuse-allow-other", "ML-D029");
}

void TestCause::causes()
{
    QFETCH(const Question, question);
    QFETCH(const std::string, cause);
    QFETCH(const std::string, code);
    World world(question.world);
    const Subject subject = subjectOf(world, question.who);
    for (const Record record : {Record::No, Record::Yes}) {
        const Verdict verdict = diagnose(subject, world, question.request, record);
        QVERIFY(verdict.kind == VerdictKind::Denied);
        const auto found = rootCause(subject, world, question.request, verdict);
        QVERIFY(found.has_value());
        QCOMPARE(std::string(causeName(*found)), cause);
        QCOMPARE(std::string(resultCode(verdict)), code);
    }
}

void TestCause::around_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<Circumstances>("around");
    QTest::addColumn<std::string>("cause");
    const auto is = [](const char *promise, const std::string &world, const char *who,
                       const Request &asked, const Circumstances &around, const char *cause) {
        QTest::newRow(promise) << Question{world, who, asked, {}} << around << std::string(cause);
    };
    const std::string bare = "fs d\nmount /d fs d\n";
    const std::string disk = bare + "dir d:/ 0755 0:0\n";
    const std::string ana = kAna;
    const std::string remap = kRemap;
    const char *user = "1000:1000";
    const Request make = request(Op::Create, "/d/f");

    is("a source that the engine made", disk, user, make, withMount("/d", "bind", true),
       "engine-created-root-path");
    is("a source that was there", disk, user, make, withMount("/d", "bind"), "owner-mode-mismatch");
    is("made by the engine of somebody in his own container", ana + "dir d:/ 0755 1000:1000\n",
       "ct/33:33", make, rootless(withMount("/d", "bind", true)), "engine-created-root-path");
    is("a folder inside the made one is somebody's", disk + "dir /d/in 0755 0:0\n", user,
       request(Op::Create, "/d/in/f"), withMount("/d", "bind", true), "owner-mode-mismatch");
    is("a source that the engine made, mounted below a link", disk + "symlink /l -> /\n", user,
       make, withMount("/l/d", "bind", true), "engine-created-root-path");
    is("made on the way to a mount point", kLayers, user, request(Op::Create, "/usr/made/f"),
       withMount("/usr/made/in", "bind"), "engine-created-root-path");
    is("a folder of the image above a mount point", kLayers, user, request(Op::Create, "/usr/f"),
       withMount("/usr/made/in", "bind"), "owner-mode-mismatch");
    is("a folder of the container beside the mount points", kLayers, user,
       request(Op::Create, "/usr/made/f"), withMount("/srv", "bind"), "owner-mode-mismatch");

    is("the first owner of a volume", disk, user, make, withMount("/d", "volume"),
       "volume-initial-ownership");
    is("a closed volume", bare + "dir d:/ 0700 999:999\nfile d:/f 0644 999:999\n", user,
       request(Op::Read, "/d/f"), withMount("/d", "volume"), "volume-initial-ownership");
    is("a file deep in a volume", disk + "file d:/f 0600 0:0\n", user, request(Op::Read, "/d/f"),
       withMount("/d", "volume"), "owner-mode-mismatch");
    is("a volume of its own owner", bare + "dir d:/ 0555 1000:1000\n", user, make,
       withMount("/d", "volume"), "owner-mode-mismatch");
    const std::string tmpfs = "fs d type tmpfs\nmount /d fs d\ndir d:/ 0755 0:0\n";
    is("a tmpfs of the configuration", tmpfs, user, make, withMount("/d", "tmpfs"),
       "tmpfs-owner-mode");
    is("a directory of a tmpfs of the host", tmpfs, user, make, withMount("/d", "bind"),
       "owner-mode-mismatch");

    const std::string own = "dir d:/ 0700 1000:1000\n";
    is("the person's own folder in a rootless container", ana + own, "ct/1000:1000", make,
       rootless(withMount("/d", "bind")), "rootless-uid-shift");
    is("the person's own folder, reached for another number", ana + own, "ct/33:33", make,
       rootless(withMount("/d", "bind")), "rootless-uid-shift");
    is("rootless by the owner of its namespace", ana + own, "ct/33:33", make,
       withMount("/d", "bind"), "rootless-uid-shift");
    is("what another id of the same container has written", ana + "dir d:/ 0755 100032:100032\n",
       "ct/34:34", make, rootless(withMount("/d", "bind")), "owner-mode-mismatch");
    is("root's own file of the image of a rootless container",
       ana + "fs img type overlay\nmount / fs img\nfile /s 0600 1000:1000\n", "ct/1000:1000",
       request(Op::Read, "/s"), rootless(), "owner-mode-mismatch");
    is("the same number outside", remap + "dir d:/ 0755 1000:1000\n", "ct/1000:1000", make,
       withMount("/d", "bind"), "userns-shift");
    is("a folder of the remapped root", remap + "dir d:/ 0755 165536:165536\n", "ct/1000:1000",
       make, withMount("/d", "bind"), "owner-mode-mismatch");
    is("a folder deep in another's numbers",
       remap + "dir d:/ 0755 0:0\ndir d:/in 0700 1000:1000\nfile d:/in/f 0644 1000:1000\n",
       "ct/1000:1000", request(Op::Read, "/d/in/f"), withMount("/d", "bind"),
       "parent-not-searchable");

    is("the person before what the container wrote", "file /f 0600 100999:100999", user,
       request(Op::Write, "/f"), onHostBefore(true), "rootless-uid-shift");
    is("a user before what a remapped container wrote", "file /f 0600 100999:100999", user,
       request(Op::Write, "/f"), onHostBefore(false), "userns-shift");
    is("the last id of a range", "file /f 0600 165535:0", user, request(Op::Write, "/f"),
       onHostBefore(true), "rootless-uid-shift");
    is("the first id behind a range", "file /f 0600 165536:0", user, request(Op::Write, "/f"),
       onHostBefore(true), "owner-mode-mismatch");
    is("the person before ids of the own engine", "file /f 0600 100032:100032", user,
       request(Op::Write, "/f"), rootless(), "rootless-uid-shift");

    is("a group that the runtime dropped", ana + "dir d:/ 0770 0:2000\n", "ct/0:0 +all", make,
       rootless(withMount("/d", "bind")), "supplementary-group-lost");
    is("a group that the runtime dropped, by an ACL",
       ana + "dir d:/ 0770 0:0 acl u::rwx,g::---,g:2000:rwx,m::rwx,o::---\n", "ct/33:33", make,
       rootless(withMount("/d", "bind")), "supplementary-group-lost");
    is("a group that the caller lacks too", ana + "dir d:/ 0770 0:2001\n", "ct/33:33", make,
       rootless(withMount("/d", "bind")), "rootless-uid-shift");
    is("a group that admits to less", ana + "dir d:/ 0740 0:2000\n", "ct/33:33", make,
       rootless(withMount("/d", "bind")), "rootless-uid-shift");

    const std::uint64_t docker = 0xa80425fbU;
    is("a capability that the engine gives", "file /f 0600 5:5", "0:0", request(Op::Read, "/f"),
       withDefaults(docker), "capability-dropped");
    is("a capability that no container of it has", "file /f 0600 5:5", "0:0",
       request(Op::Read, "/f"), withDefaults(0), "owner-mode-mismatch");
    is("root without FOWNER in a sticky folder", "dir /t 01777 5:5\nfile /t/f 0666 6:6", "0:0",
       request(Op::Unlink, "/t/f"), withDefaults(docker), "capability-dropped");
    is("root without MKNOD", "", "0:0 +dac_override", request(Op::MknodChar, "/n"),
       withDefaults(docker), "capability-dropped");
    is("an engine that never gives MKNOD", "", "0:0 +dac_override", request(Op::MknodChar, "/n"),
       withDefaults(0x800405fbU), "device-refused");

    Circumstances engine;
    engine.onHost = true;
    is("the way of a rootless engine to its source", ana + "dir /c 0700 0:0\ndir /c/in 0777 0:0\n",
       "ct/0:0 +all", request(Op::Stat, "/c/in"), engine, "parent-not-searchable");
}

void TestCause::around()
{
    QFETCH(const Question, question);
    QFETCH(const Circumstances, around);
    QFETCH(const std::string, cause);
    World world(question.world);
    const Subject subject = subjectOf(world, question.who);
    for (const Record record : {Record::No, Record::Yes}) {
        const Verdict verdict = diagnose(subject, world, question.request, record);
        QVERIFY(verdict.kind == VerdictKind::Denied);
        const auto found = rootCause(subject, world, question.request, verdict, around);
        QVERIFY(found.has_value());
        QCOMPARE(std::string(causeName(*found)), cause);
    }
}

void TestCause::allowedHasNoCause()
{
    World world("file /f 0644 0:0\nfile /g 0640 0:0 unread acl\n");
    const Subject subject = world.subject("host", "1000:1000");
    const Verdict allowedOne = diagnose(subject, world, request(Op::Read, "/f"));
    QVERIFY(!rootCause(subject, world, request(Op::Read, "/f"), allowedOne));
    QVERIFY(resultCode(allowedOne).empty());
    const Verdict open = diagnose(subject, world, request(Op::Read, "/g"));
    QVERIFY(!rootCause(subject, world, request(Op::Read, "/g"), open));
    QVERIFY(resultCode(open).starts_with("ML-U"));
}

void TestCause::namesAreUnique()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kCauseCount; ++i) {
        const std::string_view name = causeName(static_cast<Cause>(i));
        QVERIFY(!name.empty());
        QVERIFY(names.insert(name).second);
    }
}

/// Whatever the reason and role, the code is one that `mountlens explain` knows.
void TestCause::codesAreUniqueAndKnown()
{
    const auto codes = allResultCodes();
    const std::set<std::string_view> known(codes.begin(), codes.end());
    QCOMPARE(known.size(), codes.size());
    std::set<std::string_view> used;
    for (std::size_t i = 0; i < kReasonCount; ++i) {
        for (const Role role : {Role::Target, Role::SearchedDirectory, Role::ChangedDirectory,
                                Role::NewParent, Role::MovedDirectory, Role::Interpreter}) {
            for (const VerdictKind kind : {VerdictKind::Denied, VerdictKind::Undetermined}) {
                Verdict verdict;
                verdict.kind = kind;
                verdict.reason = static_cast<ReasonId>(i);
                verdict.role = role;
                QVERIFY(known.count(resultCode(verdict)) == 1);
                used.insert(resultCode(verdict));
            }
        }
    }
    QCOMPARE(used.size(), known.size());
}

QTEST_APPLESS_MAIN(TestCause)
#include "tst_cause.moc"
