// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "kernel/checked.h"
#include "plan/image_store.h"
#include "plan/image_tree.h"
#include "system/host_surroundings.h"
#include "system/live_test.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mountlens;

/// Images of real engines, with storage of their own on the stage.
class TestLiveImages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void docker_data();
    void docker();
    void podman_data();
    void podman();
};

namespace {

constexpr const char *kPasswd = "root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n";

bool have(const char *program)
{
    QProcess which;
    which.start(QStringLiteral("which"), {QString::fromLatin1(program)});
    return which.waitForFinished() && which.exitCode() == 0;
}

bool run(const std::string &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromStdString(program), arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

void writeFile(const std::string &path, const QByteArray &text)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

std::string onStage(const std::string &name)
{
    return std::string(kStage) + '/' + name;
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// A root file system with accounts and a directory of user 1000, as a tar file on the stage.
void makeImage()
{
    const std::string root = newFolder("image");
    newFolder("image/etc");
    newFolder("image/data");
    writeFile(root + "/etc/passwd", kPasswd);
    judge::checked(::chown((root + "/data").c_str(), 1000, 33), "chown");
    judge::checked(::chmod((root + "/data").c_str(), 02750), "chmod");
    writeFile(onStage("more"), "more");
    QVERIFY(run("tar", {QStringLiteral("-C"), text(root), QStringLiteral("--numeric-owner"),
                        QStringLiteral("-cf"), text(onStage("image.tar")), QStringLiteral(".")}));
}

/// An account that this machine may not have, seen by this process and its children only.
bool putAccount()
{
    for (const char *name : {"passwd", "group", "subuid", "subgid"}) {
        const std::string place = std::string("/etc/") + name;
        QFile given(text(place));
        if (!given.open(QIODevice::ReadOnly))
            return false;
        const QString line = QString::fromLatin1(name).startsWith(QLatin1String("sub"))
                                 ? QStringLiteral("mapped:300000:65536\n")
                             : QString::fromLatin1(name) == QLatin1String("group")
                                 ? QStringLiteral("mapped:x:4801:\n")
                                 : QStringLiteral("mapped:x:4801:4801::/:/bin/false\n");
        const std::string copy = onStage(name);
        writeFile(copy, given.readAll() + line.toLatin1());
        if (::mount(copy.c_str(), place.c_str(), nullptr, MS_BIND, nullptr) != 0)
            return false;
    }
    return true;
}

/// A dockerd for one test; gone with it.
class Dockerd
{
public:
    Dockerd(const std::string &folder, const QStringList &more)
        : m_host(QStringLiteral("unix://") + text(folder) + QStringLiteral("/socket"))
    {
        m_daemon.setStandardOutputFile(text(folder + "/log"));
        m_daemon.setStandardErrorFile(text(folder + "/log"), QIODevice::Append);
        m_daemon.start(QStringLiteral("dockerd"),
                       QStringList{QStringLiteral("--iptables=false"),
                                   QStringLiteral("--bridge=none"),
                                   QStringLiteral("--storage-driver=vfs"),
                                   QStringLiteral("--config-file=") + text(folder + "/none.json"),
                                   QStringLiteral("--data-root=") + text(folder + "/data"),
                                   QStringLiteral("--exec-root=") + text(folder + "/exec"),
                                   QStringLiteral("--pidfile=") + text(folder + "/pid"),
                                   QStringLiteral("--host=") + m_host}
                           + more);
    }
    Dockerd(const Dockerd &) = delete;
    Dockerd &operator=(const Dockerd &) = delete;
    ~Dockerd()
    {
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(30000))
            m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool docker(const QStringList &arguments)
    {
        return run("docker", QStringList{QStringLiteral("--host"), m_host} + arguments);
    }
    bool answers()
    {
        QProcess ping;
        ping.start(QStringLiteral("docker"),
                   {QStringLiteral("--host"), m_host, QStringLiteral("version")});
        return ping.waitForFinished(10000) && ping.exitCode() == 0;
    }

private:
    QString m_host;
    QProcess m_daemon;
};

/// What was put into the image is what is read from the storage.
void isTheImage(const EngineFacts &facts, const std::string &name)
{
    const auto image = findImage(facts, name);
    QVERIFY2(image, image ? "" : image.error().subject().c_str());
    QCOMPARE(image->user, std::string("app"));
    const auto tree = ImageTree::open(*image);
    QVERIFY2(tree, tree ? "" : tree.error().subject().c_str());
    const auto passwd = (*tree)->read("/etc/passwd", 4096);
    QVERIFY(passwd && *passwd);
    QCOMPARE(**passwd, std::string(kPasswd));
    const auto data = (*tree)->look("/data");
    QVERIFY(data && *data);
    QVERIFY((*data)->type == FileType::Directory);
    QVERIFY((*data)->uid == Uid(1000));
    QVERIFY((*data)->gid == Gid(33));
    QCOMPARE((*data)->mode.bits(), 02750U);
    QCOMPARE((*tree)->isEmpty("/data").value_or(false), true);
}

/// The same with another layer on top.
void isTheSecondImage(const EngineFacts &facts, const std::string &name)
{
    isTheImage(facts, name);
    const auto tree = ImageTree::open(*findImage(facts, name));
    const auto more = (*tree)->read("/more", 100);
    QVERIFY(more && *more);
    QCOMPARE(**more, std::string("more"));
}

} // namespace

void TestLiveImages::initTestCase()
{
    MOUNTLENS_NEED_STAGE();
    if (!have("tar"))
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("needs tar"));
    makeImage();
}

void TestLiveImages::docker_data()
{
    QTest::addColumn<bool>("remapped");
    QTest::newRow("plain") << false;
    QTest::newRow("userns-remap") << true;
}

void TestLiveImages::docker()
{
    QFETCH(bool, remapped);
    MOUNTLENS_NEED_NOTHING_MISSING(
        std::string(have("dockerd") && have("docker") ? "" : "needs dockerd and docker"));
    if (remapped && !putAccount())
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("needs /etc/subuid and /etc/subgid"));
    const std::string folder = newFolder(remapped ? "docker-remapped" : "docker-plain");
    judge::checked(::chmod(kStage, 0755), "chmod");
    DockerdOptions options;
    options.configFile = folder + "/none.json";
    options.dataRoot = folder + "/data";
    options.usernsRemap = remapped ? "mapped" : "";
    {
        writeFile(options.configFile, "{}");
        Dockerd daemon(folder, remapped
                                   ? QStringList{QStringLiteral("--userns-remap=mapped:mapped")}
                                   : QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(daemon.answers(), 60000);
        QVERIFY(daemon.docker({QStringLiteral("import"), QStringLiteral("-c"),
                               QStringLiteral("USER app"), text(onStage("image.tar")),
                               QStringLiteral("demo/base:1")}));
        QVERIFY(
            daemon.docker({QStringLiteral("create"), QStringLiteral("--name"), QStringLiteral("ct"),
                           QStringLiteral("demo/base:1"), QStringLiteral("true")}));
        QVERIFY(daemon.docker(
            {QStringLiteral("cp"), text(onStage("more")), QStringLiteral("ct:/more")}));
        QVERIFY(daemon.docker(
            {QStringLiteral("commit"), QStringLiteral("ct"), QStringLiteral("second")}));
    }
    const auto facts = rootfulDockerFacts(HostSurroundings(), options);
    QVERIFY(facts);
    QCOMPARE(facts->remapped, remapped);
    QCOMPARE(facts->storageDriver, std::string("vfs"));
    isTheImage(*facts, "demo/base:1");
    isTheSecondImage(*facts, "docker.io/library/second");
    QCOMPARE(findImage(*facts, "nothing").error().code(), ENOENT);
}

void TestLiveImages::podman_data()
{
    QTest::addColumn<QString>("driver");
    QTest::newRow("vfs") << QStringLiteral("vfs");
    QTest::newRow("overlay") << QStringLiteral("overlay");
}

void TestLiveImages::podman()
{
    QFETCH(QString, driver);
    MOUNTLENS_NEED_NOTHING_MISSING(std::string(have("podman") ? "" : "needs podman"));
    ::umount("/sys/fs/cgroup/unified"); // of this mount namespace only: podman stops at hybrid ones
    const std::string folder = newFolder("podman-" + driver.toStdString());
    const auto podman = [&](const QStringList &arguments) {
        return run("podman", QStringList{QStringLiteral("--root"), text(folder + "/root"),
                                         QStringLiteral("--runroot"), text(folder + "/run"),
                                         QStringLiteral("--storage-driver"), driver,
                                         QStringLiteral("--cgroup-manager=cgroupfs"),
                                         QStringLiteral("--events-backend=none")}
                                 + arguments);
    };
    QVERIFY(podman({QStringLiteral("import"), QStringLiteral("-c"), QStringLiteral("USER app"),
                    text(onStage("image.tar")), QStringLiteral("demo/base:1")}));
    QVERIFY(podman({QStringLiteral("create"), QStringLiteral("--name"), QStringLiteral("ct"),
                    QStringLiteral("--network=none"), QStringLiteral("demo/base:1"),
                    QStringLiteral("true")}));
    QVERIFY(podman({QStringLiteral("cp"), text(onStage("more")), QStringLiteral("ct:/more")}));
    QVERIFY(podman({QStringLiteral("commit"), QStringLiteral("ct"), QStringLiteral("second")}));
    EngineFacts facts;
    facts.kind = Engine::Podman;
    facts.dataRoot = folder + "/root";
    facts.storageDriver = driver.toStdString();
    isTheImage(facts, "demo/base:1");
    isTheSecondImage(facts, "second");
    QVERIFY(podman({QStringLiteral("rm"), QStringLiteral("-f"), QStringLiteral("ct")}));
}

QTEST_GUILESS_MAIN(TestLiveImages)
#include "tst_live_images.moc"
