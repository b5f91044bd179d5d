// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/outcome.h"

#include "base/path_text.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/resolve_unchecked.h"

namespace mountlens {

namespace {

std::string joined(const std::string &directory, std::string_view name)
{
    const bool needsSlash = !directory.empty() && directory.back() != '/';
    return directory + (needsSlash ? "/" : "") + std::string(name);
}

class OutcomeReader
{
public:
    OutcomeReader(const Subject &subject, FactSource &facts)
        : m_subject(subject)
        , m_facts(facts)
    {
    }

    Outcome ofFile(const std::string &path)
    {
        return {ask(Operation::Read, path), ask(Operation::Write, path),
                ask(Operation::Create, joined(directoryOf(path), kNewName)),
                ask(Operation::Unlink, path), false};
    }

    Outcome ofDirectory(const std::string &path)
    {
        const VerdictKind create = ask(Operation::Create, joined(path, kNewName));
        return {ask(Operation::List, path), create, create, ask(Operation::Rmdir, path), true};
    }

private:
    VerdictKind ask(Operation operation, const std::string &path)
    {
        Request request;
        request.operation = operation;
        request.path = path;
        return diagnose(m_subject, m_facts, request, Record::No).kind;
    }

    const Subject &m_subject;
    FactSource &m_facts;
};

} // namespace

Outcome outcomeOn(const Subject &subject, FactSource &facts, std::string_view path)
{
    OutcomeReader reader(subject, facts);
    const auto node = resolveUnchecked(facts, path);
    if (!node)
        return reader.ofDirectory(directoryOf(path));
    const Result<InodeFacts> &inode = facts.inode(*node);
    const bool directory = inode && inode->type == FileType::Directory;
    const std::string text(path);
    return directory ? reader.ofDirectory(text) : reader.ofFile(text);
}

} // namespace mountlens
