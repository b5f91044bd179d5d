// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/report_case.h"
#include "text/text_checks.h"
#include "text/verdict_text.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestVerdictText : public QObject
{
    Q_OBJECT

private slots:
    void headlines_data();
    void headlines();
    void everyOperationHasItsHeadline();
    void why_data();
    void why();
    void notes_data();
    void notes();
    void identity_data();
    void identity();
    void certainty_data();
    void certainty();
    void missingFacts();
    void newFiles_data();
    void newFiles();
    void contradiction();
};

namespace {

constexpr const char *kMachine = R"(
    userns web  ids 0:231072:65536
    dir    /wiki             0700  1000:1000
    dir    /shared           0755  1000:1000
    dir    /drop             01777 0:0
    file   /drop/note        0644  1000:1000
    dir    /team             02775 0:50   default u::rwx,g::r-x,o::---
    file   /team/script      0750  0:50
    file   /own              0044  101:101
    file   /same             0711  1000:1000
    file   /foreign          0600  0:0
    symlink /here -> shared
    fs     img  ro
    mount  /img  fs img
    file   /img/f            0666  0:0
)";

/// A check on that machine.
class Case : public ReportCase
{
public:
    Case(std::string_view ns, std::string_view who, Operation operation, std::string path)
        : ReportCase(kMachine, ns, who, operation, std::move(path))
    {
    }
};

IdentityStep station(IdentityPlace where, std::uint32_t id, std::string name)
{
    const NameOrigin origin =
        where == IdentityPlace::Container ? NameOrigin::ContainerFiles : NameOrigin::HostFiles;
    return {where, id, id, std::move(name), {}, origin, {}, {}};
}

} // namespace

void TestVerdictText::headlines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Case &&asked, const char *expected) {
        QTest::newRow(name) << verdictLabel(asked.report()) + u' ' + headlineText(asked.report())
                            << QString::fromLatin1(expected);
    };
    row("a closed folder on the way", {"host", "101:101", Operation::Read, "/wiki/a/b"},
        "denied[ML-D004] UID 101 may not enter folder \"wiki\"");
    row("a folder that may not be changed", {"host", "101:101", Operation::Create, "/shared/a"},
        "denied[ML-D007] UID 101 may not create or change entries in folder \"shared\"");
    row("a folder that may not be changed, by a name in a link",
        {"host", "101:101", Operation::Mkdir, "/here/a"},
        "denied[ML-D007] UID 101 may not create or change entries in folder \"shared\"");
    row("the file's own bits", {"host", "101:101", Operation::Write, "/drop/note"},
        "denied[ML-D006] UID 101 may not write to \"note\"");
    row("a sticky folder refuses the entry", {"host", "101:101", Operation::Unlink, "/drop/note"},
        "denied[ML-D017] UID 101 may not remove \"note\"");
    row("a read-only file system", {"host", "101:101", Operation::Write, "/img/f"},
        "denied[ML-D010] UID 101 may not write to \"f\"");
    row("no matter of rights", {"host", "0:0", Operation::Read, "/shared/none/"},
        "denied[ML-D001] read on \"none\" fails with ENOENT, whatever the permissions are");
    row("the number inside the container", {"web", "0:0 +all", Operation::Read, "/foreign"},
        "denied[ML-D006] UID 0 may not read \"foreign\"");
    row("a subject without number inside", {"web", "k7:k7", Operation::Read, "/foreign"},
        "denied[ML-D006] UID 7 may not read \"foreign\"");
    row("allowed", {"host", "1000:1000", Operation::List, "/wiki"},
        "allowed UID 1000 may list folder \"wiki\"");
    row("the root directory has a name too", {"host", "1000:1000", Operation::List, "/"},
        "allowed UID 1000 may list folder \"/\"");
}

void TestVerdictText::headlines()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
}

void TestVerdictText::everyOperationHasItsHeadline()
{
    Case asked("host", "1000:1000", Operation::Read, "/shared");
    for (const VerdictKind kind :
         {VerdictKind::Allowed, VerdictKind::Denied, VerdictKind::Undetermined}) {
        asked.report().verdict.kind = kind;
        for (std::size_t i = 0; i < kOperationCount; ++i) {
            asked.report().request.operation = static_cast<Operation>(i);
            const QString line = headlineText(asked.report());
            QVERIFY2(isFinished(line) && !line.endsWith(u'.'), qPrintable(line));
            QVERIFY2(line.contains(QStringLiteral("1000")), qPrintable(line));
            QVERIFY2(line.contains(QStringLiteral("shared")), qPrintable(line));
        }
    }
}

void TestVerdictText::why_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Case &&asked, const char *expected) {
        QTest::newRow(name) << whyText(asked.report()) << QString::fromLatin1(expected);
    };
    row("neither owner nor group", {"host", "101:101", Operation::Read, "/wiki/a"},
        "101 is neither the owner (1000) nor in group 1000; \"others\" has no x.");
    row("in the group, which gives no more", {"host", "101:1000", Operation::Read, "/same"},
        "101 is not the owner (1000), and neither group 1000 nor \"others\" has r.");
    row("kernel ids are compared", {"web", "33:33", Operation::Read, "/wiki/a"},
        "231105 is neither the owner (1000) nor in group 1000; \"others\" has no x.");
    row("the owner", {"host", "101:101", Operation::Read, "/own"},
        "The process is the owner (101), and the owner bits are --- where r-- is needed. For the "
        "owner only the owner bits count.");
    row("allowed needs no reason", {"host", "1000:1000", Operation::List, "/wiki"}, "");
}

void TestVerdictText::why()
{
    QFETCH(QString, why);
    QTEST(why, "expected");
}

void TestVerdictText::notes_data()
{
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::uint32_t hostId, const char *inside,
                        const char *host, const char *expected) {
        Case asked("host", "101:101", Operation::Read, "/wiki/a");
        asked.report().identity = {station(IdentityPlace::Container, 101, inside),
                                   station(IdentityPlace::Host, hostId, host)};
        QTest::newRow(name) << noteTexts(asked.report()) << QString::fromLatin1(expected);
    };
    row("another name on the host", 101, "nginx", "systemd-timesync",
        "The name \"nginx\" exists only in the container; on the host 101 is systemd-timesync.");
    row("no name on the host", 101, "nginx", "",
        "The name \"nginx\" exists only in the container; on the host 101 has no name.");
    row("no name in the container", 101, "", "ana",
        "The number 101 has no name in the container; on the host it is ana.");
    row("a number in place of a name", 101, "101", "ana",
        "The number 101 has no name in the container; on the host it is ana.");
    row("a number in place of a name, and none on the host", 101, "101", "", "");
    row("the same name", 101, "nginx", "nginx", "");
    row("another number needs no note about names", 231173, "nginx", "ana", "");
    row("a name cannot write to the terminal", 101, "a\x1b", "b",
        R"(The name "a\x1b" exists only in the container; on the host 101 is b.)");

    Case unmapped("web", "0:0 +all", Operation::Read, "/foreign");
    QTest::newRow("a capability that does not reach the file")
        << noteTexts(unmapped.report())
        << QStringLiteral(
               "The process has CAP_DAC_OVERRIDE, but it does not reach this object: the "
               "owner (0) and the group (0) are not both mapped in the user namespace "
               "of the process.");
    Case dropped("host", "0:0", Operation::Read, "/wiki/a");
    QTest::newRow("root without its capability")
        << noteTexts(dropped.report())
        << QStringLiteral("The process does not have CAP_DAC_OVERRIDE, which would let it pass "
                          "over the permission bits.");
}

void TestVerdictText::notes()
{
    QFETCH(QStringList, notes);
    const QString joined = notes.join(u'\n');
    QTEST(joined, "expected");
}

void TestVerdictText::identity_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<IdentityStep> steps, const char *expected) {
        Case asked("host", "101:101", Operation::Read, "/wiki/a");
        asked.report().identity = std::move(steps);
        QTest::newRow(name) << identityText(asked.report()) << QString::fromLatin1(expected);
    };
    using Place = IdentityPlace;
    row("nobody looked", {}, "");
    row("one number all the way",
        {station(Place::Container, 101, "nginx"), station(Place::Host, 101, "ana")}, "");
    row("shifted, never grouped",
        {station(Place::Container, 0, "root"), station(Place::Host, 231072, "")},
        "0 (root, in the container) = 231072 (on the host)");
    row("as far as the disk",
        {station(Place::Container, 33, "www-data"), station(Place::Host, 33, "www-data"),
         station(Place::Mount, 33, ""), station(Place::Disk, 1000, "ana")},
        "33 (www-data, in the container) = 1000 (ana, stored on disk)");
    IdentityStep nowhere;
    nowhere.where = Place::Mount;
    row("no mapping", {station(Place::Container, 5, ""), nowhere},
        "5 (in the container) = an id without mapping here (through the idmapped mount)");
}

void TestVerdictText::identity()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
}

void TestVerdictText::certainty_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CheckReport &report, const QString &expected) {
        QTest::newRow(name) << certaintyText(report) << expected;
    };
    Case denied("host", "101:101", Operation::Read, "/wiki/a");
    const auto count = QString::number(denied.report().verdict.steps.size());
    const QString all =
        QStringLiteral("calculated, all ") + count + QStringLiteral(" checks known");
    row("calculated", denied.report(), all);
    denied.report().confirmation = {true, EACCES, true, true};
    row("confirmed", denied.report(), QStringLiteral("confirmed by a test"));
    denied.report().confirmation = {true, 0, false, false};
    row("a test that cannot tell", denied.report(),
        all + QStringLiteral("; the test cannot decide this operation"));
    denied.report().confirmation = {true, 0, true, false};
    row("a test that disagrees confirms nothing", denied.report(), all);
    denied.report().confirmation = {};
    denied.report().verdict.steps.resize(1);
    row("one check", denied.report(), QStringLiteral("calculated, the only check is known"));
    denied.report().verdict.steps.clear();
    row("nothing recorded", denied.report(), QStringLiteral("calculated"));
    denied.report().planned = true;
    row("planned", denied.report(),
        QStringLiteral("calculated from the settings of a container that does not run"));
    Case allowed("host", "1000:1000", Operation::List, "/wiki");
    auto &steps = allowed.report().verdict.steps;
    steps = {{StepResult::Pass, {}, 0, {ReasonId::MountWritable, {}}},
             {StepResult::Unknown, {}, 0, {ReasonId::LandlockInvisible, {}}},
             {StepResult::Unknown, {}, 0, {ReasonId::SeccompNotRead, {}}},
             {StepResult::Pass, {}, 0, {ReasonId::IsOwner, {}}}};
    row("what was not evaluated is named", allowed.report(),
        QStringLiteral("calculated, 2 checks known, not evaluated: Landlock, seccomp"));
    allowed.report().verdict.kind = VerdictKind::Undetermined;
    row("undetermined", allowed.report(),
        QStringLiteral("could not be determined, facts are missing"));
}

void TestVerdictText::certainty()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
}

void TestVerdictText::missingFacts()
{
    Case asked("host", "1000:1000", Operation::List, "/wiki");
    Verdict &verdict = asked.report().verdict;
    const Error error(ErrorId::NoRightToRead, "mountinfo", "CAP_SYS_PTRACE");
    verdict.missing = {error, error};
    QCOMPARE(missingTexts(asked.report()), QStringList());
    verdict.kind = VerdictKind::Undetermined;
    QCOMPARE(missingTexts(asked.report()),
             QStringList{QStringLiteral(
                 "list of mounts: no right to read this (CAP_SYS_PTRACE would read it)")});
}

void TestVerdictText::newFiles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Case &&asked, const char *expected) {
        QTest::newRow(name) << newInodeText(asked.report()) << QString::fromLatin1(expected);
    };
    row("by the umask", {"host", "1000:1000 umask 027", Operation::Create, "/wiki/new"},
        "-rw-r-----  1000:1000  (mode limited by the umask 0027)");
    row("a folder in a set-group-ID folder with default ACL",
        {"host", "0:0 +all umask 022", Operation::Mkdir, "/team/new"},
        "drwxr-s---  0:50  (mode limited by the default ACL of the folder)");
    row("nothing is made", {"host", "1000:1000", Operation::List, "/wiki"}, "");
    row("denied", {"host", "101:101", Operation::Create, "/shared/new"}, "");
}

void TestVerdictText::newFiles()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
}

void TestVerdictText::contradiction()
{
    Case asked("host", "101:101", Operation::Read, "/wiki/a");
    QCOMPARE(contradictionText(asked.report()), QString());
    asked.report().confirmation = {true, EACCES, true, true};
    QCOMPARE(contradictionText(asked.report()), QString());
    asked.report().confirmation = {true, 0, true, false};
    QCOMPARE(contradictionText(asked.report()),
             QStringLiteral("The calculation says: denied[ML-D004]. The test with the process's "
                            "identity says: it succeeds. One of them is wrong, so do not rely on "
                            "this result. Please report it together with a snapshot."));
}

QTEST_APPLESS_MAIN(TestVerdictText)
#include "tst_verdict_text.moc"
