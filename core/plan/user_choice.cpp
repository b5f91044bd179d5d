// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/user_choice.h"

#include "base/text_scan.h"
#include "config/mount_rules.h"
#include "plan/image_accounts.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::string_view kKeepGroups = "keep-groups";

/// What all lookups need.
struct Question
{
    const ContainerSpec &spec;
    const EngineFacts &facts;
    const std::string &imageUser;
    const ImageAccounts &accounts;
    const UserNamespacePlan &space;
    std::string engine;
};

Error refusal(const Question &question, std::string words)
{
    return Error(ErrorId::EngineRefuses, question.engine, std::move(words));
}

void addGroup(ChosenUser &chosen, std::uint32_t gid)
{
    if (std::find(chosen.groups.begin(), chosen.groups.end(), gid) == chosen.groups.end())
        chosen.groups.push_back(gid);
}

void addGroups(ChosenUser &chosen, const std::vector<std::uint32_t> &gids)
{
    for (const std::uint32_t gid : gids)
        addGroup(chosen, gid);
}

bool known(const UserNamespacePlan &space)
{
    return space.gap == NamespaceGap::None;
}

/// Whether a process of that namespace can have the group.
bool mapsGroup(const UserNamespacePlan &space, std::uint32_t gid)
{
    if (!known(space))
        return !space.size || gid < *space.size;
    return space.maps.gids.extentFor(gid) != nullptr;
}

Result<Done> addGivenGroups(ChosenUser &chosen, const Question &question)
{
    const auto gids =
        additionalGroups(question.spec.groupAdd, question.accounts.group, question.engine.c_str());
    if (!gids)
        return gids.error();
    addGroups(chosen, *gids);
    return Done{};
}

Result<ExecUser> lookUp(const Question &question, const std::string &text)
{
    return execUser(text, question.accounts.passwd, question.accounts.group,
                    question.engine.c_str());
}

ChosenUser textOf(const Question &question)
{
    ChosenUser chosen;
    chosen.fromImage = question.spec.user.empty() && !question.imageUser.empty();
    chosen.text = chosen.fromImage ? question.imageUser : question.spec.user;
    return chosen;
}

/// daemon/oci_linux.go getUser(): the list begins with the primary group.
Result<ChosenUser> chooseDocker(const Question &question)
{
    ChosenUser chosen = textOf(question);
    const auto user = lookUp(question, chosen.text);
    if (!user)
        return user.error();
    chosen.uid = user->uid;
    chosen.gid = user->gid;
    addGroup(chosen, user->gid);
    addGroups(chosen, user->groups);
    if (const auto added = addGivenGroups(chosen, question); !added)
        return added.error();
    return chosen;
}

bool keepsGroups(const ContainerSpec &spec)
{
    return std::find(spec.groupAdd.begin(), spec.groupAdd.end(), kKeepGroups)
           != spec.groupAdd.end();
}

/// libpod generateSpec(): groups that the namespace does not map are left out, but only those that
/// the image gives.
void addMappedGroups(ChosenUser &chosen,
                     const std::vector<std::uint32_t> &gids,
                     const UserNamespacePlan &space)
{
    for (const std::uint32_t gid : gids) {
        if (mapsGroup(space, gid))
            addGroup(chosen, gid);
    }
}

Result<ChosenUser> withCallerGroups(ChosenUser chosen, const Question &question)
{
    if (question.spec.groupAdd.size() > 1)
        return refusal(question, "the '--group-add keep-groups' option is not allowed with any "
                                 "other --group-add options");
    chosen.keepsCallerGroups = true;
    chosen.groups.clear();
    return chosen;
}

/// pkg/specgen/generate namespaceOptions(): the image's USER counts as given.
void putImplied(ChosenUser &chosen, const UserNamespacePlan &space)
{
    if (!space.implied)
        return;
    addGroup(chosen, space.implied->gid);
    if (space.implied->replacesNone && chosen.text.empty())
        chosen.text = std::to_string(space.implied->uid) + ':' + std::to_string(space.implied->gid);
}

Result<ChosenUser> choosePodman(const Question &question)
{
    ChosenUser chosen = textOf(question);
    putImplied(chosen, question.space);
    const auto user = lookUp(question, chosen.text);
    if (!user)
        return user.error();
    if (!chosen.text.empty()) {
        chosen.uid = user->uid;
        chosen.gid = user->gid;
        addGroup(chosen, user->gid);
    }
    if (keepsGroups(question.spec))
        return withCallerGroups(std::move(chosen), question);
    if (const auto added = addGivenGroups(chosen, question); !added)
        return added.error();
    if (chosen.text.find(':') == std::string::npos)
        addMappedGroups(chosen, user->groups, question.space);
    return chosen;
}

std::string userPart(const std::string &text)
{
    return text.substr(0, text.find(':'));
}

/// pkg/kubelet/kuberuntime verifyRunAsNonRoot().
Result<Done> verifyNonRoot(const Question &question, const ChosenUser &chosen)
{
    if (!question.spec.runAsNonRoot)
        return Done{};
    const std::string user = userPart(chosen.text);
    if (chosen.fromImage && !user.empty() && !parseNumber32(user))
        return refusal(question, "container has runAsNonRoot and image has non-numeric user ("
                                     + user + "), cannot verify user is non-root");
    if (chosen.uid == 0)
        return refusal(question, chosen.fromImage || user.empty()
                                     ? "container has runAsNonRoot and image will run as root"
                                     : "container's runAsUser breaks non-root policy");
    return Done{};
}

/// containerd internal/cri/server buildContainerSpec(): a group that is given does not keep the
/// image's groups away, Strict does.
Result<ChosenUser> chooseKubernetes(const Question &question)
{
    ChosenUser chosen = textOf(question);
    if (chosen.text.starts_with(':')) {
        chosen.fromImage = !question.imageUser.empty();
        chosen.text.insert(0, userPart(question.imageUser));
    }
    const auto user = lookUp(question, chosen.text);
    if (!user)
        return user.error();
    chosen.uid = user->uid;
    chosen.gid = user->gid;
    addGroup(chosen, user->gid);
    if (!question.spec.imageGroupsIgnored)
        addGroups(chosen, groupsOf(userPart(chosen.text), question.accounts.passwd,
                                   question.accounts.group));
    if (const auto added = addGivenGroups(chosen, question); !added)
        return added.error();
    if (question.spec.fsGroup)
        addGroup(chosen, *question.spec.fsGroup);
    if (const auto verified = verifyNonRoot(question, chosen); !verified)
        return verified.error();
    return chosen;
}

/// OCI process.user, lxc.init.uid, lxc.init.gid, lxc.init.groups: nothing is looked up.
Result<ChosenUser> chooseNumbers(const Question &question)
{
    ChosenUser chosen;
    chosen.text = question.spec.user;
    const auto user = execUser(chosen.text, std::nullopt, std::nullopt, question.engine.c_str());
    if (!user)
        return user.error();
    chosen.uid = user->uid;
    chosen.gid = user->gid;
    const auto groups =
        additionalGroups(question.spec.groupAdd, std::nullopt, question.engine.c_str());
    if (!groups)
        return groups.error();
    addGroups(chosen, *groups);
    return chosen;
}

/// initgroups(3) besides what is given: systemd's User=, nspawn's --user.
Result<ChosenUser> chooseWithInitgroups(const Question &question)
{
    ChosenUser chosen;
    chosen.text = question.spec.user;
    const auto user = lookUp(question, chosen.text);
    if (!user)
        return user.error();
    if (!chosen.text.empty()) {
        chosen.uid = user->uid;
        chosen.gid = user->gid;
        addGroup(chosen, user->gid);
        addGroups(chosen, groupsOf(userPart(chosen.text), question.accounts.passwd,
                                   question.accounts.group));
    }
    if (const auto added = addGivenGroups(chosen, question); !added)
        return added.error();
    return chosen;
}

bool isPodman(const Question &question)
{
    return rulesFor(question.spec, question.facts) == Engine::Podman;
}

std::string unmappedUid(const Question &question, std::uint32_t uid)
{
    if (!isPodman(question))
        return "unable to setup user: cannot set uid to unmapped user in user namespace";
    const std::string number = std::to_string(uid);
    return question.space.own ? "container uses ID mappings, but doesn't map UID " + number
                              : "crun: cannot setresuid to `" + number + "`: Invalid argument";
}

std::string unmappedGid(const Question &question, std::uint32_t gid)
{
    if (!isPodman(question))
        return "unable to setup user: cannot set gid to unmapped user in user namespace";
    const std::string number = std::to_string(gid);
    return question.space.own ? "container uses ID mappings, but doesn't map GID " + number
                              : "crun: cannot setresgid to `" + number + "`: Invalid argument";
}

/// The runtime fails where the kernel would refuse an id.
Result<ChosenUser> mapped(Result<ChosenUser> chosen, const Question &question)
{
    if (!chosen || !known(question.space))
        return chosen;
    if (!question.space.maps.uids.extentFor(chosen->uid))
        return refusal(question, unmappedUid(question, chosen->uid));
    if (!question.space.maps.gids.extentFor(chosen->gid))
        return refusal(question, unmappedGid(question, chosen->gid));
    const auto &groups = chosen->groups;
    const bool all = std::all_of(groups.begin(), groups.end(),
                                 [&](std::uint32_t gid) { return mapsGroup(question.space, gid); });
    if (!all)
        return refusal(question, isPodman(question)
                                     ? "crun: setgroups: Invalid argument"
                                     : "unable to setup user: setgroups: invalid argument");
    return chosen;
}

Result<ChosenUser> choose(const Question &question)
{
    switch (rulesFor(question.spec, question.facts)) {
    case Engine::Podman:
        return choosePodman(question);
    case Engine::Kubernetes:
        return chooseKubernetes(question);
    case Engine::Oci:
    case Engine::Lxc:
    case Engine::Incus:
        return chooseNumbers(question);
    case Engine::Nspawn:
    case Engine::Systemd:
        return chooseWithInitgroups(question);
    default:
        return chooseDocker(question);
    }
}

/// libpod/oci_conmon_exec_common.go prepareProcessExec(): the groups of the image only.
Result<ChosenUser> choosePodmanExec(const Question &question, const std::string &text)
{
    ChosenUser chosen;
    chosen.text = text;
    const auto user = lookUp(question, text);
    if (!user)
        return user.error();
    chosen.uid = user->uid;
    chosen.gid = user->gid;
    addMappedGroups(chosen, user->groups, question.space);
    return chosen;
}

bool isTarget(const MountSpec &mount, std::string_view target)
{
    std::string_view path = mount.target;
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return mount.type == "bind" && path == target;
}

} // namespace

Result<ChosenUser> chooseUser(const ContainerSpec &spec,
                              const EngineFacts &facts,
                              const std::string &imageUser,
                              const ImageAccounts &accounts,
                              const UserNamespacePlan &space)
{
    const Question question{spec,     facts, imageUser,
                            accounts, space, engineWord(rulesFor(spec, facts))};
    return mapped(choose(question), question);
}

Result<ChosenUser> chooseExecUser(const ContainerSpec &spec,
                                  const EngineFacts &facts,
                                  const std::string &text,
                                  const ImageAccounts &accounts,
                                  const UserNamespacePlan &space)
{
    ContainerSpec asExec = spec;
    if (!text.empty())
        asExec.user = text;
    const std::string noImageUser;
    const Question question{asExec,   facts, noImageUser,
                            accounts, space, engineWord(rulesFor(spec, facts))};
    if (isPodman(question))
        return mapped(choosePodmanExec(question, asExec.user), question);
    return mapped(choose(question), question);
}

// libpod getUserOverrides(); Docker looks at the image's own files (daemon/oci_linux.go getUser()).
AccountSources accountSources(const ContainerSpec &spec, const EngineFacts &facts)
{
    AccountSources sources;
    if (rulesFor(spec, facts) != Engine::Podman)
        return sources;
    for (const MountSpec &mount : spec.mounts) {
        if (isTarget(mount, "/etc")) {
            sources.passwd = mount.source + "/passwd";
            sources.group = mount.source + "/group";
        }
    }
    for (const MountSpec &mount : spec.mounts) {
        if (isTarget(mount, "/etc/passwd"))
            sources.passwd = mount.source;
        if (isTarget(mount, "/etc/group"))
            sources.group = mount.source;
    }
    return sources;
}

} // namespace mountlens
