// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/file_fixes.h"

#include "diagnosis/diagnose.h"
#include "fixes/acl_edit.h"
#include "fixes/commands.h"
#include "fixes/overlay_source.h"
#include "rules/capability_over_inode.h"
#include "rules/file_system.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

/// More denials than this on one way are no case for mending one by one.
constexpr int kMaxSteps = 12;
constexpr unsigned kOwnerShift = 6;
constexpr unsigned kGroupShift = 3;

Mode withBits(Mode mode, AccessMask bits, unsigned shift)
{
    return Mode(mode.bits() | (static_cast<unsigned>(bits.bits()) << shift));
}

/// The owner's own bits deny: no ACL entry can give the owner more.
std::optional<InodeChange> liftForOwner(const Denial &denial, AccessMask wanted)
{
    auto change = changeOf(denial);
    if (!change)
        return std::nullopt;
    change->after.mode = withBits(change->after.mode, wanted, kOwnerShift);
    return change;
}

std::optional<InodeChange> addEntry(const Denial &denial, AccessMask wanted, FileStyle style)
{
    auto change = changeOf(denial);
    const auto user = storedUser(denial);
    if (!change || !user || !supportsAcls(*denial.view.mount))
        return std::nullopt;
    // Images rarely have setfacl, and what is still to be made gets its owner at once.
    if (change->inContainer || change->toBeMade)
        return std::nullopt;
    // A named entry takes the place of what the subject had by group or as anybody.
    const AccessMask rights = wanted | rightsOf(denial.subject, denial.facts, denial.view);
    change->after = withUserEntry(change->after, *user, rights);
    const bool directory = denial.view.inode->type == FileType::Directory;
    if (style == FileStyle::AclAndDefault && directory && wanted.has(Access::Write))
        change->after = withDefaultUserEntry(change->after, *user, rights);
    return change;
}

/// Owner and, where it has no number of its own, group.
std::optional<InodeChange> giveToSubject(const Denial &denial, AccessMask wanted)
{
    auto change = changeOf(denial);
    const auto user = storedUser(denial);
    if (!change || !user)
        return std::nullopt;
    change->after.owner = user;
    if (!denial.view.vfsgid || change->toBeMade)
        change->after.group = storedGroup(denial);
    if (!change->after.group)
        return std::nullopt;
    change->after.mode = modeAfterChown(change->type, change->after.mode);
    change->after.mode = withBits(change->after.mode, wanted, kOwnerShift);
    return change;
}

/// Only where the group's bits admit it already: nothing is granted to a group that had less.
std::optional<InodeChange> giveToGroup(const Denial &denial)
{
    auto change = changeOf(denial);
    const auto group = storedGroup(denial);
    const bool admits =
        denial.state.accessAcl.empty() && denial.state.mode.groupClass().covers(denial.wanted);
    if (!change || !group || !admits)
        return std::nullopt;
    change->after.group = group;
    change->after.mode = modeAfterChown(change->type, change->after.mode);
    return change;
}

std::optional<InodeChange> widenGroupBits(const Denial &denial)
{
    auto change = changeOf(denial);
    if (!change || !denial.state.accessAcl.empty() || !inGroup(denial.subject, denial.view.vfsgid))
        return std::nullopt;
    change->after.mode = withBits(change->after.mode, denial.wanted, kGroupShift);
    return change;
}

std::optional<InodeChange> liftClassDenial(const Denial &denial, FileStyle style)
{
    if (isOwner(denial.subject, denial.view))
        return liftForOwner(denial, denial.wanted);
    // Whoever only passes through gets x, whatever is done at the end of the way.
    if (denial.verdict.role == Role::SearchedDirectory)
        return addEntry(denial, denial.wanted, FileStyle::Acl);
    switch (style) {
    case FileStyle::Acl:
    case FileStyle::AclAndDefault:
        return addEntry(denial, denial.wanted, style);
    case FileStyle::Owner:
        return giveToSubject(denial, denial.wanted);
    case FileStyle::Group:
        return giveToGroup(denial);
    case FileStyle::GroupBits:
        return widenGroupBits(denial);
    }
    return std::nullopt;
}

std::optional<InodeChange> clearFlags(const Denial &denial)
{
    auto change = changeOf(denial);
    if (!change || change->inContainer)
        return std::nullopt;
    change->after.flags =
        change->after.flags - InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly};
    return change;
}

bool isFlagDenial(ReasonId reason)
{
    switch (reason) {
    case ReasonId::InodeImmutable:
    case ReasonId::AppendOnlyInode:
    case ReasonId::DirectoryAppendOnly:
    case ReasonId::VictimFlagged:
    case ReasonId::SourceFlagged:
    case ReasonId::FlagsForbidChange:
    case ReasonId::XattrFlagged:
        return true;
    default:
        return false;
    }
}

/// Rules that ask who the owner is, whatever the bits say.
bool isOwnerDenial(ReasonId reason)
{
    switch (reason) {
    case ReasonId::NotOwner:
    case ReasonId::ChownForbidden:
    case ReasonId::ChgrpForbidden:
    case ReasonId::StickyDirectory:
    case ReasonId::StickyCreate:
    case ReasonId::XattrStickyDirectory:
    case ReasonId::WriteToUnmappedIds:
    case ReasonId::VictimUnmapped:
    case ReasonId::ChangeOfUnmapped:
    case ReasonId::XattrUnmapped:
    case ReasonId::CopyUpUnmapped:
        return true;
    default:
        return false;
    }
}

FixKind kindOf(const FactChanges &changes)
{
    const auto any = [&](auto differs) {
        return std::any_of(changes.inodes.begin(), changes.inodes.end(),
                           [&](const InodeChange &each) { return differs(each); });
    };
    if (any([](const InodeChange &each) { return each.toBeMade; }))
        return FixKind::Precreate;
    if (any([](const InodeChange &each) { return each.before.owner != each.after.owner; }))
        return FixKind::Chown;
    if (any([](const InodeChange &each) { return each.before.group != each.after.group; }))
        return FixKind::Chgrp;
    if (any([](const InodeChange &each) {
            return each.before.accessAcl != each.after.accessAcl
                   || each.before.defaultAcl != each.after.defaultAcl;
        }))
        return FixKind::Setfacl;
    if (any([](const InodeChange &each) { return !(each.before.flags == each.after.flags); }))
        return FixKind::Chattr;
    return FixKind::Chmod;
}

bool sameChanges(const FactChanges &a, const FactChanges &b)
{
    return a.inodes == b.inodes;
}

bool isThere(const Proposals &proposals, const FactChanges &changes)
{
    return std::any_of(proposals.fixes.begin(), proposals.fixes.end(),
                       [&](const Fix &each) { return sameChanges(each.changes, changes); });
}

Fix fixOf(FactChanges changes, const FixCase &fixCase)
{
    Fix fix;
    fix.kind = kindOf(changes);
    fix.verdictAfter = VerdictKind::Allowed;
    fix.coversNewFiles =
        std::any_of(changes.inodes.begin(), changes.inodes.end(), [](const InodeChange &each) {
            return each.before.defaultAcl != each.after.defaultAcl;
        });
    fix.survives = std::none_of(changes.inodes.begin(), changes.inodes.end(),
                                [](const InodeChange &each) { return each.inContainer; });
    fix.recreate = fixCase.around.planned;
    fix.changes = std::move(changes);
    addFileSteps(fix, fixCase);
    return fix;
}

/// Why no ACL entry can be made for the file that denies.
std::optional<Withheld> whyNoAcl(const FixCase &fixCase)
{
    const auto denial = denialOf(fixCase, fixCase.subject, fixCase.facts, fixCase.verdict);
    if (!denial)
        return std::nullopt;
    const auto withheld = [](WithheldReason reason, std::vector<std::string> args = {}) {
        return Withheld{FixKind::Setfacl, reason, std::move(args)};
    };
    if (isOwner(denial->subject, denial->view) || !isClassDenial(fixCase.verdict.reason))
        return std::nullopt;
    if (!supportsAcls(*denial->view.mount))
        return withheld(WithheldReason::NoAclSupport, {denial->view.mount->fileSystem});
    if (!storedUser(*denial))
        return withheld(WithheldReason::IdNotStorable);
    const auto change = changeOf(*denial);
    if (!change && !denial->path.empty() && !originOf(fixCase.around, denial->path)
        && !fixCase.around.onHost)
        return withheld(WithheldReason::ImageFile, {denial->path});
    if (!change)
        return withheld(WithheldReason::PathUnknown, {denial->path});
    if (change->inContainer)
        return withheld(WithheldReason::ImageFile, {denial->path});
    return std::nullopt;
}

/// The owner needs no entry that an earlier step gave to the same number.
void forgetEntry(const FactChanges &changes, InodeChange &change)
{
    for (const InodeChange &each : changes.inodes) {
        const bool same = each.device == change.device && each.number == change.number;
        if (!same || each.before.owner == change.after.owner)
            continue;
        change.after.accessAcl = each.before.accessAcl;
        const unsigned group = each.before.mode.bits() & 0070U;
        change.after.mode = Mode((change.after.mode.bits() & ~0070U) | group);
        // It was there for passing through.
        if (change.type == FileType::Directory)
            change.after.mode = withBits(change.after.mode, Access::Execute, kOwnerShift);
    }
}

/// Behind a directory that is shut for who asks as well, nobody knows what comes next.
bool isOutOfSight(const Verdict &verdict, const FactChanges &changes)
{
    if (verdict.kind != VerdictKind::Undetermined || changes.empty())
        return false;
    return std::all_of(verdict.missing.begin(), verdict.missing.end(), [](const Error &error) {
        return error.code() == EACCES || error.id() == ErrorId::NoRightToRead;
    });
}

} // namespace

std::optional<InodeChange> lift(const Denial &denial, FileStyle style)
{
    const ReasonId reason = denial.verdict.reason;
    if (isClassDenial(reason))
        return liftClassDenial(denial, style);
    if (isFlagDenial(reason))
        return clearFlags(denial);
    if (isOwnerDenial(reason))
        return giveToSubject(denial, {});
    if (reason == ReasonId::HardlinkProtected)
        return addEntry(denial, {Access::Read, Access::Write}, FileStyle::Acl);
    if (reason == ReasonId::CapabilityNeedsExecuteBit)
        return addEntry(denial, Access::Execute, FileStyle::Acl);
    return std::nullopt;
}

std::optional<FileMending>
mendWhatIsSeen(const FixCase &fixCase, const Subject &subject, FactSource &facts, FileStyle style)
{
    FileMending mending;
    FactChanges &changes = mending.changes;
    for (int step = 0; step < kMaxSteps; ++step) {
        OverlaySource overlay(facts, changes);
        const Verdict verdict = diagnose(subject, overlay, fixCase.request, Record::Yes);
        mending.verdict = verdict.kind;
        if (verdict.kind == VerdictKind::Allowed || isOutOfSight(verdict, changes))
            return mending;
        const auto denial = denialOf(fixCase, subject, overlay, verdict);
        auto change = denial ? lift(*denial, style) : std::nullopt;
        if (!change || change->before == change->after)
            return std::nullopt;
        forgetEntry(changes, *change);
        changes.put(std::move(*change));
    }
    return std::nullopt;
}

std::optional<FactChanges>
mendFiles(const FixCase &fixCase, const Subject &subject, FactSource &facts, FileStyle style)
{
    auto mending = mendWhatIsSeen(fixCase, subject, facts, style);
    if (!mending || mending->verdict != VerdictKind::Allowed)
        return std::nullopt;
    return std::move(mending->changes);
}

void proposeFileFixes(const FixCase &fixCase, Proposals &proposals)
{
    constexpr auto kStyles =
        std::to_array<FileStyle>({FileStyle::Acl, FileStyle::AclAndDefault, FileStyle::Owner,
                                  FileStyle::Group, FileStyle::GroupBits});
    for (const FileStyle style : kStyles) {
        auto mending = mendWhatIsSeen(fixCase, fixCase.subject, fixCase.facts, style);
        if (!mending || mending->changes.empty() || isThere(proposals, mending->changes))
            continue;
        proposals.fixes.push_back(fixOf(std::move(mending->changes), fixCase));
        proposals.fixes.back().verdictAfter = mending->verdict;
    }
    if (auto withheld = whyNoAcl(fixCase))
        proposals.withheld.push_back(std::move(*withheld));
}

} // namespace mountlens
