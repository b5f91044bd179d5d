// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/run_line.h"
#include "config/shown_mount.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using testing::GivenSurroundings;
using testing::shown;

namespace {

const GivenSurroundings &around()
{
    static GivenSurroundings given;
    given.variables["HOME"] = "/home/ana";
    return given;
}

std::string engineLetter(Engine engine)
{
    return engine == Engine::Docker ? "D" : engine == Engine::Podman ? "P" : "N";
}

/// "D name@image user {mount}..." for each container.
std::string shownContainers(const Configuration &configuration)
{
    std::string text;
    for (const ContainerSpec &spec : configuration.containers) {
        text += (text.empty() ? "" : "; ") + engineLetter(spec.engine) + ' ' + spec.name + '@'
                + spec.image + spec.rootfs;
        if (!spec.user.empty())
            text += " user=" + spec.user;
        if (!spec.userns.empty())
            text += " userns=" + spec.userns;
        if (!spec.engineAddress.empty())
            text += " at=" + spec.engineAddress;
        for (const MountSpec &mount : spec.mounts)
            text += " {" + shown(mount) + '}';
    }
    return text;
}

std::string shownResult(const Result<Configuration> &result)
{
    if (result)
        return shownContainers(*result);
    return (result.error().id() == ErrorId::EngineRefuses ? "refused: " : "error: ")
           + result.error().detail();
}

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ",") + value;
    return text;
}

} // namespace

class TestRunLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containers_data();
    void containers();
    void notices_data();
    void notices();
    void engineFound();
    void compose_data();
    void compose();
    void composeAlone();
    void refusalsBesideOthers();
    void nothing();
};

void TestRunLine::containers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const char *text, const char *expected) {
        QTest::newRow(promise) << QByteArray(text) << QByteArray(expected);
    };
    row("run", "docker run -it --name web -v /a:/b nginx", "D web@nginx {bind /a -> /b}");
    row("create", "podman create img", "P @img");
    row("container run", "docker container run -u 1 img", "D @img user=1");
    row("container create", "nerdctl container create img", "N @img");
    row("after the image nothing is a flag", "docker run img -v x:y -u 5", "D @img");
    row("values of all flags are skipped",
        "docker run --gpus all -p 80:80 -e A=b --ulimit nofile=1 -w /x img", "D @img");
    row("globals of docker", "docker -H ssh://box --config /c -l debug run img",
        "D @img at=ssh://box");
    row("a context", "docker --context remote run img", "D @img at=remote");
    row("globals of podman", "podman --root /r --log-level=debug --url unix:///x run img",
        "P @img at=unix:///x");
    row("a connection", "podman -c box run img", "P @img at=box");
    row("globals of nerdctl", "nerdctl -n k8s.io --address /run/c.sock run img",
        "N @img at=/run/c.sock");
    row("an address in the environment", "DOCKER_HOST=tcp://x docker run img", "D @img at=tcp://x");
    row("the context beats it", "export DOCKER_HOST=tcp://x DOCKER_CONTEXT=c\ndocker run img",
        "D @img at=c");
    row("a user namespace in the environment", "PODMAN_USERNS=keep-id podman run img",
        "P @img userns=keep-id");
    row("which a flag beats", "PODMAN_USERNS=keep-id podman run --userns=host img",
        "P @img userns=host");
    row("sudo", "sudo -E -u root docker run img", "D @img");
    row("sudo with joined and long flags", "sudo -uroot --user=bob -- docker run img", "D @img");
    row("env and variables", "A=1 env -i B=2 docker run img", "D @img");
    row("time, nohup, exec and nice", "time nohup nice -n 5 docker run a; exec -a x podman run b",
        "D @a; P @b");
    row("timeout", "timeout -k 5 10 docker run img", "D @img");
    row("pkexec and chronic", "pkexec --user root chronic docker run img", "D @img");
    row("a unit of systemd",
        "systemd-run --user --unit x -p A=b -G docker run img; systemd-run -u y podman run img",
        "D @img; P @img");
    row("a function", "function f { docker run a; }; g() { podman run b; }", "D @a; P @b");
    row("wherever the engine is", "$(which docker) run a; sudo `command -v podman` run b",
        "D @a; P @b");
    row("a path to the engine", "/usr/local/bin/docker run img", "D @img");
    row("lima", "lima nerdctl run a; nerdctl.lima run b; limactl shell default nerdctl run c",
        "N @a; N @b; N @c");
    row("colima", "colima nerdctl -- run a", "N @a");
    row("k3s and winpty", "k3s nerdctl run a; winpty docker.exe run b", "N @a; D @b");
    row("conditions and loops",
        "if docker run a; then docker run b; fi\nfor i in 1; do docker run c; done\n! docker run d",
        "D @a; D @b; D @c; D @d");
    row("in a substitution", "ID=$(docker run -d img)\necho $ID", "D @img");
    row("in a script", "bash -lc 'docker run -v /a:/b img'", "D @img {bind /a -> /b}");
    row("by sudo in a script", "sudo sh -c \"podman run img\"", "P @img");
    row("in an alias", "alias x='docker run --rm img'", "D @img");
    row("in a unit", "ExecStart=-/usr/bin/podman run --name x img", "P x@img");
    row("several", "docker run a && podman run b\nnerdctl run c", "D @a; P @b; N @c");
    row("other verbs are left out", "docker pull x\ndocker build .\ndocker run y\ndocker exec y ls",
        "D @y");
    row("relative to the working directory", "docker run -v ./a:/b -v .:/c img",
        "D @img {bind /home/ana/project/a -> /b} {bind /home/ana/project -> /c}");
    row("relative to where cd went", "cd /srv && docker run -v ./demo/app:/x img",
        "D @img {bind /srv/demo/app -> /x}");
    row("expanded", "docker run -v ~/a:/b -v \"$PWD\":/c -u $(id -u):$(id -g) img",
        "D @img user=1001:1001 {bind /home/ana/a -> /b} {bind /home/ana/project -> /c}");
    row("variables of the paste", "DIR=/srv/x\ndocker run -v ${DIR}/a:/b img",
        "D @img {bind /srv/x/a -> /b}");
    row("a path nobody knows", "docker run -v $DIR/a:/b img", "D @img {bind $DIR/a -> /b}");
    row("an image nobody knows", "docker run -v /a:/b $IMAGE -v x", "D @$IMAGE {bind /a -> /b}");
    row("options nobody knows", "docker run $DOCKER_OPTS -v /a:/b img", "D @img {bind /a -> /b}");
    row("a command that may print options", "docker run $(test -t 0 && echo -it) --rm -v /a:/b img",
        "D @img {bind /a -> /b}");
    row("options rather than an image", "docker run `tty -s && echo -it` img sh", "D @img");
    row("a command that prints an image", "docker run -v /a:/b $(cat img) sh",
        "D @$(cat img) {bind /a -> /b}");
    row("the last word is the image", "docker run $(docker build -q .)", "D @$(docker build -q .)");
    row("also before flags of its program", "docker run $(docker build -q .) -v x y",
        "D @$(docker build -q .)");
    row("quoted it is one word", "docker run \"$(x)\" --rm -v /a:/b img", "D @$(x)");
    row("comments in place of commands",
        "docker run -v /a:/b `#optional` \\\n -v /c:/d `# why` \\\n img",
        "D @img {bind /a -> /b} {bind /c -> /d}");
    row("a literal variable", "docker run -v '$HOME/x:/y' img",
        "refused: create $HOME/x: \"$HOME/x\" includes invalid characters for a local volume name, "
        "only \"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host directory, "
        "use absolute path");
    row("an escaped one", "podman run -v \"\\$HOME/x:/y\" img",
        "refused: creating named volume \"$HOME/x\": running volume create option: names must "
        "match [a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument");
    row("one of --mount", "docker run --mount 'type=bind,src=$PWD/x,dst=/y' img",
        "refused: invalid mount config for type \"bind\": invalid mount path: '$PWD/x' mount path "
        "must be absolute");
    row("one in a variable", "A='$B'; docker run -e 'A=$(pwd)' -v $A:/y img",
        "refused: create $B: \"$B\" includes invalid characters for a local volume name, only "
        "\"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed. If you intended to pass a host directory, use "
        "absolute path");
    row("a path may hold it", "docker run -v '/a/$x:/y' -v $NO:/z img",
        "D @img {bind /a/$x -> /y} {bind $NO -> /z}");
    row("a kept one in a variable", "A=$NO/x; docker run -v $A:/y img",
        "D @img {bind $NO/x -> /y}");
    row("a flag of create alone", "podman create --init-ctr once img", "P @img");
    row("an array of options", "V=(-v /a:/b)\ndocker run \"${V[@]}\" img",
        "D @img {bind /a -> /b}");
    row("a root file system", "podman run --rootfs ./root:O sh", "P @/home/ana/project/root");
    row("no root file system", "podman run --rootfs=false img", "P @img");
    row("a line that goes on", "docker run \\\n  -v /a:/b \\\n  img \\\n  cmd",
        "D @img {bind /a -> /b}");
    row("a prompt", "$ docker run img", "D @img");
    row("-- before the image", "docker run -t -- img", "D @img");
    row("no image", "docker run -v /a:/b", "refused: 'docker run' requires at least 1 argument");
    row("no image for podman", "podman run",
        "refused: requires at least 1 arg(s), only received 0");
    row("a mode that docker has not", "docker run -v /a:/b:U img", "refused: invalid mode: U");
    row("root's ids", "sudo podman run --uidmap 0:@5:1 img", "P @img userns=private");
}

void TestRunLine::containers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(shownResult(parseCommandText(text.toStdString(), around()))),
             expected);
}

void TestRunLine::notices_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("notice");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("line");
    const auto row = [](const char *promise, const char *text, NoticeId notice,
                        const char *arguments, int line) {
        QTest::newRow(promise) << QByteArray(text) << static_cast<int>(notice)
                               << QByteArray(arguments) << line;
    };
    row("an engine elsewhere", "docker -H ssh://box run img", NoticeId::RemoteEngine, "ssh://box",
        1);
    row("an unknown flag", "x\ndocker run --foo img", NoticeId::UnknownFlag, "--foo", 2);
    row("an unknown global flag", "docker --foo run img", NoticeId::UnknownFlag, "--foo", 1);
    row("a command that was not run", "docker run -v $(date):/x img", NoticeId::CommandNotRun,
        "$(date)", 1);
    row("a flag of create given to run", "podman run --init-ctr once img", NoticeId::UnknownFlag,
        "--init-ctr", 1);
    row("what root may not", "sudo podman run --userns=nomap img", NoticeId::EngineRefuses,
        "podman,nomap is only supported in rootless mode", 1);
    row("a name with a blank", "docker run --name \"a b\" img", NoticeId::EngineRefuses,
        "docker,Invalid container name (a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed", 1);
    row("the engine as a mount", "docker run -v $(which docker):/d img", NoticeId::CommandNotRun,
        "$(which docker)", 1);
    row("pkexec is root's", "pkexec podman run --userns=nomap img", NoticeId::EngineRefuses,
        "podman,nomap is only supported in rootless mode", 1);
    row("a variable for options", "docker run $OPTS img", NoticeId::OptionsSkipped, "$OPTS", 1);
    row("a command for options", "docker run $(x -y) -d img", NoticeId::OptionsSkipped, "$(x -y)",
        1);
    row("an id before sudo", "sudo docker run -u $(id -u) img", NoticeId::ExpandedBeforeSudo,
        "$(id -u),1001", 1);
    row("a tilde that stays", "\ndocker run --volume=~/x:/y img", NoticeId::TildeKept, "~/x:/y", 2);
    row("no name of an image", "docker run -v /a:/b IMAGE", NoticeId::EngineRefuses,
        "docker,invalid reference format: repository name (library/IMAGE) must be lowercase", 1);
    row("a dash of a word processor", "docker run \xE2\x80\x93name x img", NoticeId::EngineRefuses,
        "docker,invalid reference format", 1);
    row("no name of an image for podman", "podman run MyImage", NoticeId::EngineRefuses,
        "podman,parsing reference \"MyImage\": repository name must be lowercase", 1);
    row("one letter", "docker run -v d:/data img", NoticeId::OneLetterVolume, "d:/data", 1);
    row("blanks behind a backslash", "docker run \\ \nimg", NoticeId::BlankAfterBackslash, "", 1);
}

void TestRunLine::notices()
{
    QFETCH(QByteArray, text);
    QFETCH(int, notice);
    QFETCH(QByteArray, arguments);
    QFETCH(int, line);
    const auto parsed = parseCommandText(text.toStdString(), around());
    QVERIFY(parsed);
    QCOMPARE(parsed->notices.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(parsed->notices[0].id), notice);
    QCOMPARE(QByteArray::fromStdString(joined(parsed->notices[0].args)), arguments);
    QCOMPARE(static_cast<int>(parsed->notices[0].line), line);
}

/// What stands for the engine is nothing to warn about.
void TestRunLine::engineFound()
{
    const auto parsed = parseCommandText("$(which docker) run img", around());
    QVERIFY(parsed);
    QVERIFY(parsed->notices.empty());
}

void TestRunLine::compose_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const char *text, const char *expected) {
        QTest::newRow(promise) << QByteArray(text) << QByteArray(expected);
    };
    row("up", "docker compose up -d", "D up");
    row("up with services", "docker compose up -d web db --build", "D up of web,db");
    row("create", "docker compose create web", "D create of web");
    row("run", "docker compose run --rm web ls -v", "D run of web");
    row("files and project",
        "docker compose -f a.yml --file=/b.yml -p proj --profile x --project-directory sub run web",
        "D run of web files=/home/ana/project/a.yml,/b.yml project=proj in=/home/ana/project/sub "
        "profiles=x");
    row("an environment file", "docker compose --env-file .env.x up",
        "D up env-files=/home/ana/project/.env.x");
    row("the input", "docker compose -f - up", "D up files=-");
    row("what run overrides",
        "docker compose run -u 5:6 --name n -v ./a:/b:ro --cap-add sys_admin --cap-drop=KILL web",
        "D run of web user=5:6 name=n add=SYS_ADMIN drop=KILL {bind /home/ana/project/a -> /b ro}");
    row("the older program", "docker-compose -H tcp://x run web", "D run of web at=tcp://x");
    row("podman's", "podman-compose up; podman compose up", "P up; P up");
    row("nerdctl's", "nerdctl compose -f x.yml up", "N up files=/home/ana/project/x.yml");
    row("where cd went", "cd /srv; docker compose up", "D up at-dir=/srv");
    row("other verbs", "docker compose up; docker compose logs -f; docker-compose down", "D up");
    row("variables", "COMPOSE_FILE=x.yml docker compose up", "D up COMPOSE_FILE=x.yml");
}

void TestRunLine::compose()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto read = readCommandText(text.toStdString(), around());
    QVERIFY(read);
    std::string all;
    const auto field = [&all](const char *name, const std::string &value) {
        all += value.empty() ? value : ' ' + std::string(name) + value;
    };
    for (const ComposeInvocation &invocation : read->compose) {
        all += (all.empty() ? "" : "; ") + engineLetter(invocation.engine) + ' ' + invocation.verb;
        field("of ", joined(invocation.services));
        field("files=", joined(invocation.files));
        field("project=", invocation.projectName);
        field("in=", invocation.projectDirectory);
        field("profiles=", joined(invocation.profiles));
        field("env-files=", joined(invocation.envFiles));
        field("user=", invocation.user.value_or(""));
        field("name=", invocation.name);
        field("add=", joined(invocation.capAdd));
        field("drop=", joined(invocation.capDrop));
        field("at=", invocation.engineAddress);
        if (invocation.directory != "/home/ana/project")
            field("at-dir=", invocation.directory);
        for (const auto &[name, value] : invocation.environment)
            field("", std::string(name).append("=").append(value));
        for (const MountSpec &mount : invocation.mounts)
            all += " {" + shown(mount) + '}';
    }
    QCOMPARE(QByteArray::fromStdString(all), expected);
}

void TestRunLine::composeAlone()
{
    const auto parsed = parseCommandText("docker compose up", around());
    QVERIFY(!parsed);
    QVERIFY(parsed.error().id() == ErrorId::Unsupported);
    const auto refused = readCommandText("docker compose run", around());
    QVERIFY(!refused);
    QVERIFY(refused.error().id() == ErrorId::EngineRefuses);
}

void TestRunLine::refusalsBesideOthers()
{
    const auto parsed = parseCommandText("docker run a\ndocker run -v /a:/b:U c", around());
    QVERIFY(parsed);
    QCOMPARE(parsed->containers.size(), std::size_t{1});
    QCOMPARE(parsed->notices.size(), std::size_t{1});
    QVERIFY(parsed->notices[0].id == NoticeId::EngineRefuses);
    QCOMPARE(parsed->notices[0].line, std::uint32_t{2});
    QCOMPARE(joined(parsed->notices[0].args), std::string("docker,invalid mode: U"));
}

void TestRunLine::nothing()
{
    for (const char *text :
         {"", "ls -l", "docker ps", "# nothing", "docker", "docker compose ps"}) {
        const auto parsed = readCommandText(text, around());
        QVERIFY2(!parsed, text);
        QVERIFY(parsed.error().id() == ErrorId::Malformed);
    }
}

QTEST_APPLESS_MAIN(TestRunLine)
#include "tst_run_line.moc"
