// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"
#include "system/confirm.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;

class TestConfirmProbe : public QObject
{
    Q_OBJECT

private slots:
    void parents_data();
    void parents();
    void nothingIsOpenedForWriting();
    void whatIsDecisive_data();
    void whatIsDecisive();
    void labelledProcessesStayOpen();
};

namespace {

const char *const kWorld = R"(
    dir  /closed 0700 0:0
    file /closed/f 0666 0:0
    dir  /sticky 01777 0:0
    file /sticky/f 0644 0:0
    dir  /open 0777 0:0
    file /open/f 0666 0:0
    file /open/g 0600 0:0
)";

Request requestFor(Operation operation, const std::string &path)
{
    Request request;
    request.operation = operation;
    request.path = path;
    request.path2 = "/open/new";
    return request;
}

} // namespace

void TestConfirmProbe::parents_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("parent");
    QTest::newRow("absolute") << QByteArray("/a/b") << QByteArray("/a/");
    QTest::newRow("in the root") << QByteArray("/a") << QByteArray("/");
    QTest::newRow("relative") << QByteArray("a") << QByteArray(".");
    QTest::newRow("slashes at the end") << QByteArray("/a/b//") << QByteArray("/a/");
    QTest::newRow("the root") << QByteArray("///") << QByteArray("/");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void TestConfirmProbe::parents()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, parent);
    const Probe probe = probeFor(requestFor(Operation::Unlink, path.toStdString()));
    QCOMPARE(probe.path, parent.toStdString());
    QVERIFY(probe.onParent && probe.directory);
}

void TestConfirmProbe::nothingIsOpenedForWriting()
{
    // What is asked is a walk and rights; which call makes it is fixed in one place.
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        const Probe probe = probeFor(requestFor(operation, "/a/b"));
        QVERIFY(!probe.path.empty());
        QCOMPARE(probe.onParent, probe.path != "/a/b");
        if (probe.onParent)
            QVERIFY(probe.access == (AccessMask{Access::Write, Access::Execute}));
    }
}

void TestConfirmProbe::whatIsDecisive_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("decisive");
    QTest::addColumn<bool>("agree");
    const auto row = [](const char *name, Operation operation, const char *path, int answer,
                        bool decisive, bool agree) {
        QTest::newRow(name) << static_cast<int>(operation) << QByteArray(path) << answer << decisive
                            << agree;
    };
    row("allowed, and the kernel says so", Operation::Read, "/open/f", 0, true, true);
    row("allowed, the kernel refuses", Operation::Read, "/open/f", EACCES, true, false);
    row("denied, and the kernel says so", Operation::Read, "/closed/f", EACCES, true, true);
    row("denied, the kernel allows", Operation::Read, "/closed/f", 0, true, false);
    row("denied with another errno", Operation::Read, "/closed/f", EROFS, false, false);
    row("missing, and the kernel says so", Operation::Stat, "/none", ENOENT, true, true);
    row("missing, the kernel finds it", Operation::Stat, "/none", 0, true, false);
    row("a new name", Operation::Mkdir, "/open/new", 0, true, true);
    row("a name that is taken", Operation::Mkdir, "/open/f", EEXIST, true, true);
    row("sticky is not asked", Operation::Unlink, "/sticky/f", 0, false, false);
    row("removing needs more than the directory", Operation::Unlink, "/open/f", 0, false, true);
    row("but not less", Operation::Unlink, "/open/f", EACCES, true, false);
    row("ownership is not asked", Operation::Chmod, "/open/f", 0, false, false);
    row("a file for a directory", Operation::Write, "/open", 0, false, false);
}

void TestConfirmProbe::whatIsDecisive()
{
    QFETCH(int, operation);
    QFETCH(QByteArray, path);
    QFETCH(int, answer);
    QFETCH(bool, decisive);
    QFETCH(bool, agree);
    World world(kWorld);
    const Subject subject = world.subject("host", "7:7");
    const Request request = requestFor(static_cast<Operation>(operation), path.toStdString());
    const Verdict verdict = diagnose(subject, world, request);
    const KernelAnswer told{probeFor(request), answer};
    QCOMPARE(isDecisive(told, subject, request, verdict), decisive);
    QCOMPARE(agrees(told, verdict), agree);
}

void TestConfirmProbe::labelledProcessesStayOpen()
{
    World world(kWorld);
    Subject subject = world.subject("host", "7:7");
    const Request request = requestFor(Operation::Read, "/open/f");
    const Verdict verdict = diagnose(subject, world, request);
    const KernelAnswer told{probeFor(request), 0};
    subject.securityLabel = std::string("unconfined");
    QVERIFY(isDecisive(told, subject, request, verdict));
    subject.securityLabel = std::string("docker-default (enforce)");
    QVERIFY(!isDecisive(told, subject, request, verdict));
    subject.securityLabel = Error(ErrorId::NoRightToRead);
    QVERIFY(!isDecisive(told, subject, request, verdict));
}

QTEST_APPLESS_MAIN(TestConfirmProbe)
#include "tst_confirm_probe.moc"
