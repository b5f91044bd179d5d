// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text_scan.h"
#include "snapshot/error_names.h"
#include "snapshot/json_field.h"
#include "snapshot/json_text.h"
#include "snapshot/request_fields.h"
#include "snapshot/snapshot.h"

#include <limits>
#include <set>

namespace mountlens {

namespace {

constexpr JsonLimits kLimits{kMaxSnapshotBytes, 48, 4'000'000};
constexpr int kMaxCauses = 16;
constexpr std::size_t kMaxAncestors = 32;
constexpr std::uint64_t kAny64 = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t kAny32 = std::numeric_limits<std::uint32_t>::max();

std::uint32_t number32(const JsonField &field)
{
    return static_cast<std::uint32_t>(field.number(kAny32));
}

template <class Id>
std::optional<Id> optionalId(const JsonField &field)
{
    return field.exists() ? std::optional(Id(field.id())) : std::nullopt;
}

std::optional<Pid> optionalPid(const JsonField &field)
{
    if (!field.exists())
        return std::nullopt;
    return Pid(static_cast<std::int32_t>(field.number(std::numeric_limits<std::int32_t>::max())));
}

NodeId readNodeId(const JsonField &field)
{
    return NodeId(number32(field));
}

bool readBool(const JsonField &field)
{
    return field.boolean();
}

std::string readBytes(const JsonField &field)
{
    return field.bytes();
}

Mode readMode(const JsonField &field)
{
    constexpr unsigned kAllBits = 07777;
    const auto bits = parseNumber32(field.bytes(), 8);
    if (!bits || *bits > kAllBits)
        field.fail("not an octal mode");
    return Mode(bits.value_or(0));
}

CapabilitySet readCapabilities(const JsonField &field)
{
    const auto bits = parseNumber(field.bytes(), 16);
    if (!bits)
        field.fail("not a hexadecimal number");
    return CapabilitySet(bits.value_or(0));
}

template <class Enum>
Flags<Enum> readFlags(const JsonField &field)
{
    Flags<Enum> flags;
    field.each([&](const JsonField &name) {
        const auto flag = fromStoredName<Enum>(name.bytes());
        if (!flag)
            return name.fail("unknown flag");
        flags |= *flag;
    });
    return flags;
}

int readErrno(const JsonField &field)
{
    if (!field.exists())
        return 0;
    const auto code = errnoFromName(field.bytes());
    if (!code)
        field.fail("unknown errno");
    return code.value_or(0);
}

/// Innermost first, since an Error is wrapped from the inside out.
Error readError(const JsonField &field, int depth = 0)
{
    const auto id = field["id"].name(ErrorId::Malformed);
    if (const JsonField cause = field["cause"]; cause.exists() && depth < kMaxCauses)
        return readError(cause, depth + 1).within(id, field["subject"].bytes());
    return Error(id, field["subject"].bytes(), field["detail"].bytes(), readErrno(field["errno"]));
}

template <class Read>
auto readAnswer(const JsonField &field, Read read) -> Result<decltype(read(field))>
{
    if (const JsonField error = field["error"]; error.exists())
        return readError(error);
    return read(field["value"]);
}

template <class T, class Read>
void readOptional(std::optional<Result<T>> &answer, const JsonField &field, Read read)
{
    if (field.exists())
        answer.emplace(readAnswer(field, read));
}

IdMap readIdMap(const JsonField &field)
{
    std::vector<IdMapExtent> extents;
    field.each([&](const JsonField &line) {
        std::vector<std::uint32_t> numbers;
        line.each([&](const JsonField &number) { numbers.push_back(number32(number)); });
        if (numbers.size() != 3)
            return line.fail("not three numbers");
        extents.push_back({numbers[0], numbers[1], numbers[2]});
    });
    auto map = IdMap::fromExtents(std::move(extents));
    if (!map)
        field.fail("extents overlap, wrap or are too many");
    return std::move(map).value_or(IdMap());
}

UserNamespace readNamespace(const JsonField &field)
{
    UserNamespace ns;
    ns.id = NamespaceId(field["id"].number(kAny64));
    ns.initial = field["initial"].boolean();
    ns.owner = optionalId<Kuid>(field["owner"]);
    ns.uids = UidMap(readIdMap(field["uids"]));
    ns.gids = GidMap(readIdMap(field["gids"]));
    field["ancestors"].each([&](const JsonField &ancestor) {
        ns.ancestors.push_back(
            {NamespaceId(ancestor["id"].number(kAny64)), optionalId<Kuid>(ancestor["owner"])});
    });
    if (ns.ancestors.size() > kMaxAncestors)
        field["ancestors"].fail("too many");
    return ns;
}

Credentials readCredentials(const JsonField &field)
{
    Credentials credentials;
    const JsonField uid = field["uid"];
    credentials.realUid = Kuid(uid["real"].id());
    credentials.effectiveUid = Kuid(uid["effective"].id());
    credentials.savedUid = Kuid(uid["saved"].id());
    credentials.fsUid = Kuid(uid["fs"].id());
    const JsonField gid = field["gid"];
    credentials.realGid = Kgid(gid["real"].id());
    credentials.effectiveGid = Kgid(gid["effective"].id());
    credentials.savedGid = Kgid(gid["saved"].id());
    credentials.fsGid = Kgid(gid["fs"].id());
    std::vector<Kgid> groups;
    field["groups"].each([&](const JsonField &group) { groups.emplace_back(group.id()); });
    credentials.setGroups(std::move(groups));
    credentials.effective = readCapabilities(field["effective"]);
    credentials.permitted = readCapabilities(field["permitted"]);
    credentials.umask = readMode(field["umask"]);
    return credentials;
}

Subject readSubject(const JsonField &field)
{
    Subject subject;
    subject.credentials = readCredentials(field["credentials"]);
    subject.userNamespace = readNamespace(field["userNamespace"]);
    subject.pid = optionalPid(field["pid"]);
    subject.innerPid = optionalPid(field["innerPid"]);
    subject.command = field["command"].bytes();
    subject.noNewPrivileges = field["noNewPrivileges"].boolean();
    subject.seccomp = field["seccomp"].name(SeccompMode::Off);
    subject.securityLabel = readAnswer(field["securityLabel"], readBytes);
    return subject;
}

KernelFacts readKernel(const JsonField &field)
{
    KernelFacts kernel;
    kernel.version = {number32(field["major"]), number32(field["minor"])};
    kernel.protectedSymlinks = number32(field["protectedSymlinks"]);
    kernel.protectedHardlinks = number32(field["protectedHardlinks"]);
    kernel.protectedFifos = number32(field["protectedFifos"]);
    kernel.protectedRegular = number32(field["protectedRegular"]);
    field["securityModules"].each(
        [&](const JsonField &name) { kernel.security.names.push_back(name.bytes()); });
    kernel.security.selinuxEnforcing = field["selinuxEnforcing"].boolean();
    kernel.security.bpfPrograms = field["bpfPrograms"].boolean();
    kernel.security.bpfUnknown = field["bpfUnknown"].boolean();
    return kernel;
}

DeviceNumber readDevice(const JsonField &field)
{
    return {number32(field["major"]), number32(field["minor"])};
}

InodeFacts readInode(const JsonField &field)
{
    InodeFacts inode;
    inode.type = field["type"].name(FileType::Regular);
    inode.mode = readMode(field["mode"]);
    inode.flags = readFlags<InodeFlag>(field["flags"]);
    inode.owner = optionalId<Kuid>(field["owner"]);
    inode.group = optionalId<Kgid>(field["group"]);
    inode.mount = MountId(field["mount"].number(kAny64));
    inode.device = field["device"].number(kAny64);
    inode.number = field["number"].number(kAny64);
    inode.links = number32(field["links"]);
    inode.size = field["size"].number(kAny64);
    inode.deviceNode = readDevice(field["deviceNode"]);
    return inode;
}

AclEntry readAclEntry(const JsonField &field)
{
    AclEntry entry;
    entry.tag = field["tag"].name(AclTag::Other);
    const auto perms = accessFromText(field["perms"].bytes());
    if (!perms)
        field["perms"].fail("not of the form rwx");
    entry.perms = perms.value_or(AccessMask());
    entry.user = optionalId<Kuid>(field["user"]);
    entry.group = optionalId<Kgid>(field["group"]);
    return entry;
}

PosixAcl readAcl(const JsonField &field)
{
    std::vector<AclEntry> entries;
    field.each([&](const JsonField &entry) { entries.push_back(readAclEntry(entry)); });
    if (entries.empty())
        return {};
    auto acl = PosixAcl::fromEntries(std::move(entries));
    if (!acl)
        field.fail("not a valid ACL: " + acl.error().detail());
    return std::move(acl).value_or(PosixAcl());
}

SymlinkTarget readSymlink(const JsonField &field)
{
    SymlinkTarget link;
    link.path = field["path"].path();
    link.magic = field["magic"].boolean();
    if (const JsonField jump = field["jump"]; jump.exists())
        link.jump = readNodeId(jump);
    link.jumpAllowed = field["jumpAllowed"].boolean();
    return link;
}

ExecutableHead readHead(const JsonField &field)
{
    return {field["kind"].name(ExecutableHead::Kind::Other), field["interpreter"].path()};
}

Entry readEntry(const JsonField &field)
{
    Entry entry;
    if (const JsonField node = field["node"]; node.exists())
        entry.node = readNodeId(node);
    entry.code = readErrno(field["errno"]);
    return entry;
}

template <class T, class Read>
void readNamed(std::map<std::string, Result<T>, std::less<>> &answers,
               const JsonField &field,
               Read read)
{
    if (!field.exists())
        return;
    field.members([&](const std::string &name, const JsonField &answer) {
        if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos)
            return answer.fail("not the name of an entry");
        answers.emplace(name, readAnswer(answer, read));
    });
}

void readQuestions(std::map<NodeQuestion, Result<bool>> &answers, const JsonField &field)
{
    if (!field.exists())
        return;
    field.members([&](const std::string &name, const JsonField &answer) {
        const auto question = fromStoredName<NodeQuestion>(name);
        if (!question)
            return answer.fail("unknown question");
        answers.emplace(*question, readAnswer(answer, readBool));
    });
}

RecordedNode readNode(const JsonField &field)
{
    RecordedNode node;
    readOptional(node.inode, field["inode"], readInode);
    readOptional(node.accessAcl, field["acl"], readAcl);
    readOptional(node.defaultAcl, field["defaultAcl"], readAcl);
    readOptional(node.symlink, field["symlink"], readSymlink);
    readOptional(node.executableHead, field["executableHead"], readHead);
    readOptional(node.parent, field["parent"], readNodeId);
    readOptional(node.withoutMounts, field["withoutMounts"], readNodeId);
    readNamed(node.children, field["children"], readEntry);
    readNamed(node.mountpoints, field["mountpoints"], readBool);
    readQuestions(node.questions, field["questions"]);
    return node;
}

std::shared_ptr<const MountIdmap> readIdmap(const JsonField &field)
{
    if (!field.exists())
        return nullptr;
    MountIdmap idmap;
    idmap.uids = TypedIdMap<Uid, Vfsuid>(readIdMap(field["uids"]));
    idmap.gids = TypedIdMap<Gid, Vfsgid>(readIdMap(field["gids"]));
    return std::make_shared<const MountIdmap>(std::move(idmap));
}

MountFacts readMountFacts(MountId id, const JsonField &field)
{
    MountFacts mount;
    mount.id = id;
    mount.flags = readFlags<MountFlag>(field["flags"]);
    mount.superblockReadOnly = field["superblockReadOnly"].boolean();
    mount.noAcl = field["noAcl"].boolean();
    mount.groupFromDirectory = field["groupFromDirectory"].boolean();
    mount.fileSystem = field["fileSystem"].bytes();
    mount.source = field["source"].bytes();
    mount.root = field["root"].path();
    mount.mountPoint = field["mountPoint"].path();
    mount.superOptions = field["superOptions"].bytes();
    mount.device = readDevice(field["device"]);
    mount.idmap = readAnswer(field["idmap"], readIdmap);
    return mount;
}

RecordedMount readMount(MountId id, const JsonField &field)
{
    RecordedMount mount;
    readOptional(mount.facts, field["facts"],
                 [&](const JsonField &facts) { return readMountFacts(id, facts); });
    readOptional(mount.superblockNamespace, field["superblockNamespace"], readNamespace);
    return mount;
}

void readDeviceAnswer(std::map<DeviceQuestion, Result<bool>> &answers, const JsonField &field)
{
    const DeviceQuestion question{field["type"].name(FileType::CharDevice),
                                  readDevice(field["device"]),
                                  field["access"].name(DeviceAccess::Read)};
    answers.emplace(question, readAnswer(field["allowed"], readBool));
}

/// ".." must lead upwards: a decision that climbs from directory to directory must come to an end.
void checkParents(const std::map<NodeId, RecordedNode> &nodes, const JsonField &field)
{
    std::set<NodeId> settled;
    for (const auto &[start, node] : nodes) {
        std::set<NodeId> climbed;
        for (NodeId at = start; !settled.contains(at);) {
            if (!climbed.insert(at).second)
                return field.fail("parents in a circle");
            const auto found = nodes.find(at);
            if (found == nodes.end() || !found->second.parent || !*found->second.parent
                || **found->second.parent == at)
                break;
            at = **found->second.parent;
        }
        settled.merge(climbed);
    }
}

void readNodes(std::map<NodeId, RecordedNode> &nodes, const JsonField &field)
{
    field.each([&](const JsonField &node) {
        if (!nodes.emplace(readNodeId(node["id"]), readNode(node)).second)
            node["id"].fail("not unique");
    });
    checkParents(nodes, field);
}

RecordedFacts readFacts(const JsonField &field)
{
    RecordedFacts facts;
    facts.kernel = readKernel(field["kernel"]);
    readOptional(facts.root, field["root"], readNodeId);
    readOptional(facts.workingDirectory, field["workingDirectory"], readNodeId);
    readNodes(facts.nodes, field["nodes"]);
    field["mounts"].each([&](const JsonField &mount) {
        const MountId id(mount["id"].number(kAny64));
        if (!facts.mounts.emplace(id, readMount(id, mount)).second)
            mount["id"].fail("not unique");
    });
    field["devices"].each(
        [&](const JsonField &answer) { readDeviceAnswer(facts.devices, answer); });
    return facts;
}

std::map<std::uint32_t, std::string> readNames(const JsonField &field)
{
    std::map<std::uint32_t, std::string> names;
    field.members([&](const std::string &key, const JsonField &name) {
        const auto id = parseNumber32(key);
        if (!id || *id == kNoId)
            return name.fail("not an id");
        names.emplace(*id, name.bytes());
    });
    return names;
}

NameTable readNameTable(const JsonField &field)
{
    return {readNames(field["users"]), readNames(field["groups"])};
}

Result<Done> checkVersion(const JsonField &document, const JsonFault &fault)
{
    if (document["format"].bytes() != "mountlens-snapshot")
        document["format"].fail("not a snapshot");
    const std::uint64_t version = document["version"].number(kAny32);
    if (fault.error())
        return *fault.error();
    if (version != kSnapshotVersion)
        return Error(ErrorId::Unsupported, "snapshot", "version " + std::to_string(version));
    return Done{};
}

Snapshot readDocument(const JsonField &document)
{
    Snapshot snapshot;
    snapshot.takenAt = document["takenAt"].signedNumber();
    snapshot.hostName = document["hostName"].bytes();
    snapshot.redacted = document["redacted"].boolean();
    snapshot.subject = readSubject(document["subject"]);
    document["requests"].each(
        [&](const JsonField &request) { snapshot.requests.push_back(readRequest(request)); });
    constexpr std::uint64_t maxErrno = 4095;
    if (const JsonField answer = document["kernelAnswer"]; answer.exists()) {
        snapshot.kernelAnswer = static_cast<int>(answer.number(maxErrno));
        if (snapshot.requests.empty())
            answer.fail("an answer without a request");
    }
    snapshot.names.container = readNameTable(document["names"]["container"]);
    snapshot.names.host = readNameTable(document["names"]["host"]);
    snapshot.facts = readFacts(document);
    return snapshot;
}

} // namespace

Result<Snapshot> readSnapshot(std::string_view json)
{
    const auto value = parseJsonObject(json, kLimits);
    if (!value)
        return value.error();
    JsonFault fault;
    const JsonField document(*value, fault);
    if (const auto known = checkVersion(document, fault); !known)
        return known.error();
    Snapshot snapshot = readDocument(document);
    if (fault.error())
        return *fault.error();
    return snapshot;
}

} // namespace mountlens
