// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause.h"
#include "support/decision_rows.h"

#include <set>

using namespace mountlens;

class TestCause : public QObject
{
    Q_OBJECT

private slots:
    void causes_data();
    void causes();
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
