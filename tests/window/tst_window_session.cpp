// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The window in a real X session, in front of real containers: a person's clicks and keys by
/// xdotool, a blind reader's view by AT-SPI. drive.py is the person; here are the containers.
#include "mend/scenery.h"
#include "real/caller.h"
#include "real/demo_image.h"
#include "real/engine_stage.h"
#include "real/own_world.h"
#include "real/running_container.h"
#include "support/skip.h"
#include "system/staged_tree.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include <fcntl.h>
#include <sys/stat.h>

namespace mountlens::window {

namespace {

using real::EngineKind;
using real::EngineStage;

constexpr const char *kFolder = "/run/window";

std::string contentOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The programs by name: the folder that they lie in may be out of sight in the world of
/// own_world.h.
std::map<std::string, std::string> &programs()
{
    static std::map<std::string, std::string> bytes;
    return bytes;
}

void rememberPrograms()
{
    programs() = {{"mountlens", contentOf(MOUNTLENS_PROGRAM)},
                  {"mountlens-gui", contentOf(MOUNTLENS_GUI_PROGRAM)},
                  {"drive.py", contentOf(MOUNTLENS_WINDOW_TESTS "/drive.py")},
                  {"session.py", contentOf(MOUNTLENS_WINDOW_TESTS "/session.py")}};
}

void placePrograms()
{
    makeFolder(kFolder);
    for (const char *name : {"/pictures", "/settings"}) // ana's too
        makeFolder(std::string(kFolder) + name, 01777);
    for (const auto &[name, bytes] : programs())
        makeFile(std::string(kFolder) + '/' + name, bytes, 0755);
}

/// Where the pictures go: a folder outside, held open from before.
class PictureFolder
{
public:
    PictureFolder()
    {
        QDir().mkpath(QStringLiteral(MOUNTLENS_PICTURES));
        m_fd = ::open(MOUNTLENS_PICTURES, O_PATH | O_DIRECTORY | O_CLOEXEC);
    }

    void take(const std::string &from) const
    {
        namespace fs = std::filesystem;
        const fs::path to = "/proc/self/fd/" + std::to_string(m_fd);
        if (fs::exists(from))
            fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }

private:
    int m_fd;
};

const char *const kNeeded[] = {
    "/usr/bin/Xvfb",   "/usr/bin/openbox",          "/usr/bin/xdotool",
    "/usr/bin/import", "/usr/bin/dbus-run-session", "/usr/libexec/at-spi-bus-launcher",
    "/usr/bin/python3"};

std::string missingProgram()
{
    for (const char *program : kNeeded) {
        if (!std::filesystem::exists(program))
            return std::string("not installed: ") + program;
    }
    return {};
}

} // namespace

class WindowSession : public QObject
{
    Q_OBJECT

public:
    WindowSession(std::string missing, const PictureFolder &pictures)
        : m_missing(std::move(missing))
        , m_pictures(pictures)
    {
    }

private slots:
    void initTestCase()
    {
        MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
        MOUNTLENS_NEED_NOTHING_MISSING(missingProgram());
        placePrograms();
    }
    void dockerForTheAdministrator();
    void podmanForItsUser();
    void nobodyMayAskDocker();
    void refusesRoot();

private:
    /// What the person reports; empty: all is well.
    QString drive(const QString &scenario, const QStringList &person);

    std::string m_missing;
    const PictureFolder &m_pictures;
};

QString WindowSession::drive(const QString &scenario, const QStringList &person)
{
    const QString folder = QString::fromLatin1(kFolder);
    const QStringList words = person
                              + QStringList{QStringLiteral("XDG_CONFIG_HOME=") + folder
                                                + QStringLiteral("/settings/") + scenario,
                                            QStringLiteral("/usr/bin/dbus-run-session"),
                                            QStringLiteral("--"),
                                            QStringLiteral("/usr/bin/python3"),
                                            folder + QStringLiteral("/drive.py"),
                                            scenario,
                                            folder + QStringLiteral("/pictures")};
    constexpr int kPatience = 240'000;
    const real::RunResult result = real::runProgram(words, kPatience);
    m_pictures.take(std::string(kFolder) + "/pictures");
    qInfo("%s", qPrintable(result.out.trimmed()));
    if (result.exit == 0)
        return {};
    return QStringLiteral("exit %1: ").arg(result.exit) + result.err;
}

#define MOUNTLENS_NOTHING_WRONG(act)                                                               \
    do {                                                                                           \
        const QString wrong_ = (act);                                                              \
        QVERIFY2(wrong_.isEmpty(), qPrintable(wrong_));                                            \
    } while (false)

void WindowSession::dockerForTheAdministrator()
{
    QString whyNot;
    const auto stage = EngineStage::start(EngineKind::DockerPlain, whyNot);
    MOUNTLENS_NEED_NOTHING_MISSING(whyNot.toStdString());
    const mend::Scenery scenery(1, QStringLiteral("dir 0755 1000:1000 /srv/1/wiki;"
                                                  "file 0644 1000:1000 /srv/1/wiki/start.txt;"
                                                  "dir 0755 0:0 /srv/1/conf"));
    // Two programs, one with two folders: the guide has to ask which.
    const real::RunningContainer wiki(
        *stage,
        real::runCommand(*stage, QStringLiteral("miwiki"),
                         {QStringLiteral("--user"), QStringLiteral("101:101"), QStringLiteral("-v"),
                          QStringLiteral("/srv/1/wiki:/dokuwiki/data/pages"), QStringLiteral("-v"),
                          QStringLiteral("/srv/1/conf:/etc/wiki-conf:ro")},
                         QStringLiteral("demo/base:1")));
    const real::RunningContainer database(
        *stage, real::runCommand(*stage, QStringLiteral("db"),
                                 {QStringLiteral("--user"), QStringLiteral("70:70"),
                                  QStringLiteral("-v"), QStringLiteral("/srv/1/conf:/var/lib/db")},
                                 QStringLiteral("demo/base:1")));
    QVERIFY2(wiki.ready(), qPrintable(wiki.errorText()));
    QVERIFY2(database.ready(), qPrintable(database.errorText()));
    MOUNTLENS_NOTHING_WRONG(
        drive(QStringLiteral("administrator"),
              real::asRoot()
                  + QStringList{QStringLiteral("DOCKER_HOST=unix://") + stage->socketPath(),
                                QStringLiteral("XDG_RUNTIME_DIR=/run/root")}));
}

void WindowSession::podmanForItsUser()
{
    QString whyNot;
    const auto stage = EngineStage::start(EngineKind::PodmanRootless, whyNot);
    MOUNTLENS_NEED_NOTHING_MISSING(whyNot.toStdString());
    const mend::Scenery scenery(2, QStringLiteral("dir 0755 1001:1001 /home/ana/2/notes"));
    const real::RunningContainer notes(
        *stage, real::runCommand(*stage, QStringLiteral("notes"),
                                 {QStringLiteral("--user"), QStringLiteral("1000:1000"),
                                  QStringLiteral("-v"), QStringLiteral("/home/ana/2/notes:/notes")},
                                 QStringLiteral("demo/base:1")));
    QVERIFY2(notes.ready(), qPrintable(notes.errorText()));
    const QString socket = stage->socketPath();
    MOUNTLENS_NOTHING_WRONG(
        drive(QStringLiteral("owner"),
              real::asAna() + QStringList{QStringLiteral("CONTAINER_HOST=unix://") + socket}));
}

void WindowSession::nobodyMayAskDocker()
{
    QString whyNot;
    const auto stage = EngineStage::start(EngineKind::DockerPlain, whyNot);
    MOUNTLENS_NEED_NOTHING_MISSING(whyNot.toStdString());
    MOUNTLENS_NOTHING_WRONG(drive(
        QStringLiteral("stranger"),
        real::asAna() + QStringList{QStringLiteral("DOCKER_HOST=unix://") + stage->socketPath()}));
}

void WindowSession::refusesRoot()
{
    MOUNTLENS_NOTHING_WRONG(drive(QStringLiteral("root"), real::asRoot()));
}

} // namespace mountlens::window

int main(int argc, char **argv)
{
    mountlens::real::rememberPrograms();
    mountlens::window::rememberPrograms();
    const mountlens::window::PictureFolder pictures;
    return mountlens::real::runInOwnWorld([argc, argv, &pictures](const std::string &missing) {
        mountlens::window::WindowSession test(missing, pictures);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_window_session.moc"
