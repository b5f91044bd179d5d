// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/error_names.h"
#include "snapshot/json_build.h"
#include "snapshot/request_fields.h"
#include "snapshot/snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mountlens {

namespace {

using json::id;
using json::idIfAny;
using json::number;
using json::object;
using json::text;

template <class Enum>
QJsonArray flagNames(Flags<Enum> flags)
{
    QJsonArray names;
    eachFlag(flags, [&](Enum flag) { names.append(text(storedName(flag))); });
    return names;
}

QJsonObject write(const Error &error)
{
    QJsonObject written = object({{"id", text(storedName(error.id()))},
                                  {"subject", text(error.subject())},
                                  {"detail", text(error.detail())}});
    if (error.code() != 0)
        written[QLatin1String("errno")] = text(errnoName(error.code()));
    if (error.cause())
        written[QLatin1String("cause")] = write(*error.cause());
    return written;
}

/// {"value": ...} or {"error": ...}.
template <class T, class Write>
QJsonObject answer(const Result<T> &result, Write toValue)
{
    if (!result)
        return object({{"error", write(result.error())}});
    return object({{"value", toValue(*result)}});
}

template <class T, class Write>
void addAnswer(QJsonObject &to,
               const char *key,
               const std::optional<Result<T>> &result,
               Write toValue)
{
    if (result)
        to.insert(QLatin1String(key), answer(*result, toValue));
}

QJsonValue writeNode(NodeId node)
{
    return id(node);
}

QJsonValue writeBool(bool value)
{
    return value;
}

QJsonArray write(const IdMap &map)
{
    QJsonArray extents;
    for (const IdMapExtent &extent : map.extents()) {
        extents.append(
            QJsonArray{number(extent.first), number(extent.lowerFirst), number(extent.count)});
    }
    return extents;
}

QJsonObject write(const UserNamespace &ns)
{
    QJsonArray ancestors;
    for (const NamespaceAncestor &ancestor : ns.ancestors)
        ancestors.append(object({{"id", id(ancestor.id)}, {"owner", idIfAny(ancestor.owner)}}));
    return object({{"id", id(ns.id)},
                   {"initial", ns.initial},
                   {"owner", idIfAny(ns.owner)},
                   {"uids", write(ns.uids.plain())},
                   {"gids", write(ns.gids.plain())},
                   {"ancestors", ancestors}});
}

QJsonObject write(const Credentials &credentials)
{
    QJsonArray groups;
    for (const Kgid group : credentials.supplementaryGroups)
        groups.append(id(group));
    return object({{"uid", object({{"real", id(credentials.realUid)},
                                   {"effective", id(credentials.effectiveUid)},
                                   {"saved", id(credentials.savedUid)},
                                   {"fs", id(credentials.fsUid)}})},
                   {"gid", object({{"real", id(credentials.realGid)},
                                   {"effective", id(credentials.effectiveGid)},
                                   {"saved", id(credentials.savedGid)},
                                   {"fs", id(credentials.fsGid)}})},
                   {"groups", groups},
                   {"effective", QString::number(credentials.effective.bits(), 16)},
                   {"permitted", QString::number(credentials.permitted.bits(), 16)},
                   {"umask", text(modeText(credentials.umask))}});
}

QJsonObject write(const Subject &subject)
{
    return object({{"credentials", write(subject.credentials)},
                   {"userNamespace", write(subject.userNamespace)},
                   {"pid", idIfAny(subject.pid)},
                   {"innerPid", idIfAny(subject.innerPid)},
                   {"command", text(subject.command)},
                   {"noNewPrivileges", subject.noNewPrivileges},
                   {"seccomp", text(storedName(subject.seccomp))},
                   {"securityLabel", answer(subject.securityLabel, text)}});
}

QJsonObject write(const KernelFacts &kernel)
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

QJsonObject write(const DeviceNumber &device)
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
                   {"deviceNode", write(inode.deviceNode)}});
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
        written.insert(toJsonString(key(question)), answer(result, toValue));
    to.insert(QLatin1String(name), written);
}

QJsonObject write(NodeId nodeId, const RecordedNode &node)
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
    return object({{"uids", write(idmap->uids.plain())}, {"gids", write(idmap->gids.plain())}});
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
                   {"device", write(mount.device)},
                   {"idmap", answer(mount.idmap, writeIdmap)}});
}

QJsonObject writeNamespace(const UserNamespace &ns)
{
    return write(ns);
}

QJsonObject write(MountId mountId, const RecordedMount &mount)
{
    QJsonObject written = object({{"id", id(mountId)}});
    addAnswer(written, "facts", mount.facts, writeMount);
    addAnswer(written, "superblockNamespace", mount.superblockNamespace, writeNamespace);
    return written;
}

QJsonObject write(const DeviceQuestion &question, const Result<bool> &result)
{
    return object({{"type", text(storedName(question.type))},
                   {"device", write(question.device)},
                   {"access", text(storedName(question.access))},
                   {"allowed", answer(result, writeBool)}});
}

QJsonObject write(const std::map<std::uint32_t, std::string> &names)
{
    QJsonObject written;
    for (const auto &[number, name] : names)
        written.insert(QString::number(number), text(name));
    return written;
}

QJsonObject write(const NameTable &names)
{
    return object({{"users", write(names.users)}, {"groups", write(names.groups)}});
}

void addFacts(QJsonObject &to, const RecordedFacts &facts)
{
    to.insert(QLatin1String("kernel"), write(facts.kernel));
    addAnswer(to, "root", facts.root, writeNode);
    addAnswer(to, "workingDirectory", facts.workingDirectory, writeNode);
    QJsonArray nodes;
    for (const auto &[nodeId, node] : facts.nodes)
        nodes.append(write(nodeId, node));
    to.insert(QLatin1String("nodes"), nodes);
    QJsonArray mounts;
    for (const auto &[mountId, mount] : facts.mounts)
        mounts.append(write(mountId, mount));
    to.insert(QLatin1String("mounts"), mounts);
    QJsonArray devices;
    for (const auto &[question, result] : facts.devices)
        devices.append(write(question, result));
    to.insert(QLatin1String("devices"), devices);
}

} // namespace

std::string writeSnapshot(const Snapshot &snapshot)
{
    QJsonArray requests;
    for (const Request &request : snapshot.requests) {
        QJsonObject written;
        writeRequest(written, request);
        requests.append(written);
    }
    QJsonObject document = object({{"format", text("mountlens-snapshot")},
                                   {"version", kSnapshotVersion},
                                   {"takenAt", static_cast<qint64>(snapshot.takenAt)},
                                   {"hostName", text(snapshot.hostName)},
                                   {"redacted", snapshot.redacted},
                                   {"subject", write(snapshot.subject)},
                                   {"requests", requests}});
    document.insert(QLatin1String("names"), object({{"container", write(snapshot.names.container)},
                                                    {"host", write(snapshot.names.host)}}));
    if (snapshot.kernelAnswer)
        document.insert(QLatin1String("kernelAnswer"), *snapshot.kernelAnswer);
    addFacts(document, snapshot.facts);
    return QJsonDocument(document).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace mountlens
