// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/posix_acl.h"

namespace mountlens {

namespace {

constexpr std::size_t kHeaderSize = 4;
constexpr std::size_t kEntrySize = 8;
constexpr std::size_t kMaxXattrSize = 65536;
constexpr std::uint32_t kXattrVersion = 2;

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

bool isKnownTag(std::uint32_t tag)
{
    switch (static_cast<AclTag>(tag)) {
    case AclTag::UserObj:
    case AclTag::User:
    case AclTag::GroupObj:
    case AclTag::Group:
    case AclTag::Mask:
    case AclTag::Other:
        return true;
    }
    return false;
}

Error malformed(const char *detail)
{
    return Error(ErrorId::Malformed, "posix acl", detail);
}

} // namespace

Result<PosixAcl> PosixAcl::fromEntries(std::vector<AclEntry> entries)
{
    bool named = false;
    unsigned seen = 0;
    unsigned previous = 0;
    for (const AclEntry &entry : entries) {
        const auto tag = static_cast<unsigned>(entry.tag);
        const bool isNamed = entry.tag == AclTag::User || entry.tag == AclTag::Group;
        if (tag < previous || (tag == previous && !isNamed))
            return malformed("order");
        named = named || isNamed;
        seen |= tag;
        previous = tag;
    }
    constexpr unsigned base = static_cast<unsigned>(AclTag::UserObj)
                              | static_cast<unsigned>(AclTag::GroupObj)
                              | static_cast<unsigned>(AclTag::Other);
    if ((seen & base) != base)
        return malformed("base entry missing");
    if (named && (seen & static_cast<unsigned>(AclTag::Mask)) == 0)
        return malformed("mask missing");
    PosixAcl acl;
    acl.m_entries = std::move(entries);
    return acl;
}

std::optional<AccessMask> PosixAcl::mask() const noexcept
{
    for (const AclEntry &entry : m_entries) {
        if (entry.tag == AclTag::Mask)
            return entry.perms;
    }
    return std::nullopt;
}

Result<std::vector<RawAclEntry>> parseAclXattr(std::string_view bytes)
{
    if (bytes.size() > kMaxXattrSize)
        return Error(ErrorId::TooLarge, "posix acl");
    if (bytes.size() < kHeaderSize || (bytes.size() - kHeaderSize) % kEntrySize != 0)
        return malformed("length");
    if (littleEndian(bytes, 0, 4) != kXattrVersion)
        return malformed("version");
    std::vector<RawAclEntry> entries;
    entries.reserve((bytes.size() - kHeaderSize) / kEntrySize);
    for (std::size_t at = kHeaderSize; at < bytes.size(); at += kEntrySize) {
        const std::uint32_t tag = littleEndian(bytes, at, 2);
        const std::uint32_t perms = littleEndian(bytes, at + 2, 2);
        if (!isKnownTag(tag) || perms > 7)
            return malformed("entry");
        entries.push_back({static_cast<AclTag>(tag),
                           AccessMask::fromBits(static_cast<std::uint8_t>(perms)),
                           littleEndian(bytes, at + 4, 4)});
    }
    return entries;
}

} // namespace mountlens
