// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/refusal.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>

namespace mountlens {

namespace {

const Error &innermost(const Error &error)
{
    const Error *inner = &error;
    while (inner->cause())
        inner = inner->cause();
    return *inner;
}

const Error *linkWith(const Error &error, ErrorId id)
{
    const Error *link = &error;
    while (link && link->id() != id)
        link = link->cause();
    return link;
}

/// The engines' own words; what they are about is told from nothing else.
struct Phrase
{
    std::string_view words;
    Cause cause;
};

/// The first that matches counts.
constexpr auto kPhrases = std::to_array<Phrase>({
    {"failed to chown", Cause::UnmappedOwnerNoOverride},
    {"mount_setattr", Cause::IdmapUnsupported},
    {"idmapped", Cause::IdmapUnsupported},
    {"insufficient uids", Cause::SubidRange},
    {"not enough unused ids", Cause::SubidRange},
    {"requires additional uids", Cause::SubidRange},
    {"no subuid ranges", Cause::SubidRange},
    {"no subgid ranges", Cause::SubidRange},
    {"can't create id mappings", Cause::SubidRange},
    {"doesn't map uid", Cause::SubidRange},
    {"doesn't map gid", Cause::SubidRange},
    {"unmapped user", Cause::SubidRange},
    {"setresuid", Cause::SubidRange},
    {"setresgid", Cause::SubidRange},
    {"setgroups", Cause::SubidRange},
    {"uid_map", Cause::SubidRange},
    {"gid_map", Cause::SubidRange},
    {"bind source path does not exist", Cause::SourceMissingOrWrongType},
    {"no such file or directory", Cause::SourceMissingOrWrongType},
    {"not a directory", Cause::SourceMissingOrWrongType},
    {"is a directory", Cause::SourceMissingOrWrongType},
    {"not a device node", Cause::SourceMissingOrWrongType},
});

struct NamedErrno
{
    std::string_view words;
    int code;
};

constexpr auto kErrnos = std::to_array<NamedErrno>({
    {"invalid argument", EINVAL},
    {"operation not permitted", EPERM},
    {"permission denied", EACCES},
    {"no such file or directory", ENOENT},
    {"does not exist", ENOENT},
    {"not a directory", ENOTDIR},
    {"is a directory", EISDIR},
    {"unmapped user", EINVAL},
});

template <class Table>
const typename Table::value_type *firstIn(const Table &table, const std::string &text)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &each) {
        return text.find(each.words) != std::string::npos;
    });
    return found == table.end() ? nullptr : &*found;
}

Cause causeOfMountPoint(int code)
{
    switch (code) {
    case EACCES:
    case EPERM:
        return Cause::UnmappedOwnerNoOverride;
    case EROFS:
        return Cause::ReadOnlyMount;
    default:
        return Cause::SourceMissingOrWrongType;
    }
}

} // namespace

Verdict refusalVerdict(const Error &refusal)
{
    const Error &inner = innermost(refusal);
    const bool spoken = inner.id() == ErrorId::EngineRefuses;
    Verdict verdict;
    verdict.kind = VerdictKind::Denied;
    verdict.reason = ReasonId::EngineRefusal;
    verdict.code = inner.code();
    const NamedErrno *named = firstIn(kErrnos, lowered(inner.detail()));
    if (verdict.code == 0 && named)
        verdict.code = named->code;
    CheckStep step;
    step.result = StepResult::Deny;
    step.reason = {ReasonId::EngineRefusal,
                   {PathBytes{spoken ? inner.subject() : std::string("runtime")},
                    PathBytes{spoken ? inner.detail() : refusedTarget(refusal)}}};
    verdict.steps.push_back(std::move(step));
    verdict.deciding = 0;
    return verdict;
}

Cause refusalCause(const Error &refusal)
{
    if (linkWith(refusal, ErrorId::MountImpossible))
        return causeOfMountPoint(innermost(refusal).code());
    const Error &inner = innermost(refusal);
    // The runtime's bare errno: a user or group that the namespace does not map.
    if (inner.subject() == "runtime" && inner.detail() == "Invalid argument")
        return Cause::SubidRange;
    const Phrase *phrase = firstIn(kPhrases, lowered(inner.detail()));
    return phrase ? phrase->cause : Cause::NotAPermission;
}

std::string refusedTarget(const Error &refusal)
{
    const Error *mount = linkWith(refusal, ErrorId::MountImpossible);
    return mount ? mount->subject() : std::string();
}

} // namespace mountlens
