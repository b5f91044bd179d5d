// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/set_up.h"
#include "plan_samples.h"
#include "support/world.h"

#include <cerrno>

using namespace mountlens;
using namespace mountlens::testing;

class TestSetUp : public QObject
{
    Q_OBJECT

private slots:
    void rootIsTheSubject();
    void remappedEnginesAreRoot();
    void rootlessEnginesAreTheirUser();
    void missingParts_data();
    void missingParts();
    void questions_data();
    void questions();
    void noQuestions_data();
    void noQuestions();
    void everyMountHasItsQuestion();
    void reached_data();
    void reached();
};

namespace {

const char *const kHost = R"(
    dir   /srv/app 0755 0:0
    file  /srv/app/f 0644 0:0
    symlink /srv/link -> app
    symlink /srv/dangling -> /nowhere/deep
    dir   /srv/unread 0755 0:0 unread inode
    dir   /home/bob 0700 1002:1002
    dir   /home/bob/data 0755 1002:1002
    dir   /home/alice 0700 1001:1001
    dir   /home/alice/data 0755 1001:1001
    dir   /home/team 0750 0:2000
    dir   /home/team/data 0755 0:2000
)";

MountSpec bind(const std::string &source, MissingSource missing = MissingSource::Refused)
{
    MountSpec mount;
    mount.type = "bind";
    mount.source = source;
    mount.target = "/data";
    mount.missingSource = missing;
    return mount;
}

MountSpec boundVolume(const std::string &device)
{
    MountSpec mount;
    mount.type = "volume";
    mount.source = "data";
    mount.target = "/data";
    mount.volumeDevice = device;
    return mount;
}

std::vector<SetUpQuestion> questionsOf(std::vector<MountSpec> mounts, FactSource &host)
{
    ContainerSpec spec;
    spec.mounts = std::move(mounts);
    return setUpQuestions(spec, host);
}

QByteArray printed(const std::vector<SetUpQuestion> &questions)
{
    QByteArray text;
    for (const SetUpQuestion &question : questions) {
        text += text.isEmpty() ? "" : "; ";
        text += QByteArray::fromStdString(std::string(operationName(question.request.operation)));
        text += ' ' + QByteArray::fromStdString(question.request.path);
    }
    return text;
}

} // namespace

void TestSetUp::rootIsTheSubject()
{
    EngineFacts facts = docker({24, 0, 0});
    facts.callerGroups = {998};
    const Subject subject = engineSubject(facts);
    QVERIFY(subject.userNamespace.initial);
    QVERIFY(subject.credentials.fsUid == Kuid(0));
    QVERIFY(subject.credentials.fsGid == Kgid(0));
    // dockerd has none of the groups of who calls it.
    QVERIFY(subject.credentials.supplementaryGroups.empty());
    QVERIFY(subject.credentials.effective == kEveryCapability);
    QVERIFY(subject.credentials.permitted == kEveryCapability);
}

void TestSetUp::remappedEnginesAreRoot()
{
    const Subject subject = engineSubject(remappedDocker({24, 0, 0}));
    QVERIFY(subject.userNamespace.initial);
    QVERIFY(subject.credentials.fsUid == Kuid(0));
}

void TestSetUp::rootlessEnginesAreTheirUser()
{
    const Subject subject = engineSubject(rootlessPodman({4, 3, 1}));
    QVERIFY(!subject.userNamespace.initial);
    QVERIFY(subject.userNamespace.owner == Kuid(1001));
    QVERIFY(subject.userNamespace.uids.mapDown(Uid(0)) == Kuid(1001));
    QVERIFY(subject.userNamespace.uids.mapDown(Uid(1)) == Kuid(100000));
    QVERIFY(subject.credentials.realUid == Kuid(1001));
    QVERIFY(subject.credentials.fsUid == Kuid(1001));
    QVERIFY(subject.credentials.fsGid == Kgid(1001));
    QVERIFY((subject.credentials.supplementaryGroups == std::vector{Kgid(1001), Kgid(2000)}));
    QVERIFY(subject.credentials.effective == kEveryCapability);
}

void TestSetUp::missingParts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *path, const char *expected) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(expected);
    };
    row("all of it is there", "/srv/app/f", "");
    row("the root", "/", "");
    row("no path", "", "");
    row("the last part", "/srv/app/none", "/srv/app/none");
    row("the first of several", "/srv/none/deep/er", "/srv/none");
    row("from the root on", "/none/deep", "/none");
    row("slashes are not doubled", "//srv///none//deep/", "/srv/none");
    row("through a link", "/srv/link/none/x", "/srv/link/none");
    row("a link that leads nowhere", "/srv/dangling/x", "/srv/dangling");
    row("below a file nobody can make one", "/srv/app/f/x/y", "");
    row("below what nobody can read", "/srv/unread/x", "");
}

void TestSetUp::missingParts()
{
    QFETCH(QByteArray, path);
    World host(kHost);
    QTEST(QByteArray::fromStdString(firstMissing(host, path.toStdString()).value_or(std::string())),
          "expected");
}

void TestSetUp::questions_data()
{
    QTest::addColumn<MountSpec>("mount");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const MountSpec &mount, const char *expected) {
        QTest::newRow(name) << mount << QByteArray(expected);
    };
    row("a bind is reached", bind("/srv/app"), "stat /srv/app");
    row("a bind that is missing is looked for", bind("/srv/none/x"), "stat /srv/none/x");
    row("its first missing directory is made", bind("/srv/none/x", MissingSource::MakeDirectory),
        "mkdir /srv/none");
    row("nothing is made where it is", bind("/srv/app", MissingSource::MakeDirectory),
        "stat /srv/app");
    row("parents of a file are not made", bind("/srv/none/x", MissingSource::MakeFile),
        "stat /srv/none/x");
    row("a volume that is a directory", boundVolume("/srv/app"), "stat /srv/app");
}

void TestSetUp::questions()
{
    QFETCH(MountSpec, mount);
    World host(kHost);
    const auto asked = questionsOf({mount}, host);
    QTEST(printed(asked), "expected");
    QVERIFY(asked.front().mount == mount);
}

void TestSetUp::noQuestions_data()
{
    QTest::addColumn<MountSpec>("mount");
    MountSpec tmpfs = bind("/srv/app");
    tmpfs.type = "tmpfs";
    MountSpec volume = boundVolume({});
    QTest::newRow("may be left out") << bind("/srv/none", MissingSource::Skipped);
    QTest::newRow("a relative source") << bind("srv/app");
    QTest::newRow("a home nobody expanded") << bind("~/data");
    QTest::newRow("no source") << bind("");
    QTest::newRow("a tmpfs") << tmpfs;
    QTest::newRow("a volume of the engine's own") << volume;
    QTest::newRow("a volume of a relative directory") << boundVolume("data");
}

void TestSetUp::noQuestions()
{
    QFETCH(MountSpec, mount);
    World host(kHost);
    QCOMPARE(printed(questionsOf({mount}, host)), QByteArray());
}

void TestSetUp::everyMountHasItsQuestion()
{
    World host(kHost);
    QCOMPARE(printed(questionsOf({bind("/srv/app"), bind("relative"), boundVolume("/srv/link"),
                                  bind("/none", MissingSource::MakeDirectory)},
                                 host)),
             QByteArray("stat /srv/app; stat /srv/link; mkdir /none"));
}

void TestSetUp::reached_data()
{
    QTest::addColumn<EngineFacts>("engine");
    QTest::addColumn<MountSpec>("mount");
    QTest::addColumn<int>("code");
    const EngineFacts rootless = rootlessPodman({4, 3, 1});
    const auto row = [](const char *name, const EngineFacts &engine, const MountSpec &mount,
                        int code) { QTest::newRow(name) << engine << mount << code; };
    const MissingSource make = MissingSource::MakeDirectory;
    row("somebody else's directory", rootless, bind("/home/bob/data"), EACCES);
    row("what is missing in it", rootless, bind("/home/bob/none", make), EACCES);
    row("its own", rootless, bind("/home/alice/data"), 0);
    row("what it makes in its own", rootless, bind("/home/alice/none/x", make), 0);
    row("what is nobody's but root's to make", rootless, bind("/srv/none", make), EACCES);
    row("by a group of the caller", rootless, bind("/home/team/data"), 0);
    row("root enters everything", docker({24, 0, 0}), bind("/home/bob/data"), 0);
    row("root makes everything", docker({24, 0, 0}), bind("/home/bob/none", make), 0);
    row("what is missing and not made", rootless, bind("/srv/none"), ENOENT);
}

void TestSetUp::reached()
{
    QFETCH(EngineFacts, engine);
    QFETCH(MountSpec, mount);
    World host(kHost);
    const auto asked = questionsOf({mount}, host);
    QCOMPARE(asked.size(), std::size_t{1});
    const Verdict verdict = diagnose(engineSubject(engine), host, asked.front().request);
    QVERIFY(verdict.kind != VerdictKind::Undetermined);
    QTEST(verdict.code, "code");
}

QTEST_APPLESS_MAIN(TestSetUp)
#include "tst_set_up.moc"
