// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "scenery.h"

#include "kernel/checked.h"
#include "kernel/filesystem_image.h"
#include "program_under_test.h"
#include "real/caller.h"
#include "real/own_world.h"
#include "system/staged_socket.h"
#include "system/staged_tree.h"

#include <QDeadlineTimer>
#include <QThread>

#include <stdexcept>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace mountlens::mend {

namespace {

/// UID:GID
void give(const std::string &path, const QString &owner)
{
    const QStringList ids = owner.split(QLatin1Char(':'));
    giveTo(path, ids.at(0).toUInt(), ids.at(1).toUInt());
}

void run(const QStringList &words)
{
    const real::RunResult result = real::runProgram(real::asRoot() + words);
    if (result.exit != 0)
        throw std::runtime_error(
            (words.join(QLatin1Char(' ')) + QLatin1String(": ") + result.err).toStdString());
}

mode_t modeFrom(const QString &text)
{
    return text.toUInt(nullptr, 8);
}

/// Below it there may be folders with files that must not be left undeletable.
void dropFlags(const std::string &path)
{
    (void)real::runProgram(real::asRoot()
                           + QStringList{QStringLiteral("chattr"), QStringLiteral("-R"),
                                         QStringLiteral("-f"), QStringLiteral("-ia"),
                                         QString::fromStdString(path)});
}

bool isFuse(const std::string &path)
{
    constexpr decltype(statfs::f_type) kFuse = 0x65735546;
    struct statfs found
    {
    };
    // Who may not enter it, root too, still learns what it is.
    return ::statfs(path.c_str(), &found) == 0 ? found.f_type == kFuse : errno == EACCES;
}

} // namespace

void Scenery::makeObject(const QStringList &words)
{
    const std::string path = words.at(3).toStdString();
    const mode_t mode = modeFrom(words.at(1));
    if (words.at(0) == QLatin1String("dir"))
        makeFolder(path, mode);
    else
        makeFile(path, "#!/bin/true\n", mode);
    give(path, words.at(2));
    judge::checked(::chmod(path.c_str(), mode), "chmod " + path);
}

void Scenery::makeSocket(const QStringList &words)
{
    const std::string path = words.at(3).toStdString();
    m_listeners.push_back(listeningSocket(path));
    give(path, words.at(2));
    judge::checked(::chmod(path.c_str(), modeFrom(words.at(1))), "chmod " + path);
}

void Scenery::makeMount(const QString &kind, const std::string &path)
{
    if (kind == QLatin1String("ext4")) {
        judge::mountNewImage("ext4", "/run", path);
    } else {
        const unsigned long flag = kind == QLatin1String("noexec") ? MS_NOEXEC : 0;
        judge::checked(::mount("mend", path.c_str(), "tmpfs", flag, "mode=755"), "mount " + path);
    }
    m_mounts.push_back(path);
    if (kind != QLatin1String("ro"))
        return;
    makeFile(path + "/file", "host\n");
    judge::checked(
        ::mount(nullptr, path.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr),
        "make read-only " + path);
}

void Scenery::makeFuse(const std::string &path)
{
    // Without udev nobody has opened it for users.
    judge::checked(::chmod("/dev/fuse", 0666), "chmod /dev/fuse");
    const std::string layers = m_home + "/.layers";
    for (const char *name : {"", "/lower", "/upper", "/work"}) {
        makeFolder(layers + name);
        giveTo(layers + name, real::kAna, real::kAna);
    }
    makeFile(layers + "/upper/file", "host\n");
    giveTo(layers + "/upper/file", real::kAna, real::kAna);
    const QString at = QString::fromStdString(layers);
    const QString options = QStringLiteral("lowerdir=%1/lower,upperdir=%1/upper,workdir=%1/work");
    m_fuse = real::beginProgram(real::asAna()
                                + QStringList{QStringLiteral("fuse-overlayfs"),
                                              QStringLiteral("-f"), QStringLiteral("-o"),
                                              options.arg(at), QString::fromStdString(path)});
    m_mounts.push_back(path);
    const QDeadlineTimer deadline(10'000);
    while (!isFuse(path)) {
        if (deadline.hasExpired() || m_fuse->waitForFinished(10))
            throw std::runtime_error("no FUSE: " + m_fuse->readAllStandardError().toStdString());
    }
}

void Scenery::setSysctl(const QStringList &words)
{
    if (!m_sysctls)
        m_sysctls = std::make_unique<judge::SysctlGuard>();
    judge::writeProcFile("sys/fs/" + words.at(1).toStdString(), words.at(2).toStdString());
}

void Scenery::make(const QStringList &words)
{
    const QString &kind = words.at(0);
    const QString &last = words.last();
    const std::string path = last.toStdString();
    if (kind == QLatin1String("dir") || kind == QLatin1String("file"))
        makeObject(words);
    else if (kind == QLatin1String("socket"))
        makeSocket(words);
    else if (kind == QLatin1String("link"))
        makeLink(path, words.at(1).toStdString());
    else if (kind == QLatin1String("acl"))
        run({QStringLiteral("setfacl"), QStringLiteral("-n"), QStringLiteral("-m"), words.at(1),
             last});
    else if (kind == QLatin1String("flag"))
        run({QStringLiteral("chattr"), words.at(1), last});
    else if (kind == QLatin1String("fuse"))
        makeFuse(path);
    else if (kind == QLatin1String("sysctl"))
        setSysctl(words);
    else if (kind == QLatin1String("idmapped")) {
        run({QString::fromLatin1(kMountlens), QStringLiteral("mount-idmapped"), words.at(2), last,
             QStringLiteral("--map"), words.at(1)});
        m_mounts.push_back(path);
    } else
        makeMount(kind, path);
}

Scenery::Scenery(int number, const QString &text)
    : m_root("/srv/" + std::to_string(number))
    , m_home(std::string(real::kAnaHome) + '/' + std::to_string(number))
{
    makeFolder(m_root);
    makeFolder(m_home);
    giveTo(m_home, real::kAna, real::kAna);
    for (const QString &line : text.split(QLatin1Char(';'))) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!words.isEmpty())
            make(words);
    }
}

Scenery::~Scenery()
{
    dropFlags(m_root);
    dropFlags(m_home);
    for (auto path = m_mounts.rbegin(); path != m_mounts.rend(); ++path)
        (void)::umount2(path->c_str(), MNT_DETACH);
    if (m_fuse && !m_fuse->waitForFinished(5'000))
        m_fuse->kill();
}

} // namespace mountlens::mend
