// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// States of inodes by chance, each as a kernel could hold it.
#pragma once

#include "fixes/fact_change.h"
#include "support/random_world.h"

#include <array>
#include <set>
#include <vector>

namespace mountlens {

class RandomState
{
public:
    explicit RandomState(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// Half of them with an ACL; of directories, half with a default one.
    InodeState next(bool directory)
    {
        InodeState state;
        state.owner = Kuid(id());
        state.group = Kgid(id());
        state.mode = Mode(m_random.below(01000) | (directory ? 0U : m_random.below(8) << 9U));
        if (m_random.below(2) == 0)
            setAccess(state);
        if (directory && m_random.below(2) == 0)
            state.defaultAcl = acl();
        return state;
    }

    Kuid user() { return Kuid(id()); }
    /// One at least.
    AccessMask rights()
    {
        return AccessMask::fromBits(static_cast<std::uint8_t>(1 + m_random.below(7)));
    }
    std::uint32_t below(std::uint32_t bound) { return m_random.below(bound); }

private:
    std::uint32_t id()
    {
        constexpr auto kIds = std::to_array<std::uint32_t>({0, 7, 1000, 1001, 100999, 4000000000U});
        return kIds[m_random.below(kIds.size())];
    }
    std::uint8_t perms() { return static_cast<std::uint8_t>(m_random.below(8)); }

    AclEntry entry(AclTag tag)
    {
        AclEntry entry;
        entry.tag = tag;
        entry.perms = AccessMask::fromBits(perms());
        return entry;
    }

    PosixAcl acl()
    {
        std::vector<AclEntry> entries = {entry(AclTag::UserObj)};
        std::set<std::uint32_t> users;
        std::set<std::uint32_t> groups;
        for (std::uint32_t i = m_random.below(3); i > 0; --i)
            users.insert(id());
        for (std::uint32_t i = m_random.below(3); i > 0; --i)
            groups.insert(id());
        for (const std::uint32_t user : users) {
            entries.push_back(entry(AclTag::User));
            entries.back().user = Kuid(user);
        }
        entries.push_back(entry(AclTag::GroupObj));
        for (const std::uint32_t group : groups) {
            entries.push_back(entry(AclTag::Group));
            entries.back().group = Kgid(group);
        }
        entries.push_back(entry(AclTag::Mask));
        if (m_random.below(4) == 0)
            entries.back().perms = {};
        entries.push_back(entry(AclTag::Other));
        return PosixAcl::fromEntries(entries).value_or(PosixAcl());
    }

    /// The mode has the bits of the ACL (fs/posix_acl.c posix_acl_equiv_mode()).
    void setAccess(InodeState &state)
    {
        state.accessAcl = acl();
        const auto &entries = state.accessAcl.entries();
        const unsigned owner = entries.front().perms.bits();
        const unsigned mask = entries[entries.size() - 2].perms.bits();
        const unsigned others = entries.back().perms.bits();
        state.mode = Mode((state.mode.bits() & 07000U) | (owner << 6U) | (mask << 3U) | others);
    }

    RandomWorld m_random;
};

} // namespace mountlens
