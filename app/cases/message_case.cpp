// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/message_case.h"

#include "cases/error_match.h"
#include "cases/opened_case.h"
#include "diagnosis/diagnose.h"

#include <cerrno>

namespace mountlens::ui {

MessageStep obstacle(const RecognisedError &error, const MessageKnowledge &known)
{
    if (error.otherTopic)
        return MessageStep::NotAboutFiles;
    if (error.elsewhere)
        return MessageStep::Elsewhere;
    const bool setUp = error.phase == ErrorPhase::SetUp && !known.subject;
    if (error.paths.empty())
        return setUp ? MessageStep::SetUp : MessageStep::PathMissing;
    const bool relative = !error.paths.front().starts_with('/');
    if (relative && !known.workingDirectory)
        return MessageStep::PathRelative;
    if (error.operations.empty())
        return setUp ? MessageStep::SetUp : MessageStep::OperationMissing;
    return requestsOf(error).empty() ? MessageStep::SecondPathMissing : MessageStep::Checked;
}

std::string nameOf(const ListedContainer &container)
{
    return container.name.empty() ? container.id : container.name;
}

SubjectChoice subjectOf(const ListedContainer &container, const std::optional<UserChoice> &user)
{
    SubjectChoice subject;
    subject.user = user;
    if (container.id.empty() && container.pid)
        subject.pid = container.pid;
    else
        subject.container = container.id.empty() ? container.name : container.id;
    return subject;
}

std::optional<UserChoice> choiceOf(const ListedUser &user)
{
    if (!user.uid)
        return std::nullopt;
    UserChoice choice;
    choice.uid = user.uid->value();
    if (user.gid)
        choice.gid = user.gid->value();
    return choice;
}

int worthOf(const CheckReport &report, const RecognisedError &error)
{
    if (report.verdict.kind != VerdictKind::Denied)
        return 0;
    return error.errnoValue == report.verdict.code ? 2 : 1;
}

bool pathExists(const ListedContainer &container, const std::string &path)
{
    SubjectChoice subject;
    subject.pid = container.pid;
    auto opened = openCase(subject);
    if (!opened)
        return false;
    Request request;
    request.operation = Operation::Stat;
    request.path = path;
    const Verdict verdict = diagnose(opened->subject, *opened->facts, request, Record::No);
    return verdict.kind != VerdictKind::Denied
           || (verdict.code != ENOENT && verdict.code != ENOTDIR);
}

} // namespace mountlens::ui
