// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_unit.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestQuadletUnit : public QObject
{
    Q_OBJECT

private slots:
    void wholeContainer();
    void mounts_data();
    void mounts();
    void names_data();
    void names();
    void environment();
    void podmanArgs();
    void rootfs();
    void secrets();
    void volumeUnits();
    void missingVolumeUnit();
    void searchPaths();
    void dropIns();
    void templates();
    void podMembers();
    void podAlone();
    void podWithOwnNamespace();
    void kube();
    void otherUnits();
    void refusedByPodman_data();
    void refusedByPodman();
    void errors_data();
    void errors();
};

namespace {

const std::string kUser = "/home/ana/.config/containers/systemd/";
const std::string kRoot = "/etc/containers/systemd/";

using Files = std::map<std::string, std::string>;

Result<Configuration> parsed(const std::string &path, Files files)
{
    GivenSurroundings given;
    given.files = std::move(files);
    return parseQuadlet(path, given);
}

Result<Configuration> container(const std::string &directory, const std::string &lines)
{
    return parsed(directory + "web.container",
                  {{directory + "web.container", "[Container]\nImage=docker.io/x\n" + lines}});
}

} // namespace

void TestQuadletUnit::wholeContainer()
{
    const auto result = container(
        kUser, "ContainerName=media\nUser=1000\nGroup=1000\nUserNS=keep-id:uid=1000,gid=1000\n"
               "GroupAdd=keep-groups\nDropCapability=all\nAddCapability=chown cap_kill\n"
               "NoNewPrivileges=true\nReadOnly=true\nVolume=%h/media:/media:ro,z\n"
               "Volume=./conf:/conf:U\nTmpfs=/tmp:size=1m\n[Install]\nWantedBy=default.target\n");
    QCOMPARE(errorLine(result), std::string());
    const ContainerSpec &made = result->containers.front();
    QCOMPARE(made.engine, Engine::Quadlet);
    QCOMPARE(made.name, std::string("media"));
    QCOMPARE(made.image, std::string("docker.io/x"));
    QCOMPARE(made.user, std::string("1000:1000"));
    QCOMPARE(made.userns, std::string("keep-id:uid=1000,gid=1000"));
    QCOMPARE(joined(made.groupAdd), std::string("keep-groups"));
    QCOMPARE(joined(made.capDrop) + '|' + joined(made.capAdd), std::string("ALL|CHOWN KILL"));
    QVERIFY(made.noNewPrivileges && made.readOnlyRoot && made.readOnlyTmpfs);
    const std::string lines = mountLines(made);
    QVERIFY(lines.find("bind /home/ana/media -> /media ro z") != std::string::npos);
    QVERIFY(lines.find("bind " + kUser + "conf -> /conf U") != std::string::npos);
    QVERIFY(lines.find("tmpfs  -> /tmp size=1m") != std::string::npos);
    QVERIFY(result->notices.empty());
}

void TestQuadletUnit::mounts_data()
{
    QTest::addColumn<bool>("root");
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("expected");
    const auto row = [](bool root, const char *line, const char *expected) {
        QTest::addRow("%s of %s", line, root ? "root" : "a user")
            << root << std::string(line) << std::string(expected);
    };
    row(true, "Volume=%h/x:/x", "bind /root/x -> /x");
    row(false, "Volume=%h/x:/x", "bind /home/ana/x -> /x");
    row(true, "Volume=%t/x:/x", "bind /run/x -> /x");
    row(false, "Volume=%t/x.sock:/x.sock", "bind /run/user/1001/x.sock -> /x.sock");
    row(false, "Volume=/srv/%N:/x", "bind /srv/web -> /x");
    row(false, "Volume=/srv/%i:/x", "bind /srv -> /x");
    row(false, "Volume=/srv/%m:/x", "bind /srv/%m -> /x");
    row(false, "Volume=data-%m:/x", "volume data-%m -> /x");
    row(false, "Volume=%m/a:/x", "bind %m/a -> /x");
    row(false, "Volume=${DATA}/a:/x", "bind ${DATA}/a -> /x");
    row(false, "Volume=${HOME}/a:/x", "bind /home/ana/a -> /x");
    row(false, "Volume=named:/x", "volume named -> /x");
    row(false, "Volume=/x", "volume  -> /x");
    row(false, "Volume=/a:/x:O", "bind /a -> /x O");
    row(false, "Volume=/a:/x:rslave,idmap", "bind /a -> /x rslave,idmap");
    row(false, "Mount=type=bind,src=/a,dst=/x,ro,relabel=shared,U=true", "bind /a -> /x ro z,U");
    row(false, "Mount=\"type=bind,src=/a b,dst=/x\"", "bind /a b -> /x");
    row(false, "Mount=type=tmpfs,dst=/x,tmpfs-mode=0700", "tmpfs  -> /x mode=0700");
}

void TestQuadletUnit::mounts()
{
    QFETCH(const bool, root);
    QFETCH(const std::string, line);
    QFETCH(const std::string, expected);
    const auto result = container(root ? kRoot : kUser, line + "\n");
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(mountLines(result->containers.front()), expected);
    const bool kept = expected.find_first_of("%$") != std::string::npos;
    QCOMPARE(noticesOf(result->notices, NoticeId::VariableKept).size(), std::size_t{kept});
}

void TestQuadletUnit::names_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *file, const char *lines, const char *expected) {
        QTest::addRow("%s %s", file, lines)
            << std::string(file) << std::string(lines) << std::string(expected);
    };
    row("web.container", "", "systemd-web");
    row("web.container", "ContainerName=x\n", "x");
    row("web.container", "ContainerName=%p-%N\n", "web-web");
    row("web.container", "ServiceName=other\n", "systemd-other");
    row("web@.container", "", "systemd-web_%i");
    row("web@a.container", "", "systemd-web_a");
    row("web@a.container", "ContainerName=web-%i\n", "web-a");
    row("web.container", "PodmanArgs=--name=last\n", "last");
    row("web.container", "ContainerName=\"q\"\n", "q");
}

void TestQuadletUnit::names()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    const auto result = parsed(kUser + file, {{kUser + file, "[Container]\nImage=x\n" + lines}});
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().name, expected);
}

void TestQuadletUnit::environment()
{
    const auto result =
        parsed(kUser + "web.container",
               {{kUser + "web.container",
                 "[Container]\nImage=x\nVolume=${A}:/a\nVolume=${B}:/b\nVolume=${C}/%p:/c\n"
                 "[Service]\nEnvironment=A=/from-unit \"B=/b c\"\nEnvironment=C=%h/d\n"
                 "EnvironmentFile=-%h/none\nEnvironmentFile=%h/env\nEnvironmentFile=/missing\n"},
                {"/home/ana/env", "# comment\nA='/from-file'\nnonsense\n"}});
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(mountLines(result->containers.front()),
             std::string("bind /from-file -> /a\nbind /b c -> /b\nbind /home/ana/d/web -> /c"));
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::FileMissing)), std::string("/missing"));
}

void TestQuadletUnit::podmanArgs()
{
    const auto result = container(kUser, "User=1\nPodmanArgs=--privileged --user 5:6 -v /a:/b:ro\n"
                                         "PodmanArgs=--userns=keep-id --group-add=7\n");
    QCOMPARE(errorLine(result), std::string());
    const ContainerSpec &made = result->containers.front();
    QVERIFY(made.privileged);
    QCOMPARE(made.user + ' ' + made.userns + ' ' + joined(made.groupAdd),
             std::string("5:6 keep-id 7"));
    QCOMPARE(mountLines(made), std::string("bind /a -> /b ro"));
}

void TestQuadletUnit::rootfs()
{
    const auto result = parsed(kRoot + "r.container",
                               {{kRoot + "r.container", "[Container]\nRootfs=/r:O:idmap\n"}});
    QCOMPARE(result->containers.front().rootfs, std::string("/r"));
    QCOMPARE(joined(result->containers.front().rootfsOptions), std::string("O idmap"));
    QVERIFY(result->containers.front().image.empty());
}

/// As Compose's secrets that are no files of the host.
void TestQuadletUnit::secrets()
{
    const auto result = container(
        kUser, "Secret=tok\nSecret=key,target=/etc/key,mode=0400,uid=5\n"
               "Secret=source=cert,type=mount,target=tls/cert\nSecret=pw,type=env,target=PW\n");
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(mountLines(result->containers.front()),
             std::string("secret tok -> /run/secrets/tok ro\n"
                         "secret key -> /etc/key ro mode=0400,uid=5\n"
                         "secret cert -> /run/secrets/tls/cert ro"));
    QVERIFY(result->notices.empty());
}

void TestQuadletUnit::volumeUnits()
{
    const auto result = parsed(
        kRoot + "web.container",
        {{kRoot + "web.container", "[Container]\nImage=x\nVolume=data.volume:/data:Z\n"
                                   "Mount=type=volume,source=own.volume,destination=/own\n"},
         {kRoot + "data.volume", "[Volume]\nDevice=/srv/%p\nType=none\nOptions=bind\nCopy=no\n"},
         {kRoot + "own.volume", "[Volume]\nVolumeName=mine\nUser=1000\nGroup=1000\n"}});
    QCOMPARE(errorLine(result), std::string());
    const auto &mounts = result->containers.front().mounts;
    QCOMPARE(mountLine(mounts[0]).find("systemd-data") != std::string::npos, true);
    const auto byTarget = [&](const std::string &target) {
        return *std::find_if(mounts.begin(), mounts.end(),
                             [&](const MountSpec &one) { return one.target == target; });
    };
    QCOMPARE(byTarget("/data").source, std::string("systemd-data"));
    QCOMPARE(byTarget("/data").volumeDevice, std::string("/srv/web"));
    QVERIFY(byTarget("/data").volumeNoCopy);
    QCOMPARE(byTarget("/own").source, std::string("mine"));
    QCOMPARE(byTarget("/own").volumeUid, std::optional(1000U));
    QCOMPARE(byTarget("/own").volumeGid, std::optional(1000U));
    QVERIFY(result->notices.empty());
}

/// A file looked at alone still tells the volume's name.
void TestQuadletUnit::missingVolumeUnit()
{
    const auto result = container(kUser, "Volume=data.volume:/data\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), std::string("volume systemd-data -> /data"));
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::EngineRefuses)),
             std::string("quadlet|requested Quadlet source data.volume was not found"));
    QCOMPARE(result->notices.front().line, 3U);
}

void TestQuadletUnit::searchPaths()
{
    const auto result =
        parsed("/work/web.container",
               {{"/work/web.container", "[Container]\nImage=i.image\nVolume=data.volume:/data\n"},
                {kUser + "sub/data.volume", "[Volume]\nVolumeName=found\n"},
                {"/etc/containers/systemd/users/1001/i.image", "[Image]\nImage=docker.io/y:1\n"}});
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(mountLines(result->containers.front()), std::string("volume found -> /data"));
    QCOMPARE(result->containers.front().image, std::string("docker.io/y:1"));
}

void TestQuadletUnit::dropIns()
{
    const auto result =
        parsed(kUser + "web.container",
               {{kUser + "web.container", "[Container]\nImage=x\nUser=1\nVolume=/a:/a\n"},
                {kUser + "web.container.d/10.conf", "[Container]\nUser=2\nVolume=\nVolume=/b:/b\n"},
                {kUser + "container.d/20.conf", "[Container]\nVolume=/c:/c\n"}});
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().user, std::string("2"));
    QCOMPARE(mountLines(result->containers.front()), std::string("bind /b -> /b\nbind /c -> /c"));
}

void TestQuadletUnit::templates()
{
    const Files files{{kUser + "web@.container", "[Container]\nImage=x\nVolume=%h/%i:/x\n"},
                      {kUser + "web@a.container.d/1.conf", "[Container]\nUser=%i\n"}};
    const auto result = parsed(kUser + "web@a.container", files);
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(mountLines(result->containers.front()), std::string("bind /home/ana/a -> /x"));
    // quadlet knows no instance without a file of its own, so the template's drop-ins count.
    QCOMPARE(result->containers.front().user, std::string());
    const auto all = parsed(kUser + "web@.container", files);
    QCOMPARE(mountLines(all->containers.front()), std::string("bind /home/ana/%i -> /x"));
}

void TestQuadletUnit::podMembers()
{
    const Files files{
        {kUser + "app.pod", "[Pod]\nPodName=app\nUserNS=keep-id\nVolume=./shared:/shared\n"},
        {kUser + "a.container", "[Container]\nImage=x\nPod=app.pod\nVolume=/a:/shared\n"},
        {kUser + "b.container", "[Container]\nImage=x\nPod=app.pod\n"},
        {kUser + "c.container", "[Container]\nImage=x\n"}};
    const auto result = parsed(kUser + "app.pod", files);
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(result->containers.size(), std::size_t{2});
    const ContainerSpec &first = result->containers.front();
    QCOMPARE(first.pod + ' ' + first.userns, std::string("app keep-id"));
    QCOMPARE(mountLines(first), std::string("bind /a -> /shared"));
    const ContainerSpec &second = result->containers.back();
    QCOMPARE(second.name, std::string("systemd-b"));
    QCOMPARE(mountLines(second), "bind " + kUser + "shared -> /shared");
}

void TestQuadletUnit::podAlone()
{
    const auto result = parsed(kUser + "app.pod", {{kUser + "app.pod", "[Pod]\nUIDMap=0:1:10\n"}});
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(result->containers.size(), std::size_t{1});
    QCOMPARE(result->containers.front().name, std::string("systemd-app-infra"));
    QCOMPARE(result->containers.front().userns, std::string("private"));
    QCOMPARE(joined(result->containers.front().uidMap), std::string("0:1:10"));
}

void TestQuadletUnit::podWithOwnNamespace()
{
    const auto result =
        parsed(kUser + "a.container",
               {{kUser + "a.container", "[Container]\nImage=x\nPod=app.pod\nUserNS=keep-id\n"},
                {kUser + "app.pod", "[Pod]\n"}});
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().userns, std::string());
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::EngineRefuses)),
             std::string("podman|cannot set user namespace mode when joining pod with infra "
                         "container"));
    const auto missing = container(kUser, "Pod=none.pod\n");
    QCOMPARE(missing->containers.front().pod, std::string("systemd-none"));
    QCOMPARE(joined(noticesOf(missing->notices, NoticeId::EngineRefuses)),
             std::string("quadlet|quadlet pod unit none.pod does not exist"));
}

void TestQuadletUnit::kube()
{
    const Files files{
        {kUser + "k.kube", "[Kube]\nYaml=a.yaml /b.yaml\nRemapUsers=keep-id\n[Install]\n"}};
    GivenSurroundings given;
    given.files = files;
    const auto unit = parseKubeUnit(kUser + "k.kube", given);
    QVERIFY(unit.has_value());
    QCOMPARE(joined(unit->files), kUser + "a.yaml /b.yaml");
    QCOMPARE(unit->userns, std::string("keep-id"));
    const auto result = parsed(kUser + "k.kube", files);
    QVERIFY(result->containers.empty());
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::KubernetesFile)),
             kUser + "a.yaml /b.yaml");
}

void TestQuadletUnit::otherUnits()
{
    for (const auto &[file, section] :
         Files{{"x.volume", "Volume"}, {"x.network", "Network"}, {"x.build", "Build"}}) {
        const auto result = parsed(kUser + file, {{kUser + file, '[' + section + "]\n"}});
        QVERIFY(result.has_value());
        QVERIFY(result->containers.empty());
        QCOMPARE(joined(noticesOf(result->notices, NoticeId::NoContainer)), section);
    }
}

void TestQuadletUnit::refusedByPodman_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("words");
    QTest::addColumn<quint32>("line");
    const auto row = [](const char *name, const char *lines, const char *expected,
                        const char *words, quint32 line = 0) {
        QTest::newRow(name) << std::string(lines) << std::string(expected) << std::string(words)
                            << line;
    };
    row("two mounts at one target", "Volume=/a:/b\nVolume=/c:/b:ro\nVolume=/d:/d\n",
        "bind /a -> /b\nbind /c -> /b ro\nbind /d -> /d", "/b: duplicate mount destination");
    row("two /tmp", "Tmpfs=/tmp\nVolatileTmp=true\n",
        "tmpfs  -> /tmp\ntmpfs  -> /tmp size=512M,mode=1777", "/tmp: duplicate mount destination");
    row("keep-groups with another group", "GroupAdd=keep-groups\nGroupAdd=7\nVolume=/a:/b\n",
        "bind /a -> /b",
        "the '--group-add keep-groups' option is not allowed with any other --group-add options");
    row("quotes around a volume", "Volume=\"/a:/b\"\nVolume=/c:/d\n",
        "bind /c -> /d\nvolume \"/a -> /b\"",
        "creating named volume \"\"/a\": running volume create option: names must match "
        "[a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument",
        3);
    row("a volume whose options exclude each other", "Volume=/c:/d\nVolume=/a:/b:ro,rw\n",
        "bind /c -> /d\nbind /a -> /b",
        "invalid options \"ro, rw\", can only specify 1 'rw' or 'ro' option", 4);
    row("a tmpfs with an option of nobody", "Tmpfs=/tmp:foo\n", "tmpfs  -> /tmp",
        "unknown mount option \"foo\": invalid mount option", 3);
    row("a home nobody expands", "Volume=~/x:/y\n", "bind ~/x -> /y",
        "creating named volume \"~/x\": running volume create option: names must match "
        "[a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument");
    row("an unknown capability", "AddCapability=CAP_FOO\nVolume=/a:/b\n", "bind /a -> /b",
        "unknown capability \"CAP_FOO\"", 3);
    row("an argument without its value", "Volume=/a:/b\nPodmanArgs=-v /c:/d --user\n",
        "bind /a -> /b\nbind /c -> /d", "flag needs an argument: --user");
}

/// The unit is fine for quadlet: its container stays, with what it was to mount.
void TestQuadletUnit::refusedByPodman()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    QFETCH(const std::string, words);
    QFETCH(const quint32, line);
    const auto result = container(kUser, lines);
    QCOMPARE(errorLine(result), std::string());
    QCOMPARE(mountLines(result->containers.front()), expected);
    QCOMPARE(joined(noticesOf(result->notices, NoticeId::EngineRefuses)), "podman|" + words);
    QCOMPARE(result->notices.size(), std::size_t{1});
    QCOMPARE(result->notices.front().line, line);
}

void TestQuadletUnit::errors_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("id");
    const auto row = [](const char *name, const char *file, const char *text, ErrorId id) {
        QTest::newRow(name) << std::string(file) << std::string(text) << static_cast<int>(id);
    };
    row("no assignment", "x.container", "[Container]\nhello\n", ErrorId::Malformed);
    row("not quadlet's", "x.service", "[Service]\n", ErrorId::Malformed);
    row("no Yaml", "x.kube", "[Kube]\n", ErrorId::EngineRefuses);
    row("RemapUsers=manual of a kube", "x.kube", "[Kube]\nYaml=a\nRemapUsers=manual\n",
        ErrorId::EngineRefuses);
    row("two ways to reload", "x.container",
        "[Container]\nImage=x\nReloadCmd=/bin/a\nReloadSignal=SIGHUP\n", ErrorId::EngineRefuses);
    row("a unit that is not there", "y.container", "", ErrorId::OpenFailed);
}

void TestQuadletUnit::errors()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, text);
    QFETCH(const int, id);
    Files files;
    if (!text.empty())
        files[kUser + file] = text;
    const auto result = parsed(kUser + file, files);
    QVERIFY(!result.has_value());
    QCOMPARE(static_cast<int>(result.error().id()), id);
}

QTEST_APPLESS_MAIN(TestQuadletUnit)
#include "tst_quadlet_unit.moc"
