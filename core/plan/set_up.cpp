// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/set_up.h"

#include "base/text_scan.h"
#include "diagnosis/resolve_unchecked.h"
#include "model/capability_names.h"
#include "plan/planned_namespace.h"

#include <cerrno>
#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

namespace {

Request requestFor(const MountSpec &mount, const std::string &source, FactSource &host)
{
    Request request;
    request.operation = Operation::Stat;
    request.path = source;
    const bool makes = mount.missingSource == MissingSource::MakeDirectory;
    if (const auto missing = makes ? firstMissing(host, source) : std::nullopt) {
        request.operation = Operation::Mkdir;
        request.path = *missing;
    }
    return request;
}

} // namespace

std::optional<std::string> firstMissing(FactSource &facts, std::string_view path)
{
    std::string reached;
    while (!path.empty()) {
        const std::string_view name = takeUntil(path, '/');
        if (name.empty())
            continue;
        reached.append("/").append(name);
        const auto node = resolveUnchecked(facts, reached);
        if (!node && node.error().code() == ENOENT)
            return reached;
        if (!node)
            return std::nullopt;
    }
    return std::nullopt;
}

Subject engineSubject(const EngineFacts &facts)
{
    Subject subject;
    subject.userNamespace = engineNamespace(facts);
    subject.credentials.setUids(Kuid(facts.rootless ? facts.user.uid : 0));
    subject.credentials.setGids(Kgid(facts.rootless ? facts.user.gid : 0));
    std::vector<Kgid> groups;
    for (const std::uint32_t group : facts.callerGroups)
        groups.emplace_back(group);
    if (facts.rootless)
        subject.credentials.setGroups(std::move(groups));
    subject.credentials.effective = kEveryCapability;
    subject.credentials.permitted = kEveryCapability;
    return subject;
}

std::vector<SetUpQuestion> setUpQuestions(const ContainerSpec &spec, FactSource &host)
{
    std::vector<SetUpQuestion> questions;
    for (const MountSpec &mount : spec.mounts) {
        const bool device = !mount.volumeDevice.empty();
        if ((mount.type != "bind" && !device) || mount.missingSource == MissingSource::Skipped)
            continue;
        const std::string &source = device ? mount.volumeDevice : mount.source;
        if (source.starts_with('/'))
            questions.push_back({mount, requestFor(mount, source, host)});
    }
    return questions;
}

} // namespace mountlens
