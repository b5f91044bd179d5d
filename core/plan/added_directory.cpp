// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/added_directory.h"

#include "diagnosis/resolve_unchecked.h"

#include <cerrno>

namespace mountlens {

namespace {

/// No source numbers its nodes as high as this.
constexpr NodeId kAdded{0xfffffff0U};

} // namespace

AddedDirectory::AddedDirectory(std::shared_ptr<FactSource> host,
                               NodeId around,
                               std::string name,
                               InodeFacts facts)
    : ForwardingSource(*host)
    , m_host(std::move(host))
    , m_around(around)
    , m_name(std::move(name))
    , m_inode(facts)
{
}

Result<std::shared_ptr<FactSource>> AddedDirectory::on(std::shared_ptr<FactSource> host,
                                                       const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || slash + 1 == path.size())
        return Error::fromErrno(ErrorId::OpenFailed, path, EINVAL);
    if (resolveUnchecked(*host, path))
        return Error::fromErrno(ErrorId::OpenFailed, path, EEXIST);
    const auto around = resolveUnchecked(*host, slash == 0 ? "/" : path.substr(0, slash));
    if (!around)
        return around.error();
    const Result<InodeFacts> &directory = host->inode(*around);
    if (!directory)
        return directory.error();
    InodeFacts facts = *directory;
    facts.mode = Mode(0755);
    facts.owner = Kuid(0);
    facts.group = Kgid(0);
    facts.flags = {};
    facts.number = ~std::uint64_t{0};
    return std::shared_ptr<FactSource>(
        new AddedDirectory(std::move(host), *around, path.substr(slash + 1), facts));
}

Result<Entry> AddedDirectory::child(NodeId directory, std::string_view name)
{
    if (directory == kAdded)
        return Entry{};
    if (directory == m_around && name == m_name)
        return Entry{kAdded, 0};
    return inner().child(directory, name);
}

Result<NodeId> AddedDirectory::parent(NodeId directory)
{
    return directory == kAdded ? Result<NodeId>(m_around) : inner().parent(directory);
}

Result<NodeId> AddedDirectory::withoutMounts(NodeId entry)
{
    return entry == kAdded ? Result<NodeId>(entry) : inner().withoutMounts(entry);
}

Result<bool> AddedDirectory::isMountpoint(NodeId directory, std::string_view name)
{
    const bool own = directory == kAdded || (directory == m_around && name == m_name);
    return own ? Result<bool>(false) : inner().isMountpoint(directory, name);
}

const Result<InodeFacts> &AddedDirectory::inode(NodeId node)
{
    return node == kAdded ? m_inode : inner().inode(node);
}

const Result<PosixAcl> &AddedDirectory::acl(NodeId node, AclKind kind)
{
    return node == kAdded ? m_noAcl : inner().acl(node, kind);
}

Result<bool> AddedDirectory::ask(NodeId node, NodeQuestion question)
{
    if (node == kAdded)
        return question == NodeQuestion::EmptyDirectory;
    return inner().ask(node, question);
}

} // namespace mountlens
