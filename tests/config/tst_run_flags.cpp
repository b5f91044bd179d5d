// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/mount_rules.h"
#include "config/run_flags.h"
#include "config/shown_mount.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using testing::GivenSurroundings;

namespace {

std::string listed(const char *name, const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : " ") + value;
    return text.empty() ? text : std::string(name) + '[' + text + "] ";
}

std::string field(const char *name, const std::string &value)
{
    return value.empty() ? value : std::string(name) + '=' + value + ' ';
}

/// Everything that flags can set, left out where it is the default.
std::string shownSpec(const ContainerSpec &spec)
{
    std::string text = field("name", spec.name) + field("user", spec.user)
                       + listed("groups", spec.groupAdd) + listed("add", spec.capAdd)
                       + listed("drop", spec.capDrop) + (spec.privileged ? "privileged " : "")
                       + (spec.noNewPrivileges ? "nnp " : "") + (spec.readOnlyRoot ? "ro " : "")
                       + (spec.readOnlyTmpfs ? "" : "no-tmpfs ") + field("umask", spec.umask)
                       + listed("security", spec.securityOptions) + field("userns", spec.userns)
                       + field("subuid", spec.subUidName) + field("subgid", spec.subGidName)
                       + listed("uids", spec.uidMap) + listed("gids", spec.gidMap)
                       + listed("from", spec.volumesFrom) + field("pod", spec.pod);
    for (const MountSpec &mount : spec.mounts)
        text += '{' + testing::shown(mount) + "} ";
    if (!text.empty())
        text.pop_back();
    return text;
}

std::string
applied(Engine engine, const std::string &words, const GivenSurroundings &around, Notices &notices)
{
    ContainerSpec spec;
    const auto list = splitFields(words, ' ');
    const auto done = applyRunFlags(engine, list, around, spec, notices);
    return done ? shownSpec(spec) : "refused: " + done.error().detail();
}

} // namespace

class TestRunFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_data();
    void flags();
    void notices_data();
    void notices();
    void asRoot();
    void onTopOfWhatIsThere();
    void capabilityNames();
};

void TestRunFlags::flags_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, Engine engine, const char *words,
                        const char *expected) {
        QTest::newRow(promise) << static_cast<int>(engine) << QByteArray(words)
                               << QByteArray(expected);
    };
    const Engine docker = Engine::Docker;
    const Engine podman = Engine::Podman;
    const Engine nerdctl = Engine::Nerdctl;
    row("the name", docker, "--name web", "name=web");
    row("the last user wins", docker, "-u 1 --user app:media", "user=app:media");
    row("groups, in order", docker, "--group-add 2000 --group-add docker", "groups[2000 docker]");
    row("docker's groups have no commas", docker, "--group-add 1,2", "groups[1,2]");
    row("podman's have", podman, "--group-add 1,2", "groups[1 2]");
    row("nerdctl's have", nerdctl, "--group-add 1,2", "groups[1 2]");
    row("keep-groups stays a word", podman, "--group-add keep-groups", "groups[keep-groups]");
    row("keep-groups as crun has it", podman, "--annotation run.oci.keep_original_groups=1",
        "groups[keep-groups]");
    row("keep-groups is exclusive", podman, "--group-add keep-groups --group-add 2000",
        "refused: the '--group-add keep-groups' option is not allowed with any other --group-add "
        "options");
    row("capabilities", docker, "--cap-add CAP_NET_ADMIN --cap-drop cap_chown",
        "add[NET_ADMIN] drop[CHOWN]");
    row("all capabilities", docker, "--cap-drop all --cap-add dac_override",
        "add[DAC_OVERRIDE] drop[ALL]");
    row("podman's capabilities have commas", podman,
        "--cap-drop all --cap-add CHOWN,DAC_READ_SEARCH", "add[CHOWN DAC_READ_SEARCH] drop[ALL]");
    row("docker's have none", docker, "--cap-add CHOWN,KILL",
        "refused: invalid capability: unknown capability: \"CAP_CHOWN,KILL\"");
    row("no such capability", podman, "--cap-add FOO", "refused: unknown capability \"CAP_FOO\"");
    row("privileged", docker, "--privileged", "privileged");
    row("not privileged", docker, "--privileged=false", "");
    row("read-only root", docker, "--read-only", "ro");
    row("without writable tmpfs", podman, "--read-only --read-only-tmpfs=false", "ro no-tmpfs");
    row("a boolean must be one", docker, "--privileged=yes",
        "refused: invalid argument \"yes\" for \"--privileged\" flag: strconv.ParseBool: parsing "
        "\"yes\": invalid syntax");
    row("also where it says nothing here", docker, "--init=yes",
        "refused: invalid argument \"yes\" for \"--init\" flag: strconv.ParseBool: parsing "
        "\"yes\": "
        "invalid syntax");
    row("no new privileges", docker, "--security-opt no-new-privileges",
        "nnp security[no-new-privileges]");
    row("no new privileges with a value", docker, "--security-opt=no-new-privileges:true",
        "nnp security[no-new-privileges:true]");
    row("no new privileges with another", podman, "--security-opt=no-new-privileges=false",
        "security[no-new-privileges=false]");
    row("labels and profiles", docker,
        "--security-opt label=disable --security-opt seccomp=unconfined --security-opt "
        "label:type:x",
        "security[label=disable seccomp=unconfined label:type:x]");
    row("a security option without value", docker, "--security-opt label",
        "refused: invalid --security-opt: \"label\"");
    row("docker's only namespace", docker, "--userns=host", "userns=host");
    row("docker knows no other", docker, "--userns=keep-id",
        "refused: --userns: invalid USER mode");
    row("keep-id", podman, "--userns=keep-id:uid=1000,gid=1000",
        "userns=keep-id:uid=1000,gid=1000");
    row("keep-id of nonsense", podman, "--userns=keep-id:user=1",
        "refused: unknown option specified: \"user\"");
    row("auto", podman, "--userns auto:size=4096", "userns=auto:size=4096");
    row("auto with ids", podman, "--userns=auto:uidmapping=0:@1001:1",
        "userns=auto:uidmapping=0:@1001:1");
    row("nomap", podman, "--userns=nomap", "userns=nomap");
    row("a path", podman, "--userns=ns:/proc/1/ns/user", "userns=ns:/proc/1/ns/user");
    row("no such namespace", podman, "--userns=foo",
        "refused: unrecognized namespace mode foo passed");
    row("maps make the mode private", podman, "--uidmap 0:100000:65536 --gidmap 0:100000:65536",
        "userns=private uids[0:100000:65536] gids[0:100000:65536]");
    row("one map counts for both", podman, "--uidmap 1000:0:1 --uidmap 0:1:1000",
        "userns=private uids[0:1:1000 1000:0:1] gids[0:1:1000 1000:0:1]");
    row("maps have commas", podman, "--uidmap 0:1:10,20:30:2",
        "userns=private uids[0:1:10 20:30:2] gids[0:1:10 20:30:2]");
    row("what the host must tell stays open", podman, "--uidmap +1000:@1001:1", "userns=private");
    row("names of subordinate ids", podman, "--subuidname ana --subgidname bo",
        "userns=private subuid=ana subgid=bo");
    row("a map beside a mode", podman, "--userns=keep-id --uidmap 0:0:1",
        "refused: --userns and --uidmap/--gidmap/--subuidname/--subgidname are mutually exclusive");
    row("a malformed map", podman, "--gidmap 0:x",
        "refused: initializing ID mappings: GID setting is malformed expected "
        "[\"[+ug]uint32:[@]uint32[:uint32]\"] : [\"0:x\"]");
    row("umask", podman, "--umask 0077", "umask=0077");
    row("no umask", podman, "--umask 9", "refused: invalid umask string 9: invalid argument");
    row("a pod", podman, "--pod new:p", "pod=new:p");
    row("volumes of others", docker, "--volumes-from d03:ro --volumes-from x", "from[d03:ro x]");
    row("mounts in their order", docker, "-v n1:/a --mount type=bind,src=/s,dst=/b --tmpfs /c",
        "{volume n1 -> /a} {bind /s -> /b} {tmpfs  -> /c}");
    row("one target twice", docker, "-v /a:/x -v /b:/x", "refused: Duplicate mount point: /x");
    row("one target in two ways", docker, "-v /a:/x --tmpfs /x",
        "refused: Duplicate mount point: /x");
    row("one target in podman", podman, "-v /a:/x --mount type=bind,src=/b,dst=/x",
        "refused: /x: duplicate mount destination");
    row("exact repetitions are one", docker, "-v /a:/x -v /a:/x", "{bind /a -> /x}");
    row("an anonymous volume gives way", docker, "-v /x -v /a:/x", "{bind /a -> /x}");
    row("from either side", docker, "-v /a:/x -v /x", "{bind /a -> /x}");
    row("the last tmpfs wins", docker, "--tmpfs /x --tmpfs /x:size=1m", "{tmpfs  -> /x size=1m}");
    row("one volume twice in podman", podman, "-v v:/x -v v:/x:ro", "{volume v -> /x}");
    row("an anonymous volume does not in podman", podman, "-v /x -v /a:/x",
        "refused: /x: duplicate mount destination");
    row("removing and restarting", docker, "--rm --restart always",
        "refused: conflicting options: cannot specify both --restart and --rm");
    row("removing and not restarting", docker, "--rm --restart=no", "");
    row("podman may restart on failure", podman, "--rm --restart on-failure", "");
    row("podman may not always", podman, "--rm --restart always",
        "refused: the --rm option conflicts with --restart, when the restartPolicy is not \"\" and "
        "\"no\"");
    row("flags without meaning for files", docker, "-d -p 80:80 -e A=b --gpus all", "");
    row("a flag without its value", docker, "--volume",
        "refused: flag needs an argument: --volume");
    row("volumes-from of nobody", docker,
        "--volumes-from=", "refused: volumes-from specification cannot be an empty string");
}

void TestRunFlags::flags()
{
    QFETCH(int, engine);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, expected);
    Notices notices;
    QCOMPARE(QByteArray::fromStdString(applied(static_cast<Engine>(engine), words.toStdString(),
                                               GivenSurroundings(), notices)),
             expected);
}

void TestRunFlags::notices_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("notice");
    QTest::addColumn<QByteArray>("argument");
    const auto row = [](const char *promise, Engine engine, const char *words, NoticeId notice,
                        const char *argument) {
        QTest::newRow(promise) << static_cast<int>(engine) << QByteArray(words)
                               << static_cast<int>(notice) << QByteArray(argument);
    };
    row("an unknown flag", Engine::Docker, "--foo", NoticeId::UnknownFlag, "--foo");
    row("podman's flag for docker", Engine::Docker, "--uidmap 0:0:1", NoticeId::UnknownFlag,
        "--uidmap");
    row("one letter before a colon", Engine::Docker, "-v d:/data", NoticeId::OneLetterVolume,
        "d:/data");
    row("a volume's name that only the daemon refuses", Engine::Docker,
        "--mount type=volume,src=n,target=/x", NoticeId::EngineRefuses, "docker");
    row("a tilde nobody expands", Engine::Docker, "--volume=~/x:/y", NoticeId::TildeKept, "~/x:/y");
    row("volumes of another", Engine::Docker, "--volumes-from c:ro", NoticeId::OtherContainer, "c");
    row("the namespace of another", Engine::Podman, "--userns=container:c",
        NoticeId::OtherContainer, "c");
    row("a name of one character", Engine::Docker, "--name x", NoticeId::EngineRefuses, "docker");
    row("podman on a pod with another namespace", Engine::Podman, "--pod p --userns=keep-id",
        NoticeId::EngineRefuses, "podman");
    row("secrets", Engine::Podman, "--secret s", NoticeId::NotEvaluated, "--secret");
    row("a word that is no flag", Engine::Podman, "img", NoticeId::ValueIgnored, "img");
}

void TestRunFlags::notices()
{
    QFETCH(int, engine);
    QFETCH(QByteArray, words);
    QFETCH(int, notice);
    QFETCH(QByteArray, argument);
    Notices notices;
    applied(static_cast<Engine>(engine), words.toStdString(), GivenSurroundings(), notices);
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(notices[0].id), notice);
    QCOMPARE(QByteArray::fromStdString(notices[0].args.at(0)), argument);
}

void TestRunFlags::asRoot()
{
    GivenSurroundings root;
    root.asking = {"root", 0, 0, "/root"};
    Notices notices;
    QCOMPARE(
        applied(Engine::Podman, "--uidmap 0:100000:2000 --uidmap +1000:@1001:1", root, notices),
        std::string("userns=private uids[0:100000:1000 1000:1001:1 1001:101001:999] "
                    "gids[0:100000:1000 1000:1001:1 1001:101001:999]"));
}

void TestRunFlags::onTopOfWhatIsThere()
{
    ContainerSpec spec;
    spec.user = "app";
    MountSpec mount;
    mount.type = "bind";
    mount.source = "/a";
    mount.target = "/x";
    spec.mounts.push_back(mount);
    Notices notices;
    const std::vector<std::string> words{"-v", "/b:/y", "--cap-add", "KILL"};
    QVERIFY(applyRunFlags(Engine::Podman, words, GivenSurroundings(), spec, notices));
    QCOMPARE(shownSpec(spec), std::string("user=app add[KILL] {bind /a -> /x} {bind /b -> /y}"));
    const std::vector<std::string> again{"-v", "/c:/x"};
    QVERIFY(!applyRunFlags(Engine::Podman, again, GivenSurroundings(), spec, notices));
}

void TestRunFlags::capabilityNames()
{
    QCOMPARE(capabilityName(Engine::Docker, "cap_sys_admin").value(), std::string("SYS_ADMIN"));
    QCOMPARE(capabilityName(Engine::Docker, "all").value(), std::string("ALL"));
    QCOMPARE(capabilityName(Engine::Docker, "$CAPS").value(), std::string("$CAPS"));
    QVERIFY(!capabilityName(Engine::Docker, ""));
    QVERIFY(!capabilityName(Engine::Docker, "CAP_ALL"));
}

QTEST_APPLESS_MAIN(TestRunFlags)
#include "tst_run_flags.moc"
