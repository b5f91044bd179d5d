// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "tree_builder.h"

#include "acl_value.h"
#include "checked.h"
#include "stage.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/fsuid.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

constexpr std::array<unsigned, 8> kUsualDirectoryModes = {0755, 0755, 0755,  0777,
                                                          0777, 0777, 01777, 01777};
constexpr std::array<unsigned, 20> kOddDirectoryModes = {
    0770,  0770,  0750,  0711, 0711, 0733, 0700, 0000,  02775, 02777,
    03777, 01775, 01770, 0707, 0070, 0555, 0044, 05757, 01733, 01755};
constexpr std::array<unsigned, 6> kUsualFileModes = {0644, 0755, 0666, 0666, 0777, 0777};
constexpr std::array<unsigned, 22> kOddFileModes = {
    0600, 0660, 0640, 0440, 0000,  0044,  0040,  0004,  0070,  0007,  0707,
    0111, 0011, 0722, 0222, 01666, 02644, 04644, 04755, 02755, 06775, 06777};
constexpr std::size_t kSocketPathMax = sizeof(sockaddr_un::sun_path) - 1;

/// File accesses of the generator with other ids, all capabilities kept.
class FileIdentity
{
public:
    FileIdentity(std::uint32_t uid, std::uint32_t gid)
    {
        ::setfsgid(gid);
        ::setfsuid(uid);
    }
    FileIdentity(const FileIdentity &) = delete;
    FileIdentity &operator=(const FileIdentity &) = delete;
    ~FileIdentity()
    {
        ::setfsgid(0);
        ::setfsuid(0);
    }
};

AccessMask randomRights(Random &random)
{
    return AccessMask::fromBits(
        static_cast<std::uint8_t>(random.pick({0U, 1U, 4U, 5U, 6U, 7U, 7U, 3U})));
}

std::vector<RawAclEntry> namedEntries(Random &random, const IdPool &ids, AclTag tag)
{
    std::vector<RawAclEntry> entries;
    for (std::uint32_t left = random.below(4); left > 0; --left)
        entries.push_back({tag, randomRights(random), ids.pick(random)});
    std::sort(entries.begin(), entries.end(),
              [](const RawAclEntry &a, const RawAclEntry &b) { return a.id < b.id; });
    return entries;
}

void writeAll(const std::string &path, const std::string &text)
{
    const UniqueFd fd = checkedFd(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600), "create " + path);
    checked(::write(fd.get(), text.data(), text.size()), "write " + path);
}

void copyProgram(const std::string &source, const std::string &path)
{
    const UniqueFd from = checkedFd(::open(source.c_str(), O_RDONLY | O_CLOEXEC), "open " + source);
    const UniqueFd to = checkedFd(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600), "create " + path);
    while (checked(::sendfile(to.get(), from.get(), nullptr, 1U << 20), "copy " + path) > 0) {
    }
}

pid_t runUntilKilled(const std::string &path)
{
    const pid_t child = ::fork();
    if (child != 0)
        return checked(child, "fork");
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::execl(path.c_str(), path.c_str(), "stay-until-killed", nullptr);
    ::_exit(127);
}

/// Immutable directories and foreign superblocks refuse some objects.
template <class Work>
void tolerate(const Work &work)
{
    try {
        work();
    } catch (const std::system_error &) {
    }
}

} // namespace

HeldThings::~HeldThings()
{
    for (const pid_t process : processes)
        killAndReap(process);
}

unsigned randomDirectoryMode(Random &random)
{
    return random.percent(72) ? random.pick(kUsualDirectoryModes) : random.pick(kOddDirectoryModes);
}

unsigned randomFileMode(Random &random)
{
    return random.percent(58) ? random.pick(kUsualFileModes) : random.pick(kOddFileModes);
}

TreeBuilder::TreeBuilder(
    Random &random, const IdPool &uids, const IdPool &gids, WorldObjects &objects, HeldThings &held)
    : m_random(random)
    , m_uids(uids)
    , m_gids(gids)
    , m_objects(objects)
    , m_held(held)
{
}

std::string TreeBuilder::pickDirectory()
{
    return m_random.percent(12) ? m_directories.back() : m_random.pick(m_directories);
}

void TreeBuilder::showAs(std::string from, std::string to)
{
    m_shownFrom = std::move(from);
    m_shownTo = std::move(to);
}

std::string TreeBuilder::shown(const std::string &path) const
{
    const std::string moved =
        m_shownFrom.empty() ? std::string() : movedBelow(path, m_shownFrom, m_shownTo);
    return moved.empty() ? path : moved;
}

std::string TreeBuilder::pickShownPath()
{
    return shown(m_random.pick(m_objects).path);
}

std::string TreeBuilder::newPath(char letter)
{
    return pickDirectory() + "/" + letter + std::to_string(m_objects.size());
}

void TreeBuilder::remember(const std::string &path, ObjectKind kind)
{
    m_objects.push_back({path, kind});
}

/// File systems that cannot hold an id, or have no ACLs, leave the object as it is.
void TreeBuilder::dress(const std::string &path, ObjectKind kind, unsigned mode)
{
    (void)::lchown(path.c_str(), m_uids.pick(m_random), m_gids.pick(m_random));
    if (kind == ObjectKind::Symlink)
        return;
    checked(::chmod(path.c_str(), mode), "chmod " + path);
    if (m_random.percent(15))
        addAcl(path, kind);
}

void TreeBuilder::addAcl(const std::string &path, ObjectKind kind)
{
    std::vector<RawAclEntry> entries = {{AclTag::UserObj, randomRights(m_random), kNoId}};
    const auto users = namedEntries(m_random, m_uids, AclTag::User);
    const auto groups = namedEntries(m_random, m_gids, AclTag::Group);
    entries.insert(entries.end(), users.begin(), users.end());
    entries.push_back({AclTag::GroupObj, randomRights(m_random), kNoId});
    entries.insert(entries.end(), groups.begin(), groups.end());
    if (!users.empty() || !groups.empty() || m_random.percent(30))
        entries.push_back({AclTag::Mask, randomRights(m_random), kNoId});
    entries.push_back({AclTag::Other, randomRights(m_random), kNoId});
    const std::string value = aclValue(entries);
    const bool isDefault = kind == ObjectKind::Directory && m_random.percent(40);
    const char *name = isDefault ? "system.posix_acl_default" : "system.posix_acl_access";
    (void)::setxattr(path.c_str(), name, value.data(), value.size(), 0);
}

void TreeBuilder::addFile()
{
    const std::string path = newPath('f');
    writeAll(path, m_random.percent(50) ? "text\n" : "");
    if (m_random.percent(10))
        (void)::setxattr(path.c_str(), "user.note", "x", 1, 0);
    dress(path, ObjectKind::File, randomFileMode(m_random));
    remember(path, ObjectKind::File);
    m_files.push_back(path);
    if (m_random.percent(4)) {
        const int mode = m_random.percent(70) ? O_WRONLY : O_RDWR;
        m_held.descriptors.emplace_back(::open(path.c_str(), mode | O_CLOEXEC));
    }
}

std::string TreeBuilder::interpreterLine()
{
    std::string path = m_random.percent(55) ? shown(m_program) : pickShownPath();
    if (m_random.percent(8))
        path = "/bin/true";
    if (m_random.percent(8))
        path += "-missing";
    if (m_random.percent(8))
        path = path.substr(path.rfind('/') + 1);
    return std::string(m_random.percent(20) ? "#! " : "#!") + path
           + (m_random.percent(20) ? " argument" : "") + (m_random.percent(90) ? "\n" : "");
}

void TreeBuilder::addProgram()
{
    const std::string path = newPath('x');
    const bool first = m_program.empty();
    if (first || m_random.percent(15))
        copyProgram(m_random.percent(85) ? Stage::kProbe : "/bin/true", path);
    else
        writeAll(path, m_random.percent(75) ? interpreterLine() : "plain text, no program");
    if (first)
        m_program = path;
    const unsigned mode = m_random.percent(70) ? m_random.pick({0755U, 0555U, 0711U, 0777U})
                                               : randomFileMode(m_random);
    dress(path, ObjectKind::Program, mode);
    remember(path, ObjectKind::Program);
    if (first && m_random.percent(25)) {
        checked(::chmod(path.c_str(), 0755), "chmod " + path);
        m_held.processes.push_back(runUntilKilled(path));
    } else if (m_random.percent(8)) {
        m_held.descriptors.emplace_back(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    }
}

std::string TreeBuilder::linkBody(const std::string &directory)
{
    std::string target = pickShownPath();
    std::string name = target.substr(target.rfind('/') + 1);
    switch (m_random.below(12)) {
    case 0:
        return m_random.pick<const char *>({".", "..", "/", "../..", "./."});
    case 1:
        return name + "-missing";
    case 2:
        return "../" + name;
    case 3:
        return target + "/";
    case 4:
        return name;
    case 5:
    case 6:
    case 7: {
        const std::string below = movedBelow(target, directory, ".");
        return below.empty() ? target : below;
    }
    case 8: {
        const std::string parent = directory.substr(0, directory.rfind('/'));
        const std::string beside = movedBelow(target, parent, "..");
        return beside.empty() ? target : beside;
    }
    default:
        return target;
    }
}

void TreeBuilder::addSymlink()
{
    const std::string path = newPath('l');
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::string body =
        m_random.percent(4) ? name : linkBody(shown(path.substr(0, path.rfind('/'))));
    checked(::symlink(body.c_str(), path.c_str()), "symlink " + path);
    dress(path, ObjectKind::Symlink, 0777);
    remember(path, ObjectKind::Symlink);
}

void TreeBuilder::addHardLink()
{
    if (m_files.empty())
        return addFile();
    const std::string path = newPath('h');
    if (::link(m_random.pick(m_files).c_str(), path.c_str()) == 0)
        remember(path, ObjectKind::File);
}

void TreeBuilder::addSocket()
{
    const std::string path = newPath('s');
    if (path.size() > kSocketPathMax)
        return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    const int type = m_random.percent(75) ? SOCK_STREAM : SOCK_DGRAM;
    UniqueFd socket = checkedFd(::socket(AF_UNIX, type | SOCK_CLOEXEC, 0), "socket");
    checked(::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address),
            "bind " + path);
    dress(path, ObjectKind::Socket, randomFileMode(m_random));
    remember(path, ObjectKind::Socket);
    if (m_random.percent(20))
        return; // nobody is behind it any more
    if (type == SOCK_STREAM && m_random.percent(85))
        checked(::listen(socket.get(), 4096), "listen " + path);
    m_held.descriptors.push_back(std::move(socket));
}

void TreeBuilder::addNode(unsigned type, ObjectKind kind, dev_t device)
{
    const std::string path = newPath(kind == ObjectKind::Fifo ? 'p' : 'n');
    checked(::mknod(path.c_str(), type | 0600, device), "mknod " + path);
    dress(path, kind, randomFileMode(m_random));
    remember(path, kind);
    if (kind == ObjectKind::Fifo && m_random.percent(30))
        m_held.descriptors.emplace_back(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
}

void TreeBuilder::addDirectory()
{
    const std::string path = newPath('d');
    checked(::mkdir(path.c_str(), 0700), "mkdir " + path);
    dress(path, ObjectKind::Directory, randomDirectoryMode(m_random));
    remember(path, ObjectKind::Directory);
    const auto depth =
        std::count(path.begin() + static_cast<std::ptrdiff_t>(m_base.size()), path.end(), '/');
    if (depth < 6 && m_random.percent(85))
        m_directories.push_back(path);
}

void TreeBuilder::addObject()
{
    const std::uint32_t choice = m_random.below(100);
    if (choice < 26)
        addDirectory();
    else if (choice < 52)
        addFile();
    else if (choice < 64)
        addProgram();
    else if (choice < 78)
        addSymlink();
    else if (choice < 83)
        addHardLink();
    else if (choice < 90)
        addSocket();
    else if (choice < 94)
        addNode(S_IFIFO, ObjectKind::Fifo, 0);
    else if (choice < 98)
        addNode(S_IFCHR, ObjectKind::Device, m_random.pick({makedev(1, 3), makedev(1, 5)}));
    else
        addNode(S_IFBLK, ObjectKind::Device, m_random.pick({makedev(1, 3), makedev(7, 99)}));
}

void TreeBuilder::populate(const std::string &base,
                           unsigned count,
                           std::uint32_t uid,
                           std::uint32_t gid)
{
    const FileIdentity identity(uid, gid);
    m_base = base;
    m_directories = {base};
    m_files.clear();
    m_program.clear();
    for (const WorldObject &object : m_objects) {
        if (object.kind == ObjectKind::Directory && !movedBelow(object.path, base, "").empty())
            m_directories.push_back(object.path);
    }
    remember(base, ObjectKind::Directory);
    const unsigned mode = m_random.percent(80) ? m_random.pick({0755U, 0777U, 01777U})
                                               : randomDirectoryMode(m_random);
    tolerate([&] { dress(base, ObjectKind::Directory, mode); });
    for (unsigned i = 0; i < count; ++i)
        tolerate([&] { addObject(); });
}

void TreeBuilder::setInodeFlags(const std::string &base)
{
    for (const WorldObject &object : m_objects) {
        const bool fits = object.kind == ObjectKind::File || object.kind == ObjectKind::Directory
                          || object.kind == ObjectKind::Program;
        if (!fits || !m_random.percent(4) || movedBelow(object.path, base, "").empty())
            continue;
        const UniqueFd fd(
            ::open(object.path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
        int flags = 0;
        if (!fd || ::ioctl(fd.get(), FS_IOC_GETFLAGS, &flags) < 0)
            continue;
        flags |= m_random.percent(50) ? FS_IMMUTABLE_FL : FS_APPEND_FL;
        (void)::ioctl(fd.get(), FS_IOC_SETFLAGS, &flags);
    }
}

} // namespace mountlens::judge
