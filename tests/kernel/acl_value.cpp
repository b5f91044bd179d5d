// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "acl_value.h"

#include <linux/capability.h>

namespace mountlens::judge {

namespace {

void appendLittleEndian(std::string &bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xffU));
}

} // namespace

std::string aclValue(const std::vector<RawAclEntry> &entries)
{
    std::string bytes;
    appendLittleEndian(bytes, 2, 4);
    for (const RawAclEntry &entry : entries) {
        appendLittleEndian(bytes, static_cast<std::uint16_t>(entry.tag), 2);
        appendLittleEndian(bytes, entry.perms.bits(), 2);
        appendLittleEndian(bytes, entry.id, 4);
    }
    return bytes;
}

std::vector<RawAclEntry> baseEntries(Mode mode)
{
    return {{AclTag::UserObj, mode.ownerClass(), kNoId},
            {AclTag::GroupObj, mode.groupClass(), kNoId},
            {AclTag::Other, mode.otherClass(), kNoId}};
}

std::string fileCapabilityValue()
{
    std::string bytes;
    appendLittleEndian(bytes, VFS_CAP_REVISION_2, 4);
    bytes.append(16, '\0');
    return bytes;
}

} // namespace mountlens::judge
