// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/lent_owner.h"

#include "diagnosis/diagnose.h"
#include "system/subordinate_ids.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace mountlens::ui {

namespace {

/// Accounts that engines take ranges from for containers of theirs: 0 inside is the first id.
bool isEnginesOwn(std::string_view user)
{
    return user == "dockremap" || user == "containers" || user == "root";
}

std::optional<std::uint32_t>
decidingOwner(const Subject &subject, FactSource &facts, const Request &request)
{
    const Verdict verdict = diagnose(subject, facts, request, Record::No);
    if (verdict.kind != VerdictKind::Denied || !verdict.node)
        return std::nullopt;
    const Result<InodeFacts> &inode = facts.inode(*verdict.node);
    if (!inode || !inode->owner)
        return std::nullopt;
    return inode->owner->value();
}

void addOnce(std::vector<SubordinateHolder> &holders, const SubordinateHolder &holder)
{
    if (std::find(holders.begin(), holders.end(), holder) == holders.end())
        holders.push_back(holder);
}

/// All ranges of a user follow each other inside, from 1 or from 0.
void addHolder(Circumstances &around, const std::string &name, std::uint32_t owner)
{
    const auto ids = readSubordinateIds(name);
    if (!ids)
        return;
    const bool rootless = !isEnginesOwn(name);
    std::uint32_t inside = rootless ? 1 : 0;
    for (const SubordinateRange &range : ids->uids) {
        if (owner - range.first < range.count) {
            addOnce(around.subordinateHolders, {name, range.first, range.count, inside, rootless});
            return;
        }
        inside += range.count;
    }
}

} // namespace

void addSubordinateHolders(Circumstances &around,
                           const Subject &subject,
                           FactSource &facts,
                           const Request &request,
                           const NameTable &hostNames)
{
    const auto owner = decidingOwner(subject, facts, request);
    if (!owner || hostNames.users.contains(*owner))
        return;
    const auto users = readSubordinateIdOwners(SubordinateKind::User, *owner);
    if (!users)
        return;
    for (const Uid user : *users) {
        const auto name = hostNames.users.find(user.value());
        if (name != hostNames.users.end())
            addHolder(around, name->second, *owner);
    }
}

} // namespace mountlens::ui
