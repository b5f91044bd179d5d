// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"
#include "text/reason_text.h"
#include "text/text_checks.h"
#include "text/value_text.h"

#include <QTest>

#include <array>
#include <set>
#include <utility>

using namespace mountlens;
using namespace mountlens::ui;

class TestReasonText : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasItsSentence_data();
    void everyReasonHasItsSentence();
    void noTwoReasonsSayTheSame();
    void recordedReasonsCarryWhatTheirSentencesNeed();
    void sentences_data();
    void sentences();
};

namespace {

/// More arguments than any reason takes.
std::vector<ReasonArg> plenty()
{
    return {Uid(1), Uid(2), Uid(3), Uid(4)};
}

Reason reasonAt(std::size_t index)
{
    return {static_cast<ReasonId>(index), plenty()};
}

} // namespace

void TestReasonText::everyReasonHasItsSentence_data()
{
    QTest::addColumn<quint64>("index");
    for (std::size_t i = 0; i < kReasonCount; ++i)
        QTest::newRow(reasonName(static_cast<ReasonId>(i)).data()) << quint64{i};
}

void TestReasonText::everyReasonHasItsSentence()
{
    QFETCH(quint64, index);
    const QString text = reasonText(reasonAt(index));
    QVERIFY2(isSentence(text), qPrintable(text));
    const Reason bare{static_cast<ReasonId>(index), {}};
    QVERIFY(!reasonText(bare).isEmpty());
    QVERIFY(!reasonText(bare).contains(u'%'));
}

void TestReasonText::noTwoReasonsSayTheSame()
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < kReasonCount; ++i)
        QVERIFY2(seen.insert(reasonText(reasonAt(i))).second, qPrintable(reasonText(reasonAt(i))));
}

void TestReasonText::recordedReasonsCarryWhatTheirSentencesNeed()
{
    World world(R"(
        kernel 6.18  protected_symlinks 1  protected_hardlinks 1  protected_fifos 2  protected_regular 2
        userns web  ids 0:100000:65536
        dir    /closed           0700  0:0
        dir    /open             0777  0:0
        dir    /open/full        0777  0:0
        file   /open/full/x      0644  0:0
        dir    /tmp              01777 0:0
        file   /tmp/theirs       0666  1000:1000
        fifo   /tmp/pipe         0666  1000:1000
        symlink /tmp/link -> theirs  owner 1000:1000
        symlink /loop -> loop
        file   /mine             0044  100033:100033
        file   /group            0707  0:100033
        file   /user             0640  0:0  acl u::rw-,u:100033:r--,g::r--,m::r--,o::---
        file   /masked           0640  0:0  acl u::rw-,u:100033:rwx,g::r--,g:100033:rwx,m::r--,o::---
        file   /groups           0670  0:0  acl u::rw-,g::r--,g:100033:r--,m::rwx,o::rwx
        file   /fixed            0666  0:0  flags i
        file   /log              0666  0:0  flags a
        file   /program          0666  0:0
        file   /busy             0777  0:0  running
        file   /edited           0777  0:0  open-for-writing
        file   /script           0755  0:0  script /mine
        socket /socket           0777  0:0
        socket /open/listening   0777  0:0  listening
        chr    /null             0666  0:0  1:3
        devices deny c 1:3 rwm
        fs     img  ro
        mount  /img  fs img
        file   /img/f            0666  0:0
        fs     data
        mount  /ro  fs data  ro noexec nodev nosymfollow
        file   data:/f           0777  0:0
        chr    data:/dev         0777  0:0  1:5
        symlink data:/link -> f
        mount  /mapped  fs data  idmap 0:100000:10
        fs     server  type nfs4
        mount  /net  fs server
        file   server:/f         0666  0:0
        fs     stick  type vfat
        mount  /stick  fs stick
        file   stick:/f          0777  0:0
        fs     sshfs  type fuse.sshfs  options user_id=0,group_id=0
        mount  /fuse  fs sshfs
        dir    /unread           0755  0:0  unread children
    )");
    constexpr auto paths = std::to_array<const char *>(
        {"",           "/",          "/closed/x",    "/open",       "/open/new",
         "/open/new/", "/open/full", "/open/full/x", "/tmp/theirs", "/tmp/pipe",
         "/tmp/link",  "/loop",      "/mine",        "/group",      "/user",
         "/masked",    "/groups",    "/fixed",       "/log",        "/program",
         "/busy",      "/edited",    "/script",      "/socket",     "/open/listening",
         "/null",      "/img/f",     "/ro/f",        "/ro/dev",     "/ro/link",
         "/ro/new",    "/mapped/f",  "/mapped/new",  "/net/f",      "/net/new",
         "/stick/f",   "/stick/new", "/fuse/f",      "/unread/f",   "/user/f",
         "/open/..",   "/open/.",    "/img"});
    using Who = std::pair<const char *, const char *>;
    constexpr auto subjects = std::to_array<Who>(
        {{"host", "0:0 +all"}, {"host", "1000:1000"}, {"web", "33:33"}, {"web", "0:0 +all"}});
    std::set<ReasonId> seen;
    for (const auto &[ns, who] : subjects) {
        for (const char *path : paths) {
            for (std::size_t i = 0; i < kOperationCount; ++i) {
                Request request;
                request.operation = static_cast<Operation>(i);
                request.path = path;
                request.path2 = i % 2 == 0 ? "/open/new" : "/tmp/theirs";
                request.uid = Uid(70000);
                request.xattrName = "trusted.x";
                const Verdict verdict = world.ask(ns, who, request);
                for (const CheckStep &step : verdict.steps) {
                    const QString text = reasonText(step.reason);
                    QVERIFY2(isSentence(text), qPrintable(text));
                    seen.insert(step.reason.id);
                }
            }
        }
    }
    QVERIFY2(seen.size() > 70, qPrintable(QString::number(seen.size())));
}

void TestReasonText::sentences_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Reason &reason, const QString &expected) {
        QTest::newRow(name) << reasonText(reason) << expected;
    };
    const AccessMask rx{Access::Read, Access::Execute};
    row("the owner is judged by the owner bits",
        {ReasonId::OwnerClassDenies, {Vfsuid(1000), AccessMask(), rx}},
        QStringLiteral("The process is the owner (1000), and the owner bits are --- where r-x is "
                       "needed. For the owner only the owner bits count."));
    row("an id without mapping", {ReasonId::WriteToUnmappedIds, {NoId{}, Vfsgid(1000)}},
        QStringLiteral("Seen through this mount, the owner is an id without mapping here and the "
                       "group is 1000. What has an unmapped owner or group cannot be written to, "
                       "not even by root."));
    row("a capability by its name", {ReasonId::CapabilityMissing, {Capability::DacReadSearch}},
        QStringLiteral("The process does not have CAP_DAC_READ_SEARCH, which would let it pass "
                       "over the permission bits."));
    row("values are not filled in twice", {ReasonId::EntryMissing, {PathBytes{"%1%2"}}},
        QStringLiteral("There is no entry \"%1%2\" in this directory."));
    row("names are escaped", {ReasonId::MountReadOnly, {PathBytes{"/a\x1b"}}},
        QStringLiteral("The mount at \"/a\\x1b\" is read-only."));
    row("a mount whose place is not known", {ReasonId::MountReadOnly, {PathBytes{""}}},
        QStringLiteral("The mount is read-only."));
    row("a module without label",
        {ReasonId::SecurityPolicyDecides, {PathBytes{"apparmor"}, PathBytes{""}}},
        QStringLiteral("Owner and mode allow it, but the security module AppArmor has rules of its "
                       "own, and they were not evaluated."));
}

void TestReasonText::sentences()
{
    QFETCH(QString, actual);
    QTEST(actual, "expected");
}

QTEST_APPLESS_MAIN(TestReasonText)
#include "tst_reason_text.moc"
