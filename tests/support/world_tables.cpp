// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/world_tables.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <sys/sysmacros.h>

namespace mountlens {

namespace {

constexpr std::uint64_t kFirstNamespaceId = 4026533000U;
constexpr std::uint32_t kFirstAnonymousMinor = 40;

struct MarkName
{
    std::string_view name;
    NodeQuestion question;
};

constexpr auto kMarks = std::to_array<MarkName>({
    {"running", NodeQuestion::BeingExecuted},
    {"open-for-writing", NodeQuestion::OpenForWriting},
    {"listening", NodeQuestion::StreamListener},
    {"dgram", NodeQuestion::OtherSocketType},
    {"driverless", NodeQuestion::DriverMissing},
    {"own-fd", NodeQuestion::InOwnProcFd},
    {"task-file", NodeQuestion::ProcTaskFile},
    {"sysctl", NodeQuestion::SysctlFile},
    {"ro-subvolume", NodeQuestion::ReadOnlySubvolume},
    {"lower-layer", NodeQuestion::OnLowerLayer},
    {"not-upper", NodeQuestion::NotOnUpperLayer},
    {"nameless", NodeQuestion::NameRemoved},
    {"upper-read-only", NodeQuestion::UpperLayerReadOnly},
});

struct FlagName
{
    std::string_view name;
    MountFlag flag;
};

constexpr auto kMountFlags = std::to_array<FlagName>({
    {"ro", MountFlag::ReadOnly},
    {"noexec", MountFlag::NoExec},
    {"nodev", MountFlag::NoDev},
    {"nosuid", MountFlag::NoSuid},
    {"nosymfollow", MountFlag::NoSymfollow},
});

std::optional<NodeQuestion> questionOf(std::string_view mark)
{
    for (const MarkName &each : kMarks) {
        if (each.name == mark)
            return each.question;
    }
    return std::nullopt;
}

std::optional<MountFlag> mountFlagOf(std::string_view name)
{
    for (const FlagName &each : kMountFlags) {
        if (each.name == name)
            return each.flag;
    }
    return std::nullopt;
}

bool listHas(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        if (takeUntil(list, ',') == wanted)
            return true;
    }
    return false;
}

Error unreadFact(std::string_view what)
{
    return Error(ErrorId::NoRightToRead, std::string(what));
}

struct Place
{
    TableIndex mount = kNoIndex;
    TableIndex fileSystem = 0;
    TableIndex entry = 0;
};

/// Reads one world text; each directive has a function.
class WorldReader
{
public:
    WorldTables read(std::string_view text);

private:
    [[noreturn]] void reject(std::string_view what) const { rejectWorldText(what, m_where); }

    // Words of the current line.
    std::string_view word(std::string_view what);
    bool takeIf(std::string_view keyword);
    std::uint32_t number(std::string_view what, int base = 10);
    IdMap idMap();
    DeviceNumber deviceNumber();
    std::uint64_t device();
    std::uint32_t parse32(std::string_view text, std::string_view what, int base = 10) const;

    void directive(std::string_view name);
    void inodeDirective(std::string_view name);
    void kernelLine();
    void userNamespaceLine();
    void fileSystemLine();
    void mountLine();
    void linkLine();
    void devicesLine();
    void startLine(Place &start);

    void ownerWord(WorldInode &inode);
    void inodeWords(WorldInode &inode);
    void unreadWord(WorldInode &inode);
    void linkTarget(WorldInode &inode, bool magic);
    void readIdmapWords(MountFacts &facts);
    Result<PosixAcl> aclWord();
    AclEntry aclEntry(std::string_view text) const;

    TableIndex addFileSystem(std::string name);
    TableIndex addMount(TableIndex fileSystem, TableIndex root, const Place &point);
    TableIndex addEntry(TableIndex fileSystem, TableIndex parent, std::string_view name);
    WorldInode &inodeAt(const Place &place);
    TableIndex fileSystemNamed(std::string_view name) const;
    const NamedUserNamespace &userNamespaceNamed(std::string_view name) const;

    Place place(std::string_view path, bool make);
    Place crossed(Place place) const;
    TableIndex childOrMade(const Place &directory, std::string_view name, bool make);

    void nameMagicTargets();
    void makeNodes();
    Result<InodeFacts>
    factsThrough(const WorldMount &mount, std::size_t mountIndex, const WorldEntry &entry) const;
    TableIndex nodeOf(const Place &place) const;

    struct MagicLink
    {
        TableIndex fileSystem;
        TableIndex inode;
        Place target;
    };

    WorldTables m_tables;
    std::string_view m_rest;
    std::string m_where;
    Place m_root;
    Place m_workingDirectory;
    std::vector<MagicLink> m_magicLinks;
};

std::string_view WorldReader::word(std::string_view what)
{
    const std::string_view taken = takeField(m_rest);
    if (taken.empty())
        reject("missing " + std::string(what));
    return taken;
}

bool WorldReader::takeIf(std::string_view keyword)
{
    std::string_view rest = m_rest;
    if (takeField(rest) != keyword)
        return false;
    m_rest = rest;
    return true;
}

std::uint32_t WorldReader::parse32(std::string_view text, std::string_view what, int base) const
{
    const auto value = parseNumber32(text, base);
    if (!value)
        reject("not a number for " + std::string(what) + ": " + std::string(text));
    return *value;
}

std::uint32_t WorldReader::number(std::string_view what, int base)
{
    return parse32(word(what), what, base);
}

IdMap WorldReader::idMap()
{
    const std::string_view text = word("id map");
    auto map = readIdMap(text);
    if (!map)
        reject("bad id map " + std::string(text));
    return std::move(*map);
}

std::uint64_t WorldReader::device()
{
    const DeviceNumber number = deviceNumber();
    return makedev(number.major, number.minor);
}

DeviceNumber WorldReader::deviceNumber()
{
    std::string_view text = word("device number");
    const std::uint32_t major = parse32(takeUntil(text, ':'), "major number");
    return {major, parse32(text, "minor number")};
}

TableIndex WorldReader::fileSystemNamed(std::string_view name) const
{
    for (TableIndex i = 0; i < m_tables.fileSystems.size(); ++i) {
        if (m_tables.fileSystems[i].name == name)
            return i;
    }
    reject("no file system " + std::string(name));
}

const NamedUserNamespace &WorldReader::userNamespaceNamed(std::string_view name) const
{
    for (const NamedUserNamespace &each : m_tables.userNamespaces) {
        if (each.name == name)
            return each;
    }
    reject("no user namespace " + std::string(name));
}

TableIndex WorldReader::addEntry(TableIndex fileSystem, TableIndex parent, std::string_view name)
{
    WorldFileSystem &target = m_tables.fileSystems[fileSystem];
    const auto index = static_cast<TableIndex>(target.entries.size());
    WorldEntry entry;
    entry.parent = parent;
    entry.inode = static_cast<TableIndex>(target.inodes.size());
    target.entries.push_back(std::move(entry));

    WorldInode inode;
    inode.facts.type = FileType::Directory;
    inode.facts.mode = Mode(0755);
    inode.facts.owner = Kuid(0);
    inode.facts.group = Kgid(0);
    inode.facts.links = 2;
    inode.facts.number = target.inodes.size() + 2;
    target.inodes.push_back(std::move(inode));

    if (parent != kNoIndex) {
        auto &children = target.entries[parent].children;
        const auto at = std::lower_bound(children.begin(), children.end(), name,
                                         [](const WorldEntry::Child &child,
                                            std::string_view other) { return child.name < other; });
        children.insert(at, {std::string(name), index});
    }
    return index;
}

TableIndex WorldReader::addFileSystem(std::string name)
{
    const auto index = static_cast<TableIndex>(m_tables.fileSystems.size());
    WorldFileSystem fileSystem;
    fileSystem.name = std::move(name);
    fileSystem.device = {0, kFirstAnonymousMinor + index};
    fileSystem.userNamespace = m_tables.userNamespaces.front().facts;
    m_tables.fileSystems.push_back(std::move(fileSystem));
    addEntry(index, kNoIndex, {});
    return index;
}

TableIndex WorldReader::addMount(TableIndex fileSystem, TableIndex root, const Place &point)
{
    const auto index = static_cast<TableIndex>(m_tables.mounts.size());
    WorldMount mount;
    mount.fileSystem = fileSystem;
    mount.root = root;
    mount.parentMount = point.mount;
    mount.point = point.entry;
    if (point.mount != kNoIndex)
        m_tables.fileSystems[point.fileSystem].entries[point.entry].covered = true;
    const WorldFileSystem &mounted = m_tables.fileSystems[fileSystem];
    MountFacts &facts = *mount.facts;
    facts.id = MountId(index + 1);
    facts.superblockReadOnly = mounted.readOnly;
    facts.noAcl = listHas(mounted.options, "noacl");
    facts.groupFromDirectory =
        listHas(mounted.options, "grpid") || listHas(mounted.options, "bsdgroups");
    facts.fileSystem = mounted.type;
    facts.source = mounted.name;
    facts.root = "/";
    facts.mountPoint = "/";
    facts.superOptions = mounted.options;
    facts.device = mounted.device;
    m_tables.mounts.push_back(std::move(mount));
    return index;
}

WorldInode &WorldReader::inodeAt(const Place &place)
{
    WorldFileSystem &fileSystem = m_tables.fileSystems[place.fileSystem];
    return fileSystem.inodes[fileSystem.entries[place.entry].inode];
}

/// The topmost mount on a place; inside a file system ("data:/a") there are no mounts.
Place WorldReader::crossed(Place place) const
{
    if (place.mount == kNoIndex)
        return place;
    for (TableIndex i = 0; i < m_tables.mounts.size(); ++i) {
        const WorldMount &mount = m_tables.mounts[i];
        if (mount.parentMount == place.mount && mount.point == place.entry)
            return crossed({i, mount.fileSystem, mount.root});
    }
    return place;
}

TableIndex WorldReader::childOrMade(const Place &directory, std::string_view name, bool make)
{
    const WorldEntry &parent = m_tables.fileSystems[directory.fileSystem].entries[directory.entry];
    const TableIndex found = findChild(parent, name);
    if (found != kNoIndex)
        return found;
    if (!make)
        reject("no such entry: " + std::string(name));
    if (inodeAt(directory).facts.type != FileType::Directory)
        reject("its parent is no directory: " + std::string(name));
    return addEntry(directory.fileSystem, directory.entry, name);
}

Place WorldReader::place(std::string_view path, bool make)
{
    Place at{0, 0, 0};
    std::string_view rest = path;
    if (!path.starts_with('/')) {
        at.mount = kNoIndex;
        at.fileSystem = fileSystemNamed(takeUntil(rest, ':'));
        if (!rest.starts_with('/'))
            reject("not a path: " + std::string(path));
    }
    at = crossed(at);
    while (!rest.empty()) {
        const std::string name = decodeOctalEscapes(takeUntil(rest, '/'));
        if (name == "." || name == "..")
            reject("no dots in world paths: " + std::string(path));
        if (name.empty())
            continue;
        at.entry = childOrMade(at, name, make);
        at = crossed(at);
    }
    return at;
}

void WorldReader::kernelLine()
{
    std::string_view version = word("version");
    m_tables.kernel.version.major = parse32(takeUntil(version, '.'), "version");
    m_tables.kernel.version.minor = parse32(version, "version");
    SecurityModules &security = m_tables.kernel.security;
    while (!m_rest.empty()) {
        if (takeIf("protected_symlinks"))
            m_tables.kernel.protectedSymlinks = number("protected_symlinks");
        else if (takeIf("protected_hardlinks"))
            m_tables.kernel.protectedHardlinks = number("protected_hardlinks");
        else if (takeIf("protected_fifos"))
            m_tables.kernel.protectedFifos = number("protected_fifos");
        else if (takeIf("protected_regular"))
            m_tables.kernel.protectedRegular = number("protected_regular");
        else if (takeIf("selinux-enforcing"))
            security.selinuxEnforcing = true;
        else if (takeIf("bpf-programs"))
            security.bpfPrograms = true;
        else if (takeIf("bpf-unknown"))
            security.bpfUnknown = true;
        else if (takeIf("lsm")) {
            std::string_view names = word("module names");
            while (!names.empty())
                security.names.emplace_back(takeUntil(names, ','));
        } else
            return;
    }
}

void WorldReader::userNamespaceLine()
{
    NamedUserNamespace added;
    added.name = word("name");
    added.facts.id = NamespaceId(kFirstNamespaceId + m_tables.userNamespaces.size());
    added.facts.owner = Kuid(0);
    const NamedUserNamespace *parent = &m_tables.userNamespaces.front();
    while (!m_rest.empty()) {
        if (takeIf("ids")) {
            const IdMap map = idMap();
            added.facts.uids = UidMap(map);
            added.facts.gids = GidMap(map);
        } else if (takeIf("uid"))
            added.facts.uids = UidMap(idMap());
        else if (takeIf("gid"))
            added.facts.gids = GidMap(idMap());
        else if (takeIf("parent"))
            parent = &userNamespaceNamed(word("parent"));
        else if (takeIf("owner"))
            added.facts.owner = Kuid(number("owner"));
        else
            break;
    }
    added.facts.ancestors.push_back({parent->facts.id, parent->facts.owner});
    added.facts.ancestors.insert(added.facts.ancestors.end(), parent->facts.ancestors.begin(),
                                 parent->facts.ancestors.end());
    m_tables.userNamespaces.push_back(std::move(added));
}

void WorldReader::fileSystemLine()
{
    const std::string name(word("name"));
    const bool known = name == "root"; // "fs root" describes the file system that is always there
    if (known && m_tables.mounts.size() > 1)
        reject("fs root comes before any mount");
    const TableIndex index = known ? 0 : addFileSystem(name);
    WorldFileSystem &fileSystem = m_tables.fileSystems[index];
    while (!m_rest.empty()) {
        if (takeIf("type"))
            fileSystem.type = word("type");
        else if (takeIf("userns"))
            fileSystem.userNamespace = userNamespaceNamed(word("user namespace")).facts;
        else if (takeIf("ro"))
            fileSystem.readOnly = true;
        else if (takeIf("options"))
            fileSystem.options = word("options");
        else if (takeIf("device"))
            fileSystem.device = deviceNumber();
        else if (takeIf("unread")) {
            if (!takeIf("userns"))
                reject("of a file system only userns can be unread");
            fileSystem.userNamespace = Error(ErrorId::SuperblockNamespaceUnknown, fileSystem.name);
        } else
            break;
    }
    if (known) {
        m_tables.mounts.clear();
        addMount(0, 0, {kNoIndex, 0, kNoIndex});
    }
}

void WorldReader::readIdmapWords(MountFacts &facts)
{
    auto idmap = std::make_shared<MountIdmap>();
    if (takeIf("uid")) {
        idmap->uids = TypedIdMap<Uid, Vfsuid>(idMap());
        if (!takeIf("gid"))
            reject("idmap uid MAP needs gid MAP");
        idmap->gids = TypedIdMap<Gid, Vfsgid>(idMap());
    } else {
        const IdMap map = idMap();
        idmap->uids = TypedIdMap<Uid, Vfsuid>(map);
        idmap->gids = TypedIdMap<Gid, Vfsgid>(map);
    }
    facts.idmap = std::shared_ptr<const MountIdmap>(std::move(idmap));
}

void WorldReader::mountLine()
{
    const std::string_view path = word("mount point");
    const Place point = place(path, true);
    if (!takeIf("fs"))
        reject("mount needs fs NAME");
    const TableIndex fileSystem = fileSystemNamed(word("file system"));
    Place root{kNoIndex, fileSystem, 0};
    std::string rootPath = "/";
    if (takeIf("root")) {
        rootPath = word("root");
        root = place(m_tables.fileSystems[fileSystem].name + ':' + rootPath, true);
    }
    WorldMount &mount = m_tables.mounts[addMount(fileSystem, root.entry, point)];
    MountFacts facts = *mount.facts;
    facts.root = rootPath;
    facts.mountPoint = decodeOctalEscapes(path);
    mount.facts = facts;
    while (!m_rest.empty()) {
        if (takeIf("idmap")) {
            readIdmapWords(facts);
            mount.facts = facts;
        } else if (takeIf("unread")) {
            const std::string_view what = word("fact");
            if (what == "idmap") {
                facts.idmap = Error(ErrorId::IdmapUnreadable, facts.mountPoint);
                mount.facts = facts;
            } else if (what == "mount")
                mount.facts = unreadFact(facts.mountPoint);
            else
                reject("mounts have no fact " + std::string(what));
        } else {
            std::string_view rest = m_rest;
            const auto flag = mountFlagOf(takeField(rest));
            if (!flag)
                return;
            facts.flags |= *flag;
            mount.facts = facts;
            m_rest = rest;
        }
    }
}

void WorldReader::linkLine()
{
    const Place made = place(word("new name"), true);
    if (!takeIf("->"))
        reject("link NEW -> OLD");
    const Place old = place(word("old name"), false);
    if (made.fileSystem != old.fileSystem)
        reject("a hard link stays in its file system");
    WorldFileSystem &fileSystem = m_tables.fileSystems[made.fileSystem];
    WorldEntry &entry = fileSystem.entries[made.entry];
    if (entry.described || !entry.children.empty())
        reject("exists already");
    entry.inode = fileSystem.entries[old.entry].inode;
    entry.described = true;
    ++fileSystem.inodes[entry.inode].facts.links;
}

void WorldReader::devicesLine()
{
    ToldDeviceRule rule;
    const std::string_view says = word("allow, deny or unread");
    if (says == "deny")
        rule.says = ToldDeviceRule::Says::Deny;
    else if (says == "unread")
        rule.says = ToldDeviceRule::Says::Unread;
    else if (says != "allow")
        reject("devices allow, deny or unread");
    if (!takeIf("*")) {
        rule.characters = takeIf("c");
        rule.blocks = !rule.characters && takeIf("b");
        rule.everyNumber = takeIf("*");
        if (!rule.everyNumber)
            rule.number = deviceNumber();
        const std::string_view accesses = word("accesses such as rwm");
        rule.accesses = {accesses.find('r') != std::string_view::npos,
                         accesses.find('w') != std::string_view::npos,
                         accesses.find('m') != std::string_view::npos};
    }
    m_tables.devices.push_back(rule);
}

void WorldReader::startLine(Place &start)
{
    start = place(word("path"), false);
    if (start.mount == kNoIndex)
        reject("a start is a path through mounts");
}

void WorldReader::ownerWord(WorldInode &inode)
{
    std::string_view text = word("owner");
    const std::string_view user = takeUntil(text, ':');
    inode.facts.owner.reset();
    inode.facts.group.reset();
    if (user != "unmapped")
        inode.facts.owner = Kuid(parse32(user, "owner"));
    if (text != "unmapped")
        inode.facts.group = Kgid(parse32(text, "group"));
}

AclEntry WorldReader::aclEntry(std::string_view text) const
{
    const std::string_view tag = takeUntil(text, ':');
    const std::string_view id = takeUntil(text, ':');
    AclEntry entry;
    if (tag == "u")
        entry.tag = id.empty() ? AclTag::UserObj : AclTag::User;
    else if (tag == "g")
        entry.tag = id.empty() ? AclTag::GroupObj : AclTag::Group;
    else if (tag == "m")
        entry.tag = AclTag::Mask;
    else if (tag == "o")
        entry.tag = AclTag::Other;
    else
        reject("bad acl entry " + std::string(tag));
    if (!id.empty() && id != "unmapped") {
        if (entry.tag == AclTag::User)
            entry.user = Kuid(parse32(id, "acl user"));
        else
            entry.group = Kgid(parse32(id, "acl group"));
    }
    for (const char c : text) {
        if (c == 'r')
            entry.perms |= Access::Read;
        else if (c == 'w')
            entry.perms |= Access::Write;
        else if (c == 'x')
            entry.perms |= Access::Execute;
        else if (c != '-')
            reject("bad acl rights " + std::string(text));
    }
    return entry;
}

Result<PosixAcl> WorldReader::aclWord()
{
    std::string_view text = word("acl");
    std::vector<AclEntry> entries;
    while (!text.empty())
        entries.push_back(aclEntry(takeUntil(text, ',')));
    auto acl = PosixAcl::fromEntries(std::move(entries));
    if (!acl)
        reject("bad acl: " + acl.error().detail());
    return acl;
}

void WorldReader::unreadWord(WorldInode &inode)
{
    std::string_view list = word("facts");
    while (!list.empty()) {
        const std::string_view fact = takeUntil(list, ',');
        if (fact == "inode")
            inode.inodeUnread = true;
        else if (fact == "acl")
            inode.accessAcl = unreadFact(fact);
        else if (fact == "default")
            inode.defaultAcl = unreadFact(fact);
        else if (fact == "link")
            inode.target = unreadFact(fact);
        else if (fact == "head")
            inode.head = unreadFact(fact);
        else if (fact == "questions")
            inode.questionsUnread = true;
        else if (fact == "children")
            inode.childrenUnread = true;
        else if (fact == "parent")
            inode.parentUnread = true;
        else
            reject("inodes have no fact " + std::string(fact));
    }
}

void WorldReader::inodeWords(WorldInode &inode)
{
    while (!m_rest.empty()) {
        if (takeIf("acl"))
            inode.accessAcl = aclWord();
        else if (takeIf("default"))
            inode.defaultAcl = aclWord();
        else if (takeIf("flags")) {
            const std::string_view flags = word("flags");
            if (listHas(flags, "i"))
                inode.facts.flags |= InodeFlag::Immutable;
            if (listHas(flags, "a"))
                inode.facts.flags |= InodeFlag::AppendOnly;
            if (listHas(flags, "v"))
                inode.facts.flags |= InodeFlag::Verity;
        } else if (takeIf("links"))
            inode.facts.links = number("links");
        else if (takeIf("device"))
            inode.facts.device = device();
        else if (takeIf("size"))
            inode.facts.size = number("size");
        else if (takeIf("owner"))
            ownerWord(inode);
        else if (takeIf("script"))
            inode.head =
                ExecutableHead{ExecutableHead::Kind::Script, std::string(word("interpreter"))};
        else if (takeIf("dynamic"))
            inode.head =
                ExecutableHead{ExecutableHead::Kind::Dynamic, std::string(word("interpreter"))};
        else if (takeIf("refuses"))
            inode.refuses = static_cast<int>(number("errno"));
        else if (takeIf("forbidden"))
            inode.target->jumpAllowed = false;
        else if (takeIf("unread"))
            unreadWord(inode);
        else {
            std::string_view rest = m_rest;
            const auto question = questionOf(takeField(rest));
            if (!question)
                return;
            inode.marks |= 1U << static_cast<unsigned>(*question);
            m_rest = rest;
        }
    }
}

void WorldReader::linkTarget(WorldInode &inode, bool magic)
{
    inode.facts.type = FileType::Symlink;
    inode.facts.mode = Mode(0777);
    if (!takeIf("->"))
        reject("a link needs -> TARGET");
    const std::string body = decodeOctalEscapes(word("target"));
    inode.facts.size = body.size();
    inode.target = SymlinkTarget{body, magic, std::nullopt, magic};
}

void WorldReader::inodeDirective(std::string_view name)
{
    const Place at = place(word("path"), true);
    WorldEntry &entry = m_tables.fileSystems[at.fileSystem].entries[at.entry];
    if (entry.described || (name != "dir" && !entry.children.empty()))
        reject("exists already");
    entry.described = true;
    // Directives that make entries move the tables, so this is looked up last.
    WorldInode *inode = &inodeAt(at);
    if (name == "symlink")
        linkTarget(*inode, false);
    else if (name == "magic") {
        linkTarget(*inode, true);
        const std::string body = inode->target->path;
        const Place target = place(body, true);
        m_magicLinks.push_back(
            {at.fileSystem, m_tables.fileSystems[at.fileSystem].entries[at.entry].inode, target});
        inode = &inodeAt(at);
    } else {
        inode->facts.mode = Mode(number("mode", 8));
        ownerWord(*inode);
    }
    if (name == "file")
        inode->facts.type = FileType::Regular;
    else if (name == "fifo")
        inode->facts.type = FileType::Fifo;
    else if (name == "socket")
        inode->facts.type = FileType::Socket;
    else if (name == "chr" || name == "blk") {
        inode->facts.type = name == "chr" ? FileType::CharDevice : FileType::BlockDevice;
        inode->facts.deviceNode = deviceNumber();
    }
    if (name != "dir")
        inode->facts.links = 1;
    inodeWords(*inode);
}

void WorldReader::directive(std::string_view name)
{
    constexpr auto kInodes = std::to_array<std::string_view>(
        {"dir", "file", "symlink", "magic", "fifo", "socket", "chr", "blk"});
    if (std::find(std::begin(kInodes), std::end(kInodes), name) != std::end(kInodes))
        inodeDirective(name);
    else if (name == "kernel")
        kernelLine();
    else if (name == "userns")
        userNamespaceLine();
    else if (name == "fs")
        fileSystemLine();
    else if (name == "mount")
        mountLine();
    else if (name == "link")
        linkLine();
    else if (name == "devices")
        devicesLine();
    else if (name == "root")
        startLine(m_root);
    else if (name == "cwd")
        startLine(m_workingDirectory);
    else
        reject("unknown directive " + std::string(name));
}

TableIndex WorldReader::nodeOf(const Place &place) const
{
    return m_tables.mounts[place.mount].firstNode + place.entry;
}

Result<InodeFacts> WorldReader::factsThrough(const WorldMount &mount,
                                             std::size_t mountIndex,
                                             const WorldEntry &entry) const
{
    const WorldFileSystem &fileSystem = m_tables.fileSystems[mount.fileSystem];
    const WorldInode &inode = fileSystem.inodes[entry.inode];
    if (inode.inodeUnread)
        return unreadFact("inode");
    InodeFacts facts = inode.facts;
    facts.mount = MountId(mountIndex + 1);
    if (facts.device == 0)
        facts.device = makedev(fileSystem.device.major, fileSystem.device.minor);
    return facts;
}

void WorldReader::makeNodes()
{
    TableIndex next = 0;
    for (WorldMount &mount : m_tables.mounts) {
        mount.firstNode = next;
        next += static_cast<TableIndex>(m_tables.fileSystems[mount.fileSystem].entries.size());
    }
    m_tables.nodes.reserve(next);
    for (TableIndex m = 0; m < m_tables.mounts.size(); ++m) {
        const WorldMount &mount = m_tables.mounts[m];
        const auto &entries = m_tables.fileSystems[mount.fileSystem].entries;
        for (TableIndex e = 0; e < entries.size(); ++e) {
            const TableIndex self = mount.firstNode + e;
            const TableIndex top =
                entries[e].covered ? nodeOf(crossed({m, mount.fileSystem, e})) : self;
            m_tables.nodes.push_back({m, e, top, factsThrough(mount, m, entries[e])});
        }
    }
}

void WorldReader::nameMagicTargets()
{
    for (const MagicLink &link : m_magicLinks) {
        if (link.target.mount == kNoIndex)
            reject("a magic link leads to a path through mounts");
        auto &target = m_tables.fileSystems[link.fileSystem].inodes[link.inode].target;
        if (target)
            target->jump = NodeId(nodeOf(link.target));
    }
}

WorldTables WorldReader::read(std::string_view text)
{
    m_tables.kernel.version = {6, 18};
    m_tables.userNamespaces.push_back({"host", UserNamespace::makeInitial()});
    addFileSystem("root");
    addMount(0, 0, {kNoIndex, 0, kNoIndex});
    for (unsigned number = 1; !text.empty(); ++number) {
        std::string_view line = takeLine(text);
        m_where = "line " + std::to_string(number) + ": " + std::string(line);
        m_rest = takeUntil(line, '#');
        while (m_rest.ends_with(' '))
            m_rest.remove_suffix(1);
        const std::string_view name = takeField(m_rest);
        if (name.empty())
            continue;
        directive(name);
        if (const std::string_view left = takeField(m_rest); !left.empty())
            reject("not understood: " + std::string(left));
    }
    makeNodes();
    nameMagicTargets();
    m_tables.root = nodeOf(m_root.mount == kNoIndex ? crossed({0, 0, 0}) : m_root);
    m_tables.workingDirectory =
        m_workingDirectory.mount == kNoIndex ? m_tables.root : nodeOf(m_workingDirectory);
    return std::move(m_tables);
}

} // namespace

void rejectWorldText(std::string_view what, std::string_view where)
{
    std::fprintf(stderr, "world text: %.*s\n    %.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(where.size()), where.data());
    std::abort();
}

TableIndex findChild(const WorldEntry &directory, std::string_view name) noexcept
{
    const auto &children = directory.children;
    const auto found =
        std::lower_bound(children.begin(), children.end(), name,
                         [](const WorldEntry::Child &child, std::string_view wanted) {
                             return child.name < wanted;
                         });
    return found != children.end() && found->name == name ? found->entry : kNoIndex;
}

Result<IdMap> readIdMap(std::string_view text)
{
    std::string lines;
    while (!text.empty()) {
        std::string line(takeUntil(text, ','));
        std::replace(line.begin(), line.end(), ':', ' ');
        lines += line + '\n';
    }
    return IdMap::parse(lines);
}

WorldTables readWorld(std::string_view text)
{
    return WorldReader().read(text);
}

} // namespace mountlens
