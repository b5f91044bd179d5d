// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/read_configuration.h"
#include "config/shown_mount.h"
#include "support/given_surroundings.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;
using mountlens::testing::shown;

class TestReadConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void formatNames_data();
    void formatNames();
    void unknownFormatNames();
    void formats_data();
    void formats();
    void relativeFilesAreBelowTheWorkingDirectory();
    void forcedFormats();
    void unknownContent();
    void missingFiles();
    void composeFilesAreMerged();
    void commands_data();
    void commands();
    void refusedCommands_data();
    void refusedCommands();
    void givenVariables();
    void oneOfSeveralRefused();
    void kubeUnits();
    void kubeUnitsSayWhichUserNamespace();
    void kubeFilesThatAreMissing();
    void kubeFilesWithFaults();
};

namespace {

using Files = std::map<std::string, std::string>;

const std::string kProject = "/home/ana/project/";
const std::string kUnits = "/home/ana/.config/containers/systemd/";
const std::string kPod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
    "spec: {containers: [{name: c, image: x, securityContext: {runAsUser: 5}}]}\n";

ConfigurationInput filesOf(std::vector<std::string> files)
{
    ConfigurationInput input;
    input.files = std::move(files);
    return input;
}

/// "name@image user=... {mount}...; ..."
QByteArray printed(const Result<Configuration> &read)
{
    if (!read)
        return "error: " + QByteArray::fromStdString(read.error().detail());
    std::string text;
    for (const ContainerSpec &spec : read->containers) {
        text += (text.empty() ? "" : "; ") + spec.name + '@' + spec.image;
        if (!spec.user.empty())
            text += " user=" + spec.user;
        for (const MountSpec &mount : spec.mounts)
            text += " {" + shown(mount) + '}';
    }
    return QByteArray::fromStdString(text);
}

} // namespace

void TestReadConfiguration::formatNames_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<std::string>("name");
    const auto row = [](FileFormat format, const char *name) {
        QTest::newRow(name) << format << std::string(name);
    };
    row(FileFormat::Compose, "compose");
    row(FileFormat::QuadletContainer, "quadlet");
    row(FileFormat::QuadletPod, "quadlet-pod");
    row(FileFormat::QuadletVolume, "quadlet-volume");
    row(FileFormat::QuadletKube, "quadlet-kube");
    row(FileFormat::Kubernetes, "kubernetes");
    row(FileFormat::Devcontainer, "devcontainer");
    row(FileFormat::Oci, "oci");
    row(FileFormat::Inspect, "inspect");
    row(FileFormat::Lxc, "lxc");
    row(FileFormat::Incus, "incus");
    row(FileFormat::Nspawn, "nspawn");
    row(FileFormat::Service, "service");
    row(FileFormat::CommandLines, "commands");
}

void TestReadConfiguration::formatNames()
{
    QFETCH(FileFormat, format);
    QFETCH(std::string, name);
    QCOMPARE(std::string(formatName(format)), name);
    QVERIFY(formatFromName(name) == format);
}

void TestReadConfiguration::unknownFormatNames()
{
    QVERIFY(!formatFromName(""));
    QVERIFY(!formatFromName("Compose"));
    QVERIFY(!formatFromName("compos"));
}

void TestReadConfiguration::formats_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("containers");
    const auto row = [](const char *name, const std::string &path, const std::string &content,
                        Engine engine, int containers = 1) {
        QTest::newRow(name) << path << content << engine << containers;
    };
    row("Compose by name", "/p/compose.yaml", "services: {web: {image: x}}\n", Engine::Compose);
    row("Compose by content", "/p/a.yml", "services:\n  web:\n    image: x\n", Engine::Compose);
    row("Quadlet by name", kUnits + "web.container", "[Container]\nImage=docker.io/x\n",
        Engine::Quadlet);
    row("Quadlet volume", kUnits + "web.volume", "[Volume]\n", Engine::Quadlet, 0);
    row("Kubernetes by content", "/p/pod.yaml", kPod, Engine::Kubernetes);
    row("devcontainer by name", "/p/.devcontainer/devcontainer.json", R"({"image": "x"})",
        Engine::Devcontainer);
    row("devcontainer by content", "/p/x.json", R"({"image": "x", "remoteUser": "u"})",
        Engine::Devcontainer);
    row("a bundle", "/p/config.json",
        R"({"ociVersion": "1.0.2", "root": {"path": "rootfs"},)"
        R"( "process": {"user": {"uid": 5, "gid": 6}, "args": ["sh"], "cwd": "/"}})",
        Engine::Oci);
    row("LXC by content", "/p/config", "lxc.rootfs.path = dir:/srv/root\nlxc.init.uid = 5\n",
        Engine::Lxc);
    row("Incus by content", "/p/box.yaml",
        "architecture: x86_64\nconfig: {}\ndevices: {}\nprofiles: []\nname: box\n", Engine::Incus);
    row("nspawn by name", "/etc/systemd/nspawn/m.nspawn", "[Exec]\nUser=app\n", Engine::Nspawn);
    row("a service by name", "/etc/systemd/system/web.service",
        "[Service]\nExecStart=/bin/x\nUser=app\n", Engine::Systemd);
    row("a script by name", "/p/run.sh", "docker run x\n", Engine::Docker);
    row("commands by content", "/p/README", "# Run it\n\n    $ podman run x\n", Engine::Podman);
}

void TestReadConfiguration::formats()
{
    QFETCH(std::string, path);
    QFETCH(std::string, content);
    QFETCH(Engine, engine);
    QFETCH(int, containers);
    GivenSurroundings given;
    given.files = Files{{path, content}};
    const auto read = readConfiguration(filesOf({path}), given);
    QVERIFY2(read, read ? "" : read.error().detail().c_str());
    QCOMPARE(static_cast<int>(read->containers.size()), containers);
    for (const ContainerSpec &spec : read->containers)
        QCOMPARE(static_cast<int>(spec.engine), static_cast<int>(engine));
}

void TestReadConfiguration::relativeFilesAreBelowTheWorkingDirectory()
{
    GivenSurroundings given;
    given.files =
        Files{{kProject + "sub/a.yml", "services: {web: {image: x, volumes: ['./d:/d']}}\n"}};
    QCOMPARE(printed(readConfiguration(filesOf({"sub/a.yml"}), given)),
             QByteArray("web@x {bind /home/ana/project/sub/d -> /d}"));
}

void TestReadConfiguration::forcedFormats()
{
    // By its name it would be Quadlet's.
    GivenSurroundings given;
    given.files = Files{{kUnits + "web.container", kPod}};
    ConfigurationInput input = filesOf({kUnits + "web.container"});
    QVERIFY(!readConfiguration(input, given));
    input.format = FileFormat::Kubernetes;
    const auto read = readConfiguration(input, given);
    QVERIFY(read);
    QCOMPARE(read->containers.size(), std::size_t{1});
    QVERIFY(read->containers.front().engine == Engine::Kubernetes);
    input.format = FileFormat::Oci;
    QVERIFY(!readConfiguration(input, given));
}

void TestReadConfiguration::unknownContent()
{
    GivenSurroundings given;
    given.files = Files{{kProject + "notes", "nothing of this kind\n"}};
    const auto read = readConfiguration(filesOf({"notes"}), given);
    QVERIFY(!read);
    QVERIFY(read.error().id() == ErrorId::Malformed);
    QCOMPARE(read.error().subject(), std::string("notes"));
}

void TestReadConfiguration::missingFiles()
{
    const GivenSurroundings given;
    const auto one = readConfiguration(filesOf({"/p/compose.yaml"}), given);
    QVERIFY(!one);
    QVERIFY(one.error().id() == ErrorId::OpenFailed);
    QCOMPARE(one.error().code(), ENOENT);
    QCOMPARE(one.error().subject(), std::string("/p/compose.yaml"));
    QVERIFY(!readConfiguration(filesOf({"/p/a.yml", "/p/b.yml"}), given));
}

void TestReadConfiguration::composeFilesAreMerged()
{
    GivenSurroundings given;
    given.files =
        Files{{kProject + "a.yml", "services: {web: {image: x, user: a, volumes: ['/a:/d']}}\n"},
              {kProject + "b.yml", "services: {web: {user: b, volumes: ['/b:/d']}}\n"}};
    QCOMPARE(printed(readConfiguration(filesOf({"a.yml", "b.yml"}), given)),
             QByteArray("web@x user=b {bind /b -> /d}"));
    QCOMPARE(printed(readConfiguration(filesOf({"a.yml"}), given)),
             QByteArray("web@x user=a {bind /a -> /d}"));
}

void TestReadConfiguration::commands_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << QByteArray(expected);
    };
    row("docker run", "docker run --name n -u 5 -v /a:/b img", "n@img user=5 {bind /a -> /b}");
    row("compose run lays its flags over the service",
        "docker compose -f a.yml run --user 5 -v /a:/b web",
        "web@x user=5 {bind /v -> /d} {bind "
        "/a -> /b}");
    row("compose run without its file says what its flags say",
        "docker compose -f none.yml run --user 5 -v /a:/b web", "web@ user=5 {bind /a -> /b}");
    row("a mount of compose run replaces the service's",
        "docker compose -f a.yml run -v /a:/d --name n web", "n@x user=app {bind /a -> /d}");
    row("compose up is all services", "docker compose -f a.yml up -d",
        "db@y; web@x user=app {bind /v -> /d}");
    row("compose up of one", "docker compose -f a.yml up db", "db@y");
    row("COMPOSE_FILE before the command", "COMPOSE_FILE=other.yml docker compose up",
        "solo@z user=1");
    row("COMPOSE_FILE exported", "export COMPOSE_FILE=other.yml\ndocker compose up",
        "solo@z user=1");
    row("a variable of the command is one of the file",
        "USER_ID=77 docker compose -f variable.yml up", "v@z user=77");
    row("where cd went", "cd sub && docker compose up", "below@z");
    row("runs beside compose", "docker run img\ndocker compose -f other.yml up",
        "@img; solo@z user=1");
}

void TestReadConfiguration::commands()
{
    QFETCH(std::string, text);
    GivenSurroundings given;
    given.files =
        Files{{kProject + "a.yml",
               "services: {db: {image: y}, web: {image: x, user: app, volumes: ['/v:/d']}}\n"},
              {kProject + "other.yml", "services: {solo: {image: z, user: '1'}}\n"},
              {kProject + "variable.yml", "services: {v: {image: z, user: '${USER_ID}'}}\n"},
              {kProject + "sub/compose.yaml", "services: {below: {image: z}}\n"}};
    ConfigurationInput input;
    input.command = text;
    QTEST(printed(readConfiguration(input, given)), "expected");
}

void TestReadConfiguration::refusedCommands_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<std::string>("subject");
    QTest::addColumn<std::string>("detail");
    const auto row = [](const char *name, const char *text, ErrorId id, const char *subject,
                        const char *detail) {
        QTest::newRow(name) << std::string(text) << id << std::string(subject)
                            << std::string(detail);
    };
    row("an unknown service", "docker compose -f a.yml run nothing", ErrorId::EngineRefuses,
        "compose", "no such service: nothing");
    row("an unknown service of up", "docker compose -f a.yml up nothing", ErrorId::EngineRefuses,
        "compose", "no such service: nothing");
    row("no command of an engine", "ls -l", ErrorId::Malformed, "command line", "");
}

void TestReadConfiguration::refusedCommands()
{
    QFETCH(std::string, text);
    QFETCH(ErrorId, id);
    GivenSurroundings given;
    given.files = Files{{kProject + "a.yml", "services: {web: {image: x}}\n"}};
    ConfigurationInput input;
    input.command = text;
    const auto read = readConfiguration(input, given);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().id()), static_cast<int>(id));
    QTEST(read.error().subject(), "subject");
    QTEST(read.error().detail(), "detail");
}

void TestReadConfiguration::givenVariables()
{
    GivenSurroundings given;
    given.files = Files{{kProject + "a.yml", "services: {web: {image: x, user: '${RUN_AS}'}}\n"}};
    ConfigurationInput file = filesOf({kProject + "a.yml"});
    file.variables = {{"RUN_AS", "101"}};
    QCOMPARE(printed(readConfiguration(file, given)), QByteArray("web@x user=101"));
    ConfigurationInput command;
    command.command = "docker run -u $RUN_AS -v $PWD/d:/d -v ./e:/e x";
    command.variables = {{"RUN_AS", "101"}, {"PWD", "/elsewhere"}};
    const auto read = readConfiguration(command, given);
    QVERIFY(read);
    const ContainerSpec &spec = read->containers.front();
    QCOMPARE(spec.user, std::string("101"));
    QCOMPARE(spec.mounts[0].source, std::string("/elsewhere/d"));
    QCOMPARE(spec.mounts[1].source, std::string("/elsewhere/e"));
}

void TestReadConfiguration::oneOfSeveralRefused()
{
    GivenSurroundings given;
    given.files = Files{{kProject + "a.yml", "services: {web: {image: x}}\n"}};
    ConfigurationInput input;
    input.command = "docker compose -f a.yml up\ndocker compose -f a.yml up nothing\n";
    const auto read = readConfiguration(input, given);
    QCOMPARE(printed(read), QByteArray("web@x"));
    QCOMPARE(read->notices.size(), std::size_t{1});
    QVERIFY(read->notices.front().id == NoticeId::EngineRefuses);
    QCOMPARE(read->notices.front().args.back(), std::string("no such service: nothing"));
}

void TestReadConfiguration::kubeUnits()
{
    GivenSurroundings given;
    given.files =
        Files{{kUnits + "k.kube", "[Kube]\nYaml=pod.yaml\n"}, {kUnits + "pod.yaml", kPod}};
    const auto read = readConfiguration(filesOf({kUnits + "k.kube"}), given);
    QVERIFY(read);
    QCOMPARE(read->containers.size(), std::size_t{1});
    QCOMPARE(read->containers.front().image, std::string("x"));
    QCOMPARE(read->containers.front().user, std::string("5"));
}

/// podman kube play --userns: what the unit says counts for its pods.
void TestReadConfiguration::kubeUnitsSayWhichUserNamespace()
{
    GivenSurroundings given;
    given.files = Files{{kUnits + "k.kube", "[Kube]\nYaml=pod.yaml\nRemapUsers=keep-id\n"},
                        {kUnits + "pod.yaml", kPod}};
    const auto read = readConfiguration(filesOf({kUnits + "k.kube"}), given);
    QVERIFY(read);
    QCOMPARE(read->containers.front().userns, std::string("keep-id"));
}

void TestReadConfiguration::kubeFilesThatAreMissing()
{
    GivenSurroundings given;
    given.files = Files{{kUnits + "k.kube", "[Kube]\nYaml=pod.yaml\n"}};
    const auto read = readConfiguration(filesOf({kUnits + "k.kube"}), given);
    QVERIFY(read);
    QVERIFY(read->containers.empty());
    QVERIFY(!read->notices.empty());
    QVERIFY(read->notices.back().id == NoticeId::FileMissing);
    QCOMPARE(read->notices.back().args, std::vector<std::string>{kUnits + "pod.yaml"});
}

void TestReadConfiguration::kubeFilesWithFaults()
{
    GivenSurroundings given;
    given.files =
        Files{{kUnits + "k.kube", "[Kube]\nYaml=pod.yaml\n"}, {kUnits + "pod.yaml", "a: 1\n"}};
    const auto read = readConfiguration(filesOf({kUnits + "k.kube"}), given);
    QVERIFY(!read);
    QVERIFY(read.error().id() == ErrorId::ReadFailed);
    QCOMPARE(read.error().subject(), kUnits + "pod.yaml");
    QVERIFY(read.error().cause() != nullptr);
    QVERIFY(read.error().cause()->id() == ErrorId::Malformed);
}

QTEST_APPLESS_MAIN(TestReadConfiguration)
#include "tst_read_configuration.moc"
