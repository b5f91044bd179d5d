// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/matrix.h"

#include "base/path_text.h"
#include "cases/beyond.h"
#include "cases/capability_list.h"
#include "diagnosis/cause.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/resolve_unchecked.h"
#include "fixes/outcome.h"

#include <algorithm>
#include <cerrno>
#include <set>

namespace mountlens::ui {

namespace {

// -- who

std::optional<Uid> insideUid(const Subject &subject)
{
    return subject.userNamespace.uids.mapUp(subject.credentials.fsUid);
}

MatrixSubject withCredentials(const Subject &subject, MatrixRole role, Credentials credentials)
{
    MatrixSubject other{role, subject, true};
    credentials.umask = subject.credentials.umask;
    other.subject.credentials = std::move(credentials);
    return other;
}

Credentials bare(Kuid uid, Kgid gid)
{
    Credentials credentials;
    credentials.setUids(uid);
    credentials.setGids(gid);
    return credentials;
}

/// Ids that mean something on the way: owners, groups, entries of ACLs.
std::set<std::uint32_t> idsOnTheWay(const Verdict &verdict)
{
    std::set<std::uint32_t> ids;
    for (const PathComponent &component : verdict.components) {
        if (component.vfsuid)
            ids.insert(component.vfsuid->value());
        if (component.vfsgid)
            ids.insert(component.vfsgid->value());
        if (!component.acl)
            continue;
        for (const AclEntry &entry : component.acl->entries()) {
            if (entry.user)
                ids.insert(entry.user->value());
            if (entry.group)
                ids.insert(entry.group->value());
        }
    }
    return ids;
}

/// A mapped id from the upper end of the usual ones that nothing on the way knows.
std::optional<Credentials> stranger(const Subject &subject, const Verdict &beyond)
{
    constexpr std::uint32_t kHighest = 65533;
    constexpr std::uint32_t kTries = 4096;
    const std::set<std::uint32_t> taken = idsOnTheWay(beyond);
    const UserNamespace &ns = subject.userNamespace;
    for (std::uint32_t id = kHighest; id > kHighest - kTries; --id) {
        const auto uid = ns.uids.mapDown(Uid(id));
        const auto gid = ns.gids.mapDown(Gid(id));
        if (uid && gid && !taken.contains(uid->value()) && !taken.contains(gid->value()))
            return bare(*uid, *gid);
    }
    return std::nullopt;
}

std::optional<MatrixSubject> rootOf(const Subject &subject, const UsersInside &inside)
{
    const UserNamespace &ns = subject.userNamespace;
    const auto uid = ns.uids.mapDown(Uid(0));
    const auto gid = ns.gids.mapDown(Gid(0));
    if (!uid || !gid)
        return std::nullopt;
    MatrixSubject root = withCredentials(subject, MatrixRole::Root, bare(*uid, *gid));
    root.capabilitiesKnown = inside.rootCapabilities.has_value();
    root.subject.credentials.effective = inside.rootCapabilities.value_or(CapabilitySet());
    root.subject.credentials.permitted = root.subject.credentials.effective;
    return root;
}

bool hasRoot(const std::vector<MatrixSubject> &subjects)
{
    return std::any_of(subjects.begin(), subjects.end(), [](const MatrixSubject &known) {
        return insideUid(known.subject) == Uid(0);
    });
}

std::vector<MatrixSubject> subjectsOf(const OpenedCase &opened,
                                      const UsersInside &inside,
                                      FactSource &facts,
                                      const Request &asked)
{
    const Subject &subject = opened.subject;
    std::vector<MatrixSubject> subjects{{MatrixRole::Asked, subject, true}};
    if (opened.ownCredentials)
        subjects.push_back(withCredentials(subject, MatrixRole::Seen, *opened.ownCredentials));
    for (const UserInside &user : inside.users) {
        MatrixSubject seen = withCredentials(subject, MatrixRole::Seen, user.credentials);
        seen.subject.pid = user.pid;
        seen.subject.command = user.process;
        if (user.credentials != opened.ownCredentials)
            subjects.push_back(std::move(seen));
    }
    if (!hasRoot(subjects)) {
        if (auto root = rootOf(subject, inside))
            subjects.push_back(std::move(*root));
    }
    if (auto credentials = stranger(subject, unstopped(subject, facts, asked)))
        subjects.push_back(withCredentials(subject, MatrixRole::Other, std::move(*credentials)));
    return subjects;
}

// -- what

std::string joined(const std::string &directory, std::string_view name)
{
    const bool needsSlash = !directory.empty() && directory.back() != '/';
    return directory + (needsSlash ? "/" : "") + std::string(name);
}

enum class Place : std::uint8_t {
    Missing,
    Directory,
    Other,
};

Place placeAt(FactSource &facts, const std::string &path)
{
    const auto node = resolveUnchecked(facts, path);
    if (!node)
        return node.error().code() == ENOENT ? Place::Missing : Place::Other;
    const Result<InodeFacts> &inode = facts.inode(*node);
    return inode && inode->type == FileType::Directory ? Place::Directory : Place::Other;
}

/// What fails where the name exists.
bool makesNew(Operation operation)
{
    switch (operation) {
    case Operation::Create:
    case Operation::Mkdir:
    case Operation::Symlink:
    case Operation::Mkfifo:
    case Operation::Mksock:
    case Operation::MknodChar:
    case Operation::MknodBlock:
        return true;
    default:
        return false;
    }
}

std::string newNameAt(const std::string &path, Place place)
{
    if (place == Place::Missing)
        return path;
    return joined(place == Place::Directory ? path : directoryOf(path), kNewName);
}

void addUsualValues(const Request &asked, Request &request)
{
    if (takesSecondPath(request.operation) && asked.path2.empty())
        request.path2 = joined(directoryOf(request.path), kNewName);
    if (request.operation == Operation::Chown && !request.uid && !request.gid)
        request.uid = Uid(1);
    if (request.operation == Operation::Setxattr && request.xattrName.empty())
        request.xattrName = "user.mountlens";
}

/// Ids of the subject's own user namespace; those that are not mapped are left out.
UserChoice insideIds(const Subject &subject)
{
    const UserNamespace &ns = subject.userNamespace;
    const Credentials &ids = subject.credentials;
    UserChoice user;
    user.uid = ns.uids.mapUp(ids.fsUid).value_or(Uid(kNoId)).value();
    user.gid = ns.gids.mapUp(ids.fsGid).value_or(Gid(kNoId)).value();
    for (const Kgid group : ids.supplementaryGroups) {
        if (const auto inside = ns.gids.mapUp(group))
            user.groups.push_back(inside->value());
    }
    return user;
}

// -- each cell

std::optional<Reason> decidingReason(const Verdict &verdict)
{
    const bool known = verdict.deciding && *verdict.deciding < verdict.steps.size();
    return known ? std::optional(verdict.steps[*verdict.deciding].reason) : std::nullopt;
}

MatrixCell decided(const Subject &subject,
                   FactSource &facts,
                   const Request &request,
                   const Circumstances &around)
{
    const Verdict verdict = diagnose(subject, facts, request, Record::Yes);
    MatrixCell cell;
    cell.kind = verdict.kind;
    cell.errorNumber = verdict.code;
    cell.code = resultCode(verdict);
    const auto cause = rootCause(subject, facts, request, verdict, around);
    cell.applies = !cause || !isNoMatterOfRights(*cause);
    cell.reason = decidingReason(verdict);
    cell.missing = verdict.missing;
    return cell;
}

MatrixCell undetermined(std::vector<Error> missing, const Error &more)
{
    Verdict verdict;
    verdict.missing = std::move(missing);
    verdict.missing.push_back(more);
    MatrixCell cell;
    cell.code = resultCode(verdict);
    cell.missing = std::move(verdict.missing);
    return cell;
}

/// More capabilities never take a right away: what holds for none and for all holds for any set.
MatrixCell decidedForAnyCapabilities(Subject subject,
                                     FactSource &facts,
                                     const Request &request,
                                     const Circumstances &around)
{
    subject.credentials.effective = subject.credentials.permitted = CapabilitySet();
    MatrixCell least = decided(subject, facts, request, around);
    if (least.kind == VerdictKind::Allowed)
        return least;
    subject.credentials.effective = subject.credentials.permitted = allCapabilities();
    MatrixCell most = decided(subject, facts, request, around);
    if (most.kind != VerdictKind::Allowed && least.kind == VerdictKind::Denied)
        return most;
    return undetermined(least.missing, Error(ErrorId::NotRecorded, "CapBnd"));
}

MatrixCell cellOf(const MatrixSubject &who,
                  FactSource &facts,
                  const Request &request,
                  const Circumstances &around)
{
    if (who.capabilitiesKnown)
        return decided(who.subject, facts, request, around);
    return decidedForAnyCapabilities(who.subject, facts, request, around);
}

} // namespace

Request variantOf(const Request &asked, Operation operation, FactSource &facts)
{
    if (operation == asked.operation)
        return asked;
    Request request = asked;
    request.operation = operation;
    if (lastName(asked.path) == kNewName)
        request.path = directoryOf(asked.path);
    const Place place = placeAt(facts, request.path);
    if (makesNew(operation) || (operation == Operation::OpenCreate && place == Place::Directory))
        request.path = newNameAt(request.path, place);
    if (!takesSecondPath(operation))
        request.path2.clear();
    addUsualValues(asked, request);
    return request;
}

Matrix matrixOf(const OpenedCase &opened,
                const UsersInside &inside,
                FactSource &facts,
                const Request &asked)
{
    Matrix matrix;
    matrix.subjects = subjectsOf(opened, inside, facts, asked);
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        MatrixRow row{variantOf(asked, static_cast<Operation>(i), facts), {}};
        for (const MatrixSubject &who : matrix.subjects) {
            row.cells.push_back(cellOf(who, facts, row.request, opened.around));
        }
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

std::optional<Question>
questionBehind(const Finding &finding, const MatrixSubject &who, const Request &request)
{
    Question question = finding.question;
    question.request = request;
    if (who.role == MatrixRole::Asked)
        return question;
    if (who.subject.credentials == finding.opened->ownCredentials) {
        question.who.user.reset();
        return question;
    }
    const UserChoice user = insideIds(who.subject);
    const bool another = who.subject.pid != finding.opened->subject.pid;
    if (finding.live() && who.role == MatrixRole::Seen && another) {
        question.who = SubjectChoice();
        question.who.pid = who.subject.pid;
    } else if (question.who.as) {
        question.who.as = user;
        question.who.capabilities.reset();
    } else {
        question.who.user = user;
    }
    return who.capabilitiesKnown ? std::optional(question) : std::nullopt;
}

} // namespace mountlens::ui
