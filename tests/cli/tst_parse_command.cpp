// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"
#include "config/read_configuration.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestParseCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyFormat_data();
    void everyFormat();
    void keysOfTheContract();
    void severalComposeFiles();
    void severalManifests();
    void composeRun();
    void severalCommands();
    void aFormatIsTakenAsGiven();
    void everyFormatHasItsName();
    void warningsAreEnglish();
    void textShowsEveryMount();
    void wrongCalls_data();
    void wrongCalls();
    void whatCannotWork_data();
    void whatCannotWork();
};

namespace {

constexpr int kUsage = 3;
constexpr int kCannotWork = 4;

const char *const kCommand =
    "docker run --name web -u 5:6 --group-add 7 --cap-add CAP_NET_ADMIN --cap-drop all "
    "--read-only --userns host -v /srv/data:/data:ro,Z registry.invalid/none:1";

const char *const kCompose = R"(services:
  web:
    image: registry.invalid/none:1
    user: "5:6"
    group_add: ["7"]
    cap_add: [NET_ADMIN]
    cap_drop: [ALL]
    read_only: true
    userns_mode: host
    volumes: ["/srv/data:/data:ro,Z"]
)";

const char *const kQuadlet = R"([Container]
ContainerName=web
Image=registry.invalid/none:1
User=5
Group=6
GroupAdd=7
AddCapability=CAP_NET_ADMIN
DropCapability=all
ReadOnly=true
UserNS=host
Volume=/srv/data:/data:ro,Z
)";

const char *const kKubernetes = R"(apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  hostUsers: false
  securityContext: {supplementalGroups: [7]}
  containers:
  - name: web
    image: registry.invalid/none:1
    securityContext:
      runAsUser: 5
      runAsGroup: 6
      readOnlyRootFilesystem: true
      capabilities: {add: [NET_ADMIN], drop: [ALL]}
    volumeMounts: [{name: d, mountPath: /data, readOnly: true}]
  volumes: [{name: d, hostPath: {path: /srv/data}}]
)";

const char *const kDevcontainer = R"({
    // comments and a last comma are allowed
    "image": "registry.invalid/none:1",
    "containerUser": "root",
    "remoteUser": "node",
    "workspaceFolder": "/work",
    "workspaceMount": "type=bind,source=/srv/data,target=/work",
})";

const char *const kOci = R"({
    "ociVersion": "1.0.2",
    "root": {"path": "rootfs", "readonly": true},
    "process": {"user": {"uid": 5, "gid": 6, "additionalGids": [7]}},
    "mounts": [{"destination": "/data", "type": "bind", "source": "/srv/data",
                "options": ["rbind", "ro"]}]
})";

QStringList strings(const QJsonObject &object, const char *key)
{
    QStringList all;
    const QJsonArray values = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue value : values)
        all += value.toString();
    return all;
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool truth(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

QString joined(const QStringList &list)
{
    return list.join(u',');
}

/// "TYPE SOURCE TARGET ro OPTION,OPTION"
QString mountLine(const QJsonObject &mount)
{
    QStringList words = {text(mount, "type"), text(mount, "source"), text(mount, "target"),
                         truth(mount, "readOnly") ? QStringLiteral("ro") : QStringLiteral("rw")};
    words += joined(strings(mount, "options"));
    return words.join(u' ').trimmed();
}

/// "ENGINE USER GROUPS +ADDED -DROPPED ROOT USERNS; MOUNT; MOUNT"
QString containerLine(const QJsonObject &container)
{
    QStringList words = {
        text(container, "engine"), text(container, "user"), joined(strings(container, "groupAdd")),
        u'+' + joined(strings(container, "capAdd")), u'-' + joined(strings(container, "capDrop"))};
    words += truth(container, "readOnlyRoot") ? QStringLiteral("ro") : QStringLiteral("rw");
    words += text(container, "userns");
    QString line = words.join(u' ');
    const QJsonArray mounts = container.value(QLatin1String("mounts")).toArray();
    for (const QJsonValue mount : mounts)
        line += QStringLiteral("; ") + mountLine(mount.toObject());
    return line;
}

QJsonObject container(const Ran &ran, qsizetype index = 0)
{
    return ran.json().value(QLatin1String("containers")).toArray().at(index).toObject();
}

qsizetype containerCount(const Ran &ran)
{
    return ran.json().value(QLatin1String("containers")).toArray().size();
}

/// Files of a test, gone with it.
class Files
{
public:
    std::string write(const char *name, const char *content)
    {
        const QString path = m_directory.filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path.toStdString();
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

void TestParseCommand::everyFormat_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *file, const char *content,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(content)
                            << QString::fromLatin1(expected);
    };
    row("a command", "", kCommand,
        "docker 5:6 7 +NET_ADMIN -ALL ro host; bind /srv/data /data ro Z");
    row("a Compose file", "compose.yaml", kCompose,
        "compose 5:6 7 +NET_ADMIN -ALL ro host; bind /srv/data /data ro Z");
    row("a Quadlet file", "web.container", kQuadlet,
        "podman 5:6 7 +NET_ADMIN -ALL ro host; bind /srv/data /data ro Z");
    row("a Kubernetes file", "shop.yaml", kKubernetes,
        "kubernetes 5:6 7 +NET_ADMIN -ALL ro private; bind /srv/data /data ro");
    row("a devcontainer is its remote user", "p/.devcontainer/devcontainer.json", kDevcontainer,
        "docker node  + - rw ; bind /srv/data /work rw");
    row("an OCI bundle", "web/config.json", kOci,
        "oci 5:6 7 + - ro ; bind /srv/data /data ro rbind");
    row("commands in a script", "start.sh", kCommand,
        "docker 5:6 7 +NET_ADMIN -ALL ro host; bind /srv/data /data ro Z");
}

void TestParseCommand::everyFormat()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    Files files;
    const Ran ran =
        file.isEmpty()
            ? runProgram({"parse", "--json", "--command", content.toStdString()})
            : runProgram({"parse", "--json", files.write(file.constData(), content.constData())});
    QVERIFY2(ran.exit == 0, ran.err.c_str());
    QVERIFY(ran.err.empty());
    QCOMPARE(containerCount(ran), qsizetype{1});
    QCOMPARE(containerLine(container(ran)), expected);
    QVERIFY(ran.json().value(QLatin1String("warnings")).toArray().isEmpty());
}

void TestParseCommand::keysOfTheContract()
{
    const Ran ran = runProgram({"parse", "--json", "--command", kCommand});
    const QJsonObject root = ran.json();
    QVERIFY(root.value(QLatin1String("containers")).isArray());
    QVERIFY(root.value(QLatin1String("warnings")).isArray());
    const QJsonObject web = container(ran);
    for (const char *key : {"name", "engine", "image", "user", "userns"})
        QVERIFY2(web.value(QLatin1String(key)).isString(), key);
    for (const char *key : {"groupAdd", "capAdd", "capDrop", "mounts"})
        QVERIFY2(web.value(QLatin1String(key)).isArray(), key);
    for (const char *key : {"privileged", "readOnlyRoot"})
        QVERIFY2(web.value(QLatin1String(key)).isBool(), key);
    const QJsonObject mount = web.value(QLatin1String("mounts")).toArray().first().toObject();
    for (const char *key : {"type", "source", "target"})
        QVERIFY2(mount.value(QLatin1String(key)).isString(), key);
    QVERIFY(mount.value(QLatin1String("readOnly")).isBool());
    QVERIFY(mount.value(QLatin1String("options")).isArray());
    QCOMPARE(text(web, "name"), QStringLiteral("web"));
    QCOMPARE(text(web, "image"), QStringLiteral("registry.invalid/none:1"));
}

void TestParseCommand::severalComposeFiles()
{
    Files files;
    const std::string base = files.write("compose.yaml", kCompose);
    const std::string over = files.write("compose.override.yaml", R"(services:
  web:
    user: "8"
    volumes: ["/srv/other:/data"]
  db:
    image: registry.invalid/none:2
)");
    const Ran ran = runProgram({"parse", "--json", base, over});
    QVERIFY2(ran.exit == 0, ran.err.c_str());
    QCOMPARE(runProgram({"parse", "--json", "--format", "compose", base, over}).out, ran.out);
    QCOMPARE(containerCount(ran), qsizetype{2});
    const qsizetype web = text(container(ran), "name") == QLatin1String("web") ? 0 : 1;
    QCOMPARE(text(container(ran, web), "user"), QStringLiteral("8"));
    const QJsonArray mounts = container(ran, web).value(QLatin1String("mounts")).toArray();
    QCOMPARE(mounts.size(), qsizetype{1});
    QCOMPARE(text(mounts.first().toObject(), "source"), QStringLiteral("/srv/other"));
    QCOMPARE(text(container(ran, 1 - web), "name"), QStringLiteral("db"));
}

void TestParseCommand::severalManifests()
{
    Files files;
    const std::string shop = files.write("shop.yaml", kKubernetes);
    const std::string again = files.write("again.yaml", kKubernetes);
    const Ran ran = runProgram({"parse", "--json", "--format", "kubernetes", shop, again});
    QVERIFY2(ran.exit == 0, ran.err.c_str());
    QCOMPARE(containerCount(ran), qsizetype{2});
}

/// One service, with what the command line says on top of the file.
void TestParseCommand::composeRun()
{
    Files files;
    const std::string file = files.write("shop.yaml", R"(services:
  web: {image: registry.invalid/none:1, user: "33", volumes: ["/srv/data:/data"]}
  db: {image: registry.invalid/none:2}
)");
    const std::string call = "docker compose -f " + file + " run --user 5 ";
    const Ran ran = runProgram({"parse", "--json", "--command", call + "web sh"});
    QVERIFY2(ran.exit == 0, ran.err.c_str());
    QCOMPARE(containerCount(ran), qsizetype{1});
    QCOMPARE(text(container(ran), "name"), QStringLiteral("web"));
    QCOMPARE(text(container(ran), "user"), QStringLiteral("5"));
    QCOMPARE(container(ran).value(QLatin1String("mounts")).toArray().size(), qsizetype{1});
    const Ran unknown = runProgram({"parse", "--json", "--command", call + "none"});
    QCOMPARE(unknown.exit, kCannotWork);
    QVERIFY2(unknown.err.find("none") != std::string::npos, unknown.err.c_str());
}

void TestParseCommand::severalCommands()
{
    const Ran ran = runProgram({"parse", "--json", "--command",
                                "docker run --name a registry.invalid/none:1\n"
                                "podman run --name b registry.invalid/none:1"});
    QVERIFY2(ran.exit == 0, ran.err.c_str());
    QCOMPARE(containerCount(ran), qsizetype{2});
    QCOMPARE(text(container(ran, 0), "engine"), QStringLiteral("docker"));
    QCOMPARE(text(container(ran, 1), "engine"), QStringLiteral("podman"));
}

void TestParseCommand::aFormatIsTakenAsGiven()
{
    Files files;
    const std::string bundle = files.write("web/config.json", kOci);
    QCOMPARE(text(container(runProgram({"parse", "--json", bundle})), "engine"),
             QStringLiteral("oci"));
    const Ran asPods = runProgram({"parse", "--json", "--format", "kubernetes", bundle});
    QVERIFY(asPods.exit == kCannotWork || containerCount(asPods) == 0);
    const std::string plain = files.write("notes.txt", kKubernetes);
    const Ran asCompose = runProgram({"parse", "--json", "--format", "compose", plain});
    QVERIFY(asCompose.exit == kCannotWork
            || !asCompose.json().value(QLatin1String("warnings")).toArray().isEmpty());
    QCOMPARE(runProgram({"parse", "--json", "--format=kubernetes", plain}).exit, 0);
}

/// A name nobody knows is a fault of the call, a missing file is not.
void TestParseCommand::everyFormatHasItsName()
{
    for (int i = 0; i <= static_cast<int>(FileFormat::CommandLines); ++i) {
        const auto format = static_cast<FileFormat>(i);
        const std::string name(formatName(format));
        QVERIFY(!name.empty());
        QVERIFY(formatFromName(name) == format);
        const Ran ran = runProgram({"parse", "--format", name, "/none/of/these"});
        QVERIFY2(ran.exit == kCannotWork, name.c_str());
    }
}

void TestParseCommand::warningsAreEnglish()
{
    Files files;
    const std::string file = files.write("compose.yaml", R"(services:
  web: {image: registry.invalid/none:1, user: "${MOUNTLENS_NOT_SET}"}
)");
    const Ran french = runProgram({"parse", "--json", "--lang", "fr", file});
    const Ran english = runProgram({"parse", "--json", "--lang", "en", file});
    QVERIFY2(english.exit == 0, english.err.c_str());
    QCOMPARE(french.out, english.out);
    const QJsonArray warnings = english.json().value(QLatin1String("warnings")).toArray();
    QCOMPARE(warnings.size(), qsizetype{1});
    QVERIFY(warnings.first().toString().contains(QLatin1String("MOUNTLENS_NOT_SET")));
}

void TestParseCommand::textShowsEveryMount()
{
    const Ran ran = runProgram({"parse", "--command",
                                "docker run --name web -u 5:6 -v /srv/a:/a:ro -v vol:/v "
                                "-v /anonymous --tmpfs /run registry.invalid/none:1"});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.err.empty());
    for (const char *piece : {"web", "registry.invalid/none:1", "5:6", "/srv/a", "/a", "ro", "vol",
                              "/v", "/anonymous", "tmpfs", "/run"})
        QVERIFY2(ran.out.find(piece) != std::string::npos, piece);
    QVERIFY(ran.out.ends_with('\n'));
}

void TestParseCommand::wrongCalls_data()
{
    QTest::addColumn<QString>("args");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *name, const char *args, const char *mentions) {
        QTest::newRow(name) << QString::fromLatin1(args) << QByteArray(mentions);
    };
    row("nothing to read", "parse", "--command");
    row("a file and a command", "parse /etc/fstab --command ls", "/etc/fstab");
    row("an unknown format", "parse --format fly /etc/fstab", "fly");
    row("a format without name", "parse /etc/fstab --format", "--format");
    row("two files of a format that has one", "parse --format oci /etc/fstab /etc/hosts",
        "--format");
    row("an unknown option", "parse --fly /etc/fstab", "--fly");
    row("an option of check", "parse --compose /etc/fstab", "--compose");
}

void TestParseCommand::wrongCalls()
{
    QFETCH(QString, args);
    QFETCH(QByteArray, mentions);
    std::vector<std::string> words;
    for (const QString &word : args.split(u' '))
        words.push_back(word.toStdString());
    const Ran ran = runProgram(words);
    QCOMPARE(ran.exit, kUsage);
    QVERIFY(ran.out.empty());
    QVERIFY2(ran.err.find(mentions.toStdString()) != std::string::npos, ran.err.c_str());
}

void TestParseCommand::whatCannotWork_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *name, const char *file, const char *content,
                        const char *mentions) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(content) << QByteArray(mentions);
    };
    row("a command without image", "", "docker run -v /a:/b", "docker");
    row("a volume the engine refuses", "", "docker run -v /a:/b:zz registry.invalid/none:1",
        "docker");
    row("no command of an engine", "", "ls -l", "mountlens: ");
    row("an empty command", "", "", "mountlens: ");
    row("a Quadlet file without image", "a.container", "[Container]\nUser=5\n", "quadlet");
    row("a Compose file that is no mapping", "compose.yaml", "- a\n- b\n", "mountlens: ");
    row("an unknown kind of file", "notes.txt", "hello\n", "notes.txt");
}

void TestParseCommand::whatCannotWork()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, mentions);
    Files files;
    for (const bool json : {true, false}) {
        std::vector<std::string> args = {"parse"};
        if (json)
            args.emplace_back("--json");
        if (file.isEmpty())
            args.insert(args.end(), {"--command", content.toStdString()});
        else
            args.push_back(files.write(file.constData(), content.constData()));
        const Ran ran = runProgram(args);
        QCOMPARE(ran.exit, kCannotWork);
        QCOMPARE(ran.out.empty(), !json);
        if (json) {
            QVERIFY(ran.json().value(QLatin1String("containers")).toArray().isEmpty());
            QCOMPARE(ran.json().value(QLatin1String("warnings")).toArray().size(), qsizetype{1});
        }
        QVERIFY2(ran.err.find(mentions.toStdString()) != std::string::npos, ran.err.c_str());
    }
    QCOMPARE(runProgram({"parse", "/none/of/these/compose.yaml"}).exit, kCannotWork);
}

QTEST_APPLESS_MAIN(TestParseCommand)
#include "tst_parse_command.moc"
