// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/recording_source.h"

namespace mountlens {

namespace {

/// Asks only what has not been asked before: the second answer would be the same.
template <class T, class Ask>
const T &answerOnce(std::optional<T> &kept, Ask ask)
{
    if (!kept)
        kept.emplace(ask());
    return *kept;
}

template <class Map, class Key, class Ask>
const typename Map::mapped_type &answerOnce(Map &kept, const Key &key, Ask ask)
{
    auto found = kept.find(key);
    if (found == kept.end())
        found = kept.emplace(typename Map::key_type(key), ask()).first;
    return found->second;
}

} // namespace

RecordingSource::RecordingSource(FactSource &inner)
    : m_inner(inner)
{
    m_recorded.kernel = inner.kernel();
}

RecordingSource::RecordingSource(std::shared_ptr<FactSource> inner)
    : RecordingSource(*inner)
{
    m_owned = std::move(inner);
}

const KernelFacts &RecordingSource::kernel()
{
    return m_recorded.kernel;
}

Result<NodeId> RecordingSource::root()
{
    return answerOnce(m_recorded.root, [&] { return m_inner.root(); });
}

Result<NodeId> RecordingSource::workingDirectory()
{
    return answerOnce(m_recorded.workingDirectory, [&] { return m_inner.workingDirectory(); });
}

Result<Entry> RecordingSource::child(NodeId directory, std::string_view name)
{
    return answerOnce(m_recorded.nodes[directory].children, name,
                      [&] { return m_inner.child(directory, name); });
}

Result<NodeId> RecordingSource::parent(NodeId directory)
{
    return answerOnce(m_recorded.nodes[directory].parent,
                      [&] { return m_inner.parent(directory); });
}

Result<NodeId> RecordingSource::withoutMounts(NodeId entry)
{
    return answerOnce(m_recorded.nodes[entry].withoutMounts,
                      [&] { return m_inner.withoutMounts(entry); });
}

Result<bool> RecordingSource::isMountpoint(NodeId directory, std::string_view name)
{
    return answerOnce(m_recorded.nodes[directory].mountpoints, name,
                      [&] { return m_inner.isMountpoint(directory, name); });
}

const Result<InodeFacts> &RecordingSource::inode(NodeId node)
{
    return answerOnce(m_recorded.nodes[node].inode, [&] { return m_inner.inode(node); });
}

const Result<PosixAcl> &RecordingSource::acl(NodeId node, AclKind kind)
{
    RecordedNode &kept = m_recorded.nodes[node];
    return answerOnce(kind == AclKind::Access ? kept.accessAcl : kept.defaultAcl,
                      [&] { return m_inner.acl(node, kind); });
}

const Result<SymlinkTarget> &RecordingSource::symlink(NodeId node)
{
    return answerOnce(m_recorded.nodes[node].symlink, [&] { return m_inner.symlink(node); });
}

const Result<ExecutableHead> &RecordingSource::executableHead(NodeId node)
{
    return answerOnce(m_recorded.nodes[node].executableHead,
                      [&] { return m_inner.executableHead(node); });
}

Result<bool> RecordingSource::ask(NodeId node, NodeQuestion question)
{
    return answerOnce(m_recorded.nodes[node].questions, question,
                      [&] { return m_inner.ask(node, question); });
}

Result<bool> RecordingSource::deviceAllowed(FileType type, DeviceNumber device, DeviceAccess access)
{
    return answerOnce(m_recorded.devices, DeviceQuestion{type, device, access},
                      [&] { return m_inner.deviceAllowed(type, device, access); });
}

const Result<MountFacts> &RecordingSource::mount(MountId mount)
{
    return answerOnce(m_recorded.mounts[mount].facts, [&] { return m_inner.mount(mount); });
}

const Result<UserNamespace> &RecordingSource::superblockNamespace(MountId mount)
{
    return answerOnce(m_recorded.mounts[mount].superblockNamespace,
                      [&] { return m_inner.superblockNamespace(mount); });
}

} // namespace mountlens
