// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "demo_image.h"

#include "kernel/checked.h"
#include "system/staged_tree.h"

#include <QProcess>

#include <stdexcept>

namespace mountlens::real {

namespace {

const std::string kRoot = "/run/image";

std::string &probeProgram()
{
    static std::string bytes;
    return bytes;
}

void makeOwned(const std::string &path, mode_t mode, std::uint32_t id)
{
    makeFolder(path, mode);
    for (const char *name : {"/file", "/victim", "/moved-from", "/spare", "/given"}) {
        makeFile(path + name, "image\n");
        giveTo(path + name, id, id);
    }
    makeFile(path + "/script", "#!/bin/true\n", mode);
    makeFolder(path + "/empty");
    for (const char *name : {"/script", "/empty", ""})
        giveTo(path + name, id, id);
}

void makeAccounts()
{
    makeFile(kRoot + "/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n"
                                    "app:x:1000:1000::/home/app:/bin/sh\n"
                                    "www-data:x:33:33::/var/www:/bin/false\n"
                                    "nobody:x:65534:65534::/:/bin/false\n");
    makeFile(kRoot + "/etc/group", "root:x:0:\napp:x:1000:\nwww-data:x:33:app\n"
                                   "docker:x:998:app\nmedia:x:2000:\nnogroup:x:65534:\n");
}

void makePrograms()
{
    makeFile(kRoot + "/probe", probeProgram(), 0755);
    makeFile(kRoot + "/bin/busybox", judge::readFile("/bin/busybox"), 0755);
    for (const char *applet :
         {"sh", "ls", "cat", "id", "sleep", "touch", "chown", "chmod", "stat", "true"})
        makeLink(kRoot + "/bin/" + applet, "busybox");
}

void makeRoot()
{
    makeFolder(kRoot);
    makeFolder(kRoot + "/bin");
    makeFolder(kRoot + "/home");
    makeOwned(kRoot + "/etc", 0755, 0);
    makeOwned(kRoot + "/data", 0750, 1000);
    makeOwned(kRoot + "/home/app", 0755, 1000);
    makeOwned(kRoot + "/shut", 0700, 0);
    makeOwned(kRoot + "/locked", 0700, 1000);
    makeFolder(kRoot + "/tmp", 01777);
    makeFile(kRoot + "/data/seed.txt", "seed\n");
    giveTo(kRoot + "/data/seed.txt", 1000, 1000);
    makeAccounts();
    makePrograms();
}

QString makeArchive()
{
    makeRoot();
    QString file = QStringLiteral("/run/image.tar");
    QProcess tar;
    tar.start(QStringLiteral("tar"),
              {QStringLiteral("--numeric-owner"), QStringLiteral("-C"),
               QString::fromStdString(kRoot), QStringLiteral("-cf"), file, QStringLiteral(".")});
    if (!tar.waitForFinished(30'000) || tar.exitCode() != 0)
        throw std::runtime_error("tar: " + tar.readAllStandardError().toStdString());
    return file;
}

QStringList changing(const QStringList &changes)
{
    QStringList words;
    for (const QString &change : changes)
        words << QStringLiteral("-c") << change;
    return words;
}

QList<DemoImage> makeImages()
{
    const QString file = makeArchive();
    const QString path = QStringLiteral("ENV PATH=/bin");
    return {
        {QStringLiteral("demo/base:1"), changing({path}), file},
        {QStringLiteral("demo/withuser:1"),
         changing({path, QStringLiteral("USER app:media"), QStringLiteral("VOLUME /data")}), file},
    };
}

} // namespace

const QList<DemoImage> &demoImages()
{
    static const QList<DemoImage> images = makeImages();
    return images;
}

void rememberPrograms()
{
    probeProgram() = judge::readFile(MOUNTLENS_ENGINE_PROBE);
}

} // namespace mountlens::real
