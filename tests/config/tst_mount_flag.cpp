// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/mount_flag.h"
#include "config/shown_mount.h"

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
                 shown(parseMountFlag(engine, text.toStdString(), "/home/ana/project"))),
             expected);
}

} // namespace

class TestMountFlag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void docker_data();
    void docker() { compare(Engine::Docker); }
    void podman_data();
    void podman() { compare(Engine::Podman); }
    void nerdctl_data();
    void nerdctl() { compare(Engine::Nerdctl); }
    void missingSource();
};

void TestMountFlag::csv_data()
{
    addRows({
        {"plain fields", "a,b=c,d", "a|b=c|d|"},
        {"a quoted field may hold a comma", "a,\"b=c,d\",e", "a|b=c,d|e|"},
        {"two quotes are one", "\"a\"\"b\"", "a\"b|"},
        {"an empty text is one empty field", "", "|"},
        {"a comma at the end makes one more", "a,", "a||"},
        {"a quote within a plain field", "a=\"b\"",
         "parse error on line 1, column 3: bare \" in non-quoted field"},
        {"no closing quote", "\"a",
         "parse error on line 1, column 3: extraneous or missing \" in quoted-field"},
        {"text behind a closing quote", "\"a\"b",
         "parse error on line 1, column 3: extraneous or missing \" in quoted-field"},
    });
}

void TestMountFlag::csv()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto record = parseCsvRecord(text.toStdString());
    std::string joined;
    if (!record)
        joined = record.error().detail();
    for (const std::string &field : record.value_or(std::vector<std::string>()))
        joined += field + '|';
    QCOMPARE(QByteArray::fromStdString(joined), expected);
}

void TestMountFlag::docker_data()
{
    addRows({
        {"a bind", "type=bind,src=/srv/demo/app,dst=/a,readonly", "bind /srv/demo/app -> /a ro"},
        {"without a type it is a volume", "source=v,target=/x", "volume v -> /x"},
        {"a volume", "source=v2,target=/x", "volume v2 -> /x"},
        {"an anonymous volume", "dst=/x", "volume  -> /x"},
        {"nocopy", "type=volume,src=v2,dst=/data,volume-nocopy", "volume v2 -> /data nocopy"},
        {"nocopy=false", "type=volume,src=v2,dst=/data,volume-nocopy=false", "volume v2 -> /data"},
        {"keys in any case", "Type=BIND,SRC=/a,Destination=/b,ReadOnly=1", "bind /a -> /b ro"},
        {"ro=0", "type=bind,src=/a,dst=/b,ro=0", "bind /a -> /b"},
        {"propagation", "type=bind,src=/a,dst=/w,bind-propagation=rslave", "bind /a -> /w rslave"},
        {"not recursive", "type=bind,src=/a,dst=/w,bind-recursive=disabled", "bind /a -> /w bind"},
        {"not recursive, as it was", "type=bind,src=/a,dst=/w,bind-nonrecursive",
         "bind /a -> /w bind"},
        {"recursive says nothing", "type=bind,src=/a,dst=/w,bind-recursive=enabled",
         "bind /a -> /w"},
        {"consistency is ignored", "type=bind,src=/a,dst=/w,consistency=cached", "bind /a -> /w"},
        {"a tmpfs", "type=tmpfs,dst=/cache,tmpfs-mode=0700,tmpfs-size=1m",
         "tmpfs  -> /cache mode=0700,size=1m"},
        {"an image", "type=image,source=alpine,target=/i,image-subpath=etc",
         "image alpine -> /i ro sub:etc"},
        {"a part of a volume", "type=volume,src=vol,dst=/x,volume-subpath=a/b",
         "volume vol -> /x sub:a/b"},
        {"options in quotes", "type=volume,src=nfs,target=/x,\"volume-opt=o=addr=h,rw\"",
         "volume nfs -> /x"},
        {"a volume that binds a directory",
         "type=volume,dst=/x,src=vv,volume-driver=local,volume-opt=type=none,volume-opt=o=bind,"
         "volume-opt=device=/srv/x",
         "volume vv -> /x device:/srv/x"},
        {"./ starts at the working directory", "type=bind,source=./x,target=/y",
         "bind /home/ana/project/x -> /y"},
        {"a dot alone", "type=bind,source=.,target=/y", "bind /home/ana/project -> /y"},
        {"another relative source", "type=bind,source=x,target=/y",
         "refused: invalid mount config for type \"bind\": invalid mount path: 'x' mount path must "
         "be absolute"},
        {"a path with a colon", "type=bind,src=/a:b,dst=/c:d", "bind /a:b -> /c:d"},
        {"a variable that was kept", "type=bind,src=$X/a,dst=/b", "bind $X/a -> /b"},
        {"an unknown key", "type=bind,src=/a,dst=/b,foo=1",
         "refused: unexpected key 'foo' in 'foo=1'"},
        {"z is for -v", "type=bind,src=/a,dst=/b,z",
         "refused: invalid field 'z' must be a key=value pair"},
        {"a blank before a key", "type=bind, src=/a,dst=/b",
         "refused: invalid option ' src' in ' src=/a': option should not have whitespace"},
        {"a blank after a value", "type=bind,src=/a ,dst=/b",
         "refused: invalid value for 'src' in 'src=/a ': value should not have whitespace"},
        {"readonly=no", "type=bind,src=/a,dst=/b,readonly=no",
         "refused: invalid value for readonly: no"},
        {"bind options of a volume", "type=volume,dst=/b,bind-propagation=rslave",
         "refused: cannot mix 'bind-*' options with mount type 'volume'"},
        {"volume options of a bind", "type=bind,src=/a,dst=/b,volume-nocopy",
         "refused: cannot mix 'volume-*' options with mount type 'bind'"},
        {"tmpfs options of a bind", "type=bind,src=/a,dst=/b,tmpfs-size=1m",
         "refused: cannot mix 'tmpfs-*' options with mount type 'bind'"},
        {"image options of a bind", "type=bind,src=/a,dst=/b,image-subpath=x",
         "refused: cannot mix 'image-*' options with mount type 'bind'"},
        {"readonly without ro", "type=bind,src=/a,dst=/b,bind-recursive=readonly",
         "refused: option 'bind-recursive=readonly' requires 'readonly' to be specified in "
         "conjunction"},
        {"readonly without rprivate", "type=bind,src=/a,dst=/b,ro,bind-recursive=readonly",
         "refused: option 'bind-recursive=readonly' requires 'bind-propagation=rprivate' to be "
         "specified in conjunction"},
        {"recursion of another word", "type=bind,src=/a,dst=/b,bind-recursive=yes",
         "refused: invalid value for bind-recursive: yes (must be \"enabled\", \"disabled\", "
         "\"writable\", or \"readonly\")"},
        {"no target", "type=bind,src=/a", "refused: target is required"},
        {"an empty type", "type=,dst=/a", "refused: type is required"},
        {"no source", "type=bind,dst=/b",
         "refused: invalid mount config for type \"bind\": field Source must not be empty"},
        {"a source of a tmpfs", "type=tmpfs,src=/a,dst=/b",
         "refused: invalid mount config for type \"tmpfs\": field Source must not be specified"},
        {"an unknown type", "type=foo,src=/a,dst=/b",
         "refused: invalid mount config for type \"foo\": mount type unknown"},
        {"an unknown propagation", "type=bind,src=/a,dst=/b,bind-propagation=x",
         "refused: invalid mount config for type \"bind\": invalid propagation mode: x"},
        {"a relative target", "type=bind,src=/a,dst=b",
         "refused: invalid mount config for type \"bind\": invalid mount path: 'b' mount path must "
         "be absolute"},
        {"the root as target", "type=bind,src=/a,dst=/",
         "refused: invalid mount config for type \"bind\": invalid specification: destination "
         "can't "
         "be '/'"},
        {"a mode that is no octal number", "type=tmpfs,dst=/t,tmpfs-mode=0800",
         "refused: invalid value for tmpfs-mode: 0800"},
        {"a size that is none", "type=tmpfs,dst=/t,tmpfs-size=big",
         "refused: invalid value for tmpfs-size: big"},
        {"a part of an anonymous volume", "type=volume,dst=/x,volume-subpath=a",
         "refused: invalid mount config for type \"volume\": must not set Subpath when using "
         "anonymous volumes"},
    });
}

void TestMountFlag::podman_data()
{
    addRows({
        {"a bind", "type=bind,src=/a,dst=/b,ro", "bind /a -> /b ro"},
        {"U", "type=tmpfs,dst=/own,U=true", "tmpfs  -> /own U"},
        {"chown", "type=bind,src=/a,dst=/b,chown", "bind /a -> /b U"},
        {"chown=false", "type=bind,src=/a,dst=/b,chown=false", "bind /a -> /b"},
        {"chown=no", "type=bind,src=/a,dst=/b,chown=no",
         "refused: 'U' or 'chown' must be set to true or false, instead received \"no\": must "
         "provide an argument for option"},
        {"relabel=shared", "type=bind,src=/a,dst=/b,relabel=shared", "bind /a -> /b z"},
        {"relabel=private", "type=bind,src=/a,dst=/b,relabel=private", "bind /a -> /b Z"},
        {"relabel alone", "type=bind,src=/a,dst=/b,relabel",
         "refused: relabel mount option must be 'private' or 'shared': invalid mount option"},
        {"Z is known here", "type=bind,src=/a,dst=/b,Z", "bind /a -> /b Z"},
        {"idmap", "type=bind,src=/a,dst=/b,idmap", "bind /a -> /b idmap"},
        {"idmap with triplets", "type=bind,src=/a,dst=/b,idmap=uids=0-1-10;gids=0-1-10",
         "bind /a -> /b idmap=uids=0-1-10;gids=0-1-10"},
        {"idmap with nonsense", "type=bind,src=/a,dst=/b,idmap=x", "refused: unknown option \"x\""},
        {"not recursive", "type=bind,src=/a,dst=/b,bind-nonrecursive", "bind /a -> /b bind"},
        {"propagation", "type=bind,src=/a,dst=/b,bind-propagation=rshared",
         "bind /a -> /b rshared"},
        {"rw=false", "type=bind,src=/a,dst=/b,rw=false", "bind /a -> /b ro"},
        {"rw=true", "type=bind,src=/a,dst=/b,rw=true", "bind /a -> /b"},
        {"readonly=false", "type=bind,src=/a,dst=/b,readonly=false", "bind /a -> /b"},
        {"ro twice", "type=bind,src=/a,dst=/b,ro,readonly",
         "refused: cannot pass 'readonly', 'ro', or 'rw' more than once: must provide an argument "
         "for option"},
        {"any relative source", "type=bind,src=x,dst=/b", "bind /home/ana/project/x -> /b"},
        {"the target is the source", "type=bind,dst=/b", "bind /b -> /b"},
        {"dest", "type=bind,src=/a,dest=/b", "bind /a -> /b"},
        {"a tmpfs", "type=tmpfs,destination=/t,tmpfs-size=512M,tmpfs-mode=1777,notmpcopyup",
         "tmpfs  -> /t size=512M,mode=1777,notmpcopyup"},
        {"a source of a tmpfs", "type=tmpfs,src=/a,dst=/t",
         "refused: \"src\" option not supported for \"tmpfs\" mount types"},
        {"ramfs", "type=ramfs,dst=/t", "ramfs  -> /t"},
        {"a volume", "type=volume,src=v,dst=/x,U,exec", "volume v -> /x U,exec"},
        {"without a type it is a volume", "src=v,dst=/x", "volume v -> /x"},
        {"a part of a volume", "type=volume,src=v,dst=/x,subpath=/a", "volume v -> /x sub:/a"},
        {"a part of a bind", "type=bind,src=/a,dst=/x,subpath=/a",
         "refused: cannot set option \"subpath\" on non-volume mounts"},
        {"a volume that binds a directory",
         "type=volume,src=v,dst=/x,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/s",
         "volume v -> /x device:/s"},
        {"volume-label", "type=volume,src=v,dst=/x,volume-label=a=b",
         "refused: the --volume-label option is not presently implemented"},
        {"an image is read-only", "type=image,source=fedora,destination=/fedora-image",
         "image fedora -> /fedora-image ro"},
        {"unless it says rw", "type=image,source=fedora,destination=/i,rw=true,subpath=/usr",
         "image fedora -> /i sub:/usr"},
        {"an image without a target", "type=image,source=fedora",
         "refused: must set source and destination for image volume"},
        {"an artifact", "type=artifact,src=q.io/a:1,dst=/m,title=x", "artifact q.io/a:1 -> /m ro"},
        {"a pattern", "type=glob,src=/usr/lib/libfoo*,ro", "glob /usr/lib/libfoo* ->  ro"},
        {"devpts", "type=devpts,destination=/dev/pts,gid=5,mode=620",
         "devpts  -> /dev/pts gid=5,mode=620"},
        {"an unknown type", "type=foo,dst=/b", "refused: invalid filesystem type \"foo\""},
        {"an unknown key", "type=bind,src=/a,dst=/b,foo", "refused: foo: invalid mount option"},
        {"keys in upper case", "type=bind,SRC=/a,dst=/b", "refused: SRC: invalid mount option"},
        {"no target", "type=bind,src=/a", "refused: must set volume destination"},
        {"no value", "type=bind,src,dst=/b", "refused: src: must provide an argument for option"},
        {"an empty source", "type=bind,src=,dst=/b",
         "refused: host directory cannot be empty: must provide an argument for option"},
        {"a relative target", "type=bind,src=/a,dst=b",
         "refused: invalid container path \"b\", must be an absolute path"},
        {"two targets", "type=bind,src=/a,dst=/b,target=/c",
         "refused: cannot pass \"target\" more than once: must provide an argument for option"},
        {"consistency is ignored", "type=bind,src=/a,dst=/b,consistency=cached", "bind /a -> /b"},
    });
}

void TestMountFlag::nerdctl_data()
{
    addRows({
        {"a bind", "type=bind,source=/a,target=/b,readonly", "bind /a -> /b ro"},
        {"rro", "type=bind,source=/a,target=/b,rro", "bind /a -> /b ro rro"},
        {"a name is a volume whatever the type", "type=bind,source=data,target=/b",
         "volume data -> /b"},
        {"a path is a bind whatever the type", "source=./data,target=/b",
         "bind /home/ana/project/data -> /b"},
        {"a tmpfs", "type=tmpfs,destination=/app,tmpfs-mode=1770,tmpfs-size=1MB",
         "tmpfs  -> /app mode=1770,size=1MB"},
        {"an image", "type=image,src=alpine,dst=/i", "image alpine -> /i ro"},
        {"an image without a source", "type=image,dst=/i",
         "refused: type=image requires a source (the image reference)"},
        {"types in lower case", "type=BIND,src=/a,dst=/b",
         "refused: invalid mount type 'BIND' must be a volume/bind/tmpfs/image"},
        {"volume keys", "type=volume,src=vv,dst=/b,volume-nocopy=1",
         "refused: unexpected key 'volume-nocopy' in 'volume-nocopy=1'"},
        {"no quotes", "type=bind,\"src=/a\",dst=/b",
         "refused: unexpected key '\"src' in '\"src=/a\"'"},
        {"no target", "type=bind,src=/a", "refused: expected an absolute path, got \"\""},
        {"the root as target", "type=bind,src=/a,dst=/",
         "refused: invalid specification: destination can't be '/'"},
    });
}

void TestMountFlag::missingSource()
{
    const auto source = [](Engine engine, std::string_view text) {
        const auto mount = parseMountFlag(engine, text, "/");
        return mount ? mount->missingSource : MissingSource::Skipped;
    };
    QVERIFY(source(Engine::Docker, "type=bind,src=/a,dst=/b") == MissingSource::Refused);
    QVERIFY(source(Engine::Docker, "type=bind,src=/a,dst=/b,bind-create-src")
            == MissingSource::MakeDirectory);
    QVERIFY(source(Engine::Docker, "type=bind,src=/a,dst=/b,bind-create-src=false")
            == MissingSource::Refused);
    QVERIFY(source(Engine::Podman, "type=bind,src=/a,dst=/b") == MissingSource::Refused);
    QVERIFY(source(Engine::Nerdctl, "type=bind,src=/a,dst=/b") == MissingSource::Refused);
}

QTEST_APPLESS_MAIN(TestMountFlag)
#include "tst_mount_flag.moc"
