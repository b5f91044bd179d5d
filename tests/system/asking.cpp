// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"

#include "base/text_scan.h"

#include <cstring>
#include <stdexcept>

namespace mountlens {

std::string inWords(const Error &error)
{
    std::string text = "error " + std::to_string(static_cast<unsigned>(error.id())) + ' '
                       + error.subject() + " (" + error.detail() + ") errno "
                       + std::to_string(error.code());
    return error.cause() ? text + " because of " + inWords(*error.cause()) : text;
}

void complain(const std::string &what, const Error &error)
{
    throw std::runtime_error(what + ": " + inWords(error));
}

LiveCase caseOf(Pid pid)
{
    auto live = openProcess(pid);
    if (!live)
        complain("open process", live.error());
    return std::move(*live);
}

NodeId nodeAt(FactSource &facts, std::string_view path)
{
    const std::string whole(path);
    NodeId node = need(facts.root(), "root");
    while (!path.empty()) {
        const std::string_view name = takeUntil(path, '/');
        if (name.empty())
            continue;
        const Entry entry = need(facts.child(node, name), whole);
        if (!entry.node)
            throw std::runtime_error(whole + ": no such entry");
        node = *entry.node;
    }
    return node;
}

InodeFacts inodeAt(FactSource &facts, std::string_view path)
{
    return need(facts.inode(nodeAt(facts, path)), std::string(path));
}

MountFacts mountAt(FactSource &facts, std::string_view path)
{
    return need(facts.mount(inodeAt(facts, path).mount), std::string(path));
}

Request requestFor(Operation operation, std::string_view path)
{
    Request request;
    request.operation = operation;
    request.path = path;
    request.path2 = std::string(path) + "-2";
    request.xattrName = "user.test";
    return request;
}

Verdict ask(LiveCase &live, Operation operation, std::string_view path)
{
    return diagnose(live.subject, *live.facts, requestFor(operation, path), Record::Yes);
}

InodeFacts reached(const Verdict &verdict)
{
    // NOLINTNEXTLINE(modernize-loop-convert): views::reverse is beyond clang 14
    for (auto each = verdict.components.rbegin(); each != verdict.components.rend(); ++each) {
        if (each->inode)
            return *each->inode;
    }
    throw std::runtime_error("no inode was reached: " + inWords(verdict));
}

std::string inWords(const Verdict &verdict)
{
    const std::string reason(reasonName(verdict.reason));
    switch (verdict.kind) {
    case VerdictKind::Allowed:
        return "allowed";
    case VerdictKind::Denied:
        return std::string("denied ") + ::strerrorname_np(verdict.code) + ' ' + reason;
    case VerdictKind::Undetermined:
        break;
    }
    std::string text = "undetermined " + reason;
    for (const Error &error : verdict.missing)
        text += ": " + inWords(error);
    return text;
}

} // namespace mountlens
