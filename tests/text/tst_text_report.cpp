// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/report_case.h"
#include "text/text_report.h"
#include "text/value_text.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestTextReport : public QObject
{
    Q_OBJECT

private slots:
    void dokuWiki();
    void dokuWikiOnANarrowTerminal();
    void allowedCreation();
    void undetermined();
    void aclMask();
    void carets_data();
    void carets();
    void throughASymlink();
    void interpreter();
    void secondPath();
    void places_data();
    void places();
    void contradictionComesFirst();
    void colourOnlyWhenAsked();
    void hostileNamesStayOnTheirLine();
};

namespace {

constexpr const char *kWiki = R"(
    dir    /wiki                     0700  1000:1000
    file   /wiki/start.txt           0644  1000:1000
    mount  /dokuwiki/data/pages  fs root  root /wiki
)";

/// The seed article: the worker of a web server in front of a folder of the host.
class WikiCase : public ReportCase
{
public:
    WikiCase(std::string_view who, Operation operation, std::string path)
        : ReportCase(kWiki, "host", who, operation, std::move(path))
    {
        subject().pid = Pid(4711);
        subject().command = "nginx";
        CheckReport &shown = report();
        shown.container = "miwiki";
        shown.processTitle = "nginx worker";
        lookAtMounts();
        for (PathMount &mount : shown.mounts) {
            if (mount.mountPoint == "/dokuwiki/data/pages")
                mount.hostPath = "/wiki";
        }
        shown.identity = {
            {IdentityPlace::Container,
             101,
             101,
             "nginx",
             "nginx",
             NameOrigin::ContainerFiles,
             {},
             {}},
            {IdentityPlace::Host, 101, 101, "systemd-timesync", "", NameOrigin::HostFiles, {}, {}}};
    }
};

QString checks(const CheckReport &report)
{
    return QString::number(report.verdict.steps.size());
}

} // namespace

void TestTextReport::dokuWiki()
{
    WikiCase wiki("101:101", Operation::Read, "/dokuwiki/data/pages/start.txt");
    const QString expected = QStringLiteral(R"(denied[ML-D004]: UID 101 may not enter folder "pages"
  --> container "miwiki", process 4711 (nginx worker), operation: read (EACCES)
      /dokuwiki/data/pages/start.txt
                     ^^^^^
      drwx------  1000:1000  this folder is /wiki on the host (bind mount)
  why:   101 is neither the owner (1000) nor in group 1000; "others" has no x.
  cause: A folder on the way may not be entered.
  note:  The name "nginx" exists only in the container; on the host 101 is systemd-timesync.
  how sure: calculated, all )")
                             + checks(wiki.report()) + QStringLiteral(" checks known\n");
    QCOMPARE(textReport(wiki.report()), expected);
}

void TestTextReport::dokuWikiOnANarrowTerminal()
{
    WikiCase wiki("101:101", Operation::Read, "/dokuwiki/data/pages/start.txt");
    const QString text = textReport(wiki.report(), {false, 62});
    QVERIFY(text.contains(
        QStringLiteral("  note:  The name \"nginx\" exists only in the container; on the\n"
                       "         host 101 is systemd-timesync.\n")));
}

void TestTextReport::allowedCreation()
{
    WikiCase wiki("1000:1000 umask 027", Operation::Create, "/dokuwiki/data/pages/new.txt");
    wiki.report().identity.clear();
    const QString expected = QStringLiteral(R"(allowed: UID 1000 may create "new.txt"
  --> container "miwiki", process 4711 (nginx worker), operation: create
      /dokuwiki/data/pages/new.txt
  new:  -rw-r-----  1000:1000  (mode limited by the umask 0027)
  note: The kernel allows it. A program may still refuse by a rule of its own.
  how sure: calculated, all )")
                             + checks(wiki.report()) + QStringLiteral(" checks known\n");
    QCOMPARE(textReport(wiki.report()), expected);
}

void TestTextReport::undetermined()
{
    ReportCase asked(R"(
        fs     share  type nfs4
        mount  /net  fs share
        file   share:/f  0644 1000:1000
    )",
                     "host", "1000:1000", Operation::Read, "/net/f");
    QCOMPARE(
        textReport(asked.report()),
        QStringLiteral(
            R"(undetermined[ML-U001]: whether UID 1000 may do read on "f" could not be determined
  --> UID 1000, GID 1000 as given, operation: read
      /net/f
       ^^^
      drwxr-xr-x  0:0
  why:  The server or program behind this file system (nfs4) has the last word. The owner and mode seen here are only a hint.
  how sure: could not be determined, facts are missing
    - nfs4: the server or program behind this file system has the last word (the harmless test can confirm it)
)"));
}

void TestTextReport::aclMask()
{
    ReportCase asked("file /f 0640 0:0 acl u::rw-,u:101:rwx,g::r--,m::r--,o::---", "host",
                     "101:101", Operation::Write, "/f");
    asked.report().verdict.components.back().acl =
        *asked.world().acl(asked.world().at("/f"), AclKind::Access);
    QCOMPARE(textReport(asked.report()).section(u'\n', 0, 6),
             QStringLiteral(R"(denied[ML-D011]: UID 101 may not write to "f"
  --> UID 101, GID 101 as given, operation: write (EACCES)
      /f
       ^
      -rw-r-----+  0:0
      ACL: user::rw- user:101:rwx group::r-- mask::r-- other::---
  why:   The ACL entry for user 101 gives rwx, but the ACL mask (r--) takes away a part of the -w- that is needed.)"));
}

void TestTextReport::carets_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("pathLine");
    QTest::addColumn<QString>("caretLine");
    const auto row = [](const char *promise, const char *name, const char16_t *path,
                        const char *carets) {
        QTest::newRow(promise) << QByteArray(name) << QString::fromUtf16(path)
                               << QString::fromLatin1(carets);
    };
    row("Latin", "d", u"      /a/d/x", "         ^");
    row("wide characters", "日本", u"      /a/日本/x", "         ^^^^");
    row("a combining accent", "e\xcc\x81t", u"      /a/e\u0301t/x", "         ^^");
    row("escapes", "\x1b]", u"      /a/\\x1b]/x", "         ^^^^^");
    row("not UTF-8", "\xff", u"      /a/\\xff/x", "         ^^^^");
}

void TestTextReport::carets()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, pathLine);
    QFETCH(QString, caretLine);
    const std::string folder = "/a/" + name.toStdString();
    ReportCase asked("dir " + folder + " 0700 0:0", "host", "101:101", Operation::Read,
                     folder + "/x");
    const QStringList lines = textReport(asked.report()).split(u'\n');
    QCOMPARE(lines.at(2), pathLine);
    QCOMPARE(lines.at(3), caretLine);
}

void TestTextReport::throughASymlink()
{
    ReportCase asked(R"(
        dir     /closed     0700  0:0
        symlink /srv/data -> ../closed/a
    )",
                     "host", "101:101", Operation::Read, "/srv/data/x");
    QCOMPARE(textReport(asked.report()).section(u'\n', 0, 5),
             QStringLiteral(R"(denied[ML-D004]: UID 101 may not enter folder "closed"
  --> UID 101, GID 101 as given, operation: read (EACCES)
      /srv/data/x
           ^^^^
      "data" is a symbolic link to "../closed/a"; this is about "closed" on that way
      drwx------  0:0)"));
}

void TestTextReport::interpreter()
{
    ReportCase asked(R"(
        file  /bin/sh   0700  0:0
        file  /run.sh   0755  0:0  script /bin/sh
    )",
                     "host", "101:101", Operation::Execute, "/run.sh");
    QCOMPARE(textReport(asked.report()).section(u'\n', 0, 4),
             QStringLiteral(R"(denied[ML-D038]: UID 101 may not execute the interpreter "sh"
  --> UID 101, GID 101 as given, operation: execute (EACCES)
      /run.sh
      /bin/sh
      -rwx------  0:0)"));
}

void TestTextReport::secondPath()
{
    ReportCase asked(R"(
        dir   /from     0777  0:0
        file  /from/f   0644  101:101
    )",
                     "host", "101:101", Operation::Rename, "/from/f");
    Request request = asked.report().request;
    request.path2 = "/etc/f";
    World world("dir /from 0777 0:0\nfile /from/f 0644 101:101\ndir /etc 0755 0:0");
    asked.report().request = request;
    asked.report().verdict = diagnose(asked.subject(), world, request);
    asked.report().code = resultCode(asked.report().verdict);
    const QStringList lines = textReport(asked.report()).split(u'\n');
    QCOMPARE(lines.at(0),
             QStringLiteral("denied[ML-D007]: UID 101 may not create or change entries "
                            "in folder \"etc\""));
    QCOMPARE(lines.at(2), QStringLiteral("      /etc/f"));
    QCOMPARE(lines.at(3), QStringLiteral("       ^^^"));
}

void TestTextReport::places_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *path, const char *line) {
        QTest::newRow(path) << QByteArray(path) << QString::fromLatin1(line);
    };
    row("/in/a/x", "      drwx------  0:0  this folder is /srv/base/a on the host (bind mount)");
    row("/in/a", "      drwx------  0:0  this folder is /srv/base/a on the host (bind mount)");
    row("/in/f", "      -rw-------  0:0  this is /srv/base/f on the host (bind mount)");
    row("/inside/x", "      drwx------  0:0  on the mount at / (ext4)");
    row("/part/x", "      drwx------  0:0  mounted from /sub of disk (xfs)");
    row("/layer/x", "      drwx------  0:0  from the container's image (overlay)");
    row("/to-in/x", "      drwx------  0:0  this folder is /srv/base/a on the host (bind mount)");
}

void TestTextReport::places()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, line);
    ReportCase asked(R"(
        dir    /srv/base/a  0700  0:0
        file   /srv/base/f  0600  0:0
        dir    /inside      0700  0:0
        mount  /in     fs root  root /srv/base
        symlink /to-in -> in/a
        fs     disk  type xfs
        dir    disk:/sub  0700  0:0
        mount  /part   fs disk  root /sub
        fs     image  type overlay
        mount  /layer  fs image
        dir    image:/   0700  0:0
    )",
                     "host", "101:101", path == "/in/a" ? Operation::List : Operation::Read,
                     path.toStdString());
    asked.lookAtMounts();
    for (PathMount &mount : asked.report().mounts) {
        if (mount.mountPoint == "/in")
            mount.hostPath = "/srv/base";
        if (mount.fileSystem == "xfs")
            mount.source = "disk";
    }
    const QString text = textReport(asked.report());
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
}

void TestTextReport::contradictionComesFirst()
{
    WikiCase wiki("101:101", Operation::Read, "/dokuwiki/data/pages/start.txt");
    wiki.report().confirmation = {true, 0, true, false};
    const QStringList lines = textReport(wiki.report()).split(u'\n');
    QCOMPARE(lines.at(0), QString(78, u'#'));
    QCOMPARE(lines.at(1), QStringLiteral("## CONTRADICTION"));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("## The calculation says: denied[ML-D004].")));
    for (int i = 0; !lines.at(i).startsWith(QStringLiteral("denied")); ++i)
        QVERIFY2(displayWidth(lines.at(i)) <= 78, qPrintable(lines.at(i)));
    QVERIFY(!textReport(wiki.report()).contains(QStringLiteral("confirmed")));
}

void TestTextReport::colourOnlyWhenAsked()
{
    WikiCase wiki("101:101", Operation::Read, "/dokuwiki/data/pages/start.txt");
    QVERIFY(!textReport(wiki.report()).contains(u'\x1b'));
    QString coloured = textReport(wiki.report(), {true, 0});
    QVERIFY(coloured.startsWith(QStringLiteral("\x1b[1;31mdenied[ML-D004]\x1b[0m: ")));
    QVERIFY(coloured.contains(QStringLiteral("               \x1b[1;31m^^^^^\x1b[0m\n")));
    for (const char *sequence : {"\x1b[1;31m", "\x1b[0m"})
        coloured.remove(QLatin1StringView(sequence));
    QCOMPARE(coloured, textReport(wiki.report()));
}

void TestTextReport::hostileNamesStayOnTheirLine()
{
    WikiCase wiki("101:101", Operation::Read, "/dokuwiki/data/pages/start.txt");
    const auto plain = textReport(wiki.report()).count(u'\n');
    wiki.report().container = "a\nallowed: b";
    wiki.report().processTitle = "nginx\x1b[2J\r";
    // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what is tested
    wiki.report().identity[0].uidName = "x\xe2\x80\xae";
    wiki.report().mounts.back().hostPath = "/wiki\n";
    const QString text = textReport(wiki.report());
    QCOMPARE(text.count(u'\n'), plain);
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() < 0x7f));
}

QTEST_APPLESS_MAIN(TestTextReport)
#include "tst_text_report.moc"
