// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "generated_world.h"

#include "checked.h"
#include "mounting.h"
#include "sysctls.h"

#include <algorithm>
#include <array>
#include <system_error>

#include <fcntl.h>
#include <linux/btrfs.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

constexpr std::array<unsigned, 9> kCapabilities = {0, 1, 2, 3, 4, 21, 27, 31, 9};
constexpr int kSubjects = 5;
constexpr std::uint64_t kAllCapabilities = ~std::uint64_t{0};
constexpr std::array<std::uint64_t, 5> kAttributes = {MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOEXEC,
                                                      MOUNT_ATTR_NODEV, MOUNT_ATTR_NOSYMFOLLOW,
                                                      MOUNT_ATTR_NOSUID};

Identity rootOf(const UserNamespaceHandle &space)
{
    Identity identity;
    identity.uid = identity.fsUid = space.uids.down(0).value_or(0);
    identity.gid = identity.fsGid = space.gids.down(0).value_or(0);
    return identity;
}

bool makeSubvolume(const std::string &folder, const std::string &name)
{
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    btrfs_ioctl_vol_args arguments{};
    name.copy(arguments.name, sizeof arguments.name - 1);
    return ::ioctl(fd.get(), BTRFS_IOC_SUBVOL_CREATE, &arguments) == 0;
}

void makeSubvolumeReadOnly(const std::string &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    std::uint64_t flags = BTRFS_SUBVOL_RDONLY;
    (void)::ioctl(fd.get(), BTRFS_IOC_SUBVOL_SETFLAGS, &flags);
}

MountOptions overlayOptions(const std::string &folder, bool withUpper)
{
    MountOptions options = {{"lowerdir", folder + "/lower:" + folder + "/base"}};
    if (withUpper) {
        options.emplace_back("upperdir", folder + "/upper");
        options.emplace_back("workdir", folder + "/work");
    }
    return options;
}

std::string nameOf(std::size_t number)
{
    return "part" + std::to_string(number);
}

} // namespace

GeneratedWorld::GeneratedWorld(const Stage &stage, std::uint64_t seed, SubjectChoice choice)
    : m_stage(stage)
    , m_choice(choice)
    , m_random(seed)
    , m_uids(m_random)
    , m_gids(m_random)
    , m_builder(m_random, m_uids, m_gids, m_objects, m_held)
{
    setRandomSysctls(m_random);
    makeNamespaces();
    addArea(m_random.pick(stage.fileSystems()), Stage::kWorld);
    for (std::uint32_t more = m_random.below(3); more > 0; --more)
        addArea(m_random.pick(stage.fileSystems()), pickPath(ObjectKind::Directory));
    for (std::uint32_t more = m_random.below(5); more > 0; --more)
        addBind();
    if (m_choice == SubjectChoice::Any && m_random.percent(8))
        addProc();
    for (int i = 0; i < kSubjects; ++i)
        addSubject();
    if (m_random.percent(15))
        makeSuperblockReadOnly();
}

GeneratedWorld::~GeneratedWorld()
{
    m_subjects.clear();
    while (::umount2(Stage::kWorld, MNT_DETACH) == 0) {
    }
    if (m_readOnly)
        (void)setSuperblockReadOnly(m_readOnly->mount, false);
    m_areas.clear();
    for (const std::string &folder : m_folders)
        removeTree(folder);
}

void GeneratedWorld::makeNamespaces()
{
    for (std::uint32_t count = 1 + m_random.below(2); count > 0; --count)
        makeNamespace(-1);
    if (m_random.percent(60))
        makeNamespace(static_cast<int>(m_random.below(m_namespaces.size())));
    if (m_random.percent(20))
        makeNamespace(static_cast<int>(m_namespaces.size()) - 1);
}

void GeneratedWorld::makeNamespace(int parent)
{
    const UserNamespaceHandle *const above =
        parent < 0 ? nullptr : m_namespaces[static_cast<std::size_t>(parent)].get();
    NamespacePlan plan;
    plan.uids = above ? randomNestedMap(m_random, above->uids) : randomMap(m_random);
    plan.gids = above ? randomNestedMap(m_random, above->gids) : randomMap(m_random);
    if (!above && m_random.percent(60))
        plan.gids = plan.uids;
    const auto owner = [&](const IdMap *map, const IdPool &pool) {
        const std::uint32_t id = map ? randomMappedId(m_random, *map) : 0;
        return map ? map->down(id).value_or(0) : (m_random.percent(40) ? 0 : pool.pick(m_random));
    };
    plan.ownerUid = owner(above ? &above->uids : nullptr, m_uids);
    plan.ownerGid = owner(above ? &above->gids : nullptr, m_gids);
    auto made = std::make_unique<UserNamespaceHandle>(makeUserNamespace(plan, above));
    made->parent = parent;
    m_uids.addEdges(m_random, made->uids);
    m_gids.addEdges(m_random, made->gids);
    m_namespaces.push_back(std::move(made));
}

/// The map of an idmapped mount lives in a user namespace nobody else uses.
UniqueFd GeneratedWorld::makeIdmap()
{
    NamespacePlan plan;
    plan.uids = randomMap(m_random);
    plan.gids = m_random.percent(70) ? plan.uids : randomMap(m_random);
    return makeUserNamespace(plan, nullptr).fd;
}

std::uint64_t GeneratedWorld::randomAttributes()
{
    std::uint64_t attributes = 0;
    for (const std::uint64_t attribute : kAttributes)
        attributes |= m_random.percent(16) ? attribute : 0;
    return attributes;
}

std::string GeneratedWorld::pickPath(ObjectKind kind)
{
    for (int attempts = 0; attempts < 60; ++attempts) {
        const WorldObject &object = m_random.pick(m_objects);
        if (object.kind == kind && object.path != Stage::kWorld)
            return object.path;
    }
    return m_objects.front().path;
}

void GeneratedWorld::forgetBelow(const std::string &path)
{
    if (path == Stage::kWorld)
        return;
    std::erase_if(m_objects, [&](const WorldObject &object) {
        return !movedBelow(object.path, path, "x").empty();
    });
}

/// The objects below `from` can now be reached below `to` as well.
void GeneratedWorld::repeatBelow(const std::string &from, const std::string &to)
{
    const std::size_t count = m_objects.size();
    for (std::size_t i = 0; i < count && m_objects.size() < 400; ++i) {
        const std::string moved = movedBelow(m_objects[i].path, from, to);
        if (!moved.empty() && moved != m_objects[i].path)
            m_objects.push_back({moved, m_objects[i].kind});
    }
}

std::string GeneratedWorld::makeFolder(const std::string &fileSystem, const std::string &name)
{
    const std::string above = Stage::mountPointOf(fileSystem);
    std::string folder = above + "/" + name;
    const bool subvolume =
        fileSystem == "btrfs" && m_random.percent(30) && makeSubvolume(above, name);
    if (!subvolume)
        checked(::mkdir(folder.c_str(), 0755), "mkdir " + folder);
    m_folders.push_back(folder);
    return folder;
}

void GeneratedWorld::addArea(const std::string &fileSystem, const std::string &target)
{
    const bool first = m_areas.empty();
    const unsigned count = first ? 55 + m_random.below(30) : 15 + m_random.below(25);
    forgetBelow(target);
    UniqueFd mount;
    if (fileSystem == "overlay")
        mount = addOverlayArea(target, count);
    else if (fileSystem != "tmpfs")
        mount = addImageArea(fileSystem, target, count);
    else
        mount = addTmpfsArea(target, count);
    m_builder.setInodeFlags(target);
    m_areas.push_back({target, std::move(mount)});
    if (m_random.percent(35))
        coverWithAttributes(target);
}

UniqueFd GeneratedWorld::addImageArea(const std::string &fileSystem,
                                      const std::string &target,
                                      unsigned count)
{
    const std::string folder = makeFolder(fileSystem, nameOf(m_folders.size()));
    UniqueFd mount = cloneMount(folder);
    if (!attachMount(mount, target))
        return mount;
    m_builder.populate(target, count);
    if (fileSystem == "btrfs" && m_random.percent(25))
        makeSubvolumeReadOnly(folder);
    return mount;
}

UniqueFd GeneratedWorld::addTmpfsArea(const std::string &target, unsigned count)
{
    UniqueFd mount = makeMount("tmpfs", {});
    if (attachMount(mount, target))
        m_builder.populate(target, count);
    return mount;
}

/// Makes and fills lower, upper and work directories; the folder they are in.
std::string
GeneratedWorld::makeLayers(const std::string &target, bool withUpper, const Identity &mounter)
{
    const std::vector<std::string> images = m_stage.images();
    const bool onImage = !images.empty() && m_random.percent(60);
    std::string folder =
        makeFolder(onImage ? m_random.pick(images) : "tmpfs", nameOf(m_folders.size()));
    for (const char *name : {"/lower", "/base", "/upper", "/work"}) {
        const std::string path = folder + name;
        checked(::mkdir(path.c_str(), 0755), "mkdir " + path);
        checked(::chown(path.c_str(), mounter.uid, mounter.gid), "chown " + path);
    }
    m_builder.showAs(folder + "/lower", target);
    m_builder.populate(folder + "/lower", withUpper ? 25 : 40);
    m_builder.showAs(folder + "/base", target);
    if (m_random.percent(30))
        m_builder.populate(folder + "/base", 10);
    m_builder.showAs({}, {});
    m_builder.setInodeFlags(folder);
    return folder;
}

UniqueFd GeneratedWorld::addOverlayArea(const std::string &target, unsigned count)
{
    const bool withUpper = m_random.percent(80);
    const std::string folder = makeLayers(target, withUpper, Identity{});
    UniqueFd mount = makeMount("overlay", overlayOptions(folder, withUpper));
    if (!mount || !attachMount(mount, target)) {
        forgetBelow(folder);
        return addTmpfsArea(target, count);
    }
    moveLayers(folder, target);
    if (withUpper)
        m_builder.populate(target, count / 2);
    return mount;
}

/// The objects of the layers are now seen below `target`.
void GeneratedWorld::moveLayers(const std::string &folder, const std::string &target)
{
    for (WorldObject &object : m_objects) {
        for (const char *layer : {"/lower", "/base"}) {
            const std::string moved = movedBelow(object.path, folder + layer, target);
            object.path = moved.empty() ? object.path : moved;
        }
    }
}

/// The area is used through a second mount of itself, with attributes and perhaps an id map.
void GeneratedWorld::coverWithAttributes(const std::string &target)
{
    const UniqueFd mount(
        ::open_tree(AT_FDCWD, target.c_str(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
    if (!mount)
        return; // out of reach, even for root
    const UniqueFd idmap = m_random.percent(60) ? makeIdmap() : UniqueFd();
    if (!idmap || !setMountAttributes(mount, randomAttributes(), idmap.get()))
        (void)setMountAttributes(mount, randomAttributes());
    (void)attachMount(mount, target);
}

void GeneratedWorld::addBind()
{
    const bool directory = m_random.percent(80);
    const ObjectKind kind = directory ? ObjectKind::Directory
                                      : m_random.pick({ObjectKind::File, ObjectKind::Device,
                                                       ObjectKind::Socket, ObjectKind::Program});
    const std::string source = pickPath(kind);
    const std::string target =
        pickPath(directory ? kind : m_random.pick({ObjectKind::File, ObjectKind::Fifo, kind}));
    if (target == Stage::kWorld || (!directory && source == Stage::kWorld))
        return;
    UniqueFd mount(::open_tree(AT_FDCWD, source.c_str(),
                               OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_SYMLINK_NOFOLLOW));
    if (!mount)
        return;
    const UniqueFd idmap = m_random.percent(45) ? makeIdmap() : UniqueFd();
    const bool mapped = idmap && setMountAttributes(mount, randomAttributes(), idmap.get());
    if (!mapped)
        (void)setMountAttributes(mount, randomAttributes());
    if (!attachMount(mount, target))
        return;
    if (movedBelow(source, target, "x").empty())
        forgetBelow(target);
    m_objects.push_back({target, kind});
    repeatBelow(source, target);
}

void GeneratedWorld::addProc()
{
    const std::string target = pickPath(ObjectKind::Directory);
    if (target == Stage::kWorld || !attachMount(cloneMount("/proc"), target))
        return;
    forgetBelow(target);
    for (const char *name : {"", "/self", "/self/cwd", "/self/root", "/self/fd", "/1"})
        m_objects.push_back({target + name, ObjectKind::Directory});
    const std::string link = Stage::kWorld + std::string("/lproc");
    if (::symlink(m_random.pick({"/proc/self/cwd", "/proc/self/root"}), link.c_str()) == 0)
        m_objects.push_back({link, ObjectKind::Symlink});
}

void GeneratedWorld::makeSuperblockReadOnly()
{
    const Area &area = m_random.pick(m_areas);
    if (area.mount && setSuperblockReadOnly(area.mount, true))
        m_readOnly = &area;
}

Identity GeneratedWorld::randomIdentity(const UserNamespaceHandle *space)
{
    Identity identity;
    const bool mapped = space && m_random.percent(60);
    identity.uid = m_uids.pick(m_random);
    identity.gid = m_gids.pick(m_random);
    if (mapped)
        identity.uid = space->uids.down(randomMappedId(m_random, space->uids)).value_or(0);
    if (mapped)
        identity.gid = space->gids.down(randomMappedId(m_random, space->gids)).value_or(0);
    for (std::uint32_t left = m_random.below(4); left > 0; --left)
        identity.groups.push_back(m_gids.pick(m_random));
    identity.fsUid = m_random.percent(6) ? m_uids.pick(m_random) : identity.uid;
    identity.fsGid = m_random.percent(6) ? m_gids.pick(m_random) : identity.gid;
    return identity;
}

std::uint64_t GeneratedWorld::randomCapabilities()
{
    if (m_random.percent(34))
        return 0;
    if (m_random.percent(38))
        return kAllCapabilities;
    std::uint64_t set = 0;
    for (std::uint32_t left = 1 + m_random.below(3); left > 0; --left)
        set |= std::uint64_t{1} << m_random.pick(kCapabilities);
    return set;
}

/// What is on it belongs to the user namespace of the subject.
void GeneratedWorld::choosePrivateMount(SubjectPlan &plan)
{
    plan.privateMount.target = pickPath(ObjectKind::Directory);
    // Programs are run by a child of the subject, to which /proc/self is another directory.
    if (plan.privateMount.target.find("/self") != std::string::npos)
        plan.privateMount.target = m_objects.front().path;
    plan.privateMount.fileSystem = "tmpfs";
    const bool hasRoot = plan.space && plan.space->uids.down(0) && plan.space->gids.down(0);
    if (!hasRoot || !m_stage.has("overlay") || !m_random.percent(50))
        return;
    const Identity mounter = rootOf(*plan.space);
    plan.identity = mounter;
    const bool withUpper = m_random.percent(80);
    const std::string folder = makeLayers(plan.privateMount.target, withUpper, mounter);
    plan.privateMount.fileSystem = "overlay";
    plan.privateMount.options = overlayOptions(folder, withUpper);
    plan.privateMount.options.emplace_back("userxattr", "");
    moveLayers(folder, plan.privateMount.target);
}

/// Through the descriptor, since no path of ours leads there.
void GeneratedWorld::fillPrivateMount(SubjectProcess &subject)
{
    const SubjectPlan &plan = subject.plan();
    const std::string base = "/proc/self/fd/" + std::to_string(subject.privateMount().get());
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    if (plan.space) {
        uid = plan.space->uids.down(randomMappedId(m_random, plan.space->uids)).value_or(0);
        gid = plan.space->gids.down(randomMappedId(m_random, plan.space->gids)).value_or(0);
    }
    m_builder.populate(base, 12 + m_random.below(12), uid, gid);
    m_builder.setInodeFlags(base);
    for (WorldObject &object : m_objects) {
        const std::string moved = movedBelow(object.path, base, plan.privateMount.target);
        object.path = moved.empty() ? object.path : moved;
    }
    subject.closePrivateMount();
}

void GeneratedWorld::choosePlaces(SubjectPlan &plan)
{
    plan.ownMountNamespace = m_random.percent(35);
    if (plan.ownMountNamespace && m_random.percent(50))
        choosePrivateMount(plan);
    if (m_random.percent(20))
        plan.root =
            m_random.percent(50) ? std::string(Stage::kWorld) : pickPath(ObjectKind::Directory);
    plan.workingDirectory = m_random.percent(25) ? plan.root : pickPath(ObjectKind::Directory);
    const bool outside =
        plan.root != "/" && movedBelow(plan.workingDirectory, plan.root, "x").empty();
    if (outside && m_random.percent(70))
        plan.workingDirectory = plan.root;
    for (std::uint32_t left = m_random.below(4); left > 0; --left)
        plan.descriptors.push_back(m_random.pick(m_objects).path);
}

void GeneratedWorld::addSubject()
{
    const bool anywhere = m_choice == SubjectChoice::Any;
    SubjectPlan plan;
    if (anywhere && m_random.percent(60))
        plan.space = m_random.pick(m_namespaces).get();
    plan.identity = randomIdentity(plan.space);
    plan.capabilities = randomCapabilities();
    plan.keepPermitted = m_random.percent(30);
    plan.umask = m_random.pick({022U, 022U, 0U, 027U, 077U});
    plan.dumpable = m_random.percent(70);
    choosePlaces(plan);
    if (!anywhere) {
        plan.ownMountNamespace = false;
        plan.privateMount = {};
        plan.root = "/";
        plan.identity.fsUid = plan.identity.uid;
        plan.identity.fsGid = plan.identity.gid;
    }
    try {
        m_subjects.push_back(std::make_unique<SubjectProcess>(plan));
    } catch (const std::system_error &) {
        plan.root = plan.workingDirectory = "/"; // some place was out of reach, even for root
        m_subjects.push_back(std::make_unique<SubjectProcess>(plan));
    }
    if (m_subjects.back()->privateMount())
        fillPrivateMount(*m_subjects.back());
}

} // namespace mountlens::judge
