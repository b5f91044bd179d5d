// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/rank.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace mountlens {

namespace {

int countBits(AccessMask rights)
{
    int bits = 0;
    for (unsigned rest = rights.bits(); rest != 0; rest &= rest - 1)
        ++bits;
    return bits;
}

/// Root is not kept out by the bits: it neither gains nor loses by them.
bool counts(const Party &party)
{
    return party.uid != Kuid(0) || party.kind == PartyKind::Subject;
}

/// One number for who is one account, ten for a group, a hundred for all.
int weight(PartyKind kind)
{
    constexpr int kOne = 1;
    constexpr int kGroup = 10;
    constexpr int kAll = 100;
    switch (kind) {
    case PartyKind::Group:
        return kGroup;
    case PartyKind::Others:
        return kAll;
    default:
        return kOne;
    }
}

int sizeOf(const std::vector<Party> &parties)
{
    int size = 0;
    for (const Party &party : parties) {
        // The container's root can become the subject, and so has all that it gains.
        if (counts(party) && party.kind != PartyKind::ContainerRoot)
            size += weight(party.kind) * (countBits(party.rights) + (party.ownership ? 3 : 0));
    }
    return size;
}

bool anyOf(const std::vector<Party> &parties, PartyKind kind)
{
    return std::any_of(parties.begin(), parties.end(),
                       [&](const Party &each) { return each.kind == kind && counts(each); });
}

std::optional<Kuid> subjectOf(const std::vector<Party> &parties)
{
    for (const Party &party : parties) {
        if (party.kind == PartyKind::Subject)
            return party.uid;
    }
    return std::nullopt;
}

/// An entry of its own takes the place of what the subject's number had under other groups: that is
/// not somebody else's loss.
bool anyLoses(const Fix &fix)
{
    const auto subject = subjectOf(fix.gains);
    return std::any_of(fix.loses.begin(), fix.loses.end(), [&](const Party &party) {
        return counts(party) && !(subject && party.uid == subject);
    });
}

bool clearsFlags(const Fix &fix)
{
    return std::any_of(
        fix.changes.inodes.begin(), fix.changes.inodes.end(),
        [](const InodeChange &each) { return !(each.before.flags == each.after.flags); });
}

/// Kinds that reach further than the files they are for.
int breadth(FixKind kind)
{
    switch (kind) {
    case FixKind::Leave:
    case FixKind::Setfacl:
    case FixKind::Chattr:
    case FixKind::Precreate:
    case FixKind::Tmpfs:
    case FixKind::Remount:
        return 0;
    // Of these it is the access added that decides.
    case FixKind::Chmod:
    case FixKind::Chown:
    case FixKind::Chgrp:
        return 1;
    case FixKind::GroupAdd:
    case FixKind::MountDirectory:
    case FixKind::IdmappedMount:
        return 2;
    case FixKind::User:
    case FixKind::Userns:
    case FixKind::Capability:
        return 3;
    default:
        return 4;
    }
}

auto harmOf(const Fix &fix)
{
    return std::tuple(fix.kind != FixKind::Leave, fix.status, fix.risk, breadth(fix.kind),
                      sizeOf(fix.gains), sizeOf(fix.loses), fix.changes.inodes.size(), fix.recreate,
                      !fix.survives);
}

bool givesOwnership(const Fix &fix)
{
    return fix.kind == FixKind::Chown || fix.kind == FixKind::Precreate || fix.kind == FixKind::User
           || fix.kind == FixKind::Userns || fix.kind == FixKind::Leave;
}

} // namespace

void judgeRisk(Fix &fix)
{
    if (clearsFlags(fix)) {
        fix.risk = Risk::Medium;
        fix.riskReason = RiskReason::MeantImmutable;
    } else if (anyOf(fix.gains, PartyKind::Group) || anyOf(fix.gains, PartyKind::Others)) {
        fix.risk = Risk::Medium;
        fix.riskReason = RiskReason::WholeGroup;
    } else if (anyLoses(fix)) {
        fix.risk = Risk::Medium;
        fix.riskReason = RiskReason::OwnerLoses;
    } else {
        fix.risk = Risk::Low;
        fix.riskReason =
            fix.kind == FixKind::Setfacl ? RiskReason::OneAccount : RiskReason::NobodyLoses;
    }
}

void rank(Proposals &proposals, bool ownershipMatters)
{
    std::stable_sort(proposals.fixes.begin(), proposals.fixes.end(),
                     [&](const Fix &a, const Fix &b) {
                         if (ownershipMatters && givesOwnership(a) != givesOwnership(b))
                             return givesOwnership(a);
                         return harmOf(a) < harmOf(b);
                     });
}

} // namespace mountlens
