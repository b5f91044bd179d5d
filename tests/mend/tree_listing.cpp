// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "tree_listing.h"

#include "base/unique_fd.h"
#include "kernel/checked.h"
#include "system/staged_tree.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens::mend {

namespace {

using judge::checked;

constexpr std::array<const char *, 2> kAcls = {"system.posix_acl_access",
                                               "system.posix_acl_default"};
/// Those that chattr changes and that mean something for permissions.
constexpr unsigned kFlags = FS_IMMUTABLE_FL | FS_APPEND_FL;

bool isPlain(mode_t mode)
{
    return S_ISREG(mode) || S_ISDIR(mode);
}

bool isFuse(const std::string &path)
{
    constexpr decltype(statfs::f_type) kFuse = 0x65735546;
    struct statfs found
    {
    };
    return ::statfs(path.c_str(), &found) != 0 || found.f_type == kFuse;
}

unsigned flagsOf(const std::string &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    unsigned flags = 0;
    if (!fd || ::ioctl(fd.get(), FS_IOC_GETFLAGS, &flags) != 0)
        return 0;
    return flags & kFlags;
}

void setFlags(const std::string &path, unsigned wanted)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    unsigned flags = 0;
    if (!fd || ::ioctl(fd.get(), FS_IOC_GETFLAGS, &flags) != 0 || (flags & kFlags) == wanted)
        return;
    flags = (flags & ~kFlags) | wanted;
    checked(::ioctl(fd.get(), FS_IOC_SETFLAGS, &flags), "set flags of " + path);
}

std::map<std::string, std::string> aclsOf(const std::string &path)
{
    std::map<std::string, std::string> acls;
    for (const char *name : kAcls) {
        std::array<char, 4096> value{};
        const ssize_t size = ::lgetxattr(path.c_str(), name, value.data(), value.size());
        if (size > 0)
            acls[name] = std::string(value.data(), static_cast<std::size_t>(size));
    }
    return acls;
}

std::string contentOf(const std::string &path, mode_t mode)
{
    if (S_ISREG(mode))
        return judge::readFile(path);
    return S_ISLNK(mode) ? std::filesystem::read_symlink(path).string() : std::string();
}

Listed listed(const std::string &path, const struct stat &found)
{
    Listed object;
    object.mode = found.st_mode;
    object.uid = found.st_uid;
    object.gid = found.st_gid;
    object.content = contentOf(path, found.st_mode);
    if (isPlain(found.st_mode)) {
        object.flags = flagsOf(path);
        object.acls = aclsOf(path);
    }
    // usermod writes the account files anew, there and back: what they hold counts.
    if (S_ISREG(found.st_mode) && path.rfind("/etc/", 0) != 0)
        object.changed = found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec;
    return object;
}

QString inWords(const Listed &object)
{
    QString text = QStringLiteral("%1 %2:%3 flags %4 size %5 changed %6")
                       .arg(object.mode, 0, 8)
                       .arg(object.uid)
                       .arg(object.gid)
                       .arg(object.flags)
                       .arg(object.content.size())
                       .arg(object.changed);
    for (const auto &[name, value] : object.acls)
        text += QLatin1String(" ") + QString::fromStdString(name) + QLatin1Char('=')
                + QString::fromLatin1(QByteArray::fromStdString(value).toHex());
    return text;
}

/// A regular file is made without its bytes.
void makeAgain(const std::string &path, const Listed &object)
{
    if (S_ISDIR(object.mode))
        makeFolder(path);
    else if (S_ISREG(object.mode))
        makeFile(path);
    else if (S_ISLNK(object.mode))
        makeLink(path, object.content);
}

void writeContent(const std::string &path, const Listed &object)
{
    if (!S_ISREG(object.mode) || judge::readFile(path) == object.content)
        return;
    const UniqueFd file = judge::checkedFd(
        ::open(path.c_str(), O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC), "open " + path);
    checked(::write(file.get(), object.content.data(), object.content.size()), "write " + path);
}

void setAcls(const std::string &path, const Listed &object)
{
    for (const char *name : kAcls) {
        const auto wanted = object.acls.find(name);
        if (wanted == object.acls.end()) {
            (void)::lremovexattr(path.c_str(), name);
            continue;
        }
        checked(::lsetxattr(path.c_str(), name, wanted->second.data(), wanted->second.size(), 0),
                std::string("set ") + name + " of " + path);
    }
}

void setTime(const std::string &path, const Listed &object)
{
    if (!S_ISREG(object.mode) || object.changed == 0)
        return;
    const std::array<timespec, 2> times = {
        timespec{0, UTIME_OMIT},
        timespec{object.changed / 1'000'000'000, object.changed % 1'000'000'000}};
    checked(::utimensat(AT_FDCWD, path.c_str(), times.data(), 0), "utimensat " + path);
}

void setAttributes(const std::string &path, const Listed &object)
{
    giveTo(path, object.uid, object.gid);
    if (S_ISLNK(object.mode))
        return;
    checked(::chmod(path.c_str(), object.mode & 07777U), "chmod " + path);
    if (isPlain(object.mode))
        setAcls(path, object);
    setTime(path, object);
    if (isPlain(object.mode))
        setFlags(path, object.flags);
}

} // namespace

void TreeListing::add(const std::string &path)
{
    struct stat found
    {
    };
    // A FUSE mount that is closed to everybody is not even seen by lstat.
    if (::lstat(path.c_str(), &found) != 0 || (S_ISDIR(found.st_mode) && isFuse(path)))
        return;
    m_objects[path] = listed(path, found);
    if (!S_ISDIR(found.st_mode))
        return;
    for (const auto &entry : std::filesystem::directory_iterator(path))
        add(entry.path().string());
}

TreeListing::TreeListing(const std::vector<std::string> &roots)
    : m_roots(roots)
{
    for (const std::string &root : roots)
        add(root);
}

std::vector<std::string> TreeListing::differences(const TreeListing &other) const
{
    std::vector<std::string> paths;
    for (const auto &[path, object] : m_objects) {
        const auto there = other.m_objects.find(path);
        if (there == other.m_objects.end() || there->second != object)
            paths.push_back(path);
    }
    for (const auto &[path, object] : other.m_objects) {
        if (!m_objects.contains(path))
            paths.push_back(path);
    }
    return paths;
}

QStringList TreeListing::differencesInWords(const TreeListing &other) const
{
    const auto shown = [](const std::map<std::string, Listed> &objects, const std::string &path) {
        const auto found = objects.find(path);
        return found == objects.end() ? QStringLiteral("missing") : inWords(found->second);
    };
    QStringList lines;
    for (const std::string &path : differences(other))
        lines << QString::fromStdString(path) + QLatin1String(": ") + shown(m_objects, path)
                     + QLatin1String(" -> ") + shown(other.m_objects, path);
    return lines;
}

void TreeListing::restoreObject(const std::string &path) const
{
    const auto wanted = m_objects.find(path);
    if (wanted == m_objects.end())
        return;
    struct stat found
    {
    };
    if (::lstat(path.c_str(), &found) != 0)
        makeAgain(path, wanted->second);
    writeContent(path, wanted->second);
    setAttributes(path, wanted->second);
}

void TreeListing::restore() const
{
    const TreeListing present(m_roots);
    const std::vector<std::string> changed = differences(present);
    for (const std::string &path : changed) {
        if (present.m_objects.contains(path))
            setFlags(path, 0);
        if (!m_objects.contains(path))
            std::filesystem::remove_all(path);
    }
    // What is seen in two places through two mounts cannot be made through each of them.
    for (const std::string &path : changed) {
        try {
            restoreObject(path);
        } catch (const std::system_error &) {
            continue;
        }
    }
    const QStringList left = differencesInWords(TreeListing(m_roots));
    if (!left.isEmpty())
        throw std::runtime_error("cannot restore " + left.join(QLatin1Char('\n')).toStdString());
}

} // namespace mountlens::mend
