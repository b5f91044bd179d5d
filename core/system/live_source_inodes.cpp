// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// The part of LiveSource that knows inodes: owners and ACLs as the file system stores them.
#include "base/text_scan.h"
#include "model/mount_ids.h"
#include "model/mount_options.h"
#include "system/acl_xattr.h"
#include "system/live_source.h"
#include "system/small_file.h"
#include "system/statx_reader.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace mountlens {

namespace {

constexpr std::uint32_t kOverflowId = 65534;

std::optional<std::uint32_t> numberOption(std::string_view options, std::string_view key)
{
    const auto value = optionValue(options, key);
    return value ? parseNumber32(*value) : std::nullopt;
}

/// Of a descriptor that statx is refused for.
std::optional<std::uint64_t> mountIdFromProc(int fd)
{
    const auto text = readSmallFile(AT_FDCWD, "/proc/self/fdinfo/" + std::to_string(fd));
    const std::size_t at = text ? text->find("mnt_id:\t") : std::string::npos;
    if (at == std::string::npos)
        return std::nullopt;
    std::string_view rest = std::string_view(*text).substr(at + 8);
    return parseNumber32(takeUntil(rest, '\n'));
}

} // namespace

const Result<InodeFacts> &LiveSource::inode(NodeId id)
{
    Node &wanted = node(id);
    if (!wanted.inode)
        wanted.inode.emplace(readInode(wanted));
    return *wanted.inode;
}

Result<InodeFacts> LiveSource::readInode(Node &wanted)
{
    auto raw = readStatx(wanted.fd.get());
    if (!raw && raw.error().code() == EACCES)
        raw = readClosedFuse(wanted.fd.get());
    if (!raw)
        return raw.error();
    InodeFacts facts = raw->facts;
    if (wanted.detour) {
        facts.mount = wanted.detour->mount;
    } else if (Mount &met = mountOf(facts.mount); met.objectFd < 0) {
        met.objectFd = wanted.fd.get();
        met.internal = raw->internalMount;
    }
    if (facts.type == FileType::Directory && isProcTaskDirectory(wanted, facts.mount))
        facts.flags |= InodeFlag::Immutable;
    if (wanted.detour && !wanted.detour->idmapKept) {
        facts.owner = Kuid(raw->uid);
        facts.group = Kgid(raw->gid);
        return facts;
    }
    const auto owners = readOwners(wanted.fd.get(), facts, raw->uid, raw->gid);
    if (!owners)
        return owners.error();
    return facts;
}

/// fs/fuse/dir.c fuse_getattr(): without allow_other only the mount's owner is shown anything.
Result<RawStatx> LiveSource::readClosedFuse(int fd) const
{
    const Error refused = Error::fromErrno(ErrorId::ReadFailed, "statx", EACCES);
    const auto id = mountIdFromProc(fd);
    const auto text =
        m_process ? m_process->read("mountinfo") : readSmallFile(AT_FDCWD, "/proc/self/mountinfo");
    const auto table = text ? parseMountinfo(*text) : Result<MountTable>(text.error());
    if (!id || !table)
        return refused;
    const auto found = std::find_if(table->begin(), table->end(),
                                    [&](const MountEntry &each) { return each.id == *id; });
    if (found == table->end() || !found->facts.fileSystem.starts_with("fuse"))
        return refused;
    const auto uid = numberOption(found->facts.superOptions, "user_id");
    const auto gid = numberOption(found->facts.superOptions, "group_id");
    return uid && gid ? readStatxAs(fd, *uid, *gid) : refused;
}

/// From the ids that stat shows to the ids the file system stores: back through the mount's map.
/// 65534 may be an id or the want of one; then a copy of the mount without the map tells.
Result<Done> LiveSource::readOwners(int fd, InodeFacts &facts, std::uint32_t uid, std::uint32_t gid)
{
    if (m_seesOverflowIds && (uid == kOverflowId || gid == kOverflowId))
        return Error(ErrorId::OwnerAmbiguous, std::to_string(kOverflowId));
    const Result<MountFacts> &through = mount(facts.mount);
    if (!through)
        return through.error();
    if (!through->idmap)
        return through->idmap.error();
    const MountIdmap *idmap = through->idmap->get();
    if (!idmap) {
        facts.owner = Kuid(uid);
        facts.group = Kgid(gid);
        return Done{};
    }
    const Result<UserNamespace> &superblock = superblockNamespace(facts.mount);
    if (!superblock)
        return superblock.error();
    const bool ambiguous = (uid == kOverflowId && idmap->uids.plain().coversLower(kOverflowId))
                           || (gid == kOverflowId && idmap->gids.plain().coversLower(kOverflowId));
    if (!ambiguous) {
        facts.owner = storedOwner(idmap, *superblock, Vfsuid(uid));
        facts.group = storedGroup(idmap, *superblock, Vfsgid(gid));
        return Done{};
    }
    const auto copy = withoutIdmap(fd, *through);
    if (!copy)
        return copy.error().within(ErrorId::OwnerAmbiguous, std::to_string(kOverflowId));
    const auto raw = readStatx(copy->get());
    if (!raw)
        return raw.error();
    facts.owner = Kuid(raw->uid);
    facts.group = Kgid(raw->gid);
    return Done{};
}

const Result<PosixAcl> &LiveSource::acl(NodeId id, AclKind kind)
{
    Node &wanted = node(id);
    auto &slot = kind == AclKind::Access ? wanted.accessAcl : wanted.defaultAcl;
    if (!slot)
        slot.emplace(readAcl(id, kind));
    return *slot;
}

Result<PosixAcl> LiveSource::readAcl(NodeId id, AclKind kind)
{
    const Node &wanted = node(id);
    const auto raw = readAclXattr(wanted.fd.get(), kind);
    if (!raw)
        return raw.error();
    if (raw->empty())
        return PosixAcl();
    const Result<InodeFacts> &facts = inode(id);
    if (!facts)
        return facts.error();
    const Result<MountFacts> &through = mount(facts->mount);
    if (!through || !through->idmap)
        return !through ? through.error() : through->idmap.error();
    // Through a copy without id map the ids are the stored ones already.
    const bool shownAsStored = wanted.detour && !wanted.detour->idmapKept;
    const MountIdmap *idmap = shownAsStored ? nullptr : through->idmap->get();
    const Result<UserNamespace> &superblock = superblockNamespace(facts->mount);
    if (!superblock)
        return superblock.error();
    return storedAcl(*raw, idmap, *superblock);
}

} // namespace mountlens
