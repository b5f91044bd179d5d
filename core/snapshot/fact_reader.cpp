// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/answer_fields.h"
#include "snapshot/error_names.h"
#include "snapshot/fact_fields.h"
#include "snapshot/subject_fields.h"

#include <set>

namespace mountlens {

namespace {

NodeId readNodeId(const JsonField &field)
{
    return NodeId(number32(field));
}

bool readBool(const JsonField &field)
{
    return field.boolean();
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

} // namespace

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

} // namespace mountlens
