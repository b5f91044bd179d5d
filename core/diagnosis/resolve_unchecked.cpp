// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/resolve_unchecked.h"

#include "base/text_scan.h"

#include <cerrno>
#include <string>
#include <vector>

namespace mountlens {

namespace {

constexpr int kMaxLinks = 40;
constexpr std::size_t kMaxPending = 65536;

Error lookupError(std::string_view name, int code)
{
    return Error::fromErrno(ErrorId::OpenFailed, std::string(name), code);
}

/// One walk; `m_pending` is what is still to be followed.
class UncheckedWalk
{
public:
    UncheckedWalk(FactSource &facts, std::string_view path)
        : m_facts(facts)
        , m_pending(path)
    {
    }

    Result<NodeId> run()
    {
        Result<NodeId> here = startOf(m_pending);
        while (here && !m_pending.empty()) {
            std::string_view rest = m_pending;
            const std::string name(takeUntil(rest, '/'));
            m_pending.assign(rest);
            if (!name.empty() && name != ".")
                here = step(*here, name);
        }
        return here;
    }

private:
    Result<NodeId> startOf(std::string_view path)
    {
        return path.starts_with('/') ? m_facts.root() : m_facts.workingDirectory();
    }

    Result<NodeId> step(NodeId here, const std::string &name)
    {
        const Result<InodeFacts> &inode = m_facts.inode(here);
        if (!inode)
            return inode.error();
        if (inode->type != FileType::Directory)
            return lookupError(name, ENOTDIR);
        if (name == "..")
            return m_facts.parent(here);
        const Result<Entry> entry = m_facts.child(here, name);
        if (!entry)
            return entry.error();
        if (!entry->node)
            return lookupError(name, entry->code != 0 ? entry->code : ENOENT);
        const Result<InodeFacts> &found = m_facts.inode(*entry->node);
        if (!found)
            return found.error();
        return found->type == FileType::Symlink ? follow(here, *entry->node, name) : *entry->node;
    }

    Result<NodeId> follow(NodeId directory, NodeId link, const std::string &name)
    {
        const Result<SymlinkTarget> &target = m_facts.symlink(link);
        if (!target)
            return target.error();
        if (++m_links > kMaxLinks || m_pending.size() > kMaxPending)
            return lookupError(name, ELOOP);
        if (target->jump)
            return *target->jump;
        m_pending = target->path + '/' + m_pending;
        return target->path.starts_with('/') ? m_facts.root() : Result<NodeId>(directory);
    }

    FactSource &m_facts;
    std::string m_pending;
    int m_links = 0;
};

} // namespace

Result<NodeId> resolveUnchecked(FactSource &facts, std::string_view path)
{
    return UncheckedWalk(facts, path).run();
}

} // namespace mountlens
