// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/also_denied.h"
#include "support/decision_rows.h"

using namespace mountlens;

class TestAlsoDenied : public QObject
{
    Q_OBJECT

private slots:
    void behindTheFirst_data();
    void behindTheFirst();
    void placesAreNamed();
    void theListEnds();
    void nothingIsChanged();
};

namespace {

std::string listed(const std::vector<FurtherDenial> &denials)
{
    std::string text;
    for (const FurtherDenial &denial : denials) {
        text += text.empty() ? "" : " ";
        text += denial.component + ':' + std::string(reasonName(denial.reason.id));
    }
    return text;
}

std::vector<FurtherDenial> behind(World &world, const char *who, const Request &asked)
{
    const Subject subject = subjectOf(world, who);
    const Verdict verdict = diagnose(subject, world, asked, Record::No);
    return furtherDenials(subject, world, asked, verdict);
}

} // namespace

void TestAlsoDenied::behindTheFirst_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *promise, const char *world, const char *who,
                        const Request &asked, const char *expected) {
        QTest::newRow(promise) << Question{world, who, asked, {}} << std::string(expected);
    };
    const char *user = "1000:1000";
    row("nothing behind a single hindrance", "file /f 0600 0:0", user, request(Op::Read, "/f"), "");
    row("nothing for what is allowed", "file /f 0644 0:0", user, request(Op::Read, "/f"), "");
    row("every closed folder on the way",
        "dir /a 0700 0:0\ndir /a/b 0755 0:0\ndir /a/b/c 0700 0:0\nfile /a/b/c/f 0600 0:0", user,
        request(Op::Read, "/a/b/c/f"), "c:other-class-denies f:other-class-denies");
    row("the read-only mount behind the mode", "fs d\nfile d:/f 0644 0:0\nmount /d fs d ro", user,
        request(Op::Truncate, "/d/f"), "f:mount-read-only");
    row("the read-only file system behind the mount",
        "fs d ro\nfile d:/f 0644 1000:1000\nmount /d fs d ro", user, request(Op::Chmod, "/d/f"),
        "f:superblock-read-only");
    row("the owner behind the flag", "file /f 0644 0:0 flags i", user, request(Op::Chmod, "/f"),
        "f:not-owner");
    row("the x bit behind noexec", "fs d\nfile d:/f 0644 0:0\nmount /d fs d noexec", user,
        request(Op::Execute, "/d/f"), "f:other-class-denies");
    row("the sticky folder behind its mode", "dir /t 01755 0:0\nfile /t/f 0644 0:0", user,
        request(Op::Unlink, "/t/f"), "t:sticky-directory");
    row("the mask counts as a hindrance of its own",
        "dir /a 0700 0:0\nfile /a/f 0640 0:0 acl u::rw-,u:1000:rw-,g::r--,m::r--,o::---", user,
        request(Op::Write, "/a/f"), "f:acl-user-masked");
    row("a security module behind the shift",
        "kernel 6.18 lsm selinux selinux-enforcing\nfile /f 0600 0:0", user,
        request(Op::Read, "/f"), "f:security-policy-decides");
    row("a missing file behind the closed folder", "dir /a 0700 0:0", user,
        request(Op::Read, "/a/f"), "a:entry-missing");
    row("what no fact would change ends the list", "dir /a 0700 0:0\nsocket /a/s 0666 0:0", user,
        request(Op::Connect, "/a/s"), "s:nobody-listening");
}

void TestAlsoDenied::behindTheFirst()
{
    QFETCH(const Question, question);
    QFETCH(const std::string, expected);
    World world(question.world);
    QCOMPARE(listed(behind(world, question.who.c_str(), question.request)), expected);
}

void TestAlsoDenied::placesAreNamed()
{
    World world("dir /a 0700 0:0\nfile /a/f 0600 0:0");
    const auto denials = behind(world, "1000:1000", request(Op::Read, "/a/f"));
    QCOMPARE(denials.size(), std::size_t{1});
    QCOMPARE(denials[0].path, std::string("/a/f"));
    QCOMPARE(denials[0].code, EACCES);
    QVERIFY(denials[0].role == Role::Target);
    QVERIFY(denials[0].cause == Cause::OwnerModeMismatch);
    QVERIFY(!denials[0].reason.args.empty());
}

void TestAlsoDenied::theListEnds()
{
    std::string text;
    std::string path;
    for (int i = 0; i < 30; ++i) {
        path += "/d";
        text += "dir " + path + " 0700 0:0\n";
    }
    World world(text);
    QCOMPARE(behind(world, "1000:1000", request(Op::List, path)).size(), kMaxFurtherDenials);
}

/// The look behind the denial leaves the facts as they were.
void TestAlsoDenied::nothingIsChanged()
{
    World world("dir /a 0700 0:0\nfile /a/f 0600 0:0");
    const Request asked = request(Op::Read, "/a/f");
    const Verdict before = world.ask("host", "1000:1000", asked);
    (void)behind(world, "1000:1000", asked);
    const Verdict after = world.ask("host", "1000:1000", asked);
    QVERIFY(before.steps == after.steps);
}

QTEST_APPLESS_MAIN(TestAlsoDenied)
#include "tst_also_denied.moc"
