// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/working_directory.h"
#include "support/world.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestWorkingDirectory : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void faults_data();
    void faults();
    void relativeRequestsStartThere();
};

namespace {

const char *const kWorld = R"(
    fs      data
    mount   /srv/data fs data
    dir     /srv/data/closed 0000 0:0
    file    /srv/data/closed/f 0600 0:0
    symlink /srv/abs -> /srv/data/closed
    symlink /srv/rel -> data/../data/closed/.
    symlink /srv/loop -> loop
    cwd     /srv
)";

} // namespace

void TestWorkingDirectory::places_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("root") << QByteArray("/") << QByteArray("/");
    QTest::newRow("above the root") << QByteArray("/../..") << QByteArray("/");
    QTest::newRow("nothing is the working directory") << QByteArray("") << QByteArray("/srv");
    QTest::newRow("relative") << QByteArray("data") << QByteArray("/srv/data");
    QTest::newRow("slashes and dots") << QByteArray("//srv/./data//") << QByteArray("/srv/data");
    QTest::newRow("rights do not matter")
        << QByteArray("/srv/data/closed/f") << QByteArray("/srv/data/closed/f");
    QTest::newRow("an absolute link") << QByteArray("abs") << QByteArray("/srv/data/closed");
    QTest::newRow("a relative link") << QByteArray("rel") << QByteArray("/srv/data/closed");
    QTest::newRow("through a link") << QByteArray("rel/f") << QByteArray("/srv/data/closed/f");
}

void TestWorkingDirectory::places()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, place);
    World world(kWorld);
    const auto found = resolveUnchecked(world, path.toStdString());
    QVERIFY(found.has_value());
    QVERIFY(*found == world.at(place.toStdString()));
}

void TestWorkingDirectory::faults_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QByteArray("/srv/none") << ENOENT;
    QTest::newRow("through a file") << QByteArray("/srv/data/closed/f/x") << ENOTDIR;
    QTest::newRow("a loop") << QByteArray("/srv/loop") << ELOOP;
}

void TestWorkingDirectory::faults()
{
    QFETCH(QByteArray, path);
    QFETCH(int, code);
    World world(kWorld);
    const auto found = resolveUnchecked(world, path.toStdString());
    QVERIFY(!found);
    QCOMPARE(found.error().code(), code);
}

void TestWorkingDirectory::relativeRequestsStartThere()
{
    World world(kWorld);
    WithWorkingDirectory elsewhere(world, "/srv/data/closed");
    Request request;
    request.path = "f";
    const Subject subject = world.subject("host", "0:0 +all");
    QVERIFY(diagnose(subject, elsewhere, request).kind == VerdictKind::Allowed);
    QVERIFY(diagnose(subject, world, request).code == ENOENT);
}

QTEST_APPLESS_MAIN(TestWorkingDirectory)
#include "tst_working_directory.moc"
