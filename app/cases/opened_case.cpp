// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/opened_case.h"

#include "cases/accounts.h"
#include "cases/capability_list.h"
#include "cases/container_case.h"
#include "cases/users_inside.h"
#include "inventory/around_container.h"
#include "inventory/inventory.h"
#include "snapshot/recorded_source.h"
#include "snapshot/snapshot.h"
#include "snapshot/snapshot_file.h"
#include "system/host_surroundings.h"
#include "system/live.h"

namespace mountlens::ui {

namespace {

Result<OpenedCase> openSnapshot(const std::string &path, const std::optional<UserChoice> &user)
{
    const auto text = readWholeFile(path, kMaxSnapshotBytes);
    if (!text)
        return text.error();
    auto snapshot = readSnapshot(*text);
    if (!snapshot)
        return snapshot.error().within(ErrorId::ReadFailed, path);
    OpenedCase opened = fromSnapshot(*std::move(snapshot));
    if (user) {
        if (const auto done = becomeUser(opened, *user); !done)
            return done.error();
    }
    return opened;
}

SetUp setUpFrom(RecordedSetUp recorded)
{
    SetUp setUp;
    setUp.engine = std::move(recorded.engine);
    setUp.host = std::make_shared<RecordingSource>(
        std::make_shared<RecordedSource>(std::move(recorded.host)));
    for (RecordedSetUp::Task &task : recorded.tasks) {
        SetUpQuestion question;
        question.mount.target = std::move(task.target);
        question.request = std::move(task.request);
        setUp.questions.push_back(std::move(question));
    }
    return setUp;
}

OpenedCase fromLive(LiveCase live)
{
    OpenedCase opened;
    opened.subject = std::move(live.subject);
    opened.facts = std::move(live.facts);
    return opened;
}

template <class Id, class Map>
auto mapOrUsage(const Map &map, std::uint32_t id) -> Result<decltype(map.mapDown(Id(0)))>
{
    const auto mapped = map.mapDown(Id(id));
    if (!mapped)
        return Error(ErrorId::Usage, "--user", std::to_string(id));
    return mapped;
}

/// Without a group the account's own groups, gid 0 for a uid without account.
void addAccount(const OpenedCase &opened, UserChoice &user)
{
    if (user.gid)
        return;
    const bool readable = !opened.origin && opened.subject.pid;
    const auto account =
        readable ? accountOf(readProcessAccounts(*opened.subject.pid, *opened.facts), user.uid)
                 : std::nullopt;
    user.gid = account ? account->gid : 0;
    user.groups = account ? account->groups : std::vector<std::uint32_t>();
}

/// As an engine's `exec --user` does: a user other than root keeps no capability.
Result<CapabilitySet> capabilitiesAs(const OpenedCase &opened, Kuid uid, bool root)
{
    if (!root)
        return CapabilitySet();
    if (opened.subject.credentials.fsUid == uid)
        return opened.subject.credentials.effective;
    if (opened.origin || !opened.subject.pid)
        return Error(ErrorId::NotRecorded, "CapBnd");
    return boundingSet(*opened.subject.pid).value_or(CapabilitySet());
}

/// A process in a container is shown with the container's name and with its mounts' host paths.
void nameContainer(OpenedCase &opened, Pid pid)
{
    const HostSurroundings surroundings;
    const auto named = nameContainerOf(pid, surroundings);
    if (!named)
        return;
    constexpr std::size_t kShortId = 12;
    opened.container =
        named->label.name.empty() ? named->label.id.substr(0, kShortId) : named->label.name;
    opened.engine = managerName(named->label.manager);
    if (!named->live)
        return;
    if (!named->live->names.empty())
        opened.container = named->live->names.front();
    opened.around = aroundRunning(*named->live, nullptr);
}

Result<OpenedCase> openPid(Pid pid, const std::optional<UserChoice> &user)
{
    auto live = openProcess(pid);
    if (!live)
        return live.error();
    OpenedCase opened = fromLive(std::move(*live));
    nameContainer(opened, pid);
    if (user) {
        if (const auto done = becomeUser(opened, *user); !done)
            return done.error();
    }
    return opened;
}

} // namespace

OpenedCase fromSnapshot(Snapshot snapshot)
{
    OpenedCase opened;
    opened.subject = std::move(snapshot.subject);
    opened.facts = std::make_unique<RecordedSource>(std::move(snapshot.facts));
    opened.names = std::move(snapshot.names);
    opened.requests = std::move(snapshot.requests);
    opened.kernelAnswer = snapshot.kernelAnswer;
    opened.origin = SnapshotOrigin{snapshot.takenAt, snapshot.hostName, snapshot.redacted};
    opened.container = std::move(snapshot.around.container);
    opened.engine = std::move(snapshot.around.engine);
    opened.image = std::move(snapshot.around.image);
    opened.collector = std::move(snapshot.around.collector);
    opened.around = std::move(snapshot.around.circumstances);
    opened.planned = snapshot.around.planned;
    opened.bystanders = std::move(snapshot.around.bystanders);
    opened.notices = std::move(snapshot.around.notices);
    opened.places = std::make_shared<HostPlaces>(std::move(snapshot.around.places));
    if (snapshot.setUp)
        opened.setUp = setUpFrom(*std::move(snapshot.setUp));
    return opened;
}

Result<OpenedCase> openCase(const SubjectChoice &choice, const std::stop_token &stop)
{
    if (choice.snapshot)
        return openSnapshot(*choice.snapshot, choice.user);
    if (choice.configuration || choice.container)
        return openContainer(choice, stop);
    if (choice.pid)
        return openPid(*choice.pid, choice.user);
    auto live = openSelf(ownCredentials(*choice.as, choice.capabilities));
    if (!live)
        return live.error();
    OpenedCase opened = fromLive(std::move(*live));
    opened.around.onHost = true;
    return opened;
}

Result<Done> becomeUser(OpenedCase &opened, UserChoice user)
{
    addAccount(opened, user);
    const UserNamespace &ns = opened.subject.userNamespace;
    const auto uid = mapOrUsage<Uid>(ns.uids, user.uid);
    const auto gid = mapOrUsage<Gid>(ns.gids, *user.gid);
    if (!uid || !gid)
        return uid ? gid.error() : uid.error();
    const auto capabilities = capabilitiesAs(opened, **uid, user.uid == 0);
    if (!capabilities)
        return capabilities.error();
    std::vector<Kgid> groups;
    for (const std::uint32_t group : user.groups) {
        if (const auto mapped = ns.gids.mapDown(Gid(group)))
            groups.push_back(*mapped);
    }
    Credentials &credentials = opened.subject.credentials;
    if (!opened.ownCredentials)
        opened.ownCredentials = credentials;
    credentials.effective = credentials.permitted = *capabilities;
    credentials.setUids(**uid);
    credentials.setGids(**gid);
    credentials.setGroups(std::move(groups));
    return Done{};
}

Result<Done> stillTheSame(const OpenedCase &opened, const SubjectChoice &choice)
{
    if (opened.origin || !opened.subject.pid)
        return Done{};
    auto same = mountlens::stillTheSame(opened.subject, *opened.facts);
    if (!same && choice.user && same.error().id() == ErrorId::ProcessChanged)
        return Done{};
    return same;
}

void readNames(OpenedCase &opened)
{
    if (opened.origin)
        return;
    opened.names.host = namesIn(readHostAccounts());
    if (opened.subject.pid)
        opened.names.container = namesIn(readProcessAccounts(*opened.subject.pid, *opened.facts));
}

Credentials ownCredentials(const UserChoice &user, const std::optional<CapabilitySet> &capabilities)
{
    std::uint32_t gid = user.gid.value_or(user.uid);
    std::vector<std::uint32_t> groupNumbers = user.groups;
    if (!user.gid) {
        if (const auto account = accountOf(readHostAccounts(), user.uid)) {
            gid = account->gid;
            groupNumbers = account->groups;
        }
    }
    std::vector<Kgid> groups;
    groups.reserve(groupNumbers.size());
    for (const std::uint32_t group : groupNumbers)
        groups.emplace_back(group);
    Credentials credentials;
    credentials.setUids(Kuid(user.uid));
    credentials.setGids(Kgid(gid));
    credentials.setGroups(std::move(groups));
    credentials.effective =
        capabilities.value_or(user.uid == 0 ? allCapabilities() : CapabilitySet());
    credentials.permitted = credentials.effective;
    return credentials;
}

} // namespace mountlens::ui
