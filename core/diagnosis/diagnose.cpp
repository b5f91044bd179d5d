// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/diagnose.h"

#include "diagnosis/operations.h"
#include "rules/lsm.h"

namespace mountlens {

namespace {

Ruling decideOperation(const RuleContext &context, const Request &request)
{
    switch (request.operation) {
    case Operation::Traverse:
        return decideTraverse(context, request);
    case Operation::List:
    case Operation::Read:
    case Operation::Write:
    case Operation::Append:
        return decideOpen(context, request);
    case Operation::Truncate:
        return decideTruncate(context, request);
    case Operation::Execute:
        return decideExecute(context, request);
    case Operation::Create:
    case Operation::OpenCreate:
        return decideOpenCreate(context, request);
    case Operation::Mkdir:
    case Operation::Symlink:
    case Operation::Mkfifo:
    case Operation::Mksock:
    case Operation::MknodChar:
    case Operation::MknodBlock:
        return decideCreate(context, request);
    case Operation::Unlink:
        return decideUnlink(context, request);
    case Operation::Rmdir:
        return decideRmdir(context, request);
    case Operation::Rename:
        return decideRename(context, request);
    case Operation::Link:
        return decideLink(context, request);
    case Operation::Chmod:
    case Operation::Chown:
    case Operation::UtimesNow:
    case Operation::UtimesSet:
    case Operation::Setxattr:
        return decideSetAttributes(context, request);
    case Operation::Connect:
        return decideConnect(context, request);
    case Operation::Stat:
        return decideStat(context, request);
    }
    return Ruling::pass();
}

} // namespace

Verdict diagnose(const Subject &subject, FactSource &facts, const Request &request, Record record)
{
    std::optional<Trace> trace;
    if (record == Record::Yes)
        trace.emplace();
    DecisionState state;
    const RuleContext context{subject, facts, trace ? &*trace : nullptr, &state};

    Ruling ruling = decideOperation(context, request);
    if (ruling.passes())
        ruling = securityModules(context);

    Verdict verdict;
    verdict.kind = ruling.kind();
    verdict.code = ruling.code();
    verdict.reason = ruling.reason();
    verdict.role = state.role;
    verdict.node = state.node;
    verdict.missing = std::move(state.missing);
    if (verdict.kind == VerdictKind::Denied)
        verdict.missing.clear();
    if (trace)
        trace->moveInto(verdict);
    return verdict;
}

} // namespace mountlens
