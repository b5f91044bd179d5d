// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_file.h"
#include "support/given_surroundings.h"
#include "support/spec_print.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;
using mountlens::testing::printed;

class TestComposeFile : public QObject
{
    Q_OBJECT

private slots:
    void services_data();
    void services();
    void remarks_data();
    void remarks();
    void refusals_data();
    void refusals();
    void errors_data();
    void errors();
    void manyFiles_data();
    void manyFiles();
    void filesAreFoundByName();
    void theFileVariableNamesFiles();
    void environmentFiles();
    void projectNames_data();
    void projectNames();
    void hostileFiles_data();
    void hostileFiles();
    void realFiles_data();
    void realFiles();
};

namespace {

constexpr const char *kFile = "/home/ana/project/compose.yaml";

/// A service "web" with an image and these further lines.
std::string web(const std::string &lines)
{
    return "services:\n  web:\n    image: x\n" + lines;
}

void setVariables(GivenSurroundings &given)
{
    given.variables = {{"HOME", "/home/ana"}, {"SET", "value"}, {"EMPTY", ""}, {"YES", "yes"}};
}

std::string noticed(const Notices &notices)
{
    std::string text;
    for (const Notice &notice : notices)
        text += (text.empty() ? "" : "\n") + printed(notice);
    return text;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

void TestComposeFile::services_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const std::string &expected) {
        QTest::newRow(name) << text << expected;
    };
    const auto webRow = [&](const char *name, const std::string &lines,
                            const std::string &expected) {
        row(name, web(lines), "web image=x" + expected);
    };
    webRow("nothing but an image", "", "");
    row("a build has no image", "services: {web: {build: .}}", "web");
    row("a build with an image", "services: {web: {build: {context: .}, image: y}}", "web image=y");
    row("services in the order of the file", "services: {b: {image: x}, a: {image: y}}",
        "b image=x\na image=y");
    row("profiles do not hide services", "services: {a: {image: x, profiles: [debug]}}",
        "a image=x");
    row("x- keys are ignored anywhere",
        "x-a: &a {user: app}\nservices:\n  web:\n    <<: *a\n    image: x\n    x-b: 1\n",
        "web image=x user=app");
    webRow("version is ignored", "version: '3.8'\n", "");

    webRow("user by name", "    user: app\n", " user=app");
    webRow("user and group without quotes", "    user: 1000:1000\n", " user=1000:1000");
    webRow("user and group in quotes", "    user: \"33:33\"\n", " user=33:33");
    webRow("user from variables", "    user: \"${UID:-1000}:${GID:-100}\"\n", " user=1000:100");
    webRow("userns_mode", "    userns_mode: host\n", " userns=host");
    webRow("podman's userns_mode", "    userns_mode: \"keep-id:uid=1000\"\n",
           " userns=keep-id:uid=1000");
    webRow("groups by name and number", "    group_add: [media, 998, '100']\n",
           " groups=media,998,100");
    webRow("an octal group is a number", "    group_add: [0100]\n", " groups=64");
    webRow("capabilities in upper case", "    cap_add: [CAP_CHOWN, net_raw]\n    cap_drop: [all]\n",
           " add=CHOWN,NET_RAW drop=ALL");
    webRow("privileged", "    privileged: true\n", " privileged");
    webRow("privileged as a text", "    privileged: \"${P:-true}\"\n", " privileged");
    webRow("booleans of YAML 1.1", "    privileged: ${YES}\n    read_only: On\n",
           " privileged readonly");
    webRow("read_only false", "    read_only: \"no\"\n", "");
    webRow("no-new-privileges", "    security_opt:\n      - no-new-privileges:true\n",
           " nnp security=no-new-privileges:true");
    webRow("no-new-privileges alone", "    security_opt: [no-new-privileges, 'label:disable']\n",
           " nnp security=no-new-privileges,label:disable");
    webRow("no-new-privileges false", "    security_opt: ['no-new-privileges:false']\n",
           " security=no-new-privileges:false");
    webRow("volumes of other services",
           "    volumes_from: ['db:ro', 'container:old']\n  db: {image: y}\n",
           " from=db:ro,container:old\ndb image=y");

    webRow("one tmpfs", "    tmpfs: /run\n", "\n  tmpfs - /run");
    webRow("several tmpfs",
           "    tmpfs:\n      - /run:size=64m,mode=1777,uid=1000\n      - /tmp:ro,exec\n",
           "\n  tmpfs - /run size=64m mode=1777 uid=1000\n  tmpfs - /tmp ro exec");

    webRow("a bind", "    volumes: ['/srv:/data:ro,z']\n", "\n  bind /srv /data ro z +mkdir");
    webRow("relative binds", "    volumes: ['./a:/a', '.:/b', '../c:/c', './d/:/d/']\n",
           "\n  bind /home/ana/project/a /a +mkdir\n  bind /home/ana/project /b +mkdir"
           "\n  bind /home/ana/c /c +mkdir\n  bind /home/ana/project/d /d +mkdir");
    webRow("a bind of the home", "    volumes: ['~/x:/x', '~:/y']\n",
           "\n  bind /home/ana/x /x +mkdir\n  bind /home/ana /y +mkdir");
    webRow("a named volume", "    volumes: ['data:/data']\nvolumes: {data: }\n",
           "\n  volume data /data name=project_data");
    webRow("an anonymous volume", "    volumes: [/data]\n", "\n  volume - /data");
    webRow("nocopy", "    volumes: ['data:/data:nocopy']\nvolumes: {data: {}}\n",
           "\n  volume data /data nocopy name=project_data");
    webRow("unknown options are ignored",
           "    volumes: ['data:/t:bogus', '/a:/b:cached']\nvolumes: {data: }\n",
           "\n  volume data /t name=project_data\n  bind /a /b cached +mkdir");
    webRow("propagation", "    volumes: ['/a:/b:rslave']\n", "\n  bind /a /b rslave +mkdir");
    webRow("variables before the split",
           "    volumes: ['${SRC:-/a:/b}:ro', \"${SET}:/d\"]\nvolumes: {value: }\n",
           "\n  bind /a /b ro +mkdir\n  volume value /d name=project_value");
    webRow("one target twice: the last wins", "    volumes: ['/a:/t', '/b:/u', '/c:/t/']\n",
           "\n  bind /c /t +mkdir\n  bind /b /u +mkdir");

    webRow("a long bind", "    volumes: [{type: bind, source: ./a, target: /b, read_only: true}]\n",
           "\n  bind /home/ana/project/a /b ro +mkdir");
    webRow(
        "a long bind with options",
        "    volumes:\n      - type: bind\n        source: /a\n        target: /b\n        bind:\n"
        "          propagation: rshared\n          selinux: Z\n          create_host_path: false\n",
        "\n  bind /a /b Z rshared");
    webRow(
        "create_host_path as a text",
        "    volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: 'true'}}]\n",
        "\n  bind /a /b +mkdir");
    webRow("read_only as a text",
           "    volumes: [{type: bind, source: /a, target: /b, read_only: '${YES}'}]\n",
           "\n  bind /a /b ro +mkdir");
    webRow("a long volume",
           "    volumes: [{type: volume, source: vd, target: /b, volume: {nocopy: true, subpath: "
           "s/t}}]\nvolumes: {vd: }\n",
           "\n  volume vd /b nocopy name=project_vd sub=s/t");
    webRow("a long volume without source", "    volumes: [{type: volume, target: /b}]\n",
           "\n  volume - /b");
    webRow("a long tmpfs",
           "    volumes: [{type: tmpfs, target: /b, tmpfs: {size: 1000, mode: 0700}}]\n",
           "\n  tmpfs - /b size=1000 mode=0700");
    webRow("an octal mode of YAML 1.2",
           "    volumes: [{type: tmpfs, target: /b, tmpfs: {mode: 0o1777, size: 64m}}]\n",
           "\n  tmpfs - /b size=64m mode=1777");
    webRow("a decimal mode", "    volumes: [{type: tmpfs, target: /b, tmpfs: {mode: 700}}]\n",
           "\n  tmpfs - /b mode=1274");
    webRow("a mode of JSON",
           "    volumes: [{\"type\":\"tmpfs\",\"target\":\"/b\",\"tmpfs\":{\"mode\":448}}]\n",
           "\n  tmpfs - /b mode=0700");
    webRow("a mode as a text is octal",
           "    volumes: [{type: tmpfs, target: /b, tmpfs: {mode: '755'}}]\n",
           "\n  tmpfs - /b mode=0755");
    webRow("an image",
           "    volumes: [{type: image, source: i:1, target: /b, image: {subpath: s}}]\n",
           "\n  image i:1 /b sub=s");
    webRow("consistency",
           "    volumes: [{type: bind, source: /a, target: /b, consistency: cached}]\n",
           "\n  bind /a /b cached +mkdir");

    webRow("a volume's own name", "    volumes: ['vd:/d']\nvolumes: {vd: {name: real}}\n",
           "\n  volume vd /d name=real");
    webRow("an external volume", "    volumes: ['vd:/d']\nvolumes: {vd: {external: true}}\n",
           "\n  volume vd /d");
    webRow("an external volume with a name",
           "    volumes: ['vd:/d']\nvolumes: {vd: {external: true, name: real}}\n",
           "\n  volume vd /d name=real");
    webRow("an external volume of old",
           "    volumes: ['vd:/d']\nvolumes: {vd: {external: {name: real}}}\n",
           "\n  volume vd /d name=real");
    webRow(
        "a local volume that is a bind",
        "    volumes: ['vd:/d']\nvolumes: {vd: {driver: local, driver_opts: {type: none, o: bind, "
        "device: ./x}}}\n",
        "\n  volume vd /d name=project_vd device=/home/ana/project/x");
    webRow("a local volume that is a bind, driver not named",
           "    volumes: ['vd:/d']\nvolumes: {vd: {driver_opts: {type: none, o: 'bind,ro', device: "
           "/x}}}\n",
           "\n  volume vd /d name=project_vd device=/x");
    webRow(
        "a local volume of a network",
        "    volumes: ['vd:/d']\nvolumes: {vd: {driver_opts: {type: nfs, o: 'addr=h,rw', device: "
        "':/x'}}}\n",
        "\n  volume vd /d name=project_vd");
    webRow("a volume of another driver",
           "    volumes: ['vd:/d']\nvolumes: {vd: {driver: sshfs, driver_opts: {o: bind, device: "
           "/x}}}\n",
           "\n  volume vd /d name=project_vd");

    webRow("a secret is a bind", "    secrets: [s]\nsecrets: {s: {file: ./s.txt}}\n",
           "\n  bind /home/ana/project/s.txt /run/secrets/s ro");
    webRow("a secret with a target",
           "    secrets: [{source: s, target: /etc/s}, {source: s, target: t}]\nsecrets: {s: "
           "{file: /s}}\n",
           "\n  bind /s /etc/s ro\n  bind /s /run/secrets/t ro");
    webRow("a secret of a variable",
           "    secrets: [{source: s, uid: '1', mode: 0400}]\nsecrets: {s: {environment: SET}}\n",
           "\n  secret s /run/secrets/s ro uid=1 mode=0400");
    webRow("a config is a bind",
           "    configs: [c, {source: c, target: /etc/c.conf}]\nconfigs: {c: {file: ./c}}\n",
           "\n  bind /home/ana/project/c /c ro\n  bind /home/ana/project/c /etc/c.conf ro");
    webRow("a config of a text",
           "    configs: [{source: c, target: /etc/c}]\nconfigs: {c: {content: text}}\n",
           "\n  config c /etc/c ro");
    webRow("the engine's socket", "    use_api_socket: true\n",
           "\n  bind /var/run/docker.sock /var/run/docker.sock");

    row("merge keys: keys beside win, sequences are replaced",
        "x-a: &a {image: x, user: a, cap_add: [CHOWN]}\nx-b: &b {user: b, privileged: true}\n"
        "services:\n  web:\n    <<: [*a, *b]\n    cap_add: [KILL]\n",
        "web image=x user=a add=KILL privileged");
    row("JSON", R"({"services":{"web":{"image":"x","user":"1:2","volumes":["./a:/b"]}}})",
        "web image=x user=1:2\n  bind /home/ana/project/a /b +mkdir");
    row("a byte order mark and CR LF",
        "\xEF\xBB\xBFservices:\r\n  web:\r\n    image: x\r\n    user: app\r\n",
        "web image=x user=app");
    row("documents are laid over each other",
        web("    user: a\n") + "---\nservices: {web: {user: b}}\n", "web image=x user=b");
    row("!reset removes", web("    user: !reset null\n    tmpfs: !reset [/a]\n"), "web image=x");

    row("extends by name",
        "services: {a: {extends: b, user: a}, b: {image: x, user: b, cap_add: [KILL]}}",
        "a image=x user=a add=KILL\nb image=x user=b add=KILL");
    row("extends in a mapping", "services: {a: {extends: {service: b}}, b: {image: x, tmpfs: /t}}",
        "a image=x\n  tmpfs - /t\nb image=x\n  tmpfs - /t");
    row("extends through another",
        "services: {a: {extends: b}, b: {extends: c, user: b}, c: {image: x}}",
        "a image=x user=b\nb image=x user=b\nc image=x");
    row("extends: sequences are joined, volumes by target",
        "services:\n  a:\n    extends: b\n    cap_add: [CHOWN]\n    volumes: ['/n:/t', '/v:/v']\n  "
        "  tmpfs: [/y]\n"
        "  b:\n    image: x\n    cap_add: [KILL, CHOWN]\n    volumes: ['/o:/t:ro']\n    tmpfs: "
        "/x\n",
        "a image=x add=KILL,CHOWN\n  tmpfs - /x\n  tmpfs - /y\n  bind /n /t +mkdir\n  bind /v /v "
        "+mkdir"
        "\nb image=x add=KILL,CHOWN\n  tmpfs - /x\n  bind /o /t ro +mkdir");
    row("extends with !reset and !override",
        "services:\n  a:\n    extends: b\n    user: !reset null\n    cap_add: !override [CHOWN]\n"
        "  b: {image: x, user: b, cap_add: [KILL]}\n",
        "a image=x add=CHOWN\nb image=x user=b add=KILL");
    row("extends of a file: its paths are its own",
        "services:\n  a:\n    extends: {file: sub/base.yaml, service: b}\n    volumes: "
        "['./own:/own']\n",
        "a image=y user=base\n  bind /home/ana/project/sub/deep/d /deep +mkdir\n"
        "  bind /home/ana/project/sub/data /data +mkdir\n  bind /home/ana/project/own /own "
        "+mkdir");
    row("include: a path, its paths are its own",
        "include: [inc/compose.yaml]\nservices: {web: {image: x}}\n",
        "inc image=z user=other\n  bind /home/ana/project/inc/data /data +mkdir\n"
        "  volume vv /v name=project_vv\nweb image=x");
    row("include: a project directory and env file",
        "include:\n  - path: inc/compose.yaml\n    project_directory: elsewhere\n    env_file: "
        "inc/second.env\n",
        "inc image=z user=second\n  bind /home/ana/project/elsewhere/data /data +mkdir\n"
        "  volume vv /v name=project_vv");
    row("include: several paths are laid over each other",
        "include:\n  - path: [inc/compose.yaml, inc/over.yaml]\n",
        "inc image=z user=over\n  bind /home/ana/project/inc/other /data +mkdir\n"
        "  volume vv /v name=project_vv");
}

void TestComposeFile::services()
{
    QFETCH(std::string, text);
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = text;
    given.files["/home/ana/project/sub/base.yaml"] =
        "services:\n  b:\n    image: y\n    user: base\n    extends: {file: deep/deep.yaml, "
        "service: d}\n"
        "    volumes: ['./data:/data']\n";
    given.files["/home/ana/project/sub/deep/deep.yaml"] =
        "services:\n  d:\n    image: deep\n    volumes: ['./d:/deep', './over:/data']\n";
    given.files["/home/ana/project/inc/compose.yaml"] =
        "services:\n  inc:\n    image: z\n    user: $WHO\n    volumes: ['./data:/data', "
        "'vv:/v']\nvolumes: {vv: }\n";
    given.files["/home/ana/project/inc/over.yaml"] =
        "services: {inc: {user: over, volumes: ['./other:/data']}}";
    given.files["/home/ana/project/inc/.env"] = "WHO=other\n";
    given.files["/home/ana/project/inc/second.env"] = "WHO=second\n";
    const auto made = parseComposeFile(kFile, given);
    QVERIFY2(made, made ? "" : made.error().detail().c_str());
    QFETCH(std::string, expected);
    QCOMPARE(bytes(printed(*made)), bytes(expected));
    QVERIFY(std::all_of(made->containers.begin(), made->containers.end(),
                        [](const auto &container) { return container.engine == Engine::Compose; }));
}

void TestComposeFile::remarks_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const std::string &expected) {
        QTest::newRow(name) << text << expected;
    };
    const std::string refuses = std::string("engine-refuses");
    const auto refusal = [&](const char *name, const std::string &text, int line,
                             const char *words) {
        row(name, text, refuses + '@' + std::to_string(line) + "|compose|" + words);
    };
    const auto schema = [&](const char *name, const std::string &text, int line,
                            const char *words) {
        refusal(name, text, line, (std::string("validating ") + kFile + ": " + words).c_str());
    };
    row("an ordinary file has none", web("    volumes: ['vd:/d', './a:/a']\nvolumes: {vd: }\n"),
        "");
    row("an unset variable", web("    user: $NOBODY\n    hostname: ${NOBODY}${EMPTY}\n"),
        "variable-unset@4|NOBODY");
    row("a missing env_file", web("    env_file: [a.env, {path: b.env, required: false}]\n"),
        "file-missing@4|/home/ana/project/a.env");
    row("a volume of one letter", web("    volumes: ['d:/data']\n"),
        "one-letter-volume@4|d:/data\nengine-refuses@4|compose|invalid mount config for type "
        "\"volume\": invalid mount path: 'd:/data' mount path must be absolute");
    row("an option that Compose ignores", web("    volumes: ['/a:/b:U,cached']\n"),
        "value-ignored@4|U|/a:/b:U,cached");
    row("two words of propagation: the last counts", web("    volumes: ['/a:/b:shared,rslave']\n"),
        "value-ignored@4|shared|/a:/b:shared,rslave");
    row("mounts of another container", web("    volumes_from: ['container:old:ro']\n"),
        "other-container@4|old");
    row("owner and mode of a secret's file",
        web("    secrets: [{source: s, mode: 0400}]\nsecrets: {s: {file: /s}}\n"),
        "value-ignored@4|mode: 0400|secret");
    row("podman-compose's own keys", web("    x-podman.uidmaps: ['0:1:1']\n"),
        "not-evaluated@4|x-podman.uidmaps");
    row("a remote include", "include: ['https://h/r.git']\nservices: {web: {image: x}}",
        "not-evaluated@1|include: https://h/r.git");
    schema("an unknown service key", web("    volumens: []\n"), 4,
           "services.web additional properties 'volumens' not allowed");
    schema("an unknown key at the top", web("") + "service: {}\n", 4,
           "additional properties 'service' not allowed");
    schema("an unknown key of a volume",
           web("    volumes: [{type: volume, target: /a, readonly: true}]\n"), 4,
           "services.web.volumes.0 additional properties 'readonly' not allowed");
    schema("a user that is a number", web("    user: 1000\n"), 4,
           "services.web.user must be a string");
    schema("volumes of nothing", web("    volumes:\n"), 4, "services.web.volumes must be a array");
    schema("services that are a sequence", "services: [a]\n", 1, "services must be a mapping");
    schema("no volume type", web("    volumes: [{source: /a, target: /b}]\n"), 4,
           "services.web.volumes.0 missing property 'type'");
    schema("a group twice", web("    group_add: [a, a]\n"), 4,
           "services.web.group_add items at 0 and 1 are equal");
    schema("a service name with a blank", "services: {'a b': {image: x}}\n", 1,
           "services additional properties 'a b' not allowed");
    refusal("an undefined volume", web("    volumes: ['vd:/d']\n"), 4,
            "service \"web\" refers to undefined volume vd");
    const auto mounted = [&](const char *name, const char *volume, const char *words) {
        refusal(name, web("    volumes: [" + std::string(volume) + "]\nvolumes: {vd: }\n"), 4,
                words);
    };
    mounted("a relative target", "'/a:b'",
            "invalid volume specification: '/a:b:rw': invalid mount config for type \"bind\": "
            "invalid mount path: 'b' mount path must be absolute");
    mounted("the root as target", "'/a:/:ro'",
            "invalid volume specification: '/a:/:ro': invalid mount config for type \"bind\": "
            "invalid specification: destination can't be '/'");
    mounted("a relative target of a mount",
            "{type: bind, source: /a, target: b, bind: "
            "{create_host_path: false}}",
            "invalid mount config for type \"bind\": invalid mount path: 'b' mount path must be "
            "absolute");
    mounted("propagation of a named volume", "'vd:/v:rslave'",
            "invalid volume specification: 'project_vd:/v:rw,rslave': invalid mount config for "
            "type \"volume\": field BindOptions must not be specified");
    mounted("nocopy of a bind", "'/a:/b:nocopy,z'",
            "invalid volume specification: '/a:/b:rw,z,nocopy': invalid mount config for type "
            "\"bind\": field VolumeOptions must not be specified");
    refusal("a relative tmpfs", web("    tmpfs: t\n"), 2,
            "invalid mount path: 't' mount path must be absolute");
    refusal("an unknown capability to add", web("    cap_add: [KILL, cap_foo]\n"), 4,
            "invalid CapAdd: unknown capability: \"CAP_FOO\"");
    refusal("an unknown capability to drop", web("    cap_drop: [FOO]\n"), 4,
            "invalid CapDrop: unknown capability: \"CAP_FOO\"");
    refusal("an undefined secret", web("    secrets: [s]\n"), 4,
            "service \"web\" refers to undefined secret s");
    refusal("an undefined config", web("    configs: [c]\n"), 4,
            "service \"web\" refers to undefined config c");
    refusal("an external secret", web("    secrets: [s]\nsecrets: {s: {external: true}}\n"), 4,
            "unsupported external secret s");
    refusal("an empty secret", web("secrets: {s: {}}\n"), 4,
            "secret \"s\" must declare either `file` or `environment`");
    refusal("an external volume with a driver",
            web("volumes: {vd: {external: true, driver: local}}\n"), 4,
            "volumes.vd: conflicting parameters \"external\" and \"driver\" specified");
    refusal("neither image nor build", "services: {web: {user: a}}\n", 1,
            "service \"web\" has neither an image nor a build context specified");
    refusal("a service to take volumes from that is not there", web("    volumes_from: [db]\n"), 4,
            "service \"web\" depends on undefined service \"db\"");
    refusal("tmpfs and volume at one target", web("    tmpfs: /t\n    volumes: ['/a:/t']\n"), 2,
            "services.web: target /t already mounted");
    refusal(
        "an extended service that is not there", web("    extends: b\n"), 4,
        "cannot extend service \"web\" in /home/ana/project/compose.yaml: service \"b\" not found");
    refusal("services at the top, as of old", "web: {image: x}\n", 1,
            "additional properties 'web' not allowed");
    refusal("no services", "volumes: {}\n", 0, "no service selected");
}

void TestComposeFile::remarks()
{
    QFETCH(std::string, text);
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = text;
    const auto made = parseComposeFile(kFile, given);
    QVERIFY2(made, made ? "" : made.error().detail().c_str());
    QFETCH(std::string, expected);
    QCOMPARE(bytes(noticed(made->notices)), bytes(expected));
}

void TestComposeFile::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const std::string &lines, const std::string &expected,
                        const std::string &words) {
        QTest::newRow(name) << "services:\n  ok: {image: y}\n  web:\n    image: x\n" + lines
                            << "ok image=y\nweb image=x" + expected << words;
    };
    const auto cast = [&](const char *name, const char *key, const char *value, const char *words) {
        row(name, std::string("    ") + key + ": " + value + '\n', "",
            std::string(words) + "engine-refuses@5|compose|error while interpolating services.web."
                + key + ": failed to cast to expected type: invalid boolean: "
                + (std::string_view(value) == "maybe" ? value : ""));
    };
    cast("an empty boolean", "privileged", "'${EMPTY}'", "");
    cast("an unset boolean", "read_only", "$NOBODY", "variable-unset@5|NOBODY\n");
    cast("a word that is no boolean", "privileged", "maybe", "");
    row("a required variable", "    user: ${NOBODY:?set it}\n", " user=${NOBODY:?set it}",
        "engine-refuses@5|compose|error while interpolating services.web.user: required variable "
        "NOBODY is missing a value: set it");
    row("a required variable of a volume", "    volumes: ['${NOBODY?}:/b:ro', '/c:/c']\n",
        "\n  bind ${NOBODY?} /b ro +mkdir\n  bind /c /c +mkdir",
        "engine-refuses@5|compose|error while interpolating services.web.volumes.[]: required "
        "variable NOBODY is missing a value");
    row("a bad variable", "    user: ${NOBODY\n", " user=${NOBODY",
        "engine-refuses@5|compose|error while interpolating services.web.user: Invalid template: "
        "\"${NOBODY\"");
    row("a volume with four fields", "    volumes: ['/a:/b:ro:z', '/c:/c']\n",
        "\n  bind /c /c +mkdir",
        "engine-refuses@5|compose|invalid spec: /a:/b:ro:z: too many colons");
    row("a source that is not set", "    volumes: ['${NOBODY}:/b', '$NOBODY:/c:ro,z']\n",
        "\n  bind ${NOBODY} /b +mkdir\n  bind ${NOBODY} /c ro z +mkdir",
        "variable-unset@5|NOBODY\n"
        "engine-refuses@5|compose|invalid spec: :/b: empty section between colons\n"
        "engine-refuses@5|compose|invalid spec: :/c:ro,z: empty section between colons");
    row("a target that is not set", "    volumes: ['/a:${NOBODY}']\n",
        "\n  bind /a ${NOBODY} +mkdir",
        "variable-unset@5|NOBODY\n"
        "engine-refuses@5|compose|invalid spec: /a:: empty section between colons");
    row("a source in part", "    volumes: ['${NOBODY}/a:/b']\n", "\n  bind /a /b +mkdir",
        "variable-unset@5|NOBODY");
    row("a long source that is not set",
        "    volumes: [{type: bind, source: $NOBODY, target: /b}]\n",
        "\n  bind ${NOBODY} /b +mkdir",
        "variable-unset@5|NOBODY\n"
        "engine-refuses@5|compose|invalid mount config for type \"bind\": field Source must not "
        "be empty");
    row("a long volume whose source is not set",
        "    volumes: [{type: volume, source: $NOBODY, target: /b}]\n", "\n  volume - /b",
        "variable-unset@5|NOBODY");
    row("a volume without target", "    volumes: [{type: bind, source: /a}, '/c:/c']\n",
        "\n  bind /c /c +mkdir",
        "engine-refuses@5|compose|service volume is missing a mount target");
    row("a service that extends itself", "    extends: web\n", "",
        "engine-refuses@5|compose|Circular reference: web in /home/ana/project/compose.yaml");
    row("services that extend each other", "    extends: a\n  a: {extends: web, user: b}\n",
        " user=b\na user=b",
        "engine-refuses@6|compose|Circular reference: web in /home/ana/project/compose.yaml\n"
        "engine-refuses@6|compose|service \"a\" has neither an image nor a build context "
        "specified");
    row("a file that includes itself", "include: [compose.yaml]\n", "",
        "engine-refuses@5|compose|include cycle detected: /home/ana/project/compose.yaml include "
        "/home/ana/project/compose.yaml");
    row("include of what is no YAML", "include: [broken.yaml]\n", "",
        "engine-refuses@5|compose|failed to parse /home/ana/project/broken.yaml: line 1: "
        "illegal map value");
    row("extends of what is no YAML", "    extends: {file: broken.yaml, service: b}\n", "",
        "engine-refuses@5|compose|failed to parse /home/ana/project/broken.yaml: line 1: "
        "illegal map value");
    row("include that is no sequence", "include: other.yaml\n", "",
        "engine-refuses@5|compose|`include` must be a list");
    row("a mapping over a sequence",
        "    volumes: ['/a:/b']\n---\nservices: {web: {volumes: {a: b}}}", "\n  bind /a /b +mkdir",
        "engine-refuses@7|compose|cannot override services.web.volumes");
    row("a dependency that is not there", "    depends_on: [ok, db]\n", "",
        "engine-refuses@5|compose|service \"web\" depends on undefined service \"db\"");
    row("a dependency in a mapping", "    depends_on: {db: {condition: service_started}}\n", "",
        "engine-refuses@5|compose|service \"web\" depends on undefined service \"db\"");
    row("one target twice", "    volumes: ['/a:/t', '/b:/t/']\n", "\n  bind /b /t +mkdir",
        "value-ignored@5|/a:/t|services.web.volumes");
    row("a volume of one letter of an extended file",
        "    extends: {file: letter.yaml, service: b}\n", "\n  volume - d:/data",
        "one-letter-volume@1|d:/data\nengine-refuses@1|compose|invalid mount config for type "
        "\"volume\": invalid mount path: 'd:/data' mount path must be absolute");
}

void TestComposeFile::refusals()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QFETCH(std::string, words);
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = text;
    given.files["/home/ana/project/broken.yaml"] = "a: b: c";
    given.files["/home/ana/project/letter.yaml"] = "services: {b: {volumes: ['d:/data']}}";
    const auto made = parseComposeFile(kFile, given);
    QVERIFY2(made, made ? "" : made.error().detail().c_str());
    QCOMPARE(bytes(printed(*made)), bytes(expected));
    QCOMPARE(bytes(noticed(made->notices)), bytes(words));
}

void TestComposeFile::errors_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const std::string &text, ErrorId error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    row("an empty file", "", ErrorId::EngineRefuses);
    row("a comment", "# nothing", ErrorId::EngineRefuses);
    row("a text", "services", ErrorId::Malformed);
    row("a sequence", "- services", ErrorId::Malformed);
    row("no YAML", "services: [", ErrorId::Malformed);
    row("a key given twice", "services: {web: {image: x, image: y}}", ErrorId::Malformed);
}

void TestComposeFile::errors()
{
    QFETCH(std::string, text);
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = text;
    const auto made = parseComposeFile(kFile, given);
    QVERIFY(!made);
    QTEST(static_cast<int>(made.error().id()), "error");
}

void TestComposeFile::manyFiles_data()
{
    QTest::addColumn<std::string>("base");
    QTest::addColumn<std::string>("over");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *base, const char *over,
                        const char *expected) {
        const auto service = [](const char *keys) {
            return "services: {web: {image: x" + std::string(keys) + "}}";
        };
        QTest::newRow(name) << service(base) << service(over)
                            << "web image=x" + std::string(expected);
    };
    row("scalars are replaced", ", user: a", ", user: b", " user=b");
    row("what is not said stays", ", user: a", "", " user=a");
    row("nothing does not replace", ", user: a", ", user: null", " user=a");
    row("sequences are joined", ", group_add: [a], security_opt: [x]",
        ", group_add: [b], security_opt: [y]", " groups=a,b security=x,y");
    row("a capability twice is one", ", cap_add: [KILL, CHOWN], cap_drop: [ALL]",
        ", cap_add: [CHOWN, SYSLOG], cap_drop: [ALL]", " add=KILL,CHOWN,SYSLOG drop=ALL");
    row("tmpfs of a text and a sequence", ", tmpfs: /a", ", tmpfs: [/b]",
        "\n  tmpfs - /a\n  tmpfs - /b");
    row("volumes are replaced by target", ", volumes: ['/a:/t', '/b:/u']",
        ", volumes: ['/c:/t:ro']", "\n  bind /c /t ro +mkdir\n  bind /b /u +mkdir");
    row("a long volume replaces a short one", ", volumes: ['/a:/t']",
        ", volumes: [{type: tmpfs, target: /t}]", "\n  tmpfs - /t");
    row("!override replaces", ", volumes: ['/a:/t'], cap_add: [KILL]",
        ", volumes: !override ['/b:/u'], cap_add: !override []", "\n  bind /b /u +mkdir");
    row("!reset removes", ", volumes: ['/a:/t'], user: a", ", volumes: !reset [], user: !reset ''",
        "");
    row("environment of both kinds", ", environment: {A: b}", ", environment: [C=d]", "");
    row("build of both kinds", ", build: .", ", build: {args: [a=b]}", "");
    row("command is replaced", ", command: [a]", ", command: b c", "");
    row("depends_on of both kinds", ", depends_on: [web]",
        ", depends_on: {web: {condition: service_healthy}}", "");
    row("paths are the first file's", "", ", volumes: ['./a:/b']", "\n  bind /srv/one/a /b +mkdir");
}

void TestComposeFile::manyFiles()
{
    QFETCH(std::string, base);
    QFETCH(std::string, over);
    QFETCH(std::string, expected);
    GivenSurroundings given;
    setVariables(given);
    given.files["/srv/one/base.yaml"] = base;
    given.files["/srv/two/over.yaml"] = over;
    const auto made =
        parseComposeFiles({{"/srv/one/base.yaml", "/srv/two/over.yaml"}, {}, {}, {}}, given);
    QVERIFY2(made, made ? "" : made.error().detail().c_str());
    QCOMPARE(bytes(printed(*made)), bytes(expected));
    QCOMPARE(bytes(noticed(made->notices)), QByteArray());
}

void TestComposeFile::filesAreFoundByName()
{
    GivenSurroundings given;
    setVariables(given);
    given.directory = "/srv/app/deep/down";
    const auto missing = parseComposeFiles({}, given);
    QVERIFY(!missing);
    QCOMPARE(missing.error().id(), ErrorId::EngineRefuses);

    given.files["/srv/app/docker-compose.yml"] = web("    volumes: ['./a:/a']\n");
    given.files["/srv/app/docker-compose.override.yml"] = "services: {web: {user: over}}";
    auto made = parseComposeFiles({}, given);
    QVERIFY(made);
    QCOMPARE(bytes(printed(*made)),
             QByteArray("web image=x user=over\n  bind /srv/app/a /a +mkdir"));

    given.files["/srv/app/compose.yaml"] = web("    user: first\n");
    given.files["/srv/app/compose.override.yaml"] = "services: {web: {userns_mode: host}}";
    given.files.erase("/srv/app/docker-compose.override.yml");
    made = parseComposeFiles({}, given);
    QVERIFY(made);
    QCOMPARE(bytes(printed(*made)), QByteArray("web image=x user=first userns=host"));

    made = parseComposeFiles({{"../../docker-compose.yml"}, {}, {}, {}}, given);
    QVERIFY(made);
    QCOMPARE(bytes(printed(*made)), QByteArray("web image=x\n  bind /srv/app/a /a +mkdir"));

    made = parseComposeFiles({{"/srv/app/docker-compose.yml"}, "/else", {}, {}}, given);
    QVERIFY(made);
    QCOMPARE(bytes(printed(*made)), QByteArray("web image=x\n  bind /else/a /a +mkdir"));

    const auto named = parseComposeFile("/nowhere.yml", given);
    QVERIFY(!named);
    QCOMPARE(named.error().id(), ErrorId::OpenFailed);
}

void TestComposeFile::theFileVariableNamesFiles()
{
    GivenSurroundings given;
    setVariables(given);
    given.files["/home/ana/project/a.yml"] = web("    user: a\n");
    given.files["/home/ana/project/b.yml"] = "services: {web: {userns_mode: host}}";
    given.files["/home/ana/project/compose.yaml"] = web("    user: unread\n");
    given.files["/home/ana/project/.env"] = "COMPOSE_FILE=a.yml:b.yml\n";
    auto made = parseComposeFiles({}, given);
    QVERIFY(made);
    QCOMPARE(bytes(printed(*made)), QByteArray("web image=x user=a userns=host"));
    given.variables["COMPOSE_FILE"] = "a.yml;b.yml";
    given.variables["COMPOSE_PATH_SEPARATOR"] = ";";
    made = parseComposeFiles({}, given);
    QVERIFY(made);
    QCOMPARE(bytes(printed(*made)), QByteArray("web image=x user=a userns=host"));
}

void TestComposeFile::environmentFiles()
{
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = web("    user: \"$A $B ${SET}\"\n");
    given.files["/home/ana/project/.env"] = "A=env\nB=$A\nSET=not the shell's\n";
    auto made = parseComposeFile(kFile, given);
    QVERIFY(made);
    QCOMPARE(bytes(made->containers[0].user), QByteArray("env env value"));

    given.files["/home/ana/project/one.env"] = "A=one\nB=one\n";
    given.files["/home/ana/project/two.env"] = "B=two\n";
    made = parseComposeFiles({{kFile}, {}, {}, {"one.env", "two.env"}}, given);
    QVERIFY(made);
    QCOMPARE(bytes(made->containers[0].user), QByteArray("one two value"));

    given.variables["COMPOSE_ENV_FILES"] = "two.env,one.env";
    made = parseComposeFile(kFile, given);
    QVERIFY(made);
    QCOMPARE(bytes(made->containers[0].user), QByteArray("one one value"));

    made = parseComposeFiles({{kFile}, {}, {}, {"none.env"}}, given);
    QVERIFY(made);
    QCOMPARE(
        bytes(noticed(made->notices)).split('\n').first(),
        QByteArray("engine-refuses@0|compose|couldn't find env file: /home/ana/project/none.env"));

    given.variables.erase("COMPOSE_ENV_FILES");
    given.files["/home/ana/project/.env"] = "A=1\nA B=1\n";
    made = parseComposeFile(kFile, given);
    QVERIFY(made);
    QCOMPARE(bytes(made->containers[0].user), QByteArray("1  value"));
    QVERIFY(noticed(made->notices).starts_with("engine-refuses@0|compose|failed to read /home"));
    given.variables["COMPOSE_DISABLE_ENV_FILE"] = "1";
    made = parseComposeFile(kFile, given);
    QVERIFY(made);
    QVERIFY(noticed(made->notices).starts_with("variable-unset"));
}

void TestComposeFile::projectNames_data()
{
    QTest::addColumn<std::string>("flag");
    QTest::addColumn<std::string>("variable");
    QTest::addColumn<std::string>("inFile");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *flag, const char *variable,
                        const char *inFile, const char *expected) {
        QTest::newRow(name) << std::string(flag) << std::string(variable) << std::string(inFile)
                            << std::string(expected);
    };
    row("the directory", "", "", "", "my_app_vd");
    row("the file", "", "", "name: Other.Name", "othername_vd");
    row("the file, with a variable", "", "", "name: \"${SET}-x\"", "value-x_vd");
    row("the variable before the file", "", "var", "name: file", "var_vd");
    row("the flag before all", "flag", "var", "name: file", "flag_vd");
}

void TestComposeFile::projectNames()
{
    QFETCH(std::string, flag);
    QFETCH(std::string, variable);
    QFETCH(std::string, inFile);
    QFETCH(std::string, expected);
    GivenSurroundings given;
    setVariables(given);
    if (!variable.empty())
        given.variables["COMPOSE_PROJECT_NAME"] = variable;
    given.files["/srv/_My_App/c.yml"] =
        web("    user: $COMPOSE_PROJECT_NAME\n    volumes: ['vd:/d']\nvolumes: {vd: }\n") + inFile;
    const auto made = parseComposeFiles({{"/srv/_My_App/c.yml"}, {}, flag, {}}, given);
    QVERIFY(made);
    QCOMPARE(bytes(made->containers[0].mounts[0].volumeName), bytes(expected));
    QCOMPARE(bytes(made->containers[0].user + "_vd"), bytes(expected));
    const auto badly = parseComposeFiles({{"/srv/_My_App/c.yml"}, {}, "Bad Name", {}}, given);
    QVERIFY(badly);
    QVERIFY(noticed(badly->notices).find("invalid project name \"Bad Name\"") != std::string::npos);
}

void TestComposeFile::hostileFiles_data()
{
    QTest::addColumn<std::string>("text");
    std::string chain = "services:\n  s0: {image: x}\n";
    for (int i = 1; i < 500; ++i)
        chain +=
            "  s" + std::to_string(500 - i) + ": {extends: s" + std::to_string(499 - i) + "}\n";
    QTest::newRow("a long chain of extends") << chain;
    std::string wide = "services:\n  base:\n    image: x\n    cap_add: [";
    for (int i = 0; i < 20'000; ++i)
        wide += "a" + std::to_string(i) + ",";
    wide += "]\n";
    for (int i = 0; i < 500; ++i)
        wide += "  s" + std::to_string(i) + ": {extends: base}\n";
    QTest::newRow("many extend something large") << wide;
    std::string many = "services:\n";
    for (int i = 0; i < 10'001; ++i)
        many += "  s" + std::to_string(i) + ": {image: x}\n";
    QTest::newRow("many services") << many;
}

void TestComposeFile::hostileFiles()
{
    QFETCH(std::string, text);
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = text;
    QVERIFY(!parseComposeFile(kFile, given));
}

void TestComposeFile::realFiles_data()
{
    QTest::addColumn<QString>("path");
    const QDir directory(QStringLiteral(MOUNTLENS_TEST_DATA "/config/compose"));
    const QStringList files = directory.entryList({QStringLiteral("*.yaml")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << directory.filePath(file);
}

/// Beside each file stands what it comes to.
void TestComposeFile::realFiles()
{
    QFETCH(QString, path);
    const auto content = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    GivenSurroundings given;
    setVariables(given);
    given.files[kFile] = content(path).toStdString();
    const auto made = parseComposeFile(kFile, given);
    QVERIFY2(made, made ? "" : made.error().detail().c_str());
    QByteArray shown = bytes(printed(*made)) + '\n';
    for (const Notice &notice : made->notices)
        shown += "! " + bytes(printed(notice)) + '\n';
    QCOMPARE(shown, content(path.chopped(5) + QStringLiteral(".expected")));
}

QTEST_APPLESS_MAIN(TestComposeFile)
#include "tst_compose_file.moc"
