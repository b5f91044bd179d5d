// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/recorded_source.h"

namespace mountlens {

namespace {

Error notRecorded(std::string_view fact, std::string detail = {})
{
    return Error(ErrorId::NotRecorded, std::string(fact), std::move(detail));
}

/// The answer by reference; for one that was never given, an error that lives for ever.
template <class T>
const Result<T> &answerOr(const std::optional<Result<T>> &kept, const Result<T> &otherwise)
{
    return kept ? *kept : otherwise;
}

template <class T>
const Result<T> &missing(std::string_view fact)
{
    static const Result<T> answer = notRecorded(fact);
    return answer;
}

template <class Map, class Key>
typename Map::mapped_type
find(const Map &map, const Key &key, std::string_view fact, std::string_view detail = {})
{
    const auto found = map.find(key);
    if (found == map.end())
        return notRecorded(fact, std::string(detail));
    return found->second;
}

} // namespace

const RecordedNode &RecordedSource::node(NodeId id) const
{
    static const RecordedNode nothing;
    const auto found = m_facts.nodes.find(id);
    return found == m_facts.nodes.end() ? nothing : found->second;
}

const RecordedMount &RecordedSource::mountRecord(MountId id) const
{
    static const RecordedMount nothing;
    const auto found = m_facts.mounts.find(id);
    return found == m_facts.mounts.end() ? nothing : found->second;
}

Result<NodeId> RecordedSource::root()
{
    return m_facts.root ? *m_facts.root : notRecorded("root directory");
}

Result<NodeId> RecordedSource::workingDirectory()
{
    return m_facts.workingDirectory ? *m_facts.workingDirectory : notRecorded("working directory");
}

Result<Entry> RecordedSource::child(NodeId directory, std::string_view name)
{
    return find(node(directory).children, name, "directory entry", name);
}

Result<NodeId> RecordedSource::parent(NodeId directory)
{
    const auto &kept = node(directory).parent;
    return kept ? *kept : notRecorded("parent directory");
}

Result<NodeId> RecordedSource::withoutMounts(NodeId entry)
{
    const auto &kept = node(entry).withoutMounts;
    return kept ? *kept : notRecorded("entry beneath a mount");
}

Result<bool> RecordedSource::isMountpoint(NodeId directory, std::string_view name)
{
    return find(node(directory).mountpoints, name, "mount point", name);
}

const Result<InodeFacts> &RecordedSource::inode(NodeId id)
{
    return answerOr(node(id).inode, missing<InodeFacts>("inode"));
}

const Result<PosixAcl> &RecordedSource::acl(NodeId id, AclKind kind)
{
    const RecordedNode &kept = node(id);
    return answerOr(kind == AclKind::Access ? kept.accessAcl : kept.defaultAcl,
                    missing<PosixAcl>("ACL"));
}

const Result<SymlinkTarget> &RecordedSource::symlink(NodeId id)
{
    return answerOr(node(id).symlink, missing<SymlinkTarget>("symbolic link"));
}

const Result<ExecutableHead> &RecordedSource::executableHead(NodeId id)
{
    return answerOr(node(id).executableHead, missing<ExecutableHead>("executable head"));
}

Result<bool> RecordedSource::ask(NodeId id, NodeQuestion question)
{
    return find(node(id).questions, question, "node question");
}

Result<bool> RecordedSource::deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access)
{
    return find(m_facts.devices, DeviceQuestion{type, device, access}, "device cgroup");
}

const Result<MountFacts> &RecordedSource::mount(MountId id)
{
    return answerOr(mountRecord(id).facts, missing<MountFacts>("mount"));
}

const Result<UserNamespace> &RecordedSource::superblockNamespace(MountId id)
{
    return answerOr(mountRecord(id).superblockNamespace,
                    missing<UserNamespace>("superblock namespace"));
}

} // namespace mountlens
