// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include "demo_image.h"
#include "own_world.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens::real {

namespace {

const QString kDaemonLog = QStringLiteral("/run/engine.log");
const QString kDockerSocket = QStringLiteral("/run/docker.sock");
const QString kDataOfAna = QStringLiteral("/home/ana/.local/share");

QString rootlessDockerSocket()
{
    return QString::fromLatin1(kRuntimeOfAna) + QStringLiteral("/docker.sock");
}

/// What dockerd-rootless.sh does: own namespaces, and a /etc and /run to write to, without the
/// engine's folders of root.
QStringList inRootlesskit()
{
    return asAna()
           + QStringList{QStringLiteral("/usr/bin/rootlesskit"),
                         QStringLiteral("--net=host"),
                         QStringLiteral("--copy-up=/etc"),
                         QStringLiteral("--copy-up=/run"),
                         QStringLiteral("--propagation=rslave"),
                         QStringLiteral("/bin/busybox"),
                         QStringLiteral("sh"),
                         QStringLiteral("-c"),
                         QStringLiteral("rm -rf /run/docker /run/containerd /run/xtables.lock; "
                                        "exec \"$@\""),
                         QStringLiteral("dockerd")};
}

QStringList programsOf(EngineKind kind, bool docker)
{
    if (kind == EngineKind::DockerRootless)
        return {QStringLiteral("dockerd"),     QStringLiteral("docker"),
                QStringLiteral("containerd"),  QStringLiteral("runc"),
                QStringLiteral("rootlesskit"), QStringLiteral("newuidmap")};
    if (docker)
        return {QStringLiteral("dockerd"), QStringLiteral("docker"), QStringLiteral("containerd"),
                QStringLiteral("runc")};
    return {QStringLiteral("podman"), QStringLiteral("crun"), QStringLiteral("conmon"),
            QStringLiteral("newuidmap"), QStringLiteral("fuse-overlayfs")};
}

/// The first that is not installed; empty where all are.
QString missingProgram(EngineKind kind, bool docker)
{
    QStringList folders = QString::fromLatin1(kProgramPath).split(QLatin1Char(':'));
    folders << QStringLiteral("/usr/libexec/podman") << QStringLiteral("/usr/lib/podman");
    for (const QString &program : programsOf(kind, docker)) {
        if (QStandardPaths::findExecutable(program, folders).isEmpty())
            return program;
    }
    return {};
}

std::unique_ptr<QProcess> beginLogged(const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    process->setWorkingDirectory(QStringLiteral("/"));
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(kDaemonLog, QIODevice::Append);
    process->start(words.first(), words.mid(1));
    return process;
}

/// podman.socket would have made it.
void makeFolderFor(const QString &socket)
{
    const QByteArray runtime = QFileInfo(socket).dir().path().toLocal8Bit();
    if (::mkdir(runtime.constData(), 0700) == 0 && socket.startsWith(QLatin1String("/run/user/")))
        (void)::chown(runtime.constData(), kAna, kAna);
}

QStringList daemonCommand(EngineKind kind)
{
    QStringList words = kind == EngineKind::DockerRootless ? inRootlesskit() : asRoot();
    words << QStringLiteral("/usr/sbin/dockerd") << QStringLiteral("--iptables=false")
          << QStringLiteral("--bridge=none")
          << (kind == EngineKind::DockerPlain ? QStringLiteral("--storage-driver=overlay2")
                                              : QStringLiteral("--storage-driver=vfs"));
    if (kind == EngineKind::DockerRemap)
        words << QStringLiteral("--userns-remap=default");
    if (kind == EngineKind::DockerRootless)
        words << QStringLiteral("--rootless") << QStringLiteral("-H")
              << QStringLiteral("unix://") + rootlessDockerSocket();
    return words;
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(15'000))
        process.kill();
}

} // namespace

EngineStage::EngineStage(EngineKind kind)
    : m_kind(kind)
{
}

EngineStage::~EngineStage()
{
    for (const auto &process : {m_service.get(), m_daemon.get()}) {
        if (process)
            stop(*process);
    }
}

bool EngineStage::isDocker() const noexcept
{
    return m_kind == EngineKind::DockerPlain || m_kind == EngineKind::DockerRemap
           || m_kind == EngineKind::DockerRootless;
}

bool EngineStage::isRootless() const noexcept
{
    return m_kind == EngineKind::DockerRootless || m_kind == EngineKind::PodmanRootless;
}

QString EngineStage::engineName() const
{
    return isDocker() ? QStringLiteral("docker") : QStringLiteral("podman");
}

QStringList EngineStage::engineCommand() const
{
    QStringList words = isRootless() ? asAna() : asRoot();
    words << QStringLiteral("/usr/bin/") + engineName();
    if (m_kind == EngineKind::DockerRootless)
        words << QStringLiteral("-H") << QStringLiteral("unix://") + rootlessDockerSocket();
    return words;
}

QStringList EngineStage::runOptions() const
{
    QStringList options = {QStringLiteral("--network=none")};
    // Small machines have no cgroup to give away and no right to raise limits.
    if (!isDocker())
        options << QStringLiteral("--cgroups=disabled") << QStringLiteral("--ulimit")
                << QStringLiteral("nofile=1024:1024") << QStringLiteral("--ulimit")
                << QStringLiteral("nproc=1024:1024");
    return options;
}

QString EngineStage::dataRoot() const
{
    switch (m_kind) {
    case EngineKind::DockerPlain:
        return QStringLiteral("/var/lib/docker");
    case EngineKind::DockerRemap:
        return QStringLiteral("/var/lib/docker/165536.165536");
    case EngineKind::PodmanRootful:
        return QStringLiteral("/var/lib/containers/storage");
    case EngineKind::DockerRootless:
        return kDataOfAna + QStringLiteral("/docker");
    case EngineKind::PodmanRootless:
        break;
    }
    return kDataOfAna + QStringLiteral("/containers/storage");
}

RunResult EngineStage::run(const QStringList &arguments, int milliseconds) const
{
    return runProgram(engineCommand() + arguments, milliseconds);
}

std::unique_ptr<QProcess> EngineStage::begin(const QStringList &arguments) const
{
    return beginProgram(engineCommand() + arguments);
}

QString EngineStage::log() const
{
    QFile file(kDaemonLog);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 kEnough = 8192;
    file.seek(std::max<qint64>(0, file.size() - kEnough));
    return QString::fromLocal8Bit(file.readAll());
}

bool EngineStage::answersSoon(const QStringList &question) const
{
    const QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired()) {
        if (run(question, 10'000).exit == 0)
            return true;
        QThread::msleep(50);
    }
    return false;
}

bool EngineStage::startDaemon(QString &whyNot)
{
    if (!isDocker()) {
        // podman mistakes a version 2 hierarchy beside version 1 for one it can use, but who looks
        // for it must still find it.
        if (::mkdir("/run/cgroup2", 0755) == 0)
            (void)::mount("real", "/run/cgroup2", "cgroup2", 0, nullptr);
        (void)::umount2("/sys/fs/cgroup/unified", MNT_DETACH);
        return true;
    }
    m_daemon = beginLogged(daemonCommand(m_kind));
    // Not `version`: the rootless daemon of Docker 26 falls over it where it has no cgroups.
    if (answersSoon({QStringLiteral("ps")}))
        return true;
    whyNot = QStringLiteral("dockerd does not answer:\n") + log();
    return false;
}

bool EngineStage::importImages(QString &whyNot) const
{
    for (const DemoImage &image : demoImages()) {
        const RunResult result = run(QStringList{QStringLiteral("import")} + image.changes
                                         + QStringList{image.file, image.name},
                                     60'000);
        if (result.exit == 0)
            continue;
        whyNot = engineName() + QStringLiteral(" imports no image: ") + result.err;
        return false;
    }
    return true;
}

int EngineStage::majorVersion() const
{
    const QString answer = run({QStringLiteral("--version")}).out;
    return answer.section(QStringLiteral("version "), 1).section(QLatin1Char('.'), 0, 0).toInt();
}

QString EngineStage::socketPath()
{
    if (isDocker())
        return m_kind == EngineKind::DockerRootless ? rootlessDockerSocket() : kDockerSocket;
    const QString path =
        m_kind == EngineKind::PodmanRootless
            ? QString::fromLatin1(kRuntimeOfAna) + QStringLiteral("/podman/podman.sock")
            : QStringLiteral("/run/podman/podman.sock");
    const QString url = QStringLiteral("unix://") + path;
    if (!m_service) {
        makeFolderFor(path);
        m_service = beginLogged(engineCommand()
                                + QStringList{QStringLiteral("system"), QStringLiteral("service"),
                                              QStringLiteral("--time=0"), url});
    }
    const QStringList question = {QStringLiteral("--url"), url, QStringLiteral("version")};
    return answersSoon(question) ? path : QString();
}

std::unique_ptr<EngineStage> EngineStage::start(EngineKind kind, QString &whyNot)
{
    std::unique_ptr<EngineStage> stage(new EngineStage(kind));
    const QString missing = missingProgram(kind, stage->isDocker());
    if (!missing.isEmpty()) {
        whyNot = QStringLiteral("not installed: ") + missing;
        return nullptr;
    }
    if (!stage->startDaemon(whyNot) || !stage->importImages(whyNot))
        return nullptr;
    return stage;
}

} // namespace mountlens::real
