// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"
#include "system/live_test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

/// Containers that do not run, of an image that is nowhere: no engine has to be there.
class TestPlannedCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutTheImage_data();
    void withoutTheImage();
    void ownerAndMode_data();
    void ownerAndMode();
    void everyFormat_data();
    void everyFormat();
    void aMissingSource_data();
    void aMissingSource();
    void aSnapshotTellsTheSame_data();
    void aSnapshotTellsTheSame();
    void aRefusal_data();
    void aRefusal();
    void otherUsers();
    void oneOfSeveral();
    void anInitContainerIsAskedForByName();
    void whatCannotWork_data();
    void whatCannotWork();
    void whatTheAnswerRestsOn();

private:
    [[nodiscard]] std::string at(const char *name) const;
    std::string write(const char *name, const std::string &content) const;
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] std::string bind(const char *options = "") const;

    std::unique_ptr<QTemporaryDir> m_folder;
    /// Who owns the mounted directory, and somebody who does not.
    std::string m_owner;
    std::string m_stranger;
};

namespace {

constexpr int kAllowed = 0;
constexpr int kDenied = 1;
constexpr int kUndetermined = 2;
constexpr int kUsage = 3;
constexpr int kCannotWork = 4;

constexpr uid_t kOwnerIfRoot = 1000;

/// What could decide differently on another machine is switched off.
const char *const kPlain = " run --name web --userns=host --security-opt apparmor=unconfined "
                           "--security-opt label=disable ";

const char *const kImage = " registry.invalid/none:1";

std::vector<std::string> words(const QString &line)
{
    std::vector<std::string> all;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
        all.push_back(word.toStdString());
    return all;
}

QJsonObject subject(const Ran &ran)
{
    return ran.json().value(QLatin1String("subject")).toObject();
}

Ran ask(const std::string &command, const std::vector<std::string> &question)
{
    std::vector<std::string> args = {"check", "--json", "--command", command};
    args.insert(args.end(), question.begin(), question.end());
    return runProgram(args);
}

/// Rootless podman maps ids in a way that this test does not know.
std::string missingFor(const QString &command)
{
    const bool rootless = command.startsWith(QLatin1String("podman")) && ::geteuid() != 0;
    return rootless ? "needs root" : "";
}

bool lacksTheImage(const Ran &ran)
{
    const QJsonArray facts = ran.json().value(QLatin1String("missing")).toArray();
    for (const QJsonValue missing : facts) {
        if (missing.toString().startsWith(QLatin1String("image-not-here")))
            return true;
    }
    return false;
}

} // namespace

std::string TestPlannedCheck::at(const char *name) const
{
    return m_folder->filePath(QLatin1String(name)).toStdString();
}

std::string TestPlannedCheck::write(const char *name, const std::string &content) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(content));
    return at(name);
}

QString TestPlannedCheck::filled(QString text) const
{
    return text.replace(QLatin1String("@data"), QString::fromStdString(at("data")))
        .replace(QLatin1String("@owner"), QString::fromStdString(m_owner))
        .replace(QLatin1String("@none"), QString::fromStdString(at("none")));
}

std::string TestPlannedCheck::bind(const char *options) const
{
    return " -v " + at("data") + ":/data" + options;
}

/// No engine of somebody else's choice, no context of the caller.
void TestPlannedCheck::initTestCase()
{
    for (const char *variable : {"DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG", "CONTAINER_HOST",
                                 "CONTAINER_CONNECTION", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        qunsetenv(variable);
}

void TestPlannedCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/var/tmp/mountlens-XXXXXX"));
    QVERIFY(m_folder->isValid());
    qputenv("HOME", m_folder->path().toLocal8Bit());
    const std::string data = at("data");
    QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0755), 0);
    QCOMPARE(::mkdir(data.c_str(), 0700), 0);
    const bool root = ::geteuid() == 0;
    const uid_t uid = root ? kOwnerIfRoot : ::geteuid();
    const gid_t gid = root ? kOwnerIfRoot : ::getegid();
    QCOMPARE(::chown(data.c_str(), uid, gid), 0);
    m_owner = std::to_string(uid) + ':' + std::to_string(gid);
    m_stranger = std::to_string(uid + 1) + ':' + std::to_string(gid + 1);
}

void TestPlannedCheck::withoutTheImage_data()
{
    QTest::addColumn<QString>("flags");
    QTest::newRow("the image's own user") << QString();
    QTest::newRow("a user by name") << QStringLiteral("-u nginx");
    QTest::newRow("a group by name") << QStringLiteral("-u 5:nginx");
    QTest::newRow("a uid, whose group is not known") << QStringLiteral("-u 5");
}

/// The account files are in the image: nobody can tell who the process is.
void TestPlannedCheck::withoutTheImage()
{
    QFETCH(QString, flags);
    const std::string command = "docker" + (kPlain + flags.toStdString()) + bind() + kImage;
    const Ran ran = ask(command, {"--op", "list", "/data"});
    QVERIFY2(ran.exit == kUndetermined, ran.err.c_str());
    QCOMPARE(ran.text("verdict"), std::string("undetermined"));
    QVERIFY(ran.text("code").starts_with("ML-U"));
    QVERIFY2(lacksTheImage(ran), ran.out.c_str());
    QCOMPARE(ran.text("operation"), std::string("list"));
    QCOMPARE(ran.text("requestedPath"), std::string("/data"));
    QCOMPARE(subject(ran).value(QLatin1String("planned")), QJsonValue(true));
}

void TestPlannedCheck::ownerAndMode_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("owner");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("expected");
    for (const char *engine : {"docker", "podman", "nerdctl"}) {
        const auto row = [&](const char *promise, bool owner, int mode, const char *options,
                             const char *expected) {
            QTest::addRow("%s: %s", engine, promise) << QString::fromLatin1(engine) << owner << mode
                                                     << QByteArray(options) << QByteArray(expected);
        };
        row("the owner may", true, 0700, "", "");
        row("the owner without right may not", true, 0577, "", "EACCES");
        row("a stranger may not", false, 0700, "", "EACCES");
        row("a stranger may where all may", false, 0707, "", "");
        row("nobody may on a read-only mount", true, 0700, ":ro", "EROFS");
    }
}

void TestPlannedCheck::ownerAndMode()
{
    QFETCH(QString, engine);
    QFETCH(bool, owner);
    QFETCH(int, mode);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, expected);
    MOUNTLENS_NEED_NOTHING_MISSING(missingFor(engine));
    QCOMPARE(::chmod(at("data").c_str(), static_cast<mode_t>(mode)), 0);
    QString plain = QString::fromLatin1(kPlain);
    if (engine == QLatin1String("nerdctl"))
        plain = QStringLiteral(" run --name web --security-opt apparmor=unconfined ");
    const Ran ran = ask(engine.toStdString() + plain.toStdString() + "-u "
                            + (owner ? m_owner : m_stranger) + bind(options.constData()) + kImage,
                        {"--op", "create", "/data/new"});
    QVERIFY2(ran.exit == (expected.isEmpty() ? kAllowed : kDenied), ran.out.c_str());
    QCOMPARE(ran.text("errno"), expected.toStdString());
    QCOMPARE(ran.text("moment"), std::string("use"));
    QVERIFY(!ran.json().contains(QLatin1String("setupTarget")));
    QCOMPARE(subject(ran).value(QLatin1String("container")).toString(), QStringLiteral("web"));
    QCOMPARE(subject(ran).value(QLatin1String("engine")).toString(), engine);
    QCOMPARE(subject(ran).value(QLatin1String("planned")), QJsonValue(true));
}

void TestPlannedCheck::everyFormat_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("engine");
    const auto row = [](const char *name, const char *option, const char *content,
                        const char *engine) {
        QTest::newRow(name) << QByteArray(option) << QString::fromLatin1(content)
                            << QString::fromLatin1(engine);
    };
    row("Compose", "--compose",
        "services:\n  web: {image: \"registry.invalid/none:1\", user: \"@owner\",\n"
        "    userns_mode: host, security_opt: [\"apparmor:unconfined\"],\n"
        "    volumes: [\"@data:/data\"]}\n",
        "compose");
    row("Kubernetes", "--kube",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: shop}\nspec:\n  containers:\n"
        "  - name: web\n    image: registry.invalid/none:1\n"
        "    securityContext: {runAsUser: @uid, runAsGroup: @gid,\n"
        "      appArmorProfile: {type: Unconfined}}\n"
        "    volumeMounts: [{name: d, mountPath: /data}]\n"
        "  volumes: [{name: d, hostPath: {path: \"@data\"}}]\n",
        "kubernetes");
}

void TestPlannedCheck::everyFormat()
{
    QFETCH(QByteArray, option);
    QFETCH(QString, content);
    QFETCH(QString, engine);
    const QStringList owner = QString::fromStdString(m_owner).split(u':');
    content = filled(content)
                  .replace(QLatin1String("@uid"), owner.at(0))
                  .replace(QLatin1String("@gid"), owner.at(1));
    const std::string file = write("input.yaml", content.toStdString());
    const Ran ran =
        runProgram({"check", "--json", option.toStdString(), file, "--op", "create", "/data/new"});
    QVERIFY2(ran.exit == kAllowed || ran.exit == kUndetermined, (ran.out + ran.err).c_str());
    QCOMPARE(subject(ran).value(QLatin1String("container")).toString(), QStringLiteral("web"));
    QCOMPARE(subject(ran).value(QLatin1String("engine")).toString(), engine);
    QCOMPARE(subject(ran).value(QLatin1String("uid")).toInt(), owner.at(0).toInt());
    QCOMPARE(ran.text("moment"), std::string("use"));
    QCOMPARE(::chmod(at("data").c_str(), 0), 0);
    const Ran locked =
        runProgram({"check", "--json", option.toStdString(), file, "--op", "create", "/data/new"});
    QCOMPARE(locked.exit, kDenied);
    QCOMPARE(locked.text("errno"), std::string("EACCES"));
}

void TestPlannedCheck::aMissingSource_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const char *command, bool refused) {
        QTest::newRow(name) << QString::fromLatin1(command) << refused;
    };
    row("podman refuses", "podman run -u @owner -v @none/deep:/data registry.invalid/none:1", true);
    row("docker makes it",
        "docker run --userns=host -u @owner -v @none/deep:/data "
        "registry.invalid/none:1",
        false);
    row("docker refuses with --mount",
        "docker run --userns=host -u @owner --mount type=bind,source=@none,target=/data "
        "registry.invalid/none:1",
        true);
}

/// The engine fails before the process is there.
void TestPlannedCheck::aMissingSource()
{
    QFETCH(QString, command);
    QFETCH(bool, refused);
    MOUNTLENS_NEED_NOTHING_MISSING(missingFor(command));
    const Ran ran = ask(filled(command).toStdString(), {"--op", "stat", "/data"});
    QCOMPARE(ran.text("moment"), std::string(refused ? "setup" : "use"));
    QCOMPARE(ran.json().contains(QLatin1String("setupTarget")), refused);
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("none"))).exists());
    if (!refused)
        return;
    QCOMPARE(ran.exit, kDenied);
    QCOMPARE(ran.text("errno"), std::string("ENOENT"));
    QCOMPARE(ran.text("setupTarget"), std::string("/data"));
    QVERIFY(ran.text("requestedPath").starts_with(at("none")));
}

void TestPlannedCheck::aSnapshotTellsTheSame_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("refused");
    QTest::newRow("who may")
        << "docker run --name web --userns=host -u @owner -v @data:/data registry.invalid/none:1"
        << false;
    QTest::newRow("who may not") << "docker run --name web --userns=host -u 54321:54321 -v "
                                    "@data:/data registry.invalid/none:1"
                                 << false;
    QTest::newRow("a source that is not there")
        << "docker run --name web --userns=host -u @owner --mount "
           "type=bind,src=@none/x,dst=/data registry.invalid/none:1"
        << true;
}

/// The engine's part too, and how it is called, after everything is gone.
void TestPlannedCheck::aSnapshotTellsTheSame()
{
    QFETCH(QString, command);
    QFETCH(bool, refused);
    const std::string typed = filled(command).toStdString();
    const std::vector<std::string> question = {"--op", "list", "/data"};
    const Ran live = ask(typed, question);
    QCOMPARE(live.text("moment"), std::string(refused ? "setup" : "use"));
    const std::string file = at("a.mlsnap");
    std::vector<std::string> save = {"check", "--command", typed, "--save", file};
    save.insert(save.end(), question.begin(), question.end());
    QCOMPARE(runProgram(save).exit, live.exit);
    QVERIFY(QDir(QString::fromStdString(at("data"))).removeRecursively());
    const Ran told = runProgram({"check", "--json", "--snapshot", file});
    QCOMPARE(told.exit, live.exit);
    QCOMPARE(told.json(), live.json());
}

void TestPlannedCheck::aRefusal_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *command, const char *code, const char *cause,
                        const char *words) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(code)
                            << QString::fromLatin1(cause) << QString::fromLatin1(words);
    };
    row("a number outside the map",
        "podman run --uidmap 0:100000:1000 -u 2000:0 registry.invalid/none:1", "", "subid-range",
        "2000");
    row("a device that is not there",
        "docker run --userns=host -u @owner --device @none registry.invalid/none:1", "ENOENT",
        "source-missing-or-wrong-type", "no such file or directory");
    row("one target twice",
        "docker run --userns=host -u @owner --tmpfs /x -v @data/file:/x/y -v @data:/x/y/z "
        "registry.invalid/none:1",
        "ENOTDIR", "source-missing-or-wrong-type", "/x/y/z");
}

/// What the engine refuses is an answer like any other: with a code, a cause and its own words.
void TestPlannedCheck::aRefusal()
{
    QFETCH(QString, command);
    QFETCH(QString, code);
    QFETCH(QString, cause);
    QFETCH(QString, words);
    MOUNTLENS_NEED_NOTHING_MISSING(missingFor(command));
    write("data/file", "");
    const std::string typed = filled(command).toStdString();
    const Ran ran = ask(typed, {"--op", "read", "/data/f"});
    QVERIFY2(ran.exit == kDenied, (ran.out + ran.err).c_str());
    QCOMPARE(ran.text("verdict"), std::string("denied"));
    QCOMPARE(ran.text("code"), std::string("ML-D042"));
    QCOMPARE(QString::fromStdString(ran.text("cause")), cause);
    QCOMPARE(QString::fromStdString(ran.text("errno")), code);
    QCOMPARE(ran.text("moment"), std::string("setup"));
    QCOMPARE(ran.text("requestedPath"), std::string("/data/f"));
    QVERIFY2(ran.out.find(words.toStdString()) != std::string::npos, ran.out.c_str());
    const Ran text = runProgram({"check", "--command", typed, "--op", "read", "/data/f"});
    QCOMPARE(text.exit, kDenied);
    QVERIFY2(text.out.starts_with("denied[ML-D042]: "), text.out.c_str());
    QVERIFY2(text.out.find(words.toStdString()) != std::string::npos, text.out.c_str());
}

/// --user stands in the place of what the configuration says.
void TestPlannedCheck::otherUsers()
{
    const std::string command = "docker" + (kPlain + ("-u " + m_owner)) + bind() + kImage;
    const std::vector<std::string> question = {"--op", "list", "/data"};
    QCOMPARE(ask(command, question).exit, kAllowed);
    const Ran stranger = ask(command, {"--user", m_stranger, "--op", "list", "/data"});
    QCOMPARE(stranger.exit, kDenied);
    QCOMPARE(QString::number(subject(stranger).value(QLatin1String("uid")).toInt()),
             QString::fromStdString(m_stranger).section(u':', 0, 0));
    const std::string named = "docker" + (kPlain + ("-u nginx" + bind())) + kImage;
    QCOMPARE(ask(named, question).exit, kUndetermined);
    QCOMPARE(ask(named, {"--user", m_owner, "--op", "list", "/data"}).exit, kAllowed);
    const Ran grouped = ask(command, {"--user", m_owner + ",4711", "--op", "list", "/data"});
    QVERIFY(subject(grouped).value(QLatin1String("groups")).toArray().contains(4711));
}

void TestPlannedCheck::oneOfSeveral()
{
    const std::string file = write("compose.yaml", filled(QStringLiteral(R"(services:
  web: {image: "registry.invalid/none:1", user: "@owner", userns_mode: host,
        security_opt: ["apparmor:unconfined"], volumes: ["@data:/data"]}
  db: {image: "registry.invalid/none:2"}
)"))
                                                       .toStdString());
    const Ran both = runProgram({"check", "--compose", file, "--op", "list", "/data"});
    QCOMPARE(both.exit, kCannotWork);
    QVERIFY(both.out.empty());
    for (const char *name : {"web", "db"})
        QVERIFY2(both.err.find(name) != std::string::npos, both.err.c_str());
    const Ran none =
        runProgram({"check", "--compose", file, "--service", "nope", "--op", "list", "/data"});
    QCOMPARE(none.exit, kCannotWork);
    QVERIFY2(none.err.find("nope") != std::string::npos, none.err.c_str());
    const Ran one = runProgram(
        {"check", "--json", "--compose", file, "--service", "web", "--op", "list", "/data"});
    QCOMPARE(one.exit, kAllowed);
    QCOMPARE(subject(one).value(QLatin1String("container")).toString(), QStringLiteral("web"));
}

void TestPlannedCheck::anInitContainerIsAskedForByName()
{
    const std::string file = write("pod.yaml", R"(apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  securityContext: {runAsUser: 5, runAsGroup: 6}
  initContainers: [{name: prepare, image: "registry.invalid/none:1"}]
  containers: [{name: web, image: "registry.invalid/none:1"}]
)");
    const std::vector<std::string> ask = {"check", "--json", "--kube", file, "--op", "stat", "/"};
    QCOMPARE(subject(runProgram(ask)).value(QLatin1String("container")).toString(),
             QStringLiteral("web"));
    std::vector<std::string> named = ask;
    named.insert(named.end(), {"--container", "prepare"});
    QCOMPARE(subject(runProgram(named)).value(QLatin1String("container")).toString(),
             QStringLiteral("prepare"));
}

void TestPlannedCheck::whatCannotWork_data()
{
    QTest::addColumn<QString>("args");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const char *args, int exit) {
        QTest::newRow(name) << QString::fromLatin1(args) << exit;
    };
    row("a file that is not there", "--compose /none --op list /", kCannotWork);
    row("another format", "--kube /etc/passwd --op list /", kCannotWork);
    row("a command of no engine", "--command ls --op list /", kCannotWork);
    row("no question", "--compose /none /", kUsage);
    row("two subjects", "--compose /none --pid 1 --op list /", kUsage);
    row("a service of nothing", "--service web --op list /", kUsage);
    row("a test as another user", "--compose /none --user 5 --confirm --op list /", kUsage);
}

void TestPlannedCheck::whatCannotWork()
{
    QFETCH(QString, args);
    QFETCH(int, exit);
    const Ran ran = runProgram(words(QStringLiteral("check ") + args));
    QCOMPARE(ran.exit, exit);
    QVERIFY(ran.out.empty());
    QVERIFY2(ran.err.starts_with("mountlens: "), ran.err.c_str());
}

/// What was taken for granted is told, in JSON and in words.
void TestPlannedCheck::whatTheAnswerRestsOn()
{
    const std::string command = "docker" + (kPlain + ("-u " + m_owner)) + bind() + kImage;
    const Ran json = ask(command, {"--op", "list", "/data"});
    QCOMPARE(json.text("certainty"), std::string("calculated"));
    const QJsonArray warnings = json.json().value(QLatin1String("warnings")).toArray();
    QVERIFY(!warnings.isEmpty());
    QVERIFY(warnings.first().toString().contains(QLatin1String("registry.invalid/none:1")));
    const Ran text = runProgram({"check", "--command", command, "--op", "list", "/data"});
    QCOMPARE(text.exit, kAllowed);
    QVERIFY2(text.out.find("registry.invalid/none:1") != std::string::npos, text.out.c_str());
    const Ran inTheImage = ask(command, {"--op", "read", "/etc/passwd"});
    QCOMPARE(inTheImage.exit, kUndetermined);
    QVERIFY(lacksTheImage(inTheImage));
}

QTEST_APPLESS_MAIN(TestPlannedCheck)
#include "tst_planned_check.moc"
