// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "host_tree.h"

#include "kernel/acl_value.h"
#include "kernel/checked.h"
#include "own_world.h"
#include "system/staged_socket.h"
#include "system/staged_tree.h"

#include <array>

#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace mountlens::real {

namespace {

constexpr std::array<const char *, 5> kFiles = {"/file", "/victim", "/moved-from", "/spare",
                                                "/given"};

struct Directory
{
    const char *name;
    std::uint32_t uid;
    std::uint32_t gid;
    mode_t mode;
};

constexpr std::array<Directory, 18> kDirectories = {{
    {"/app", 1000, 1000, 0755},
    {"/private", 1001, 1001, 0700},
    {"/media", 0, 2000, 02775},
    {"/docker", 0, 998, 0770},
    {"/rootgroup", 0, 0, 0770},
    {"/rootonly", 0, 0, 0700},
    {"/www", 33, 33, 0755},
    {"/acl", 0, 0, 0750},
    {"/closed", 0, 0, 0700},
    {"/closed/inside", 1000, 1000, 0755},
    {"/sticky", 0, 0, 01777},
    {"/setgid", 1000, 2000, 02770},
    {"/deny", 0, 1000, 0705},
    {"/blind", 1000, 1000, 0311},
    {"/sub100999", 100'999, 100'999, 0755},
    {"/sub101000", 101'000, 101'000, 0755},
    {"/remap165536", 165'536, 165'536, 0755},
    {"/remap166536", 166'536, 166'536, 0755},
}};

void makeOwnedFile(const std::string &path, std::uint32_t uid, std::uint32_t gid, mode_t mode)
{
    makeFile(path, "host\n", mode);
    giveTo(path, uid, gid);
}

/// A directory to make its files in; they have its mode without search and special bits.
void fill(const std::string &path, std::uint32_t uid, std::uint32_t gid, mode_t mode)
{
    for (const char *name : kFiles)
        makeOwnedFile(path + name, uid, gid, mode & 0666U);
    makeFile(path + "/script", "#!/bin/true\n", mode & 0777U);
    giveTo(path + "/script", uid, gid);
    makeFolder(path + "/empty");
    giveTo(path + "/empty", uid, gid);
}

/// chown clears nothing of a directory's mode, so the order does not matter.
void makeDirectory(const std::string &path, std::uint32_t uid, std::uint32_t gid, mode_t mode)
{
    makeFolder(path, mode);
    fill(path, uid, gid, mode);
    giveTo(path, uid, gid);
}

void setAcl(const std::string &path, AccessMask named, AccessMask mask)
{
    std::vector<RawAclEntry> entries = judge::baseEntries(Mode(0750));
    entries.insert(entries.begin() + 1, {AclTag::User, named, 1000});
    entries.insert(entries.end() - 1, {AclTag::Mask, mask, kNoId});
    const std::string value = judge::aclValue(entries);
    judge::checked(
        ::setxattr(path.c_str(), "system.posix_acl_access", value.data(), value.size(), 0),
        "set the ACL of " + path);
}

} // namespace

void HostTree::makeOrdinary() const
{
    for (const Directory &each : kDirectories)
        makeDirectory(m_root + each.name, each.uid, each.gid, each.mode);
}

void HostTree::makeSpecial() const
{
    setAcl(m_root + "/acl", AccessMask::fromBits(7), AccessMask::fromBits(5));
    for (const char *name : kFiles)
        setAcl(m_root + "/acl" + name, AccessMask::fromBits(4), AccessMask::fromBits(4));
    makeOwnedFile(m_root + "/conf", 1000, 1000, 0644);
    makeOwnedFile(m_root + "/secret", 0, 0, 0600);
}

void HostTree::makeMounts() const
{
    makeDirectory(m_root + "/mounts", 1000, 1000, 0755);
    for (const char *name : {"/ro", "/noexec"}) {
        const std::string path = m_root + "/mounts" + name;
        makeFolder(path);
        const unsigned long flag = std::string(name) == "/ro" ? 0 : MS_NOEXEC;
        judge::checked(::mount("real", path.c_str(), "tmpfs", flag, "mode=755"), "mount " + path);
        fill(path, 1000, 1000, 0755);
        giveTo(path, 1000, 1000);
    }
    judge::checked(::mount(nullptr, (m_root + "/mounts/ro").c_str(), nullptr,
                           MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr),
                   "make read-only");
}

void HostTree::makeHome() const
{
    makeDirectory(m_home, kAna, kAna, 0755);
    makeDirectory(m_home + "/data", kAna, kAna, 0755);
    makeDirectory(m_home + "/plain", kAna, kAna, 0755);
    makeDirectory(m_home + "/shut", kAna, kAna, 0700);
    makeDirectory(m_home + "/sub100999", 100'999, 100'999, 0700);
}

void HostTree::makeSockets()
{
    const std::string path = m_root + "/socket";
    m_listener = listeningSocket(path);
    giveTo(path, 0, 998);
    judge::checked(::chmod(path.c_str(), 0660), path);
    const std::string old = m_root + "/old.socket";
    (void)boundSocket(old, SOCK_STREAM);
    judge::checked(::chmod(old.c_str(), 0666), old);
}

HostTree::HostTree(int number)
    : m_root("/srv/" + std::to_string(number))
    , m_home(std::string(kAnaHome) + '/' + std::to_string(number))
{
    makeFolder(m_root);
    makeOrdinary();
    makeSpecial();
    makeMounts();
    makeHome();
    makeSockets();
}

HostTree::~HostTree()
{
    for (const char *name : {"/mounts/ro", "/mounts/noexec"})
        (void)::umount2((m_root + name).c_str(), MNT_DETACH);
}

} // namespace mountlens::real
