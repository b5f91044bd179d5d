// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shown_mount.h"
#include "config/volume_flag.h"

#include <QTest>

using namespace mountlens;
using testing::addRows;
using testing::Row;
using testing::shown;

namespace {

void compare(Engine engine)
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(
                 shown(parseVolumeFlag(engine, text.toStdString(), "/home/ana/project"))),
             expected);
}

} // namespace

class TestVolumeFlag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void docker_data();
    void docker() { compare(Engine::Docker); }
    void podman_data();
    void podman() { compare(Engine::Podman); }
    void nerdctl_data();
    void nerdctl() { compare(Engine::Nerdctl); }
    void compose_data();
    void compose() { compare(Engine::Compose); }
    void tmpfs_data();
    void tmpfs();
    void missingSource_data();
    void missingSource();
    void drives();
};

void TestVolumeFlag::docker_data()
{
    addRows({
        {"a target alone is an anonymous volume", "/target", "volume  -> /target"},
        {"a short target alone too", "/a", "volume  -> /a"},
        {"a name is a volume", "name:/target", "volume name -> /target"},
        {"an absolute path is a bind", "/abs:/target", "bind /abs -> /target"},
        {"./ starts at the working directory", "./rel:/t", "bind /home/ana/project/rel -> /t"},
        {"../ goes up from it", "../rel:/t", "bind /home/ana/rel -> /t"},
        {"a dot is the working directory", ".:/t", "bind /home/ana/project -> /t"},
        {"a hidden directory is relative too", ".config:/t",
         "bind /home/ana/project/.config -> /t"},
        {"a tilde stays", "~/x:/y", "bind ~/x -> /y"},
        {"a variable that was kept is a path", "$DATA/x:/y:ro", "bind $DATA/x -> /y ro"},
        {"colons of an expression do not split", "$(date +%H:%M):/y", "bind $(date +%H:%M) -> /y"},
        {"the root may be bound", "/:/host:ro", "bind / -> /host ro"},
        {"slashes at the end go", "/srv/x/:/data/", "bind /srv/x -> /data"},
        {"ro", "/a:/b:ro", "bind /a -> /b ro"},
        {"rw says nothing", "/a:/b:rw", "bind /a -> /b"},
        {"z and Z", "/a:/b:Z", "bind /a -> /b Z"},
        {"order of options does not matter", "/a:/b:rslave,ro,z", "bind /a -> /b ro rslave,z"},
        {"nocopy of a volume", "n1:/b:nocopy", "volume n1 -> /b nocopy"},
        {"words for other systems stay", "/a:/b:delegated", "bind /a -> /b delegated"},
        {"one letter is a drive", "d:/data", "volume  -> d:/data"},
        {"and with an option a name too short", "d:/data:ro",
         "refused: create d: volume name is too short, names should be at least two alphanumeric "
         "characters"},
        {"a Windows path is not for Linux", "C:/Users/me:/data", "refused: invalid mode: /data"},
        {"no dot: a volume name, and no good one", "foo/bar:/x",
         "refused: create foo/bar: \"foo/bar\" includes invalid characters for a local volume "
         "name, "
         "only \"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host "
         "directory, use absolute path"},
        {"four fields", "/a:/b:ro:x", "refused: invalid spec: /a:/b:ro:x: too many colons"},
        {"an empty field", "/a::ro", "refused: invalid spec: /a::ro: empty section between colons"},
        {"an empty source", ":/b", "refused: invalid spec: :/b: empty section between colons"},
        {"nothing", "", "refused: invalid empty volume spec"},
        {"a mode in place of a target", "/foo:rw",
         "refused: invalid volume specification: '/foo:rw'"},
        {"a relative target", "/srv/demo/rel:data",
         "refused: invalid volume specification: '/srv/demo/rel:data': invalid mount config for "
         "type \"bind\": invalid mount path: 'data' mount path must be absolute"},
        {"the root as target", "/a:/",
         "refused: invalid volume specification: '/a:/': invalid mount config for type \"bind\": "
         "invalid specification: destination can't be '/'"},
        {"the root by another way", "/a:/b/..",
         "refused: invalid volume specification: '/a:/b/..': invalid mount config for type "
         "\"bind\": invalid specification: destination can't be '/'"},
        {"unknown modes", "/a:/b:sw", "refused: invalid mode: sw"},
        {"two modes in one", "/a:/b:rwz", "refused: invalid mode: rwz"},
        {"an empty mode", "/a:/b:ro,", "refused: invalid mode: ro,"},
        {"both ro and rw", "/a:/b:ro,rw", "refused: invalid mode: ro,rw"},
        {"both z and Z", "/a:/b:z,Z", "refused: invalid mode: z,Z"},
        {"U is podman's", "/srv/demo/app:/x:ro,U", "refused: invalid mode: ro,U"},
        {"O is podman's", "/a:/b:O", "refused: invalid mode: O"},
        {"idmap is podman's", "/a:/b:idmap", "refused: invalid mode: idmap"},
        {"copy is podman's", "n1:/b:copy", "refused: invalid mode: copy"},
        {"two words of propagation", "/a:/b:slave,shared", "refused: invalid mode: slave,shared"},
        {"propagation of a volume", "name:/b:rshared",
         "refused: invalid volume specification: 'name:/b:rshared': invalid mount config for type "
         "\"volume\": field BindOptions must not be specified"},
        {"nocopy of a bind", "/a:/b:nocopy",
         "refused: invalid volume specification: '/a:/b:nocopy': invalid mount config for type "
         "\"bind\": field VolumeOptions must not be specified"},
    });
}

void TestVolumeFlag::podman_data()
{
    addRows({
        {"a target alone is an anonymous volume", "/anon", "volume  -> /anon"},
        {"a name is a volume", "rel2:/x", "volume rel2 -> /x"},
        {"one letter is a name", "d:/data", "volume d -> /data"},
        {"./ starts at the working directory", "./demo/app:/x",
         "bind /home/ana/project/demo/app -> /x"},
        {"../ goes up from it", "../x:/y", "bind /home/ana/x -> /y"},
        {"no dot: a volume name, and no good one", "demo/app:/x",
         "refused: creating named volume \"demo/app\": running volume create option: names must "
         "match [a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument"},
        {"a relative target", "rel:data",
         "refused: invalid container path \"data\", must be an absolute path"},
        {"an empty target", "rel:", "refused: container directory cannot be empty"},
        {"an empty source", ":/x", "refused: host directory cannot be empty"},
        {"four fields", "/a:/b:ro:z",
         "refused: /a:/b:ro:z: incorrect volume format, should be [host-dir:]ctr-dir[:option]"},
        {"U", "/a:/b:U", "bind /a -> /b U"},
        {"U beside others", "/a:/b:ro,U,Z", "bind /a -> /b ro U,Z"},
        {"O alone", "/a:/b:O", "bind /a -> /b O"},
        {"O with U", "/a:/b:O,U", "bind /a -> /b O,U"},
        {"O with directories", "/a:/b:O,upperdir=/u,workdir=/w",
         "bind /a -> /b O,upperdir=/u,workdir=/w"},
        {"O with one directory", "/a:/b:O,upperdir=/u",
         "refused: must set both `upperdir` and `workdir`"},
        {"O with ro", "/a:/b:O,ro", "refused: can't use 'O' with other options"},
        {"O and Z exclude each other", "/a:/b:O,Z",
         "refused: invalid options \"O, Z\", can only specify 1 'z', 'Z', or 'O' option"},
        {"copy", "n:/b:copy", "volume n -> /b copy"},
        {"nocopy", "nocopyvol:/home/app:nocopy", "volume nocopyvol -> /home/app nocopy"},
        {"exec, dev and suid", "/a:/b:noexec,nodev,nosuid", "bind /a -> /b noexec,nodev,nosuid"},
        {"exec and noexec", "/a:/b:exec,noexec",
         "refused: invalid options \"exec, noexec\", can only specify 1 'noexec' or 'exec' option"},
        {"bind and rbind", "/a:/b:rbind", "bind /a -> /b rbind"},
        {"unbindable", "/a:/b:runbindable", "bind /a -> /b runbindable"},
        {"propagation of a volume", "n:/b:rshared", "volume n -> /b rshared"},
        {"two words of propagation", "/a:/b:slave,shared",
         "refused: invalid options \"slave, shared\", can only specify 1 '[r]shared', "
         "'[r]private', "
         "'[r]slave' or '[r]unbindable' option"},
        {"nocreate", "n:/b:nocreate", "volume n -> /b nocreate"},
        {"words for other systems stay", "/a:/b:cached,ro", "bind /a -> /b ro cached"},
        {"but not Docker's third", "/a:/b:consistent",
         "refused: invalid option type \"consistent\""},
        {"unknown options", "/a:/b:sw", "refused: invalid option type \"sw\""},
        {"idmap alone", "/srv/demo/idm:/idm:idmap", "bind /srv/demo/idm -> /idm idmap"},
        {"idmap with triplets", "/p:/p:idmap=uids=1001-1000-1;gids=1001-1000-1",
         "bind /p -> /p idmap=uids=1001-1000-1;gids=1001-1000-1"},
        {"idmap relative to the container", "/p:/p:idmap=uids=@1000-1000-1#0-0-1",
         "bind /p -> /p idmap=uids=@1000-1000-1#0-0-1"},
        {"idmap with something else", "/p:/p:idmap=users=1-1-1",
         "refused: unknown option \"users=1-1-1\""},
        {"idmap with an empty range", "/p:/p:idmap=uids=1-1-1#",
         "refused: invalid empty range for \"1-1-1#\""},
        {"idmap with two numbers", "/p:/p:idmap=uids=1-1", "refused: invalid value for \"1-1\""},
        {"idmap of nothing", "/p:/p:idmap=gids=1-1-0", "refused: invalid value for \"1-1-0\""},
        {"a tilde stays", "~/x:/y", "bind ~/x -> /y"},
    });
}

void TestVolumeFlag::nerdctl_data()
{
    addRows({
        {"a name is a volume", "vol:/x", "volume vol -> /x"},
        {"what is no name is a path", "foo/bar:/x", "bind /home/ana/project/foo/bar -> /x"},
        {"a single letter too", "d:/x", "bind /home/ana/project/d -> /x"},
        {"rro", "/a:/b:rro", "bind /a -> /b ro rro"},
        {"bind", "/a:/b:bind,ro", "bind /a -> /b ro bind"},
        {"unknown options are left out", "/a:/b:U,ro", "bind /a -> /b ro"},
        {"bind of a volume", "vol:/b:rbind",
         "refused: volume bind/rbind option is only supported for bind mount: [rbind]"},
        {"propagation of a volume", "vol:/b:rshared",
         "refused: volume propagation option is only supported for bind mount: [rshared]"},
        {"ro twice", "/a:/b:ro,rw", "refused: duplicated read/write volume option"},
        {"two words of propagation", "/a:/b:slave,shared",
         "refused: duplicated volume propagation option"},
        {"bind twice", "/a:/b:bind,rbind", "refused: duplicated bind/rbind option"},
        {"a relative target", "/a:b", "refused: expected an absolute path, got \"b\""},
        {"the root as target", "/a:/", "refused: invalid specification: destination can't be '/'"},
        {"four fields", "/a:/b:ro:z", "refused: failed to parse \"/a:/b:ro:z\""},
        {"a target alone", "/anon", "volume  -> /anon"},
        {"colons alone", "::", "refused: failed to parse \"::\""},
    });
}

void TestVolumeFlag::compose_data()
{
    addRows({
        {"unknown options are left out", "name:/t:bogus,ro", "volume name -> /t ro"},
        {"known options", "./a:/t:ro,z,rslave", "bind /home/ana/project/a -> /t ro z,rslave"},
        {"nocopy of a volume", "name:/t:nocopy", "volume name -> /t nocopy"},
        {"propagation of a volume is left out", "name:/t:rslave", "volume name -> /t"},
        {"both ro and rw", "./a:/t:rw,ro", "bind /home/ana/project/a -> /t ro"},
        {"a tilde is a path", "~/x:/y", "bind ~/x -> /y"},
        {"one letter is a drive", "d:/data", "volume  -> d:/data"},
        {"a Windows path", "C:/Users/me:/data", "bind C:/Users/me -> /data"},
        {"four fields", "/a:/b:ro:x", "refused: invalid spec: /a:/b:ro:x: too many colons"},
        {"an empty field", "/a:", "refused: invalid spec: /a:: empty section between colons"},
        {"a relative target", "/a:b",
         "refused: invalid mount path: 'b' mount path must be absolute"},
        {"the root as target", "/a:/", "refused: invalid specification: destination can't be '/'"},
        {"a colon in a variable does not split", "${D:-/srv}/a:/t", "bind ${D:-/srv}/a -> /t"},
    });
}

void TestVolumeFlag::tmpfs_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, Engine engine, const char *text,
                        const char *expected) {
        QTest::newRow(promise) << static_cast<int>(engine) << QByteArray(text)
                               << QByteArray(expected);
    };
    row("docker: a target", Engine::Docker, "/run", "tmpfs  -> /run");
    row("docker: options", Engine::Docker, "/run:rw,size=16m,mode=1777",
        "tmpfs  -> /run size=16m,mode=1777");
    row("docker: owner", Engine::Docker, "/own:uid=1000,gid=1000,mode=700",
        "tmpfs  -> /own uid=1000,gid=1000,mode=700");
    row("docker: ro", Engine::Docker, "/t:ro,exec", "tmpfs  -> /t ro exec");
    row("docker: a relative target", Engine::Docker, "t",
        "refused: invalid mount path: 't' mount path must be absolute");
    row("docker: the root", Engine::Docker, "/",
        "refused: invalid specification: destination can't be '/'");
    row("docker: an option no tmpfs has", Engine::Docker, "/t:U",
        "refused: invalid tmpfs option [\"U\"]");
    row("nerdctl: as Docker", Engine::Nerdctl, "/t:size=64m,exec", "tmpfs  -> /t size=64m,exec");
    row("podman: U", Engine::Podman, "/data:U", "tmpfs  -> /data U");
    row("podman: options", Engine::Podman, "/cache:mode=0700,notmpcopyup",
        "tmpfs  -> /cache mode=0700,notmpcopyup");
    row("podman: an unknown option", Engine::Podman, "/t:uid=3",
        "refused: unknown mount option \"uid=3\": invalid mount option");
    row("podman: a relative target", Engine::Podman, "t",
        "refused: invalid container path \"t\", must be an absolute path");
    row("podman: no target", Engine::Podman, ":size=1m",
        "refused: container directory cannot be empty");
}

void TestVolumeFlag::tmpfs()
{
    QFETCH(int, engine);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto mount = parseTmpfsFlag(static_cast<Engine>(engine), text.toStdString());
    QCOMPARE(QByteArray::fromStdString(shown(mount)), expected);
}

void TestVolumeFlag::missingSource_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *promise, Engine engine, MissingSource expected) {
        QTest::newRow(promise) << static_cast<int>(engine) << static_cast<int>(expected);
    };
    row("docker makes a directory", Engine::Docker, MissingSource::MakeDirectory);
    row("nerdctl makes a directory", Engine::Nerdctl, MissingSource::MakeDirectory);
    row("compose makes a directory", Engine::Compose, MissingSource::MakeDirectory);
    row("podman refuses", Engine::Podman, MissingSource::Refused);
}

void TestVolumeFlag::missingSource()
{
    QFETCH(int, engine);
    QFETCH(int, expected);
    const auto mount = parseVolumeFlag(static_cast<Engine>(engine), "/no/such:/x", "/");
    QVERIFY(mount);
    QCOMPARE(static_cast<int>(mount->missingSource), expected);
}

void TestVolumeFlag::drives()
{
    QVERIFY(isReadAsDrive(Engine::Docker, "d:/data"));
    QVERIFY(isReadAsDrive(Engine::Compose, "d:/data"));
    QVERIFY(!isReadAsDrive(Engine::Podman, "d:/data"));
    QVERIFY(!isReadAsDrive(Engine::Docker, "d:/data:ro"));
    QVERIFY(!isReadAsDrive(Engine::Docker, "dd:/data"));
    QVERIFY(!isReadAsDrive(Engine::Docker, "/d"));
}

QTEST_APPLESS_MAIN(TestVolumeFlag)
#include "tst_volume_flag.moc"
