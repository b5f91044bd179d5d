// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/plan_container.h"

#include "base/text_scan.h"
#include "config/paths.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/resolve_unchecked.h"
#include "model/capability_names.h"
#include "plan/assumed_root.h"
#include "plan/capability_plan.h"
#include "plan/device_plan.h"
#include "plan/image_store.h"
#include "plan/image_tree.h"
#include "plan/mount_plan.h"
#include "plan/planned_namespace.h"

#include <algorithm>
#include <cerrno>

namespace mountlens {

namespace {

constexpr std::size_t kMaxPath = 4096; // PATH_MAX
constexpr std::size_t kMaxAccountBytes = std::size_t{4} << 20U;

/// To look at the mount point, or to make the first directory on the way to it.
Request reachRequest(const std::string &target, FactSource &facts)
{
    Request request;
    request.operation = Operation::Stat;
    request.path = target;
    if (const auto missing = firstMissing(facts, target)) {
        request.operation = Operation::Mkdir;
        request.path = *missing;
    }
    return request;
}

/// The root file system with what the image says about itself.
struct FoundRoot
{
    std::shared_ptr<RootTree> tree;
    /// The same tree where files can be read from it.
    ImageTree *readable = nullptr;
    ImageFacts image;
};

class ContainerPlanner
{
public:
    ContainerPlanner(ContainerSpec spec, const PlanInputs &inputs)
        : m_spec(std::move(spec))
        , m_inputs(inputs)
        , m_facts(inputs.engine)
    {
    }

    Result<PlannedContainer> plan()
    {
        leaveOutUnusableMounts();
        if (const auto done = findNamespace(); !done)
            return done.error();
        if (const auto done = findRoot(); !done)
            return done.error();
        if (const auto done = findUser(); !done)
            return done.error();
        if (const auto done = makeSubject(); !done)
            return done.error();
        if (const auto done = mountEverything(); !done)
            return done.error();
        m_planned.engine = engineSubject(m_facts);
        m_planned.setUp = setUpQuestions(m_spec, *m_inputs.host);
        return std::move(m_planned);
    }

private:
    /// A target that was kept as text ($DIR) or that no kernel would take is nothing to plan with.
    void leaveOutUnusableMounts()
    {
        std::erase_if(m_spec.mounts, [&](const MountSpec &mount) {
            const bool usable = mount.target.starts_with('/') && mount.target.size() < kMaxPath
                                && mount.source.size() < kMaxPath;
            if (!usable)
                m_planned.notices.push_back({NoticeId::NotEvaluated, {mount.target}});
            return !usable;
        });
    }

    Result<Done> findNamespace()
    {
        const auto space = planUserNamespace(m_spec, m_facts, m_inputs.namespaces);
        if (!space)
            return space.error();
        if (space->gap != NamespaceGap::None)
            return Error(ErrorId::NamespaceNotKnown,
                         m_spec.userns.empty() ? m_facts.userns : m_spec.userns, space->gapSubject);
        m_space = *space;
        return Done{};
    }

    Result<Done> findRoot()
    {
        if (!m_spec.rootfs.empty()) {
            auto tree = ImageTree::openDirectory(m_spec.rootfs, m_space.maps);
            return tree ? useTree(std::move(*tree)) : tree.error();
        }
        const auto image =
            m_spec.image.empty()
                ? Result<ImageFacts>(Error::fromErrno(ErrorId::OpenFailed, {}, ENOENT))
                : findImage(m_facts, m_spec.image);
        if (!image)
            return assumeRoot(image.error());
        m_root.image = *image;
        auto tree = ImageTree::open(*image);
        return tree ? useTree(std::move(*tree)) : tree.error();
    }

    Result<Done> useTree(std::unique_ptr<ImageTree> tree)
    {
        m_root.readable = tree.get();
        m_root.tree = std::move(tree);
        return Done{};
    }

    /// Without the image, a user given by numbers and the usual owner of directories above mounts
    /// are enough.
    Result<Done> assumeRoot(const Error &reason)
    {
        const std::string image = m_spec.image.empty() ? m_spec.name : m_spec.image;
        if (!givenByNumbers(m_spec.user)) {
            const bool unreadable =
                reason.id() == ErrorId::NoRightToRead || reason.code() == EACCES;
            return unreadable ? reason.within(ErrorId::ImageNotHere, image)
                              : Error(ErrorId::ImageNotHere, image);
        }
        m_root.tree = std::make_shared<AssumedRoot>(m_spec.mounts, image);
        m_planned.notices.push_back({NoticeId::ImageAssumed, {image}});
        return Done{};
    }

    /// "UID:GID": nothing of the image is needed.
    static bool givenByNumbers(std::string_view user)
    {
        const std::string_view uid = takeUntil(user, ':');
        return parseNumber32(uid) && parseNumber32(user);
    }

    /// nullopt: the image has none.
    [[nodiscard]] Result<std::optional<std::string>> accountFile(const char *path) const
    {
        if (!m_root.readable)
            return std::optional<std::string>();
        return m_root.readable->read(path, kMaxAccountBytes);
    }

    Result<Done> findUser()
    {
        const auto passwd = accountFile("/etc/passwd");
        const auto group = accountFile("/etc/group");
        if (!passwd || !group)
            return (passwd ? group : passwd).error().within(ErrorId::ImageNotHere, m_spec.image);
        const ImageAccounts &mounted = m_inputs.mountedAccounts;
        const ImageAccounts accounts{mounted.passwd ? mounted.passwd : *passwd,
                                     mounted.group ? mounted.group : *group};
        m_planned.accounts = {accounts.passwd.value_or(std::string()),
                              accounts.group.value_or(std::string())};
        const auto user = chooseUser(m_spec, m_facts, m_root.image.user, accounts, m_space);
        if (!user)
            return user.error();
        m_planned.user = *user;
        return Done{};
    }

    [[nodiscard]] std::vector<Kgid> kernelGroups(const UserNamespace &ns) const
    {
        std::vector<Kgid> groups;
        if (m_planned.user.keepsCallerGroups) {
            for (const std::uint32_t group : m_facts.callerGroups)
                groups.emplace_back(group);
            return groups;
        }
        for (const std::uint32_t group : m_planned.user.groups) {
            if (const auto mapped = ns.gids.mapDown(Gid(group)))
                groups.push_back(*mapped);
        }
        return groups;
    }

    Result<Done> makeSubject()
    {
        Subject &subject = m_planned.subject;
        subject.userNamespace = containerNamespace(m_space, m_facts);
        const auto uid = subject.userNamespace.uids.mapDown(Uid(m_planned.user.uid));
        const auto gid = subject.userNamespace.gids.mapDown(Gid(m_planned.user.gid));
        if (!uid || !gid)
            return Error(ErrorId::EngineRefuses, "runtime", "Invalid argument");
        const auto capabilities = planCapabilities(m_spec, m_facts, m_planned.user, m_space,
                                                   m_root.image.wantedCapabilities);
        if (!capabilities)
            return capabilities.error();
        const CapabilityPlan sets =
            afterExec(*capabilities, m_planned.user.uid, m_spec.noNewPrivileges);
        subject.credentials.setUids(*uid);
        subject.credentials.setGids(*gid);
        subject.credentials.setGroups(kernelGroups(subject.userNamespace));
        subject.credentials.effective = sets.effective;
        subject.credentials.permitted = sets.permitted;
        subject.credentials.umask = umask();
        subject.noNewPrivileges = m_spec.noNewPrivileges;
        subject.seccomp = unconfined("seccomp") ? SeccompMode::Off : SeccompMode::Filter;
        subject.securityLabel = securityLabel();
        return Done{};
    }

    [[nodiscard]] Mode umask() const
    {
        const std::string &text = m_spec.umask.empty() ? m_facts.umask : m_spec.umask;
        const auto number = parseNumber32(text, 8);
        return Mode(static_cast<std::uint16_t>(number && *number <= 0777 ? *number : 022));
    }

    [[nodiscard]] bool unconfined(std::string_view module) const
    {
        const auto switchesOff = [&](const std::string &option) {
            return option.starts_with(module) && option.ends_with("unconfined");
        };
        return m_spec.privileged
               || std::any_of(m_spec.securityOptions.begin(), m_spec.securityOptions.end(),
                              switchesOff);
    }

    /// AppArmor's profile, which decides last where it is loaded. A rootless engine loads none.
    [[nodiscard]] std::string securityLabel() const
    {
        if (m_facts.rootless || unconfined("apparmor"))
            return "unconfined";
        for (const std::string &option : m_spec.securityOptions) {
            if (option.starts_with("apparmor="))
                return option.substr(option.find('=') + 1) + " (enforce)";
        }
        if (!hasEngineDefaults(rulesFor(m_spec, m_facts)))
            return {};
        return rulesFor(m_spec, m_facts) == Engine::Podman ? "containers-default (enforce)"
                                                           : "docker-default (enforce)";
    }

    [[nodiscard]] MountHabits habits() const
    {
        MountHabits habits;
        habits.engine = rulesFor(m_spec, m_facts);
        if (!m_facts.dataRoot.empty())
            habits.volumeDirectory = m_facts.dataRoot + "/volumes";
        const bool podman = habits.engine == Engine::Podman;
        habits.tmpfsTakesImageMode = !podman || atLeast(m_facts, {5, 0, 0});
        habits.plainIdsBelowIdmap = podman && atLeast(m_facts, {5, 3, 0});
        habits.readOnlyIsRecursive =
            habits.engine == Engine::Docker && atLeast(m_facts, {25, 0, 0});
        const UserNamespace &ns = m_planned.subject.userNamespace;
        habits.container = ns;
        habits.rootless = m_facts.rootless;
        habits.engineNamespace = engineNamespace(m_facts);
        habits.stateDirectory = m_facts.dataRoot;
        // Docker stores images with the ids of its own namespace, whatever this container's is.
        const IdMaps &stored =
            podman || m_root.image.layers.empty() ? m_space.maps : m_root.image.owners;
        habits.storedUids = UidMap(stored.uids);
        habits.storedGids = GidMap(stored.gids);
        const auto maker = m_facts.containerMaps.uids.down(0);
        const auto makerGroup = m_facts.containerMaps.gids.down(0);
        habits.makerUid = Kuid(maker.value_or(0));
        habits.makerGid = Kgid(makerGroup.value_or(0));
        habits.processUid = m_planned.subject.credentials.fsUid;
        habits.processGid = m_planned.subject.credentials.fsGid;
        return habits;
    }

    /// Where the root file system lies on the host.
    [[nodiscard]] const std::string &rootDirectory() const
    {
        if (!m_spec.rootfs.empty())
            return m_spec.rootfs;
        return m_root.image.store.empty() ? m_facts.dataRoot : m_root.image.store;
    }

    /// Empty: nobody can tell.
    [[nodiscard]] std::string fileSystemOf(const std::string &path) const
    {
        const auto node = resolveUnchecked(*m_inputs.host, path);
        const auto inode = node ? m_inputs.host->inode(*node) : Result<InodeFacts>(node.error());
        const auto mount =
            inode ? m_inputs.host->mount(inode->mount) : Result<MountFacts>(inode.error());
        return mount ? mount->fileSystem : std::string();
    }

    [[nodiscard]] PlannedRoot plannedRoot(const MountHabits &habits) const
    {
        PlannedRoot root;
        root.storedUids = habits.storedUids;
        root.storedGids = habits.storedGids;
        root.deviceRules = planDeviceRules(m_spec, habits, *m_inputs.host);
        root.deviceRulesKnown = hasEngineDefaults(habits.engine);
        root.tree = m_root.tree;
        root.readOnly = m_spec.readOnlyRoot || m_facts.readOnly;
        root.layered = m_facts.storageDriver.starts_with("overlay") && m_spec.rootfs.empty();
        root.fileSystem = root.layered ? "overlay" : fileSystemOf(rootDirectory());
        root.superblock = root.layered ? engineNamespace(m_facts) : UserNamespace::makeInitial();
        return root;
    }

    /// The image's VOLUMEs that nothing else is mounted on are anonymous volumes.
    [[nodiscard]] ContainerSpec withImageVolumes() const
    {
        ContainerSpec spec = m_spec;
        spec.readOnlyRoot = m_spec.readOnlyRoot || m_facts.readOnly;
        for (const std::string &volumeTarget : m_root.image.volumes) {
            const std::string target = absolutePath("/", volumeTarget);
            const bool taken =
                std::any_of(spec.mounts.begin(), spec.mounts.end(),
                            [&](const MountSpec &mount) { return mount.target == target; });
            if (taken)
                continue;
            MountSpec volume;
            volume.type = "volume";
            volume.target = target;
            spec.mounts.push_back(std::move(volume));
        }
        return spec;
    }

    /// A missing source is set-up's question, which tells the place where it fails.
    [[nodiscard]] bool isSetUpsQuestion(const MountSpec &mount) const
    {
        const std::string &source = mount.volumeDevice.empty() ? mount.source : mount.volumeDevice;
        const bool bind = mount.type == "bind" || !mount.volumeDevice.empty();
        return bind && !resolveUnchecked(*m_inputs.host, source);
    }

    Result<Done> mountOne(const MountOutcome &outcome, PlannedSource &source) const
    {
        if (!outcome.planned)
            return isSetUpsQuestion(outcome.spec) ? Result<Done>(Done{}) : outcome.planned.error();
        const bool asked = !outcome.spec.target.empty();
        if (asked) {
            if (auto reached = reachTarget(outcome.spec.target, source); !reached)
                return reached;
        }
        const auto added = source.add(*outcome.planned);
        if (!added && asked)
            return added.error().within(ErrorId::MountImpossible, outcome.spec.target);
        return Done{};
    }

    /// runc mounts as the container's own root, who may not have the way to the mount point, nor be
    /// allowed to make it (libcontainer/rootfs_linux.go mountToRootfs()).
    Result<Done> reachTarget(const std::string &target, PlannedSource &source) const
    {
        const UserNamespace &ns = m_planned.subject.userNamespace;
        const auto uid = ns.uids.mapDown(Uid(0));
        const auto gid = ns.gids.mapDown(Gid(0));
        if (m_facts.rootless || ns.initial || !uid || !gid
            || rulesFor(m_spec, m_facts) == Engine::Podman)
            return Done{};
        Subject runtime;
        runtime.userNamespace = ns;
        runtime.credentials.setUids(*uid);
        runtime.credentials.setGids(*gid);
        runtime.credentials.effective = runtime.credentials.permitted = kEveryCapability;
        const Verdict verdict = diagnose(runtime, source, reachRequest(target, source), Record::No);
        if (verdict.kind == VerdictKind::Denied && verdict.code == EACCES)
            return Error::fromErrno(ErrorId::MountImpossible, target, verdict.code);
        return Done{};
    }

    Result<Done> addDevices(const MountHabits &habits, PlannedSource &source) const
    {
        const auto devices = planDevices(m_spec, habits, *m_inputs.host);
        if (!devices)
            return devices.error();
        for (const PlannedDevice &device : *devices) {
            // Without /dev (a directory of the image in its place) there is nothing to make.
            const auto done = device.mounted ? source.add(*device.mounted)
                                             : source.make(device.path, device.node);
            if (!done)
                break;
        }
        return Done{};
    }

    Result<Done> mountEverything()
    {
        const MountHabits how = habits();
        auto source = std::make_unique<PlannedSource>(
            m_inputs.host, m_planned.subject.userNamespace, plannedRoot(how));
        const ContainerSpec spec = withImageVolumes();
        m_planned.mounts = spec.mounts;
        for (const MountOutcome &outcome : planMounts(spec, how, *m_inputs.host, *m_root.tree)) {
            if (auto mounted = mountOne(outcome, *source); !mounted)
                return mounted;
        }
        if (auto done = addDevices(how, *source); !done)
            return done;
        m_planned.facts = std::move(source);
        return Done{};
    }

    ContainerSpec m_spec;
    const PlanInputs &m_inputs;
    const EngineFacts &m_facts;
    UserNamespacePlan m_space;
    FoundRoot m_root;
    PlannedContainer m_planned;
};

} // namespace

Result<PlannedContainer> planContainer(const ContainerSpec &spec, const PlanInputs &inputs)
{
    return ContainerPlanner(spec, inputs).plan();
}

} // namespace mountlens
