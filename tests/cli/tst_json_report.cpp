// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/check_case.h"
#include "cli/json_report.h"
#include "support/world.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestJsonReport : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsThere();
    void deniedInTheMiddle();
    void identityOfAContainer();
    void identityThroughAnIdmappedMount();
    void sumsOfIds();
    void whatDeniesNext();
    void aclsAndMissingFacts();
    void newFiles();
    void confirmations_data();
    void confirmations();
};

namespace {

const char *const kWiki = R"(
    userns web ids 0:100000:65536
    dir  /srv/wiki       0700 1000:1000
    file /srv/wiki/start 0644 1000:1000
    dir  /acl 0750 0:0 acl u::rwx,u:100101:r-x,g::r-x,m::r-x,o::---
    dir  /veiled 0750 0:0 unread acl
    dir  /open 0777 0:0
)";

QJsonObject report(World &world,
                   const Subject &subject,
                   Operation operation,
                   const char *path,
                   const SubjectNames &names = {})
{
    Request request;
    request.operation = operation;
    request.path = path;
    return jsonReport(makeReport(subject, world, request, names));
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject element(const QJsonObject &object, const char *key, qsizetype index)
{
    return object.value(QLatin1String(key)).toArray().at(index).toObject();
}

} // namespace

void TestJsonReport::everyKeyIsThere()
{
    World world(kWiki);
    for (const char *path : {"/open", "/srv/wiki/start", "/veiled"}) {
        const QJsonObject json =
            report(world, world.subject("web", "101:101"), Operation::Read, path);
        for (const char *key :
             {"verdict", "errno", "cause", "code", "certainty", "subject", "identity", "path",
              "checks", "missing", "fixes", "operation", "requestedPath", "alsoDenied"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
    }
}

void TestJsonReport::deniedInTheMiddle()
{
    World world(kWiki);
    const QJsonObject json =
        report(world, world.subject("host", "101:101"), Operation::Read, "/srv/wiki/start");
    QCOMPARE(text(json, "verdict"), QStringLiteral("denied"));
    QCOMPARE(text(json, "errno"), QStringLiteral("EACCES"));
    QCOMPARE(text(json, "cause"), QStringLiteral("parent-not-searchable"));
    const QJsonObject wiki = element(json, "path", 2);
    QCOMPARE(text(wiki, "component"), QStringLiteral("wiki"));
    QCOMPARE(text(wiki, "type"), QStringLiteral("directory"));
    QCOMPARE(text(wiki, "mode"), QStringLiteral("0700"));
    QCOMPARE(wiki.value(QStringLiteral("uid")).toInt(), 1000);
    QCOMPARE(text(wiki, "result"), QStringLiteral("deny"));
    QCOMPARE(text(wiki.value(QStringLiteral("mount")).toObject(), "mountPoint"),
             QStringLiteral("/"));
    QCOMPARE(text(element(json, "path", 1), "result"), QStringLiteral("pass"));
    const QJsonArray checks = json.value(QStringLiteral("checks")).toArray();
    const bool denied = std::any_of(checks.begin(), checks.end(), [](const QJsonValue &check) {
        const QJsonObject step = check.toObject();
        return text(step, "result") == QStringLiteral("deny")
               && text(step, "stage") == QStringLiteral("other-class")
               && text(step, "component") == QStringLiteral("wiki");
    });
    QVERIFY(denied);
}

void TestJsonReport::identityOfAContainer()
{
    World world(kWiki);
    SubjectNames names;
    names.container.users = {{101, "nginx"}};
    names.host.users = {{100101, "guest"}};
    const QJsonObject json =
        report(world, world.subject("web", "101:101"), Operation::Read, "/open", names);
    const QJsonObject inside = element(json, "identity", 0);
    QCOMPARE(text(inside, "where"), QStringLiteral("container"));
    QCOMPARE(inside.value(QStringLiteral("uid")).toInt(), 101);
    QCOMPARE(text(inside.value(QStringLiteral("names")).toObject(), "user"),
             QStringLiteral("nginx"));
    const QJsonObject outside = element(json, "identity", 1);
    QCOMPARE(text(outside, "where"), QStringLiteral("host"));
    QCOMPARE(outside.value(QStringLiteral("uid")).toInt(), 100101);
    QCOMPARE(text(outside.value(QStringLiteral("names")).toObject(), "user"),
             QStringLiteral("guest"));
    QVERIFY(
        outside.value(QStringLiteral("names")).toObject().value(QStringLiteral("group")).isNull());
}

void TestJsonReport::identityThroughAnIdmappedMount()
{
    World world(R"(
        userns web ids 0:100000:65536
        fs     data
        mount  /data fs data idmap 0:100000:65536
        dir    /data/d 0700 33:33
    )");
    const QJsonObject json =
        report(world, world.subject("web", "33:33"), Operation::List, "/data/d");
    QCOMPARE(text(json, "verdict"), QStringLiteral("allowed"));
    const QJsonObject onDisk = element(json, "identity", 2);
    QCOMPARE(text(onDisk, "where"), QStringLiteral("mount"));
    QCOMPARE(onDisk.value(QStringLiteral("uid")).toInt(), 33);
    const QJsonObject directory = element(json, "path", 2);
    QCOMPARE(directory.value(QStringLiteral("uid")).toInt(), 100033);
    QCOMPARE(directory.value(QStringLiteral("storedUid")).toInt(), 33);
    QVERIFY(directory.value(QStringLiteral("mount")).toObject().value(QStringLiteral("idmapped"))
            == QJsonValue(true));
}

/// Each station says how its numbers came from those before.
void TestJsonReport::sumsOfIds()
{
    World world("userns ct ids 0:1000:1,1:100000:65536 owner 1000\nfile /f 0600 100032:100032\n");
    const Subject subject = world.subject("ct", "1000:0");
    Circumstances around;
    around.rootless = true;
    Request request;
    request.path = "/f";
    const QJsonObject plain = jsonReport(makeReport(subject, world, request, {}, around));
    const QJsonObject host = element(plain, "identity", 1);
    const QJsonObject sum = host.value(QLatin1String("sum")).toObject();
    QCOMPARE(text(sum, "uid"), QStringLiteral("100000 + 1000 - 1 = 100999"));
    QCOMPARE(text(sum, "gid"), QStringLiteral("1000"));
    const QJsonObject owner = plain.value(QLatin1String("owner")).toObject();
    QCOMPARE(text(owner.value(QLatin1String("sum")).toObject(), "uid"),
             QStringLiteral("100000 + 33 - 1 = 100032"));

    // The engine's own namespace between: keep-id gives 1000 inside the number 0 of the engine.
    around.engineUids = subject.userNamespace.uids;
    around.engineGids = subject.userNamespace.gids;
    World nested("userns keep uid 0:100000:1000,1000:1000:1,1001:101000:100 "
                 "gid 0:100000:1000,1000:1000:1,1001:101000:100 owner 1000\nfile /f 0600 5:5\n");
    const Subject kept = nested.subject("keep", "1000:33");
    const QJsonObject chain = jsonReport(makeReport(kept, nested, request, {}, around));
    const QJsonObject between = element(chain, "identity", 1);
    QCOMPARE(text(between, "where"), QStringLiteral("namespace"));
    QCOMPARE(between.value(QLatin1String("uid")).toInt(), 0);
    QCOMPARE(text(between.value(QLatin1String("sum")).toObject(), "uid"),
             QStringLiteral("1000 - 1000 = 0"));
    QCOMPARE(text(between.value(QLatin1String("sum")).toObject(), "gid"),
             QStringLiteral("1 + 33 = 34"));
    const QJsonObject end = element(chain, "identity", 2).value(QLatin1String("sum")).toObject();
    QCOMPARE(text(end, "uid"), QStringLiteral("1000"));
    QCOMPARE(text(end, "gid"), QStringLiteral("100000 + 34 - 1 = 100033"));
}

void TestJsonReport::whatDeniesNext()
{
    World world("dir /a 0700 0:0\nfile /a/f 0600 0:0\n");
    const Subject subject = world.subject("host", "1000:1000");
    const QJsonObject json = report(world, subject, Operation::Read, "/a/f");
    QCOMPARE(text(json, "code"), QStringLiteral("ML-D004"));
    const QJsonObject next = element(json, "alsoDenied", 0);
    QCOMPARE(text(next, "reason"), QStringLiteral("other-class-denies"));
    QCOMPARE(text(next, "component"), QStringLiteral("f"));
    QCOMPARE(text(next, "cause"), QStringLiteral("owner-mode-mismatch"));
    QCOMPARE(text(next, "code"), QStringLiteral("ML-D006"));
    QCOMPARE(text(next, "errno"), QStringLiteral("EACCES"));
    const QJsonObject allowed =
        report(world, world.subject("host", "0:0 +all"), Operation::Read, "/a/f");
    QVERIFY(allowed.value(QLatin1String("alsoDenied")).toArray().isEmpty());
}

void TestJsonReport::aclsAndMissingFacts()
{
    World world(kWiki);
    const Subject subject = world.subject("web", "101:101");
    const QJsonObject withAcl = report(world, subject, Operation::List, "/acl");
    QVERIFY(element(withAcl, "path", 1)
                .value(QStringLiteral("acl"))
                .toArray()
                .contains(QStringLiteral("user:100101:r-x")));
    const QJsonObject veiled = report(world, subject, Operation::List, "/veiled");
    QCOMPARE(text(veiled, "verdict"), QStringLiteral("undetermined"));
    QVERIFY(text(veiled, "code").startsWith(QStringLiteral("ML-U")));
    QCOMPARE(veiled.value(QStringLiteral("missing")).toArray().size(), 1);
}

void TestJsonReport::newFiles()
{
    World world(kWiki);
    const QJsonObject json =
        report(world, world.subject("web", "101:101"), Operation::Mkdir, "/open/new");
    const QJsonObject made = json.value(QStringLiteral("newInode")).toObject();
    QCOMPARE(made.value(QStringLiteral("uid")).toInt(), 100101);
    QCOMPARE(text(made, "mode"), QStringLiteral("0755"));
}

void TestJsonReport::confirmations_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("decisive");
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QString>("certainty");
    QTest::addColumn<bool>("contradiction");
    QTest::newRow("not asked") << false << false << false << QStringLiteral("calculated") << false;
    QTest::newRow("confirmed") << true << true << true << QStringLiteral("confirmed") << false;
    QTest::newRow("open") << true << false << true << QStringLiteral("calculated") << false;
    QTest::newRow("contradicted") << true << true << false << QStringLiteral("calculated") << true;
}

void TestJsonReport::confirmations()
{
    QFETCH(bool, asked);
    QFETCH(bool, decisive);
    QFETCH(bool, agrees);
    QFETCH(QString, certainty);
    QFETCH(bool, contradiction);
    World world(kWiki);
    const Subject subject = world.subject("web", "101:101");
    Request request;
    request.path = "/open";
    CheckReport checked = makeReport(subject, world, request, {});
    checked.confirmation = {asked, 13, decisive, agrees};
    const QJsonObject json = jsonReport(checked);
    QCOMPARE(text(json, "certainty"), certainty);
    QCOMPARE(json.contains(QStringLiteral("confirmation")), asked);
    QCOMPARE(json.contains(QStringLiteral("contradiction")), contradiction);
}

QTEST_APPLESS_MAIN(TestJsonReport)
#include "tst_json_report.moc"
