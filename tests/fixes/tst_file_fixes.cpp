// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "diagnosis/remarks.h"
#include "fix_scene.h"
#include "fixes/acl_edit.h"
#include "fixes/outcome.h"
#include "fixes/propose.h"
#include "fixes/right_denial.h"

#include <QTest>

using namespace mountlens;

namespace {

const char *const kWorld = R"(
    userns ct    ids 0:100000:65536
    fs     plain options noacl
    dir    /shut 0700 0:0
    dir    /shut/d 0750 0:50
    file   /shut/d/f 0640 0:50
    file   /f 0640 0:50
    file   /own 0040 1000:50
    file   /secret 0600 0:0
    dir    /dir 0755 0:50
    file   /dir/old 0644 0:50
    file   /fixed 0666 1000:1000 flags i
    file   /suid 6750 0:50
    dir    /sticky 1777 0:0
    file   /sticky/f 0644 2000:2000
    dir    plain:/d 0750 0:50
    mount  /plain fs plain
    dir    /etc 0755 0:0
    socket /docker.sock 0660 0:50 listening
    socket /app.sock 0660 0:50 listening
)";

const Fix *ofKind(const Proposals &proposals, FixKind kind)
{
    for (const Fix &fix : proposals.fixes) {
        if (fix.kind == kind)
            return &fix;
    }
    return nullptr;
}

QString kindsOf(const Proposals &proposals)
{
    QStringList kinds;
    for (const Fix &fix : proposals.fixes)
        kinds += QString::fromUtf8(fixKindName(fix.kind).data());
    return kinds.join(QLatin1Char(' '));
}

QString partiesText(const std::vector<Party> &parties)
{
    QStringList texts;
    for (const Party &party : parties) {
        QString text = QString::fromUtf8(partyKindName(party.kind).data());
        if (party.uid)
            text += QStringLiteral(" u%1").arg(party.uid->value());
        if (party.gid)
            text += QStringLiteral(" g%1").arg(party.gid->value());
        text += QStringLiteral(" %1").arg(party.rights.bits());
        texts += text + (party.ownership ? QStringLiteral(" owns") : QString());
    }
    return texts.join(QStringLiteral(", "));
}

/// Proposals for one question of one subject.
class Asked
{
public:
    Asked(const char *ns, const char *who, const Request &request, Circumstances around = onHost())
        : m_world(kWorld)
        , m_scene(m_world, m_world.subject(ns, who), request, std::move(around))
        , proposals(propose(m_scene.fixCase))
    {
    }

    World &world() { return m_world; }
    [[nodiscard]] const FixScene &scene() const { return m_scene; }

private:
    World m_world;
    FixScene m_scene;

public:
    Proposals proposals;
};

} // namespace

class TestFileFixes : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void onlyWhatIsNeeded();
    void onTheWayOnlySearch();
    void laterFilesAreCovered();
    void specialBitsGoWithTheOwner();
    void withoutAclsItSaysSo();
    void filesOfTheImage();
    void allowedNeedsNothing();
    void partiesOfAnAcl();
    void partiesOfAChown();
    void partiesOfAGroup();
    void outcomes();
    void rightDenials_data();
    void rightDenials();
    void aRelayForASocket();
    void engineSockets();
};

void TestFileFixes::kinds_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char *who, Operation operation, const char *path,
                        const char *kinds) {
        QTest::newRow(name) << QString::fromUtf8(who) << static_cast<int>(operation)
                            << QString::fromUtf8(path) << QString::fromUtf8(kinds);
    };
    row("no member: an entry, the owner, the group", "1000:1000", Operation::Read, "/f",
        "setfacl chown chgrp");
    row("a member without bits: the group's bits too", "1000:1000:50", Operation::Write, "/f",
        "setfacl chown chmod");
    row("the owner's own bits", "1000:1000", Operation::Read, "/own", "chmod");
    row("a flag", "1000:1000", Operation::Write, "/fixed", "chattr");
    row("somebody else's in a sticky directory", "1000:1000", Operation::Unlink, "/sticky/f",
        "chown");
    row("what only an owner may", "1000:1000", Operation::Chmod, "/f", "chown");
    row("making entries: the directory's default too", "1000:1000", Operation::Create, "/dir/new",
        "setfacl setfacl chown");
}

void TestFileFixes::kinds()
{
    QFETCH(QString, who);
    QFETCH(int, operation);
    QFETCH(QString, path);
    QFETCH(QString, kinds);
    const Asked asked("host", who.toUtf8().constData(),
                      asking(static_cast<Operation>(operation), path.toStdString()));
    QCOMPARE(kindsOf(asked.proposals), kinds);
}

void TestFileFixes::onlyWhatIsNeeded()
{
    const Asked asked("host", "1000:1000", asking(Operation::Read, "/f"));
    const Fix &fix = asked.proposals.fixes.front();
    QCOMPARE(fix.changes.inodes.size(), std::size_t(1));
    QVERIFY(fix.run.front().argv
            == (std::vector<std::string>{"setfacl", "-m", "u:1000:r--", "/f"}));
    QVERIFY(fix.verdictAfter == VerdictKind::Allowed);
    QVERIFY(fix.after.read == VerdictKind::Allowed && fix.before.read == VerdictKind::Denied);
    QVERIFY(fix.after.write == VerdictKind::Denied);
    QVERIFY(fix.risk == Risk::Low && fix.riskReason == RiskReason::OneAccount);
    QVERIFY(!fix.recreate && fix.survives && !fix.coversNewFiles);
}

void TestFileFixes::onTheWayOnlySearch()
{
    const Asked asked("host", "1000:1000", asking(Operation::Read, "/shut/d/f"));
    const Fix *chown = ofKind(asked.proposals, FixKind::Chown);
    QVERIFY(chown);
    QCOMPARE(chown->changes.inodes.size(), std::size_t(3));
    const Fix &fix = asked.proposals.fixes.front();
    QVERIFY(fix.kind == FixKind::Setfacl && fix.run.size() == 3);
    QCOMPARE(fix.run[0].argv[2], std::string("u:1000:--x"));
    QCOMPARE(fix.run[1].argv[2], std::string("u:1000:--x"));
    QCOMPARE(fix.run[2].argv[2], std::string("u:1000:r--"));
    QCOMPARE(fix.undo.front().argv.back(), std::string("/shut/d/f"));
}

void TestFileFixes::laterFilesAreCovered()
{
    const Asked asked("host", "1000:1000", asking(Operation::Create, "/dir/new"));
    const Fix &second = asked.proposals.fixes[1];
    QVERIFY(second.coversNewFiles && !asked.proposals.fixes[0].coversNewFiles);
    QCOMPARE(second.run.front().argv[2], std::string("u:1000:rwx,d:u:1000:rwx"));
}

void TestFileFixes::specialBitsGoWithTheOwner()
{
    const Asked asked("host", "1000:1000", asking(Operation::Read, "/suid"));
    const Fix *chown = ofKind(asked.proposals, FixKind::Chown);
    QVERIFY(chown);
    QCOMPARE(chown->changes.inodes.front().after.mode.bits(), 0750U);
    QCOMPARE(chown->undo.back().argv[1], std::string("6750"));
}

void TestFileFixes::withoutAclsItSaysSo()
{
    const Asked asked("host", "1000:1000", asking(Operation::List, "/plain/d"));
    QVERIFY(!ofKind(asked.proposals, FixKind::Setfacl));
    const auto &withheld = asked.proposals.withheld;
    QVERIFY(std::any_of(withheld.begin(), withheld.end(), [](const Withheld &each) {
        return each.kind == FixKind::Setfacl && each.reason == WithheldReason::NoAclSupport;
    }));
}

void TestFileFixes::filesOfTheImage()
{
    Circumstances around;
    around.engine = Engine::Docker;
    around.container = "box";
    const Asked asked("host", "1000:1000", asking(Operation::Read, "/f"), around);
    QVERIFY(!ofKind(asked.proposals, FixKind::Setfacl));
    const Fix *chown = ofKind(asked.proposals, FixKind::Chown);
    QVERIFY(chown && !chown->survives);
    QCOMPARE(chown->run.front().argv.front(), std::string("docker"));
}

void TestFileFixes::allowedNeedsNothing()
{
    const Asked asked("host", "0:0 +all", asking(Operation::Read, "/f"));
    QVERIFY(asked.proposals.fixes.empty() && asked.proposals.withheld.empty());
}

void TestFileFixes::partiesOfAnAcl()
{
    const Asked asked("host", "1000:1000", asking(Operation::Write, "/f"));
    const Fix *fix = ofKind(asked.proposals, FixKind::Setfacl);
    QVERIFY(fix);
    QCOMPARE(partiesText(fix->gains), QStringLiteral("subject u1000 2"));
    QCOMPARE(partiesText(fix->loses), QStringLiteral("subject u1000 4"));
    QVERIFY(fix->risk == Risk::Low);
}

void TestFileFixes::partiesOfAChown()
{
    const Asked asked("ct", "0:0", asking(Operation::Read, "/f"));
    const Fix *fix = ofKind(asked.proposals, FixKind::Chown);
    QVERIFY(fix);
    QCOMPARE(partiesText(fix->gains),
             QStringLiteral("subject u100000 6 owns, container-root u100000 6 owns"));
    QCOMPARE(partiesText(fix->loses), QStringLiteral("user u0 6 owns"));
}

void TestFileFixes::partiesOfAGroup()
{
    const Asked asked("host", "1000:1000:50", asking(Operation::Write, "/f"));
    const Fix *fix = ofKind(asked.proposals, FixKind::Chmod);
    QVERIFY(fix);
    QCOMPARE(partiesText(fix->gains), QStringLiteral("subject u1000 2, group g50 2"));
    QVERIFY(fix->loses.empty());
    QVERIFY(fix->risk == Risk::Medium && fix->riskReason == RiskReason::WholeGroup);
}

void TestFileFixes::outcomes()
{
    World world(kWorld);
    const Subject root = world.subject("host", "0:0 +all");
    const Subject user = world.subject("host", "1000:1000");
    using enum VerdictKind;
    QVERIFY(
        (outcomeOn(root, world, "/dir/old") == Outcome{Allowed, Allowed, Allowed, Allowed, false}));
    QVERIFY(
        (outcomeOn(user, world, "/dir/old") == Outcome{Allowed, Denied, Denied, Denied, false}));
    QVERIFY((outcomeOn(user, world, "/dir") == Outcome{Allowed, Denied, Denied, Denied, true}));
    QVERIFY((outcomeOn(user, world, "/dir/new") == Outcome{Allowed, Denied, Denied, Denied, true}));
    QVERIFY((outcomeOn(user, world, "/sticky/new")
             == Outcome{Allowed, Allowed, Allowed, Denied, true}));
}

void TestFileFixes::rightDenials_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, Operation operation, const char *path,
                        std::optional<RiskReason> reason) {
        QTest::newRow(name) << static_cast<int>(operation) << QString::fromUtf8(path)
                            << (reason ? static_cast<int>(*reason) : -1);
    };
    row("a secret of root", Operation::Read, "/secret", RiskReason::Secret);
    row("an engine's socket", Operation::Connect, "/docker.sock", RiskReason::RootOnHost);
    row("a folder of the system", Operation::Create, "/etc/new", RiskReason::SystemFolder);
    row("any other file", Operation::Read, "/f", std::nullopt);
    row("any other socket", Operation::Connect, "/app.sock", std::nullopt);
    row("any other folder", Operation::Create, "/dir/new", std::nullopt);
}

void TestFileFixes::rightDenials()
{
    QFETCH(int, operation);
    QFETCH(QString, path);
    QFETCH(int, reason);
    const Asked asked("host", "1000:1000",
                      asking(static_cast<Operation>(operation), path.toStdString()));
    const auto denial = asked.scene().denial();
    QVERIFY(denial);
    const auto why = whyRight(*denial);
    QCOMPARE(why ? static_cast<int>(*why) : -1, reason);
    const bool leaves = asked.proposals.fixes.front().kind == FixKind::Leave;
    QCOMPARE(leaves, reason >= 0);
    for (const Fix &fix : asked.proposals.fixes)
        QVERIFY(!leaves || fix.kind == FixKind::Leave || fix.risk == Risk::High);
}

void TestFileFixes::aRelayForASocket()
{
    const Asked asked("host", "1000:1000", asking(Operation::Connect, "/app.sock"));
    const Fix *relay = ofKind(asked.proposals, FixKind::Relay);
    QVERIFY(relay);
    QVERIFY(relay->risk == Risk::Medium && relay->recreate);
    QCOMPARE(relay->run.front().argv.back(), std::string("UNIX-CONNECT:/app.sock"));
}

void TestFileFixes::engineSockets()
{
    QVERIFY(isEngineSocket("/var/run/docker.sock"));
    QVERIFY(isEngineSocket("podman.sock"));
    QVERIFY(isEngineSocket("/run/systemd/private"));
    QVERIFY(!isEngineSocket("/srv/private"));
    QVERIFY(!isEngineSocket("/srv/docker.sock.bak"));
    QVERIFY(!isEngineSocket(""));
}

QTEST_APPLESS_MAIN(TestFileFixes)

#include "tst_file_fixes.moc"
