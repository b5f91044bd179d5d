// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/statmount.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <linux/ioctl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace mountlens {

namespace {

// include/uapi/linux/mount.h of 6.15; the headers of Debian 12 are older than the calls.
constexpr long kSysStatmount = 457;
constexpr long kSysListmount = 458;
constexpr std::uint64_t kSbBasic = 0x1;
constexpr std::uint64_t kMntBasic = 0x2;
constexpr std::uint64_t kMntRoot = 0x8;
constexpr std::uint64_t kMntPoint = 0x10;
constexpr std::uint64_t kFsType = 0x20;
constexpr std::uint64_t kMntOpts = 0x80;
constexpr std::uint64_t kFsSubtype = 0x100;
constexpr std::uint64_t kSbSource = 0x200;
constexpr std::uint64_t kMntUidmap = 0x2000;
constexpr std::uint64_t kMntGidmap = 0x4000;
constexpr std::uint64_t kListRoot = 0xffffffffffffffffU;

constexpr std::uint64_t kAttrReadOnly = 0x1;
constexpr std::uint64_t kAttrNoSuid = 0x2;
constexpr std::uint64_t kAttrNoDev = 0x4;
constexpr std::uint64_t kAttrNoExec = 0x8;
constexpr std::uint64_t kAttrIdmap = 0x100000;
constexpr std::uint64_t kAttrNoSymfollow = 0x200000;
constexpr std::uint32_t kSbReadOnly = 1;

struct MntIdReq
{
    std::uint32_t size = sizeof(MntIdReq);
    std::uint32_t spare = 0;
    std::uint64_t mntId = 0;
    std::uint64_t param = 0;
    std::uint64_t mntNsId = 0;
};

struct StatmountHeader
{
    std::uint32_t size;
    std::uint32_t mntOpts;
    std::uint64_t mask;
    std::uint32_t sbDevMajor;
    std::uint32_t sbDevMinor;
    std::uint64_t sbMagic;
    std::uint32_t sbFlags;
    std::uint32_t fsType;
    std::uint64_t mntId;
    std::uint64_t mntParentId;
    std::uint32_t mntIdOld;
    std::uint32_t mntParentIdOld;
    std::uint64_t mntAttr;
    std::uint64_t mntPropagation;
    std::uint64_t mntPeerGroup;
    std::uint64_t mntMaster;
    std::uint64_t propagateFrom;
    std::uint32_t mntRoot;
    std::uint32_t mntPoint;
    std::uint64_t mntNsId;
    std::uint32_t fsSubtype;
    std::uint32_t sbSource;
    std::uint32_t optNum;
    std::uint32_t optArray;
    std::uint32_t optSecNum;
    std::uint32_t optSecArray;
    std::uint64_t supportedMask;
    std::uint32_t mntUidmapNum;
    std::uint32_t mntUidmap;
    std::uint32_t mntGidmapNum;
    std::uint32_t mntGidmap;
    std::array<std::uint64_t, 43> spare;
};
static_assert(sizeof(StatmountHeader) == 512);
static_assert(offsetof(StatmountHeader, mntUidmapNum) == 152);

/// The reply: the header, then the strings it points into.
class Reply
{
public:
    explicit Reply(std::size_t size)
        : m_bytes(size)
    {
    }

    [[nodiscard]] char *data() { return m_bytes.data(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] StatmountHeader header() const
    {
        StatmountHeader header{};
        std::memcpy(&header, m_bytes.data(), sizeof header);
        return header;
    }
    /// The zero-terminated string at `offset` behind the header; empty when the kernel left it out.
    [[nodiscard]] std::string_view text(std::size_t offset, bool present) const
    {
        const std::size_t at = sizeof(StatmountHeader) + offset;
        if (!present || at >= m_bytes.size())
            return {};
        return {m_bytes.data() + at, ::strnlen(m_bytes.data() + at, m_bytes.size() - at)};
    }

private:
    std::vector<char> m_bytes;
};

Error failure(int code)
{
    if (code == ENOSYS)
        return Error(ErrorId::Unsupported, "statmount", {}, code);
    if (code == EPERM || code == EACCES)
        return Error(ErrorId::NoRightToRead, "statmount", "CAP_SYS_ADMIN", code);
    return Error::fromErrno(ErrorId::OpenFailed, "statmount", code);
}

Result<Reply> call(const MntIdReq &request)
{
    std::size_t size = 4096;
    constexpr std::size_t largest = std::size_t{1} << 20U;
    for (;; size *= 4) {
        Reply reply(size);
        if (::syscall(kSysStatmount, &request, reply.data(), reply.size(), 0) == 0)
            return reply;
        if (errno != EOVERFLOW || size > largest)
            return failure(errno);
    }
}

MountFlags flagsFrom(std::uint64_t attributes)
{
    MountFlags flags;
    if ((attributes & kAttrReadOnly) != 0)
        flags |= MountFlag::ReadOnly;
    if ((attributes & kAttrNoSuid) != 0)
        flags |= MountFlag::NoSuid;
    if ((attributes & kAttrNoDev) != 0)
        flags |= MountFlag::NoDev;
    if ((attributes & kAttrNoExec) != 0)
        flags |= MountFlag::NoExec;
    if ((attributes & kAttrNoSymfollow) != 0)
        flags |= MountFlag::NoSymfollow;
    return flags;
}

/// `count` zero-terminated lines "fsid mountid count".
Result<IdMap> mapFrom(const Reply &reply, std::uint32_t offset, std::uint32_t count)
{
    std::string lines;
    for (std::uint32_t i = 0; i < count && i <= IdMap::kMaxExtents; ++i) {
        const std::string_view line = reply.text(offset, true);
        lines.append(line).push_back('\n');
        offset += static_cast<std::uint32_t>(line.size()) + 1;
    }
    return IdMap::parse(lines);
}

Result<std::shared_ptr<const MountIdmap>> idmapFrom(const Reply &reply)
{
    const StatmountHeader header = reply.header();
    if ((header.mntAttr & kAttrIdmap) == 0)
        return std::shared_ptr<const MountIdmap>();
    const std::string point(reply.text(header.mntPoint, (header.mask & kMntPoint) != 0));
    if ((header.mask & kMntUidmap) == 0 || (header.mask & kMntGidmap) == 0)
        return Error(ErrorId::IdmapUnreadable, point);
    auto uids = mapFrom(reply, header.mntUidmap, header.mntUidmapNum);
    auto gids = mapFrom(reply, header.mntGidmap, header.mntGidmapNum);
    if (!uids || !gids || (uids->empty() && gids->empty()))
        return Error(ErrorId::IdmapUnreadable, point);
    MountIdmap idmap;
    idmap.uids = TypedIdMap<Uid, Vfsuid>(std::move(*uids));
    idmap.gids = TypedIdMap<Gid, Vfsgid>(std::move(*gids));
    return std::shared_ptr<const MountIdmap>(std::make_shared<MountIdmap>(std::move(idmap)));
}

/// Paths come without the escapes of mountinfo: a backslash is one.
MountEntry entryFrom(const Reply &reply)
{
    const StatmountHeader header = reply.header();
    const auto text = [&](std::uint32_t offset, std::uint64_t bit) {
        return std::string(reply.text(offset, (header.mask & bit) != 0));
    };
    MountEntry entry;
    entry.id = header.mntId;
    entry.parentId = header.mntParentId;
    MountFacts &facts = entry.facts;
    facts.id = MountId(header.mntId);
    facts.device = {header.sbDevMajor, header.sbDevMinor};
    facts.flags = flagsFrom(header.mntAttr);
    facts.fileSystem = text(header.fsType, kFsType);
    if (const std::string subtype = text(header.fsSubtype, kFsSubtype); !subtype.empty())
        facts.fileSystem += '.' + subtype;
    facts.root = text(header.mntRoot, kMntRoot);
    facts.mountPoint = text(header.mntPoint, kMntPoint);
    facts.source = text(header.sbSource, kSbSource);
    applySuperOptions(facts, text(header.mntOpts, kMntOpts));
    facts.superblockReadOnly = (header.sbFlags & kSbReadOnly) != 0;
    facts.idmap = idmapFrom(reply);
    return entry;
}

} // namespace

Result<MountEntry> readStatmount(MountId uniqueId, std::uint64_t mountNamespace)
{
    MntIdReq request;
    request.mntId = uniqueId.value();
    request.mntNsId = mountNamespace;
    request.param = kSbBasic | kMntBasic | kMntRoot | kMntPoint | kFsType | kMntOpts | kFsSubtype
                    | kSbSource | kMntUidmap | kMntGidmap;
    const auto reply = call(request);
    if (!reply)
        return reply.error();
    return entryFrom(*reply);
}

Result<std::vector<MountId>> listMounts(std::uint64_t mountNamespace)
{
    MntIdReq request;
    request.mntId = kListRoot;
    request.mntNsId = mountNamespace;
    std::vector<MountId> mounts;
    std::array<std::uint64_t, 512> ids{};
    for (;;) {
        const long got = ::syscall(kSysListmount, &request, ids.data(), ids.size(), 0);
        if (got < 0)
            return failure(errno);
        for (long i = 0; i < got; ++i)
            mounts.emplace_back(ids[static_cast<std::size_t>(i)]);
        if (static_cast<std::size_t>(got) < ids.size())
            return mounts;
        request.param = ids.back();
    }
}

Result<std::uint64_t> mountNamespaceId(int namespaceFd)
{
    std::uint64_t id = 0;
    const auto nsGetMntnsId = _IOR(0xb7, 0x5, std::uint64_t);
    if (::ioctl(namespaceFd, nsGetMntnsId, &id) != 0)
        return Error::fromErrno(ErrorId::Unsupported, "mount namespace id", errno);
    return id;
}

} // namespace mountlens
