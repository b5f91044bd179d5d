// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/mount_rules.h"
#include "config/run_flags.h"
#include "config/start_refusals.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using testing::GivenSurroundings;

class TestStartRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void elsewhere();
};

void TestStartRefusals::refusals_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("asRoot");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, Engine engine, const char *words, const char *expected,
                        bool asRoot = false) {
        QTest::newRow(promise) << static_cast<int>(engine) << asRoot << QByteArray(words)
                               << QByteArray(expected);
    };
    const Engine docker = Engine::Docker;
    const Engine podman = Engine::Podman;
    row("nothing", docker, "--name web -v /a:/b", "");
    row("docker's names are longer than a character", docker, "--name x",
        "Invalid container name (x), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed");
    row("and may start with a slash", docker, "--name /web", "");
    row("but with nothing else", docker, "--name -web",
        "Invalid container name (-web), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed");
    row("a name nobody knows", docker, "--name $NAME", "");
    row("no name", docker, "--name=", "");
    row("podman's names may be short", podman, "--name x", "");
    row("podman's names", podman, "--name a:b",
        "running container create option: names must match [a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid "
        "argument");
    row("nerdctl is not known well enough", Engine::Nerdctl, "--name a:b", "");
    row("security options", docker,
        "--security-opt label=disable --security-opt apparmor:x --security-opt seccomp=a "
        "--security-opt no-new-privileges --security-opt systempaths=unconfined",
        "");
    row("an unknown security option", docker, "--security-opt foo=bar",
        "invalid --security-opt 2: \"foo=bar\"");
    row("one that only podman has", docker, "--security-opt unmask=ALL",
        "invalid --security-opt 2: \"unmask=ALL\"");
    row("podman has it", podman, "--security-opt unmask=ALL --security-opt mask=/x", "");
    row("an unknown one for podman", podman, "--security-opt foo:bar",
        "invalid --security-opt 2: \"foo:bar\"");
    row("nomap", podman, "--userns=nomap", "");
    row("nomap as root", podman, "--userns=nomap", "nomap is only supported in rootless mode",
        true);
    row("keep-id as root", podman, "--userns=keep-id:uid=5", "", true);
    row("keep-id with a size as root", podman, "--userns=keep-id:size=5",
        "cannot set max size for user namespace when not running rootless", true);
    row("keep-id with a size", podman, "--userns=keep-id:size=5", "");
    row("a namespace without its path", podman,
        "--userns=ns:", "namespace mode path requires a value");
    row("a namespace in a pod", podman, "--pod p --userns=keep-id",
        "--userns and --pod cannot be set together");
    row("a namespace in a new pod", podman, "--pod new:p --userns=keep-id", "");
    row("maps in a pod", podman, "--pod p --uidmap 0:0:1", "");
    row("mounts with an id map", podman, "-v /a:/b:idmap -v v:/c:idmap=uids=0-1-1 -v /d:/e",
        "crun: mount_setattr `/b`: Operation not permitted: OCI permission denied; crun: "
        "mount_setattr `/c`: Operation not permitted: OCI permission denied");
    row("by root", podman, "-v /a:/b:idmap", "", true);
}

void TestStartRefusals::refusals()
{
    QFETCH(int, engine);
    QFETCH(bool, asRoot);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, expected);
    GivenSurroundings given;
    if (asRoot)
        given.asking = {"root", 0, 0, "/root"};
    ContainerSpec spec;
    Notices notices;
    const auto list = splitFields(words.toStdString(), ' ');
    QVERIFY(applyRunFlags(static_cast<Engine>(engine), list, given, spec, notices));
    std::string shown;
    for (const Notice &notice : notices) {
        QVERIFY(notice.id == NoticeId::EngineRefuses);
        shown += (shown.empty() ? "" : "; ") + notice.args.at(1);
    }
    QCOMPARE(QByteArray::fromStdString(shown), expected);
}

/// Who runs a podman at another address is not the caller.
void TestStartRefusals::elsewhere()
{
    ContainerSpec spec;
    spec.userns = "nomap";
    const HostUser root{"root", 0, 0, "/root"};
    QCOMPARE(podmanRefusals(spec, root).size(), std::size_t{1});
    spec.engineAddress = "ssh://box";
    QVERIFY(podmanRefusals(spec, root).empty());
}

QTEST_APPLESS_MAIN(TestStartRefusals)
#include "tst_start_refusals.moc"
