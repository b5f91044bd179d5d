// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/answer_fields.h"
#include "snapshot/error_names.h"
#include "snapshot/fact_fields.h"
#include "snapshot/subject_fields.h"

#include <QJsonArray>

namespace mountlens {

namespace {

using json::id;
using json::idIfAny;
using json::number;
using json::object;
using json::text;

QJsonValue writeNode(NodeId node)
{
    return id(node);
}

QJsonValue writeBool(bool value)
{
    return value;
}

QJsonObject writeKernel(const KernelFacts &kernel)
{
    QJsonArray modules;
    for (const std::string &name : kernel.security.names)
        modules.append(text(name));
    return object({{"major", number(kernel.version.major)},
                   {"minor", number(kernel.version.minor)},
                   {"protectedSymlinks", number(kernel.protectedSymlinks)},
                   {"protectedHardlinks", number(kernel.protectedHardlinks)},
                   {"protectedFifos", number(kernel.protectedFifos)},
                   {"protectedRegular", number(kernel.protectedRegular)},
                   {"securityModules", modules},
                   {"selinuxEnforcing", kernel.security.selinuxEnforcing},
                   {"bpfPrograms", kernel.security.bpfPrograms},
                   {"bpfUnknown", kernel.security.bpfUnknown}});
}

QJsonObject writeDevice(const DeviceNumber &device)
{
    return object({{"major", number(device.major)}, {"minor", number(device.minor)}});
}

QJsonObject writeInode(const InodeFacts &inode)
{
    return object({{"type", text(storedName(inode.type))},
                   {"mode", text(modeText(inode.mode))},
                   {"flags", flagNames(inode.flags)},
                   {"owner", idIfAny(inode.owner)},
                   {"group", idIfAny(inode.group)},
                   {"mount", id(inode.mount)},
                   {"device", number(inode.device)},
                   {"number", number(inode.number)},
                   {"links", number(inode.links)},
                   {"size", number(inode.size)},
                   {"deviceNode", writeDevice(inode.deviceNode)}});
}

QJsonArray writeAcl(const PosixAcl &acl)
{
    QJsonArray entries;
    for (const AclEntry &entry : acl.entries()) {
        entries.append(object({{"tag", text(storedName(entry.tag))},
                               {"perms", text(accessText(entry.perms))},
                               {"user", idIfAny(entry.user)},
                               {"group", idIfAny(entry.group)}}));
    }
    return entries;
}

QJsonObject writeSymlink(const SymlinkTarget &link)
{
    return object({{"path", text(link.path)},
                   {"magic", link.magic},
                   {"jump", idIfAny(link.jump)},
                   {"jumpAllowed", link.jumpAllowed}});
}

QJsonObject writeHead(const ExecutableHead &head)
{
    return object({{"kind", text(storedName(head.kind))}, {"interpreter", text(head.interpreter)}});
}

QJsonObject writeEntry(const Entry &entry)
{
    QJsonObject written = object({{"node", idIfAny(entry.node)}});
    if (entry.code != 0)
        written[QLatin1String("errno")] = text(errnoName(entry.code));
    return written;
}

template <class Map, class Key, class Write>
void addAnswers(QJsonObject &to, const char *name, const Map &answers, Key key, Write toValue)
{
    if (answers.empty())
        return;
    QJsonObject written;
    for (const auto &[question, result] : answers)
        written.insert(toJsonString(key(question)), writeAnswer(result, toValue));
    to.insert(QLatin1String(name), written);
}

QJsonObject writeRecordedNode(NodeId nodeId, const RecordedNode &node)
{
    const auto nameOf = [](NodeQuestion question) { return storedName(question); };
    const auto same = [](const std::string &name) -> const std::string & { return name; };
    QJsonObject written = object({{"id", writeNode(nodeId)}});
    addAnswer(written, "inode", node.inode, writeInode);
    addAnswer(written, "acl", node.accessAcl, writeAcl);
    addAnswer(written, "defaultAcl", node.defaultAcl, writeAcl);
    addAnswer(written, "symlink", node.symlink, writeSymlink);
    addAnswer(written, "executableHead", node.executableHead, writeHead);
    addAnswer(written, "parent", node.parent, writeNode);
    addAnswer(written, "withoutMounts", node.withoutMounts, writeNode);
    addAnswers(written, "children", node.children, same, writeEntry);
    addAnswers(written, "mountpoints", node.mountpoints, same, writeBool);
    addAnswers(written, "questions", node.questions, nameOf, writeBool);
    return written;
}

/// null: not idmapped.
QJsonValue writeIdmap(const std::shared_ptr<const MountIdmap> &idmap)
{
    if (!idmap)
        return {};
    return object(
        {{"uids", writeIdMap(idmap->uids.plain())}, {"gids", writeIdMap(idmap->gids.plain())}});
}

QJsonObject writeMount(const MountFacts &mount)
{
    return object({{"flags", flagNames(mount.flags)},
                   {"superblockReadOnly", mount.superblockReadOnly},
                   {"noAcl", mount.noAcl},
                   {"groupFromDirectory", mount.groupFromDirectory},
                   {"fileSystem", text(mount.fileSystem)},
                   {"source", text(mount.source)},
                   {"root", text(mount.root)},
                   {"mountPoint", text(mount.mountPoint)},
                   {"superOptions", text(mount.superOptions)},
                   {"device", writeDevice(mount.device)},
                   {"idmap", writeAnswer(mount.idmap, writeIdmap)}});
}

QJsonObject writeRecordedMount(MountId mountId, const RecordedMount &mount)
{
    QJsonObject written = object({{"id", id(mountId)}});
    addAnswer(written, "facts", mount.facts, writeMount);
    addAnswer(written, "superblockNamespace", mount.superblockNamespace, writeNamespace);
    return written;
}

QJsonObject writeDeviceAnswer(const DeviceQuestion &question, const Result<bool> &result)
{
    return object({{"type", text(storedName(question.type))},
                   {"device", writeDevice(question.device)},
                   {"access", text(storedName(question.access))},
                   {"allowed", writeAnswer(result, writeBool)}});
}

} // namespace

void addFacts(QJsonObject &to, const RecordedFacts &facts)
{
    to.insert(QLatin1String("kernel"), writeKernel(facts.kernel));
    addAnswer(to, "root", facts.root, writeNode);
    addAnswer(to, "workingDirectory", facts.workingDirectory, writeNode);
    QJsonArray nodes;
    for (const auto &[nodeId, node] : facts.nodes)
        nodes.append(writeRecordedNode(nodeId, node));
    to.insert(QLatin1String("nodes"), nodes);
    QJsonArray mounts;
    for (const auto &[mountId, mount] : facts.mounts)
        mounts.append(writeRecordedMount(mountId, mount));
    to.insert(QLatin1String("mounts"), mounts);
    QJsonArray devices;
    for (const auto &[question, result] : facts.devices)
        devices.append(writeDeviceAnswer(question, result));
    to.insert(QLatin1String("devices"), devices);
}

} // namespace mountlens
