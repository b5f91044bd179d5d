// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/refusal.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void mountPoints_data();
    void mountPoints();
    void theWordsAreKept();
};

void TestRefusal::words_data()
{
    QTest::addColumn<std::string>("words");
    QTest::addColumn<std::string>("cause");
    QTest::addColumn<int>("code");
    const auto row = [](const char *promise, const char *words, const char *cause, int code) {
        QTest::newRow(promise) << std::string(words) << std::string(cause) << code;
    };
    row("an id outside the map",
        "container uses ID mappings (uidmap and gidmap), but doesn't map UID 70000", "subid-range",
        0);
    row("a user outside the map", "crun: cannot setresuid to `70000`: Invalid argument",
        "subid-range", EINVAL);
    row("a user that runc cannot be",
        "unable to setup user: cannot set uid to unmapped user in user namespace", "subid-range",
        EINVAL);
    row("too few ids", "insufficient UIDs available in user namespace: requested 70000:70000",
        "subid-range", 0);
    row("a map of ids that are not lent",
        "crun: writing file `/proc/PID/uid_map`: Operation not permitted: OCI permission denied",
        "subid-range", EPERM);
    row("a user without range", "no subuid ranges found for user \"ana\" in /etc/subuid",
        "subid-range", 0);
    row("an idmapped mount without root", "crun: mount_setattr `/data`: Operation not permitted",
        "idmap-unsupported", EPERM);
    row("a missing source", "statfs /none: no such file or directory",
        "source-missing-or-wrong-type", ENOENT);
    row("a missing source of the long form",
        "invalid mount config for type \"bind\": bind source path does not exist: /none",
        "source-missing-or-wrong-type", ENOENT);
    row("a device that is none", "error gathering device information: not a device node",
        "source-missing-or-wrong-type", 0);
    row("owners that cannot be changed",
        "failed to chown recursively host path: lchown /d: operation not permitted",
        "unmapped-owner-no-override", EPERM);
    row("something else", "Duplicate mount point: /a", "not-a-permission", 0);
}

void TestRefusal::words()
{
    QFETCH(const std::string, words);
    QFETCH(const std::string, cause);
    QFETCH(const int, code);
    const Error refusal =
        Error(ErrorId::EngineRefuses, "podman", words).within(ErrorId::ContainerNotMade, "web");
    QCOMPARE(std::string(causeName(refusalCause(refusal))), cause);
    const Verdict verdict = refusalVerdict(refusal);
    QVERIFY(verdict.kind == VerdictKind::Denied);
    QCOMPARE(verdict.code, code);
    QCOMPARE(std::string(resultCode(verdict)), std::string("ML-D042"));
    QVERIFY(refusedTarget(refusal).empty());
}

void TestRefusal::mountPoints_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<std::string>("cause");
    QTest::newRow("a remapped root before another's folder")
        << EACCES << std::string("unmapped-owner-no-override");
    QTest::newRow("a read-only folder") << EROFS << std::string("read-only-mount");
    QTest::newRow("a file on the way") << ENOTDIR << std::string("source-missing-or-wrong-type");
}

void TestRefusal::mountPoints()
{
    QFETCH(const int, code);
    QFETCH(const std::string, cause);
    const Error refusal = Error::fromErrno(ErrorId::MountImpossible, "/data/in", code)
                              .within(ErrorId::ContainerNotMade, "web");
    QCOMPARE(std::string(causeName(refusalCause(refusal))), cause);
    QCOMPARE(refusalVerdict(refusal).code, code);
    QCOMPARE(refusedTarget(refusal), std::string("/data/in"));
}

void TestRefusal::theWordsAreKept()
{
    const Verdict verdict = refusalVerdict(Error(ErrorId::EngineRefuses, "docker", "no: %1"));
    QCOMPARE(verdict.steps.size(), std::size_t{1});
    const Reason reason{ReasonId::EngineRefusal, {PathBytes{"docker"}, PathBytes{"no: %1"}}};
    QVERIFY(verdict.steps[0].reason == reason);
    QCOMPARE(verdict.deciding, std::optional<std::size_t>(0));
}

QTEST_APPLESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
