// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/devcontainer_file.h"
#include "support/container_print.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;
using mountlens::testing::printed;

class TestDevcontainerFile : public QObject
{
    Q_OBJECT

private slots:
    void properties_data();
    void properties();
    void mounts_data();
    void mounts();
    void places_data();
    void places();
    void localFeatures();
    void compose_data();
    void compose();
    void composeVolumesAreTheProjects();
    void refusals_data();
    void refusals();
};

namespace {

constexpr const char *kPath = "/home/ana/app/.devcontainer/devcontainer.json";
constexpr const char *kUsualMount = "\n  bind /home/ana/app>/workspaces/app";

void fill(GivenSurroundings &around, const std::string &text)
{
    around.variables = {{"HOME", "/home/ana"}, {"USER", "ana"}};
    around.files = {{kPath, text}};
}

std::string read(const std::string &text)
{
    GivenSurroundings around;
    fill(around, text);
    return printed(parseDevcontainer(kPath, around));
}

} // namespace

void TestDevcontainerFile::properties_data()
{
    QTest::addColumn<std::string>("members");
    QTest::addColumn<std::string>("head");
    QTest::addColumn<std::string>("notices");
    const auto row = [](const char *name, const char *members, const char *head,
                        const char *notices = "") {
        QTest::newRow(name) << std::string(members) << std::string(head) << std::string(notices);
    };
    row("an image", R"("name": "Go", "image": "go:1")", "Go image=go:1 update-uid");
    row("without a name it is the project's", R"("image": "i")", "app image=i update-uid");
    row("a build", R"("build": {"dockerfile": "Dockerfile"})", "app update-uid");
    row("a build, as it was written once", R"("dockerFile": "Dockerfile")", "app update-uid");
    row("nothing to start", R"("name": "x")", "x update-uid",
        "\n! engine-refuses devcontainer | missing one of \"image\", \"dockerFile\" or "
        "\"dockerComposeFile\"");
    row("containerUser", R"("image": "i", "containerUser": "app")",
        "app image=i user=app update-uid");
    row("remoteUser", R"("image": "i", "remoteUser": "vscode")",
        "app image=i remote=vscode update-uid");
    row("remoteUser of the environment", R"("image": "i", "remoteUser": "${localEnv:USER}")",
        "app image=i remote=ana update-uid");
    row("--user", R"("image": "i", "runArgs": ["--user=1000:1000"])",
        "app image=i user=1000:1000 update-uid");
    row("containerUser before --user",
        R"("image": "i", "containerUser": "a", "runArgs": ["-u", "b"])",
        "app image=i user=a update-uid");
    row("uids stay", R"("image": "i", "updateRemoteUserUID": false)", "app image=i");
    row("runArgs", R"("image": "i", "runArgs": ["--cap-add", "SYS_PTRACE", "--read-only"])",
        "app image=i add=SYS_PTRACE ro-root update-uid");
    row("--name does not rename the project", R"("image": "i", "runArgs": ["--name", "box"])",
        "app image=i update-uid");
    row("capAdd", R"("image": "i", "capAdd": ["SYS_PTRACE"])",
        "app image=i add=SYS_PTRACE update-uid");
    row("privileged", R"("image": "i", "privileged": true, "init": true)",
        "app image=i privileged update-uid");
    row("securityOpt", R"("image": "i", "securityOpt": ["seccomp=unconfined"])",
        "app image=i security=seccomp=unconfined update-uid");
    row("words of podman", R"("image": "i", "runArgs": ["--userns=keep-id"])",
        "app image=i userns=keep-id update-uid");
    row("features elsewhere", R"("image": "i", "features": {"ghcr.io/a/b:1": {}, "./gone": {}})",
        "app image=i update-uid", "\n! features-may-add ghcr.io/a/b:1, ./gone");
    row("comments and trailing commas", "// c\n\"image\": \"i\", /* d */",
        "app image=i update-uid");
}

void TestDevcontainerFile::properties()
{
    QFETCH(std::string, members);
    QFETCH(std::string, head);
    QFETCH(std::string, notices);
    QCOMPARE(read("{" + members + "}"), head + kUsualMount + notices);
}

void TestDevcontainerFile::mounts_data()
{
    QTest::addColumn<std::string>("members");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *members, const std::string &expected) {
        QTest::newRow(name) << std::string(members) << expected;
    };
    row("a text",
        R"("mounts": ["source=${localEnv:HOME}/.ssh,target=/root/.ssh,type=bind,readonly"])",
        std::string(kUsualMount) + "\n  bind /home/ana/.ssh>/root/.ssh ro");
    row("a text without a type is a volume", R"("mounts": ["source=cache,target=/c"])",
        std::string(kUsualMount) + "\n  volume cache>/c");
    row("an object", R"("mounts": [{"type": "bind", "source": "/a,b", "target": "/d"}])",
        std::string(kUsualMount) + "\n  bind /a,b>/d");
    row("an object without a source", R"("mounts": [{"type": "volume", "target": "/d"}])",
        std::string(kUsualMount) + "\n  volume >/d");
    row("tmpfs", R"("mounts": ["type=tmpfs,target=/t"])",
        std::string(kUsualMount) + "\n  tmpfs >/t");
    row("of one target the last stays",
        R"("mounts": ["source=a,target=/c", {"type": "volume", "source": "b2", "target": "/c"}])",
        std::string(kUsualMount) + "\n  volume b2>/c");
    row("a relative source is the project's", R"("mounts": ["source=./x,target=/x,type=bind"])",
        std::string(kUsualMount) + "\n  bind /home/ana/app/x>/x");
    row("-v among runArgs", R"("runArgs": ["-v", "/a:/b:ro"])",
        std::string(kUsualMount) + "\n  bind /a>/b ro mkdir");
    row("workspaceMount",
        R"("workspaceMount": "source=${localWorkspaceFolder},target=/src,type=bind", )"
        R"("workspaceFolder": "/src")",
        "\n  bind /home/ana/app>/src");
    row("no workspace at all", R"("workspaceMount": "", "workspaceFolder": "/src")", "");
    row("workspaceFolder alone moves no mount", R"("workspaceFolder": "/src")", kUsualMount);
    row("the container's folder",
        R"("mounts": ["source=m2,target=${containerWorkspaceFolder}/node_modules"])",
        std::string(kUsualMount) + "\n  volume m2>/workspaces/app/node_modules");
    row("the container's folder, as given",
        R"("workspaceFolder": "/src/${localWorkspaceFolderBasename}", )"
        R"("mounts": ["source=m2,target=${containerWorkspaceFolder}/m"])",
        std::string(kUsualMount) + "\n  volume m2>/src/app/m");
    row("the container's id stays", R"("mounts": ["source=d-${devcontainerId},target=/d"])",
        std::string(kUsualMount)
            + "\n  volume d-${devcontainerId}>/d\n! variable-kept ${devcontainerId}");
}

void TestDevcontainerFile::mounts()
{
    QFETCH(std::string, members);
    QFETCH(std::string, expected);
    QCOMPARE(read("{\"image\": \"i\", " + members + "}"), "app image=i update-uid" + expected);
}

void TestDevcontainerFile::places_data()
{
    QTest::addColumn<std::string>("given");
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("git");
    QTest::addColumn<std::string>("mount");
    const auto row = [](const char *name, const char *given, const char *file, const char *git,
                        const char *mount) {
        QTest::newRow(name) << std::string(given) << std::string(file) << std::string(git)
                            << std::string(mount);
    };
    row("in .devcontainer", "/p/.devcontainer/devcontainer.json",
        "/p/.devcontainer/devcontainer.json", "", "bind /p>/workspaces/p");
    row("beside the project's files", "/p/.devcontainer.json", "/p/.devcontainer.json", "",
        "bind /p>/workspaces/p");
    row("in a directory of its own", "/p/.devcontainer/go/devcontainer.json",
        "/p/.devcontainer/go/devcontainer.json", "", "bind /p>/workspaces/p");
    row("anywhere else", "/x/y/devcontainer.json", "/x/y/devcontainer.json", "",
        "bind /x/y>/workspaces/y");
    row("the project's directory", "/p", "/p/.devcontainer/devcontainer.json", "",
        "bind /p>/workspaces/p");
    row("the project's directory, beside its files", "/p", "/p/.devcontainer.json", "",
        "bind /p>/workspaces/p");
    row("the project's directory, the first of several", "/p",
        "/p/.devcontainer/a/devcontainer.json", "", "bind /p>/workspaces/p");
    row("a relative path", ".devcontainer.json", "/home/ana/project/.devcontainer.json", "",
        "bind /home/ana/project>/workspaces/project");
    row("the git repository around it is mounted", "/r/sub/.devcontainer/devcontainer.json",
        "/r/sub/.devcontainer/devcontainer.json", "/r/.git/HEAD", "bind /r>/workspaces/r");
    row("a work tree of git", "/r/sub/.devcontainer/devcontainer.json",
        "/r/sub/.devcontainer/devcontainer.json", "/r/.git", "bind /r>/workspaces/r");
}

void TestDevcontainerFile::places()
{
    QFETCH(std::string, given);
    QFETCH(std::string, file);
    QFETCH(std::string, git);
    QFETCH(std::string, mount);
    GivenSurroundings around;
    around.files = {{file, R"({"image": "i", "name": "n"})"}};
    if (!git.empty())
        around.files.emplace(git, "");
    QCOMPARE(printed(parseDevcontainer(given, around)), "n image=i update-uid\n  " + mount);
}

void TestDevcontainerFile::localFeatures()
{
    GivenSurroundings around;
    fill(around, R"({"image": "i", "features": {"./f": {}}})");
    around.files["/home/ana/app/.devcontainer/f/devcontainer-feature.json"] =
        R"({"id": "f", "privileged": true, "capAdd": ["NET_ADMIN"], )"
        R"("mounts": ["source=v2,target=/v"]})";
    QCOMPARE(printed(parseDevcontainer(kPath, around)),
             std::string("app image=i add=NET_ADMIN privileged update-uid") + kUsualMount
                 + "\n  volume v2>/v");
}

void TestDevcontainerFile::compose_data()
{
    QTest::addColumn<std::string>("members");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *members, const char *expected) {
        QTest::newRow(name) << std::string(members) << std::string(expected);
    };
    row("the service has users and mounts", R"("dockerComposeFile": "../compose.yaml")",
        "web image=w user=5 update-uid\n  bind /home/ana/app/src>/src mkdir");
    row("a list of files", R"("dockerComposeFile": ["../compose.yaml", "more.yaml"])",
        "web image=w user=6 update-uid\n  bind /home/ana/app/src>/src mkdir");
    row("no file is Compose's own", R"("dockerComposeFile": [])",
        "web image=w user=5 update-uid\n  bind /home/ana/app/src>/src mkdir");
    row("remoteUser", R"("dockerComposeFile": "../compose.yaml", "remoteUser": "dev")",
        "web image=w user=5 remote=dev update-uid\n  bind /home/ana/app/src>/src mkdir");
    row("containerUser overrides",
        R"("dockerComposeFile": "../compose.yaml", "containerUser": "c")",
        "web image=w user=c update-uid\n  bind /home/ana/app/src>/src mkdir");
    row("properties are added",
        R"("dockerComposeFile": "../compose.yaml", "privileged": true, "capAdd": ["SYS_PTRACE"])",
        "web image=w user=5 add=SYS_PTRACE privileged update-uid\n"
        "  bind /home/ana/app/src>/src mkdir");
    row("mounts are added and replaced",
        R"("dockerComposeFile": "../compose.yaml", "mounts": ["source=/x,target=/src,type=bind", )"
        R"("source=vol,target=/v,type=volume"])",
        "web image=w user=5 update-uid\n  bind /x>/src mkdir\n  volume vol>/v");
    row("a Compose file that is not there",
        R"("dockerComposeFile": "gone.yaml", "remoteUser": "dev", "mounts": ["source=vol,target=/v"])",
        "web remote=dev update-uid\n  volume vol>/v\n"
        "! file-missing /home/ana/app/.devcontainer/gone.yaml");
    row("runArgs and the workspace's mount are not for Compose",
        R"("dockerComposeFile": "../compose.yaml", "runArgs": ["-v", "/a:/b"], )"
        R"("workspaceMount": "source=/a,target=/c,type=bind")",
        "web image=w user=5 update-uid\n  bind /home/ana/app/src>/src mkdir");
}

void TestDevcontainerFile::compose()
{
    QFETCH(std::string, members);
    QFETCH(std::string, expected);
    GivenSurroundings around;
    fill(around, "{\"service\": \"web\", " + members + "}");
    around.files["/home/ana/app/compose.yaml"] =
        "services:\n  db: {image: d}\n  web: {image: w, user: '5', volumes: ['./src:/src']}\n";
    around.files["/home/ana/app/.devcontainer/more.yaml"] = "services: {web: {user: '6'}}\n";
    QCOMPARE(printed(parseDevcontainer(kPath, around)), expected);
}

void TestDevcontainerFile::composeVolumesAreTheProjects()
{
    GivenSurroundings around;
    fill(around,
         R"({"service": "a", "dockerComposeFile": "c.yaml", "mounts": ["source=www,target=/w"]})");
    around.files["/home/ana/app/.devcontainer/c.yaml"] =
        "services: {a: {image: i, volumes: ['vol:/v']}}\nvolumes: {vol: {}}\n";
    const auto found = parseDevcontainer(kPath, around);
    QVERIFY(found.has_value());
    QCOMPARE(found->containers.front().mounts.at(0).volumeName,
             std::string("app_devcontainer_vol"));
    QCOMPARE(found->containers.front().mounts.at(1).volumeName,
             std::string("app_devcontainer_www"));
}

void TestDevcontainerFile::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ErrorId>("id");
    const auto row = [](const char *name, const char *text, ErrorId id) {
        QTest::newRow(name) << std::string(text) << id;
    };
    row("no JSON", "image: i", ErrorId::Malformed);
    row("a list", "[]", ErrorId::Malformed);
    row("nothing", "", ErrorId::Malformed);
    row("a mount that is none", R"({"image": "i", "mounts": ["/a:/b"]})", ErrorId::EngineRefuses);
    row("a service that is not there", R"({"dockerComposeFile": "/c.yaml", "service": "x"})",
        ErrorId::EngineRefuses);
    row("a mode nobody knows", R"({"image": "i", "runArgs": ["--userns=nobody"]})",
        ErrorId::EngineRefuses);
}

void TestDevcontainerFile::refusals()
{
    QFETCH(std::string, text);
    QFETCH(ErrorId, id);
    GivenSurroundings around;
    fill(around, text);
    around.files["/c.yaml"] = "services: {a: {image: i}}\n";
    const auto found = parseDevcontainer(kPath, around);
    QVERIFY(!found.has_value());
    QCOMPARE(static_cast<int>(found.error().id()), static_cast<int>(id));
    around.files.clear();
    QVERIFY(parseDevcontainer(kPath, around).error().id() == ErrorId::OpenFailed);
}

QTEST_APPLESS_MAIN(TestDevcontainerFile)
#include "tst_devcontainer_file.moc"
