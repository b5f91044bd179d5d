// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/capability_plan.h"

#include "model/capability_names.h"

#include <algorithm>

namespace mountlens {

namespace {

using Names = std::vector<std::string>;

constexpr CapabilitySet operator|(CapabilitySet a, CapabilitySet b)
{
    return CapabilitySet(a.bits() | b.bits());
}

constexpr CapabilitySet operator&(CapabilitySet a, CapabilitySet b)
{
    return CapabilitySet(a.bits() & b.bits());
}

constexpr CapabilitySet operator-(CapabilitySet a, CapabilitySet b)
{
    return CapabilitySet(a.bits() & ~b.bits());
}

/// One list of --cap-add or --cap-drop.
struct Asked
{
    bool all = false;
    CapabilitySet named;
};

/// Capabilities up to AUDIT_READ are all that Docker before 23 knows (its vendored gocapability).
constexpr CapabilitySet kOldDockerKnows{0x3fffffffffU};

std::string withPrefix(const std::string &name)
{
    return name.starts_with("CAP_") ? name : "CAP_" + name;
}

CapabilitySet bitOf(std::uint8_t number)
{
    return CapabilitySet(std::uint64_t{1} << number);
}

/// The capability of one name, as far as the engine knows it.
CapabilitySet capabilityOf(const std::string &name, CapabilitySet known)
{
    const auto number = capabilityNumber(name.starts_with("CAP_") ? name.substr(4) : name);
    return number ? bitOf(*number) & known : CapabilitySet();
}

/// `refuse` makes the error for a name that is none.
template <class Refuse>
Result<Asked> asked(const Names &names, CapabilitySet known, Refuse refuse)
{
    Asked result;
    for (const std::string &name : names) {
        if (name == "ALL") {
            result.all = true;
            continue;
        }
        const CapabilitySet one = capabilityOf(name, known);
        if (one == CapabilitySet())
            return refuse(withPrefix(name));
        result.named = result.named | one;
    }
    return result;
}

/// Both lists; for podman and Docker alike.
struct Wishes
{
    Asked add;
    Asked drop;
};

template <class RefuseAdd, class RefuseDrop>
Result<Wishes>
wishesOf(const ContainerSpec &spec, CapabilitySet known, RefuseAdd refuseAdd, RefuseDrop refuseDrop)
{
    const auto add = asked(spec.capAdd, known, refuseAdd);
    if (!add)
        return add.error();
    const auto drop = asked(spec.capDrop, known, refuseDrop);
    if (!drop)
        return drop.error();
    return Wishes{*add, *drop};
}

/// Root gets them all; nobody else has any (oci/oci.go SetCapabilities()).
CapabilityPlan forRootOnly(CapabilitySet list, std::uint32_t uid)
{
    CapabilityPlan plan;
    plan.bounding = list;
    if (uid == 0)
        plan.effective = plan.permitted = list;
    return plan;
}

/// What the runtime itself may hand on: a namespace of its own makes it all-powerful there.
CapabilitySet withinReach(const EngineFacts &facts, const UserNamespacePlan &space)
{
    return space.own || facts.rootless ? kEveryCapability : facts.bounding;
}

Error dockerRefuses(std::string words)
{
    return Error(ErrorId::EngineRefuses, "docker", std::move(words));
}

/// moby oci/caps/utils.go TweakCapabilities(): ALL in --cap-add wins over ALL in --cap-drop, a name
/// in --cap-add over the same in --cap-drop.
CapabilitySet tweaked(const Wishes &wishes, CapabilitySet base, CapabilitySet every)
{
    if (wishes.add.all)
        return every - wishes.drop.named;
    if (wishes.drop.all)
        return wishes.add.named;
    return (base - wishes.drop.named) | wishes.add.named;
}

/// The capabilities that dockerd takes for existing ones, and those it can give.
struct DockerKnowledge
{
    CapabilitySet known;
    CapabilitySet every;
};

DockerKnowledge dockerKnowledge(const EngineFacts &facts)
{
    if (!atLeast(facts, {23, 0, 0}))
        return {kOldDockerKnows, kOldDockerKnows};
    return {kEveryCapability, facts.rootless ? kEveryCapability : facts.bounding};
}

Result<Wishes> dockerWishes(const ContainerSpec &spec, const DockerKnowledge &knowledge)
{
    const auto refuse = [&](const char *list) {
        return [&, list](const std::string &name) {
            return dockerRefuses(std::string("invalid ") + list + ": unknown capability: \"" + name
                                 + '"');
        };
    };
    auto wishes = wishesOf(spec, knowledge.known, refuse("CapAdd"), refuse("CapDrop"));
    if (wishes && !knowledge.every.covers(wishes->add.named))
        return dockerRefuses("invalid CapAdd: capability not supported by your kernel or not "
                             "available in the current environment");
    return wishes;
}

Result<CapabilityPlan> planDocker(const ContainerSpec &spec,
                                  const EngineFacts &facts,
                                  const ChosenUser &user,
                                  const UserNamespacePlan &space)
{
    const DockerKnowledge knowledge = dockerKnowledge(facts);
    const auto wishes = dockerWishes(spec, knowledge);
    if (!wishes)
        return wishes.error();
    const CapabilitySet list = spec.privileged
                                   ? knowledge.every
                                   : tweaked(*wishes, facts.defaultCapabilities, knowledge.every);
    CapabilityPlan plan = forRootOnly(list, user.uid);
    const CapabilitySet reach = withinReach(facts, space);
    if (!reach.covers(plan.permitted))
        return dockerRefuses("unable to apply caps: operation not permitted");
    plan.bounding = plan.bounding & reach;
    return plan;
}

Error podmanRefuses(std::string words)
{
    return Error(ErrorId::EngineRefuses, "podman", std::move(words));
}

std::string nameIn(CapabilitySet set, const Names &names)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string &name) {
        return (capabilityOf(name, kEveryCapability) & set) != CapabilitySet();
    });
    return found == names.end() ? std::string() : withPrefix(*found);
}

/// containers/common pkg/capabilities MergeCapabilities().
Result<CapabilitySet>
merged(const ContainerSpec &spec, const Wishes &wishes, CapabilitySet base, CapabilitySet every)
{
    if (wishes.drop.all && wishes.add.all)
        return podmanRefuses("adding all caps and removing all caps not allowed");
    if (wishes.drop.all)
        return wishes.add.named;
    if (wishes.add.all)
        return every - wishes.drop.named;
    const CapabilitySet both = wishes.add.named & wishes.drop.named;
    if (both != CapabilitySet())
        return podmanRefuses("capability \"" + nameIn(both, spec.capAdd)
                             + "\" cannot be dropped and added");
    return (base - wishes.drop.named) | wishes.add.named;
}

Result<Wishes> podmanWishes(const ContainerSpec &spec)
{
    const auto refuse = [](const std::string &name) {
        return podmanRefuses('"' + name + "\": unknown capability");
    };
    return wishesOf(spec, kEveryCapability, refuse, refuse);
}

/// The image may want less than it would get; what it may not have it does not get.
CapabilitySet limitedTo(CapabilitySet list, const Names &imageWants)
{
    CapabilitySet wanted;
    for (const std::string &name : imageWants)
        wanted = wanted | capabilityOf(name, kEveryCapability);
    return wanted != CapabilitySet() && list.covers(wanted) ? wanted : list;
}

/// pkg/specgen/generate securityConfigureGenerator(): by the text of --user or the image's USER,
/// before anything is looked up; what keep-id puts there does not count as root.
bool countsAsRoot(const ContainerSpec &spec, const ChosenUser &user, const UserNamespacePlan &space)
{
    const bool nothingSaid = spec.user.empty() && !user.fromImage;
    if (nothingSaid)
        return !space.implied || !space.implied->replacesNone;
    const std::string name = user.text.substr(0, user.text.find(':'));
    return name.empty() || name == "root" || name == "0";
}

Result<CapabilityPlan> planPodman(const ContainerSpec &spec,
                                  const EngineFacts &facts,
                                  const ChosenUser &user,
                                  const UserNamespacePlan &space,
                                  const Names &imageWants)
{
    const auto wishes = podmanWishes(spec);
    if (!wishes)
        return wishes.error();
    const CapabilitySet every = facts.rootless ? kEveryCapability : facts.bounding;
    const auto list = merged(spec, *wishes, facts.defaultCapabilities, every);
    if (!list && !spec.privileged)
        return list.error();
    CapabilityPlan plan;
    plan.bounding = spec.privileged ? every : limitedTo(*list & every, imageWants);
    if (countsAsRoot(spec, user, space)) {
        plan.effective = plan.permitted = plan.bounding;
        return plan;
    }
    plan.ambient = wishes->add.all ? every : wishes->add.named & every;
    plan.effective = plan.permitted = plan.inheritable = plan.ambient;
    return plan;
}

/// containerd's CRI: adds, then drops; nerdctl takes --cap-drop ALL first.
Result<CapabilityPlan> planContainerd(const ContainerSpec &spec,
                                      const EngineFacts &facts,
                                      const ChosenUser &user,
                                      const UserNamespacePlan &space)
{
    const bool nerdctl = rulesFor(spec, facts) == Engine::Nerdctl;
    const auto refuse = [&](const std::string &name) {
        return Error(ErrorId::EngineRefuses, nerdctl ? "nerdctl" : "kubernetes",
                     "unknown capability \"" + name + '"');
    };
    const auto wishes = wishesOf(spec, kEveryCapability, refuse, refuse);
    if (!wishes)
        return wishes.error();
    const CapabilitySet every = withinReach(facts, space);
    CapabilitySet list = facts.defaultCapabilities;
    if (wishes->drop.all)
        list = CapabilitySet();
    if (wishes->add.all && (nerdctl || !wishes->drop.all))
        list = every;
    list = (list | wishes->add.named) - wishes->drop.named;
    return forRootOnly(spec.privileged ? every : list & every, user.uid);
}

CapabilitySet setOf(const Names &names)
{
    CapabilitySet set;
    for (const std::string &name : names)
        set = set | (name == "ALL" ? kEveryCapability : capabilityOf(name, kEveryCapability));
    return set;
}

/// Sets that are written as such.
CapabilityPlan planExact(const ExactCapabilities &exact, CapabilitySet reach)
{
    CapabilityPlan plan;
    plan.bounding = setOf(exact.bounding) & reach;
    plan.ambient = setOf(exact.ambient) & reach;
    plan.effective = setOf(exact.effective) & reach;
    plan.permitted = plan.effective | plan.ambient;
    plan.inheritable = plan.ambient;
    return plan;
}

/// systemd src/nspawn/nspawn.c: what a machine keeps by default (CAP_NET_ADMIN only with a network
/// of its own).
constexpr CapabilitySet kNspawnKeeps{0xfdecafffU};

/// Everything the runtime has, less what is dropped: LXC, Incus, nspawn, systemd units.
CapabilityPlan planLessDropped(const ContainerSpec &spec, CapabilitySet base, CapabilitySet reach)
{
    CapabilityPlan plan;
    plan.bounding = ((base | setOf(spec.capAdd)) - setOf(spec.capDrop)) & reach;
    plan.effective = plan.permitted = plan.bounding;
    plan.ambient = setOf(spec.ambientCapabilities) & plan.bounding;
    plan.inheritable = plan.ambient;
    return plan;
}

Result<CapabilityPlan> given(const ContainerSpec &spec,
                             const EngineFacts &facts,
                             const ChosenUser &user,
                             const UserNamespacePlan &space,
                             const Names &imageWants)
{
    const CapabilitySet reach = withinReach(facts, space);
    if (spec.exactCapabilities)
        return planExact(*spec.exactCapabilities, reach);
    switch (rulesFor(spec, facts)) {
    case Engine::Podman:
        return planPodman(spec, facts, user, space, imageWants);
    case Engine::Nerdctl:
    case Engine::Kubernetes:
        return planContainerd(spec, facts, user, space);
    case Engine::Oci: // runc and crun take no set for an empty one
        return CapabilityPlan();
    case Engine::Lxc:
    case Engine::Incus:
    case Engine::Systemd:
        return planLessDropped(spec, kEveryCapability, reach);
    case Engine::Nspawn:
        return planLessDropped(spec, kNspawnKeeps, reach);
    default:
        return planDocker(spec, facts, user, space);
    }
}

} // namespace

CapabilityPlan afterExec(const CapabilityPlan &given, std::uint32_t uid, bool noNewPrivileges)
{
    CapabilityPlan plan = given;
    plan.permitted = given.ambient;
    plan.effective = given.ambient;
    if (uid != 0)
        return plan;
    // handle_privileged_root(); without new privileges the old permitted set stays the limit.
    plan.permitted = given.bounding | given.inheritable | given.ambient;
    if (noNewPrivileges)
        plan.permitted = plan.permitted & given.permitted;
    plan.effective = plan.permitted;
    return plan;
}

Result<CapabilityPlan> planCapabilities(const ContainerSpec &spec,
                                        const EngineFacts &facts,
                                        const ChosenUser &user,
                                        const UserNamespacePlan &space,
                                        const std::vector<std::string> &imageWants)
{
    const auto plan = given(spec, facts, user, space, imageWants);
    if (!plan)
        return plan.error();
    return afterExec(*plan, user.uid, spec.noNewPrivileges);
}

} // namespace mountlens
