// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "fixes/propose.h"
#include "text/fix_cards.h"
#include "text/fix_text.h"
#include "text/fix_title.h"
#include "text/report_case.h"
#include "text/text_checks.h"
#include "text/value_text.h"

#include <algorithm>
#include <array>
#include <set>
#endif

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestFixText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsTitle_data();
    void everyKindHasItsTitle();
    void everyRiskReasonHasItsSentence();
    void everyWithheldReasonHasItsSentence_data();
    void everyWithheldReasonHasItsSentence();
    void smallWords();
    void titlesOfFoundFixes_data();
    void titlesOfFoundFixes();
    void titlesOfSettings_data();
    void titlesOfSettings();
    void subjectInANamespace();
    void parties_data();
    void parties();
    void rights_data();
    void rights();
    void losers();
    void notes();
    void howLongItLasts_data();
    void howLongItLasts();
    void runners();
    void cards();
    void oneCardAlone();
    void cardOfASetting();
    void cardOfAFile();
    void leaveHasNothingToRun();
    void theQuestionIsShownWhereItIsNoneOfTheFour();
    void linesFitTheTerminal();
    void colourOnlyWhenAsked();
    void withheldComeOnceAndLast();
    void nothingToMend();
    void noFix();
    void hostileNamesStayOnTheirLine();
    void scriptFaults();
};

namespace {

constexpr const char *kTree = R"(
    dir    /wiki             0755  1000:1000
    file   /wiki/start       0640  1000:1000
    file   /wiki/team        0664  1000:2000
    dir    /closed           0700  1000:1000
    dir    /closed/in        0700  1000:1000
    file   /closed/in/f      0600  1000:1000
    dir    /frozen           0777  1000:1000  flags i
    dir    /log              0777  1000:1000  flags a
    file   /log/old          0666  1000:1000
    dir    /mine             0500  101:101
    dir    /ours             0750  1000:101
    userns web  ids 0:100000:65536
)";

/// A denial on this tree, and what is found against it.
class FixStage
{
public:
    FixStage(Operation operation,
             std::string path,
             const char *ns = "host",
             const char *who = "101:101")
        : m_case(kTree, ns, who, operation, std::move(path))
    {
        m_around.onHost = true;
        const CheckReport &report = m_case.report();
        const FixCase fixCase{.subject = report.subject,
                              .facts = m_case.world(),
                              .request = report.request,
                              .verdict = report.verdict,
                              .cause = report.cause,
                              .around = m_around};
        m_proposals = propose(fixCase);
    }

    CheckReport &report() { return m_case.report(); }
    Proposals &proposals() { return m_proposals; }

    /// The titles of all fixes, one below the other.
    QString titles()
    {
        QStringList lines;
        for (const Fix &fix : m_proposals.fixes)
            lines += fixTitle(fix, report());
        return lines.join(u'\n');
    }
    QString cards(int width = 80)
    {
        TextOptions options;
        options.width = width;
        return fixCards(report(), m_proposals, names(), options);
    }

    static SubjectNames names()
    {
        SubjectNames names;
        names.host.users = {{101, "systemd-timesync"}, {1000, "ana"}};
        names.host.groups = {{1000, "ana"}};
        names.container.users = {{101, "nginx"}};
        return names;
    }

private:
    ReportCase m_case;
    Circumstances m_around;
    Proposals m_proposals;
};

Fix settingOf(FixKind kind, std::vector<std::string> args)
{
    Fix fix;
    fix.kind = kind;
    fix.args = std::move(args);
    return fix;
}

Party partyOf(PartyKind kind, std::uint32_t id, AccessMask rights)
{
    Party party;
    party.kind = kind;
    party.uid = Kuid(id);
    party.gid = Kgid(id);
    party.rights = rights;
    party.path = "/wiki";
    return party;
}

/// A change of the folder /wiki and of nothing else.
Fix folderFix()
{
    Fix fix;
    fix.kind = FixKind::Setfacl;
    InodeChange change;
    change.type = FileType::Directory;
    change.path = "/wiki";
    fix.changes.inodes = {change};
    return fix;
}

QString onlyLine(const QStringList &lines)
{
    return lines.size() == 1 ? lines.first() : QStringLiteral("(not one line)");
}

bool isInvisible(QChar c)
{
    const bool control = c.category() == QChar::Other_Control && c != u'\n';
    return control || c.category() == QChar::Other_Format;
}

} // namespace

void TestFixText::everyKindHasItsTitle_data()
{
    QTest::addColumn<quint64>("index");
    for (std::size_t i = 0; i < kFixKindCount; ++i)
        QTest::newRow(fixKindName(static_cast<FixKind>(i)).data()) << quint64{i};
}

void TestFixText::everyKindHasItsTitle()
{
    QFETCH(quint64, index);
    FixStage stage(Operation::Create, "/wiki/new");
    const auto kind = static_cast<FixKind>(index);
    const QString full = fixTitle(settingOf(kind, {"1", "2", "3"}), stage.report());
    QVERIFY2(isFinished(full) && !full.endsWith(u'.'), qPrintable(full));
    const QString bare = fixTitle(settingOf(kind, {}), stage.report());
    QVERIFY2(!bare.isEmpty() && !bare.contains(u'%'), qPrintable(bare));
    QVERIFY(isFinished(fixKindText(kind)));
}

void TestFixText::everyRiskReasonHasItsSentence()
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < kRiskReasonCount; ++i) {
        const QString text = riskReasonText(static_cast<RiskReason>(i));
        QVERIFY2(isSentence(text) && seen.insert(text).second, qPrintable(text));
    }
}

void TestFixText::everyWithheldReasonHasItsSentence_data()
{
    QTest::addColumn<quint64>("index");
    for (std::size_t i = 0; i < kWithheldReasonCount; ++i)
        QTest::newRow(withheldReasonName(static_cast<WithheldReason>(i)).data()) << quint64{i};
}

void TestFixText::everyWithheldReasonHasItsSentence()
{
    QFETCH(quint64, index);
    const auto reason = static_cast<WithheldReason>(index);
    for (const std::vector<std::string> &args :
         {std::vector<std::string>{}, {""}, {"one"}, {"one", "two"}}) {
        const QString text = withheldText({FixKind::GroupAdd, reason, args});
        QVERIFY2(text.startsWith(QStringLiteral("--group-add")), qPrintable(text));
        QVERIFY2(isFinished(text) && text.endsWith(u'.'), qPrintable(text));
    }
}

void TestFixText::smallWords()
{
    QCOMPARE(riskText(Risk::Low), QStringLiteral("low risk"));
    QCOMPARE(riskText(Risk::Medium), QStringLiteral("medium risk"));
    QCOMPARE(riskText(Risk::High), QStringLiteral("high risk"));
    QCOMPARE(statusText(FixStatus::Ready), QStringLiteral("ready to run"));
    QCOMPARE(statusText(FixStatus::NeedsValue), QStringLiteral("needs a decision from you"));
    QCOMPARE(statusText(FixStatus::Information), QStringLiteral("nothing to run"));
}

void TestFixText::titlesOfFoundFixes_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Operation operation, const char *path,
                        const char *expected) {
        QTest::newRow(name) << static_cast<int>(operation) << QString::fromLatin1(path)
                            << QString::fromLatin1(expected);
    };
    row("writing in a folder", Operation::Create, "/wiki/new",
        "Let only UID 101 write in /wiki (ACL)\n"
        "Let only UID 101 write in /wiki and in everything made there later (ACL)\n"
        "Make UID 101 the owner of /wiki");
    row("reading a file", Operation::Read, "/wiki/start",
        "Let only UID 101 read /wiki/start (ACL)\n"
        "Make GID 101 the group of /wiki/start\n"
        "Make UID 101 the owner of /wiki/start");
    row("writing to a file", Operation::Write, "/wiki/team",
        "Let only UID 101 write to /wiki/team (ACL)\n"
        "Make GID 101 the group of /wiki/team\n"
        "Make UID 101 the owner of /wiki/team");
    row("passing through", Operation::Traverse, "/closed",
        "Let only UID 101 pass through /closed (ACL)\n"
        "Make UID 101 the owner of /closed");
    row("a long way", Operation::Read, "/closed/in/f",
        "Let only UID 101 reach /closed/in/f (3 ACL entries)\n"
        "Make UID 101 the owner of /closed/in/f and let it in on the way there");
    row("an immutable folder", Operation::Create, "/frozen/new",
        "Take the immutable flag off /frozen");
    row("an append-only folder", Operation::Unlink, "/log/old",
        "Take the append-only flag off /log");
    row("the owner's own bits", Operation::Create, "/mine/new",
        "Let the owner 101 do more with /mine: mode 0700 in place of 0500");
    row("the group's bits", Operation::Create, "/ours/new",
        "Let only UID 101 read and write in /ours (ACL)\n"
        "Let only UID 101 read and write in /ours and in everything made there later (ACL)\n"
        "Let the group 101 do more with /ours: mode 0770 in place of 0750\n"
        "Make UID 101 the owner of /ours");
}

void TestFixText::titlesOfFoundFixes()
{
    QFETCH(int, operation);
    QFETCH(QString, path);
    FixStage stage(static_cast<Operation>(operation), path.toStdString());
    QStringList titles = stage.titles().split(u'\n');
    QFETCH(QString, expected);
    QStringList wanted = expected.split(u'\n');
    // Which comes first is the core's business.
    titles.sort();
    wanted.sort();
    QCOMPARE(titles.join(u'\n'), wanted.join(u'\n'));
}

void TestFixText::titlesOfSettings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("expected");
    const auto row = [](FixKind kind, const QStringList &args, const char *expected) {
        QTest::newRow(expected) << static_cast<int>(kind) << args << QString::fromLatin1(expected);
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row(FixKind::User, {s("1000"), s("1001")}, "Run the container as UID 1000, GID 1001");
    row(FixKind::GroupAdd, {s("998")}, "Give the container group 998");
    row(FixKind::GroupAdd, {s("keep-groups")},
        "Let the container keep the groups of the account that starts it");
    row(FixKind::Userns, {s("host")}, "Run the container without a user namespace of its own");
    row(FixKind::Userns, {s("keep-id:uid=101,gid=101")},
        "Make the container's user the account that runs podman (--userns "
        "keep-id:uid=101,gid=101)");
    row(FixKind::Userns, {s("auto")}, "Give the container another user namespace (--userns auto)");
    row(FixKind::VolumeOption, {s("U"), s("/srv")},
        "Make the container's user the owner of everything in /srv (:U)");
    row(FixKind::VolumeOption, {s("idmap"), s("/srv")},
        "Show the container the files of /srv with its own ids (:idmap)");
    row(FixKind::IdmappedMount, {s("/srv/data.idmapped"), s("/srv/data")},
        "Give the container an idmapped second view of /srv/data");
    row(FixKind::NamedVolume, {s("/w"), s("web-w")}, "Mount the volume web-w at /w");
    row(FixKind::NamedVolume, {s("/w"), s("web-w"), s("/srv")},
        "Mount the volume web-w in place of /srv at /w");
    row(FixKind::Remount, {s("/etc/app"), s("rw")},
        "Take the read-only flag off the mount at /etc/app");
    row(FixKind::Remount, {s("/etc/app"), s("exec")},
        "Let programs run from the mount at /etc/app");
    row(FixKind::Remount, {s("/"), s("root")}, "Make the container's root file system writable");
    row(FixKind::Remount, {s("/srv"), s("host-rw")},
        "Take the read-only flag off the host's mount at /srv");
    row(FixKind::Remount, {s("/srv"), s("host-exec")},
        "Let programs run from the host's mount at /srv");
    row(FixKind::Remount, {s("/usb"), s("owner")},
        "Mount /usb anew with UID 101 as the owner of all its files");
    row(FixKind::Capability, {s("FOWNER")}, "Give the container CAP_FOWNER");
    row(FixKind::Tmpfs, {s("/tmp"), s("new")}, "Give UID 101 an empty tmpfs at /tmp");
    row(FixKind::Tmpfs, {s("/tmp"), s("owner")}, "Make UID 101 the owner of the tmpfs at /tmp");
    row(FixKind::Relay, {s("/run/relay")},
        "Pass connections on through a second socket, /run/relay");
    row(FixKind::MountDirectory, {s("/srv/app")},
        "Mount the folder /srv/app in place of the single file");
    row(FixKind::Leave, {}, "Leave it: this denial is right");
    row(FixKind::NamedVolume, {s("/%2"), s("%1")}, "Mount the volume %1 at /%2");
}

void TestFixText::titlesOfSettings()
{
    QFETCH(int, kind);
    QFETCH(QStringList, args);
    std::vector<std::string> bytes;
    for (const QString &arg : std::as_const(args))
        bytes.push_back(arg.toStdString());
    FixStage stage(Operation::Create, "/wiki/new");
    QTEST(fixTitle(settingOf(static_cast<FixKind>(kind), bytes), stage.report()), "expected");
}

void TestFixText::subjectInANamespace()
{
    FixStage stage(Operation::Create, "/wiki/new", "web", "101:101");
    QCOMPARE(subjectNumberText(stage.report()), QStringLiteral("101 (100101 on the host)"));
    QVERIFY(stage.titles().startsWith(
        QStringLiteral("Let only UID 101 (100101 on the host) write in /wiki (ACL)\n")));
    Fix fix = settingOf(FixKind::Capability, {"CHOWN"});
    fix.engineArgs.remove = {"--cap-drop", "CHOWN"};
    QCOMPARE(fixTitle(fix, stage.report()), QStringLiteral("Leave the container its CAP_CHOWN"));
    Fix inside = stage.proposals().fixes.front();
    inside.changes.inodes.front().inContainer = true;
    QVERIFY(fixTitle(inside, stage.report()).contains(QStringLiteral("/wiki (in the container)")));
}

void TestFixText::parties_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, PartyKind kind, int id, const char *container,
                        const char *expected) {
        QTest::newRow(name) << static_cast<int>(kind) << id << QString::fromLatin1(container)
                            << QString::fromLatin1(expected) + QStringLiteral(": write");
    };
    row("the subject with both names", PartyKind::Subject, 101, "",
        "101 (nginx in the container, systemd-timesync on this host)");
    row("the subject with a name on the host", PartyKind::Subject, 1000, "",
        "1000 (ana on this host)");
    row("a subject without name", PartyKind::Subject, 7, "", "7");
    row("a user of the host", PartyKind::User, 101, "", "101 (systemd-timesync on this host)");
    row("a number without name", PartyKind::User, 5, "", "5");
    row("a group", PartyKind::Group, 1000, "", "everybody in group 1000 (ana on this host)");
    row("a group without name", PartyKind::Group, 5, "", "everybody in group 5");
    row("all others", PartyKind::Others, 5, "", "everybody else");
    row("the container's root", PartyKind::ContainerRoot, 100000, "",
        "100000 (root of the container)");
    row("another container", PartyKind::Container, 101, "db", "101 (in container \"db\")");
    row("an account beside", PartyKind::Container, 1000, "", "1000 (ana on this host)");
}

void TestFixText::parties()
{
    QFETCH(int, kind);
    QFETCH(int, id);
    QFETCH(QString, container);
    FixStage stage(Operation::Create, "/wiki/new");
    stage.report().container = "miwiki";
    Party party =
        partyOf(static_cast<PartyKind>(kind), static_cast<std::uint32_t>(id), Access::Write);
    party.container = container.toStdString();
    QTEST(partyText(party, folderFix(), stage.report(), FixStage::names()), "expected");
}

void TestFixText::rights_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("ownership");
    QTest::addColumn<bool>("directory");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, int bits, bool ownership, bool directory) {
        QTest::newRow(expected) << bits << ownership << directory << QString::fromLatin1(expected);
    };
    row("read, write, pass through", 7, false, true);
    row("read, run", 5, false, false);
    row("change mode and ACL", 0, true, true);
    row("write, change mode and ACL", 2, true, false);
    row("what was asked for", 0, false, true);
}

void TestFixText::rights()
{
    QFETCH(int, bits);
    QFETCH(bool, ownership);
    QFETCH(bool, directory);
    FixStage stage(Operation::Create, "/wiki/new");
    Party party =
        partyOf(PartyKind::User, 5, AccessMask::fromBits(static_cast<std::uint8_t>(bits)));
    party.ownership = ownership;
    Fix fix = folderFix();
    fix.changes.inodes.front().type = directory ? FileType::Directory : FileType::Regular;
    QFETCH(QString, expected);
    QCOMPARE(partyText(party, fix, stage.report(), {}), QStringLiteral("5: ") + expected);
    fix.changes.inodes.push_back({});
    QCOMPARE(partyText(party, fix, stage.report(), {}),
             QStringLiteral("5: ") + expected + QStringLiteral(" (/wiki)"));
}

void TestFixText::losers()
{
    FixStage stage(Operation::Create, "/wiki/new");
    const auto losers = [&](const Fix &fix) {
        return onlyLine(loseTexts(fix, stage.report(), FixStage::names()));
    };
    Fix fix = folderFix();
    QCOMPARE(losers(fix), QStringLiteral("nobody"));
    fix.loses = {partyOf(PartyKind::User, 1000, Access::Write)};
    QCOMPARE(losers(fix), QStringLiteral("1000 (ana on this host): write"));
    Fix setting = settingOf(FixKind::User, {"1", "1"});
    QCOMPARE(losers(setting), QStringLiteral("nobody; no file is changed"));
    setting.riskReason = RiskReason::ManyFiles;
    QCOMPARE(losers(setting), QStringLiteral("whoever owned the files until now"));
    QCOMPARE(onlyLine(gainTexts(setting, stage.report(), {})), QStringLiteral("nobody"));
    Party vague;
    vague.uid = Kuid(101);
    fix.gains = {vague, partyOf(PartyKind::Subject, 101, Access::Write)};
    QCOMPARE(onlyLine(gainTexts(fix, stage.report(), {})), QStringLiteral("101: write"));
}

void TestFixText::notes()
{
    FixStage stage(Operation::Create, "/wiki/new");
    Fix acl = stage.proposals().fixes.front();
    QCOMPARE(onlyLine(fixNotes(acl, stage.report())),
             QStringLiteral("ls shows rwx for the group of /wiki; that is the mask: the group "
                            "itself keeps r-x."));
    acl.changes.inodes.front().before = acl.changes.inodes.front().after;
    QVERIFY(fixNotes(acl, stage.report()).isEmpty());
    acl.changes.inodes.front().before.flags = InodeFlag::Immutable;
    QVERIFY(onlyLine(fixNotes(acl, stage.report())).contains(QStringLiteral("immutable")));
    acl.kind = FixKind::Chattr;
    QVERIFY(fixNotes(acl, stage.report()).isEmpty());
    Fix user = settingOf(FixKind::User, {"1", "1"});
    QVERIFY(onlyLine(fixNotes(user, stage.report())).contains(QStringLiteral("UID 101")));
    user.status = FixStatus::NeedsValue;
    const QStringList both = fixNotes(user, stage.report());
    QCOMPARE(both.size(), 2);
    for (const FixKind kind :
         {FixKind::User, FixKind::Relay, FixKind::VolumeOption, FixKind::Setfacl}) {
        Fix open = settingOf(kind, {});
        open.status = FixStatus::NeedsValue;
        QVERIFY(isSentence(fixNotes(open, stage.report()).first().remove(u'?')));
    }
}

void TestFixText::howLongItLasts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](FixKind kind, const char *word) {
        QTest::newRow(fixKindName(kind).data())
            << static_cast<int>(kind) << QString::fromLatin1(word);
    };
    row(FixKind::IdmappedMount, "--persistent");
    row(FixKind::Remount, "/etc/fstab");
    row(FixKind::Relay, "relay");
    row(FixKind::Tmpfs, "container");
    row(FixKind::Chown, "container");
}

void TestFixText::howLongItLasts()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    Fix fix = settingOf(static_cast<FixKind>(kind), {});
    QCOMPARE(lastsText(fix), QStringLiteral("a restart and a new container keep it"));
    fix.survives = false;
    QVERIFY2(lastsText(fix).contains(word), qPrintable(lastsText(fix)));
    Fix socket = folderFix();
    socket.changes.inodes.front().type = FileType::Socket;
    QVERIFY(lastsText(socket).contains(QStringLiteral("socket")));
    QVERIFY(laterFilesText(socket).startsWith(QStringLiteral("not covered")));
    QVERIFY(laterFilesText(folderFix()) != laterFilesText(socket));
    QCOMPARE(laterFilesText(fix), QString());
    fix.coversNewFiles = true;
    QCOMPARE(laterFilesText(fix), QStringLiteral("covered as well"));
}

void TestFixText::runners()
{
    FixStage stage(Operation::Create, "/wiki/new");
    const CheckReport &report = stage.report();
    const FixCommand root{{"chmod", "0700", "/x"}, RunAs::Root};
    const FixCommand docker{{"docker", "exec", "web", "chmod", "0700", "/x"}, RunAs::Root};
    const FixCommand user{{"chmod", "0700", "/x"}, RunAs::User};
    const FixCommand unshare{{"chmod", "0700", "/x"}, RunAs::Unshare};
    std::set<QString> seen;
    for (const FixCommand &command : {root, docker, user, unshare}) {
        const QString text = runnerText(command, report);
        QVERIFY2(isFinished(text) && text.endsWith(u':') && seen.insert(text).second,
                 qPrintable(text));
    }
    stage.report().container = "web";
    QVERIFY(seen.insert(runnerText(user, report)).second);
    const std::vector<std::string> whole = {"podman", "unshare", "chmod", "0700", "/x"};
    QCOMPARE(wholeCommand(unshare), whole);
    QCOMPARE(wholeCommand(user), user.argv);
}

void TestFixText::cards()
{
    FixStage stage(Operation::Create, "/wiki/new");
    stage.proposals().fixes.resize(1);
    const QString expected = QStringLiteral(R"(
One fix for ML-D007:

fix 1: Let only UID 101 write in /wiki (ACL)
  --> low risk, ready to run
  risk:        One account gains, on these files only, and it can be undone.
  run:         as root on the host:
                 setfacl -m u:101:rwx /wiki
  before:      ✓ list, ✖ write in it, ✖ create in it, ✖ remove the folder
  after:       ✓ list, ✓ write in it, ✓ create in it, ✖ remove the folder
  gains:       101 (systemd-timesync on this host): write
  loses:       nobody
  later files: not covered; they get the owner and mode that their maker gives
               them
  lasts:       a restart and a new container keep it
  note:        ls shows rwx for the group of /wiki; that is the mask: the group
               itself keeps r-x.
  undo:        as root on the host:
                 setfacl -b /wiki

Not offered:
  - chmod 777: Never: every account of this computer, and every container that
    sees these files, could then change them.

Nothing was changed. Add --script N to this call to get fix N as a script, and
--undo-script N beforehand for the script that takes it back. Each stops where a
file is no longer as it was seen here.
)");
    QCOMPARE(stage.cards(), expected);
}

void TestFixText::oneCardAlone()
{
    FixStage stage(Operation::Create, "/wiki/new");
    stage.proposals().fixes.resize(1);
    const QString all = stage.cards(0);
    const QString one = fixCard(stage.report(), stage.proposals().fixes.front(), 1,
                                FixStage::names(), TextOptions());
    QVERIFY2(all.contains(one), qPrintable(one));
    QVERIFY(one.startsWith(QStringLiteral("fix 1: ")) && one.endsWith(u'\n'));
    const QString fifth =
        fixCard(stage.report(), stage.proposals().fixes.front(), 5, FixStage::names(), {});
    QVERIFY(fifth.startsWith(QStringLiteral("fix 5: ")));
}

void TestFixText::cardOfASetting()
{
    FixStage stage(Operation::Create, "/wiki/new");
    Fix fix = settingOf(FixKind::Remount, {"/w", "rw"});
    fix.run = {{{"setfacl", "-m", "u:1:rwx", "/a b"}, RunAs::Unshare},
               {{"setfacl", "-m", "u:1:rwx", "/c"}, RunAs::Unshare},
               {{"chattr", "-i", "/c"}, RunAs::Root}};
    fix.engineArgs = {{"-v", "/srv:/w"}, {"-v", "/srv:/w:ro"}};
    fix.command = {"docker", "run", "-v", "/srv:/w", "nginx", "a b"};
    fix.recreate = true;
    fix.verdictAfter = VerdictKind::Allowed;
    stage.proposals().fixes = {fix};
    const QString text = stage.cards();
    for (const char *part : {"  run:    as the account that runs podman, root is not needed:\n"
                             "            podman unshare setfacl -m u:1:rwx '/a b'\n"
                             "            podman unshare setfacl -m u:1:rwx /c\n"
                             "          as root on the host:\n            chattr -i /c\n",
                             "  engine: remove from its command line:\n            -v /srv:/w:ro\n"
                             "          add to its command line:\n            -v /srv:/w\n"
                             "          the whole command is then:\n"
                             "            docker run -v /srv:/w nginx 'a b'\n",
                             "  then:   make the container anew;",
                             "  undo:   make the container with the old settings again\n"}) {
        const QString wanted = QString::fromLatin1(part);
        QVERIFY2(text.contains(wanted), qPrintable(text));
    }
    stage.report().planned = true;
    QVERIFY(stage.cards().contains(QStringLiteral("then:   make the container\n")));
}

void TestFixText::cardOfAFile()
{
    FixStage stage(Operation::Create, "/wiki/new");
    Fix fix = settingOf(FixKind::User, {"1000", "1000"});
    fix.engineArgs.add = {"--user", "1000:1000"};
    fix.config = ConfigChange{"compose.yaml", "services.web.user", "1000:1000"};
    stage.proposals().fixes = {fix};
    QVERIFY(stage.cards(0).contains(
        QStringLiteral("file:   in compose.yaml, at services.web.user, write:\n"
                       "            1000:1000\n")));
    stage.proposals().fixes.front().engineArgs.remove = {"--user", "33"};
    QVERIFY(stage.cards(0).contains(QStringLiteral("in place of 33, write:\n")));
    QVERIFY(!stage.cards(0).contains(QStringLiteral("command line")));
    QVERIFY(stage.cards(0).contains(QStringLiteral("after:  cannot be calculated\n")));
}

void TestFixText::leaveHasNothingToRun()
{
    FixStage stage(Operation::Create, "/wiki/new");
    Fix leave;
    leave.status = FixStatus::Information;
    leave.riskReason = RiskReason::RootOnHost;
    stage.proposals().fixes = {leave};
    stage.proposals().withheld.clear();
    QCOMPARE(stage.cards(0),
             QStringLiteral("\nOne fix for ML-D007:\n\nfix 1: Leave it: this denial is right\n"
                            "  --> low risk, nothing to run\n  why: ")
                 + riskReasonText(RiskReason::RootOnHost) + u'\n');
}

void TestFixText::theQuestionIsShownWhereItIsNoneOfTheFour()
{
    FixStage stage(Operation::Traverse, "/closed");
    QVERIFY(stage.cards(0).contains(QStringLiteral("before:      ✖ traverse, ✖ list, ")));
    QVERIFY(stage.cards(0).contains(QStringLiteral("after:       ✓ traverse, ✖ list, ")));
    FixStage file(Operation::Read, "/wiki/start");
    QVERIFY(file.cards(0).contains(
        QStringLiteral("before:      ✖ read, ✖ write, ✖ create beside it, ✖ delete\n")));
}

void TestFixText::linesFitTheTerminal()
{
    FixStage stage(Operation::Read, "/closed/in/f");
    for (const int width : {60, 80, 120}) {
        const QStringList lines = stage.cards(width).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(displayWidth(line) <= width, qPrintable(line));
    }
}

void TestFixText::colourOnlyWhenAsked()
{
    FixStage stage(Operation::Create, "/wiki/new");
    QVERIFY(!stage.cards().contains(u'\x1b'));
    TextOptions options;
    options.colour = true;
    options.width = 80;
    QString text = fixCards(stage.report(), stage.proposals(), FixStage::names(), options);
    for (const char *part : {"\x1b[1;32mfix 1:\x1b[0m", "\x1b[1;33mfix 3:\x1b[0m"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    QVERIFY(text.contains(QStringLiteral("\x1b[1;31m✖\x1b[0m write in it")));
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-9;]*m"));
    QCOMPARE(text.remove(colours), stage.cards());
}

void TestFixText::withheldComeOnceAndLast()
{
    FixStage stage(Operation::Create, "/wiki/new");
    const Withheld same{FixKind::User, WithheldReason::OwnerIsRoot, {}};
    auto &withheld = stage.proposals().withheld;
    withheld.insert(withheld.begin(), {same, same});
    const QString text = stage.cards(0);
    QCOMPARE(text.count(withheldText(same)), 1);
    QVERIFY(text.indexOf(withheldText(same)) < text.indexOf(QStringLiteral("chmod 777: Never")));
    QVERIFY(text.indexOf(QStringLiteral("fix 3:")) < text.indexOf(withheldText(same)));
}

void TestFixText::nothingToMend()
{
    FixStage stage(Operation::List, "/wiki");
    QVERIFY(stage.cards().contains(QStringLiteral("Nothing to mend")));
    const QString allowed = stage.cards();
    stage.report().verdict.kind = VerdictKind::Undetermined;
    QVERIFY(stage.cards() != allowed);
    QVERIFY(stage.cards().contains(QStringLiteral("missing")));
}

void TestFixText::noFix()
{
    FixStage stage(Operation::Read, "/wiki/nothing");
    QVERIFY(stage.proposals().fixes.empty());
    QVERIFY(stage.cards().startsWith(QStringLiteral("\nNo fix for ")));
    QVERIFY(!stage.cards().contains(QStringLiteral("--script")));
}

void TestFixText::hostileNamesStayOnTheirLine()
{
    const auto cardsWith = [](const std::string &bytes) {
        FixStage stage(Operation::Create, "/wiki/new");
        Fix fix = stage.proposals().fixes.front();
        fix.changes.inodes.front().path = "/" + bytes;
        for (std::vector<Party> *parties : {&fix.gains, &fix.loses}) {
            parties->push_back(partyOf(PartyKind::Container, 5, Access::Write));
            parties->back().container = bytes;
        }
        fix.run = {{{"chmod", "0700", "/" + bytes}, RunAs::Root}};
        fix.undo = fix.run;
        Fix setting = settingOf(FixKind::NamedVolume, {bytes, bytes, bytes});
        setting.engineArgs = {{"-v", bytes}, {"-v", bytes}};
        setting.command = {"docker", "run", bytes};
        Fix file = setting;
        file.config = ConfigChange{bytes, bytes, bytes};
        SubjectNames names;
        names.host.users = {{101, bytes}};
        names.container.users = {{101, bytes}};
        stage.report().container = "web";
        stage.proposals().fixes = {fix, setting, file};
        stage.proposals().withheld = {
            {FixKind::Setfacl, WithheldReason::ImageFile, {bytes}},
            {FixKind::GroupAdd, WithheldReason::GroupUnmapped, {bytes, bytes}}};
        return fixCards(stage.report(), stage.proposals(), names, {});
    };
    const QString plain = cardsWith("name");
    for (const char *bytes : {"a\nb", "a\x1b[2Jb", "a\rb", "\xe2\x80\xae.txt", "\xff\xfe",
                              "\xe2\x80\x8b", "%1%2%n", "a\tb", "\xc2\x85"}) {
        const QString text = cardsWith(bytes);
        QCOMPARE(text.count(u'\n'), plain.count(u'\n'));
        QVERIFY2(std::none_of(text.begin(), text.end(), isInvisible), qPrintable(text));
    }
    const QString quoted = cardsWith("a'b\n");
    QVERIFY2(quoted.contains(QStringLiteral("docker run $'a\\'b\\x0a'")), qPrintable(quoted));
}

void TestFixText::scriptFaults()
{
    QCOMPARE(noSuchFixText(2, 0),
             QStringLiteral("mountlens: there is no fix to write a script of"));
    QCOMPARE(noSuchFixText(2, 1), QStringLiteral("mountlens: there is no fix 2, only fix 1"));
    QCOMPARE(noSuchFixText(99, 3), QStringLiteral("mountlens: there is no fix 99, only 1 to 3"));
    Fix leave;
    leave.status = FixStatus::Information;
    const QString left = nothingToRunText(leave, 1);
    const QString setting = nothingToRunText(settingOf(FixKind::User, {}), 1);
    QVERIFY(isFinished(left) && isFinished(setting) && left != setting);
}

QTEST_APPLESS_MAIN(TestFixText)
#include "tst_fix_text.moc"
