// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "report_case.h"
#include "text/misbelief_text.h"
#endif

#include <QTest>

#include <set>

using namespace mountlens;
using namespace mountlens::ui;

class TestMisbeliefText : public QObject
{
    Q_OBJECT

private slots:
    void offByOne_data();
    void offByOne();
    void rootIsStopped_data();
    void rootIsStopped();
    void groupNames();
    void groupsOfTheHost();
    void hostParents();
    void staleNumbers();
    void nothingWhereAllIsAllowed();
    void ownChecks();
};

namespace {

bool anyHas(const QStringList &texts, const QString &words)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(words); });
}

IdentityStep onHost(const IdSum &sum)
{
    IdentityStep step;
    step.where = IdentityPlace::Host;
    step.uidSum = sum;
    return step;
}

} // namespace

void TestMisbeliefText::offByOne_data()
{
    QTest::addColumn<IdSum>("sum");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("rootless") << IdSum{100000, 1000, 1, 100999} << QStringLiteral("100999")
                              << QStringLiteral("101000");
    QTest::newRow("remapped") << IdSum{165536, 1000, 0, 166536} << QStringLiteral("166536")
                              << QStringLiteral("166535");
    QTest::newRow("the same number") << IdSum{0, 1000, 0, 1000} << QString() << QString();
    QTest::newRow("root") << IdSum{1000, 0, 0, 1000} << QString() << QString();
    QTest::newRow("another line of the map")
        << IdSum{1000, 1000, 1000, 1000} << QString() << QString();
}

void TestMisbeliefText::offByOne()
{
    QFETCH(const IdSum, sum);
    QFETCH(const QString, right);
    QFETCH(const QString, wrong);
    ReportCase asked("userns ct ids 0:100000:65536\nfile /f 0600 5:5", "ct", "1000:1000",
                     Operation::Read, "/f");
    asked.report().cause = Cause::UsernsShift;
    asked.report().identity = {onHost(sum)};
    const QStringList texts = misbeliefTexts(asked.report());
    QCOMPARE(texts.isEmpty(), right.isEmpty());
    QCOMPARE(anyHas(texts, right), !right.isEmpty());
    QCOMPARE(anyHas(texts, wrong), !wrong.isEmpty());
    asked.report().cause = Cause::AclMask;
    QVERIFY(misbeliefTexts(asked.report()).isEmpty());
}

void TestMisbeliefText::rootIsStopped_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("ns");
    QTest::addColumn<Operation>("operation");
    const auto row = [](const char *promise, const char *world, const char *ns,
                        Operation operation) {
        QTest::newRow(promise) << QString::fromLatin1(world) << QString::fromLatin1(ns)
                               << operation;
    };
    row("read-only", "fs d\nfile d:/f 0666 0:0\nmount / fs d ro", "host", Operation::Write);
    row("a mount point", "fs d\nmount /f fs d", "host", Operation::Rmdir);
    row("immutable", "file /f 0666 0:0 flags i", "host", Operation::Write);
    row("noexec", "fs d\nfile d:/f 0777 0:0\nmount / fs d noexec", "host", Operation::Execute);
}

void TestMisbeliefText::rootIsStopped()
{
    QFETCH(const QString, world);
    QFETCH(const QString, ns);
    QFETCH(const Operation, operation);
    ReportCase root(world.toStdString(), ns.toStdString(), "0:0 +all", operation, "/f");
    QVERIFY(root.report().verdict.kind == VerdictKind::Denied);
    QVERIFY(!misbeliefTexts(root.report()).isEmpty());
}

void TestMisbeliefText::groupNames()
{
    ReportCase asked("socket /s 0660 0:999 listening", "host", "1000:1000", Operation::Connect,
                     "/s");
    QVERIFY(misbeliefTexts(asked.report()).isEmpty());
    asked.report().groupNameOnHost = "docker";
    asked.report().groupNameInside = "ping";
    const QStringList texts = misbeliefTexts(asked.report());
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts[0].contains(QStringLiteral("999")));
    QVERIFY(texts[0].contains(QStringLiteral("docker")));
    QVERIFY(texts[0].contains(QStringLiteral("ping")));
    asked.report().groupNameInside = "docker";
    QVERIFY(misbeliefTexts(asked.report()).isEmpty());
}

/// The fifth seed article: docker.sock under userns-remap.
void TestMisbeliefText::groupsOfTheHost()
{
    const char *world = "userns remap ids 0:231072:65536\nsocket /s 0660 0:998 listening";
    ReportCase asked(world, "remap", "0:0 +all", Operation::Connect, "/s");
    QVERIFY(asked.report().cause == Cause::UnmappedOwnerNoOverride);
    const QStringList texts = misbeliefTexts(asked.report());
    QVERIFY(anyHas(texts, QStringLiteral("--group-add 998")));
    QVERIFY(anyHas(texts, QStringLiteral("232070")));
    ReportCase open("userns remap ids 0:231072:65536\nfile /s 0600 0:998", "remap", "5:5",
                    Operation::Write, "/s");
    QVERIFY(!anyHas(misbeliefTexts(open.report()), QStringLiteral("--group-add")));
}

void TestMisbeliefText::hostParents()
{
    ReportCase asked("fs d\nfile d:/f 0600 0:0\nmount /s fs d", "host", "1000:1000",
                     Operation::Read, "/s/f");
    asked.lookAtMounts();
    asked.report().mounts.back().hostPath = "/root/secrets";
    const QStringList texts = misbeliefTexts(asked.report());
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts[0].contains(QStringLiteral("/root ")));
    asked.report().mounts.back().hostPath = "/srv/secrets";
    QVERIFY(misbeliefTexts(asked.report()).isEmpty());
}

void TestMisbeliefText::staleNumbers()
{
    ReportCase asked("file /f 0600 0:0", "host", "472:0", Operation::Read, "/f");
    IdentityStep inside;
    inside.uid = 472;
    inside.uidName = "grafana";
    asked.report().identity = {inside};
    QVERIFY(misbeliefTexts(asked.report()).isEmpty());
    asked.report().container = "stats";
    QVERIFY(anyHas(misbeliefTexts(asked.report()), QStringLiteral("grafana")));
}

void TestMisbeliefText::nothingWhereAllIsAllowed()
{
    ReportCase asked("file /f 0644 0:0", "host", "0:0 +all", Operation::Read, "/f");
    QVERIFY(misbeliefTexts(asked.report()).isEmpty());
}

void TestMisbeliefText::ownChecks()
{
    std::set<QString> texts;
    for (const char *program :
         {"postgres", "mysqld", "mongod", "sshd", "filebeat", "cron", "clickhouse", "git"}) {
        const auto rule = ownChecksOf(program);
        QVERIFY(rule.has_value());
        const QString text = ownCheckText(*rule);
        QVERIFY(!text.isEmpty() && !text.contains(u'%'));
        QVERIFY(texts.insert(text).second);
    }
    QVERIFY(ownCheckText(*ownChecksOf("postgres")).contains(QStringLiteral("0750")));
}

QTEST_APPLESS_MAIN(TestMisbeliefText)
#include "tst_misbelief_text.moc"
