// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/json_report.h"

#include "cli/error_line.h"
#include "snapshot/error_names.h"
#include "snapshot/json_build.h"
#include "snapshot/request_fields.h"
#include "snapshot/stored_names.h"
#include "text/notice_text.h"
#include "text/value_text.h"

#include <QJsonDocument>

namespace mountlens::ui {

namespace {

using json::object;

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

QJsonObject typed(const char *type, const QJsonValue &value)
{
    return object({{"type", json::text(type)}, {"value", value}});
}

QJsonObject argument(const ReasonArg &arg)
{
    return std::visit(
        Overloaded{
            [](const NoId &) { return typed("no-id", QJsonValue()); },
            [](Uid id) { return typed("uid", json::id(id)); },
            [](Gid id) { return typed("gid", json::id(id)); },
            [](Kuid id) { return typed("kernel-uid", json::id(id)); },
            [](Kgid id) { return typed("kernel-gid", json::id(id)); },
            [](Vfsuid id) { return typed("mount-uid", json::id(id)); },
            [](Vfsgid id) { return typed("mount-gid", json::id(id)); },
            [](Mode mode) { return typed("mode", json::text(mountlens::modeText(mode))); },
            [](AccessMask access) {
                return typed("access", json::text(mountlens::accessText(access)));
            },
            [](Capability capability) { return typed("capability", capabilityText(capability)); },
            [](FileType type) { return typed("file-type", json::text(storedName(type))); },
            [](const PathBytes &path) { return typed("bytes", json::text(path.bytes)); },
            [](std::uint64_t number) { return typed("number", json::number(number)); },
        },
        arg);
}

std::string aclEntryText(const AclEntry &entry)
{
    const auto number = [](const auto &id) {
        return id ? std::to_string(id->value()) : std::string("?");
    };
    const std::string perms = mountlens::accessText(entry.perms);
    switch (entry.tag) {
    case AclTag::UserObj:
        return "user::" + perms;
    case AclTag::User:
        return "user:" + number(entry.user) + ':' + perms;
    case AclTag::GroupObj:
        return "group::" + perms;
    case AclTag::Group:
        return "group:" + number(entry.group) + ':' + perms;
    case AclTag::Mask:
        return "mask::" + perms;
    case AclTag::Other:
        return "other::" + perms;
    }
    return {};
}

/// null: the decision did not need it. An empty array: there is none.
QJsonValue aclValue(const std::optional<PosixAcl> &acl)
{
    if (!acl)
        return {};
    QJsonArray entries;
    for (const AclEntry &entry : acl->entries())
        entries.append(json::text(aclEntryText(entry)));
    return entries;
}

QJsonObject mountObject(const PathMount &mount)
{
    return object({{"mountPoint", json::text(mount.mountPoint)},
                   {"source", json::text(mount.source)},
                   {"root", json::text(mount.root)},
                   {"fileSystem", json::text(mount.fileSystem)},
                   {"readOnly", mount.readOnly},
                   {"idmapped", mount.idmapped},
                   {"hostPath", mount.hostPath ? json::text(*mount.hostPath) : QJsonValue()}});
}

/// The most telling result of all checks on one component.
StepResult componentResult(const Verdict &verdict, std::size_t component)
{
    constexpr std::array<StepResult, 4> kByWeight = {StepResult::Deny, StepResult::Unknown,
                                                     StepResult::Pass, StepResult::NotReached};
    for (const StepResult candidate : kByWeight) {
        for (const CheckStep &step : verdict.steps) {
            if (step.component == component && step.result == candidate)
                return candidate;
        }
    }
    return StepResult::NotApplicable;
}

QJsonObject componentObject(const CheckReport &report, std::size_t index)
{
    const PathComponent &component = report.verdict.components[index];
    QJsonObject written =
        object({{"component", json::text(component.name)},
                {"uid", json::idOrNull(component.vfsuid)},
                {"gid", json::idOrNull(component.vfsgid)},
                {"acl", aclValue(component.acl)},
                {"result", json::text(storedName(componentResult(report.verdict, index)))}});
    const auto &inode = component.inode;
    written[QLatin1String("type")] = inode ? json::text(storedName(inode->type)) : QJsonValue();
    written[QLatin1String("mode")] =
        inode ? json::text(mountlens::modeText(inode->mode)) : QJsonValue();
    written[QLatin1String("storedUid")] = inode ? json::idOrNull(inode->owner) : QJsonValue();
    written[QLatin1String("storedGid")] = inode ? json::idOrNull(inode->group) : QJsonValue();
    written[QLatin1String("mount")] = index < report.mounts.size() && inode
                                          ? QJsonValue(mountObject(report.mounts[index]))
                                          : QJsonValue();
    if (component.linkTarget)
        written[QLatin1String("linkTarget")] = json::text(*component.linkTarget);
    if (component.secondPath)
        written[QLatin1String("secondPath")] = true;
    return written;
}

QJsonObject stepObject(const Verdict &verdict, const CheckStep &step)
{
    const bool placed = step.component < verdict.components.size();
    QJsonArray args;
    for (const ReasonArg &arg : step.reason.args)
        args.append(argument(arg));
    return object(
        {{"stage", json::text(stageName(reasonStage(step.reason.id)))},
         {"component", placed ? json::text(verdict.components[step.component].name) : QJsonValue()},
         {"componentIndex", placed ? json::number(step.component) : QJsonValue()},
         {"role", json::text(storedName(step.role))},
         {"result", json::text(storedName(step.result))},
         {"reason", json::text(reasonName(step.reason.id))},
         {"args", args}});
}

QJsonValue sumValue(const std::optional<IdSum> &sum)
{
    return sum ? json::text(sumText(*sum)) : QJsonValue();
}

QJsonObject identityObject(const IdentityStep &step)
{
    const auto number = [](const std::optional<std::uint32_t> &id) {
        return id ? json::number(*id) : QJsonValue();
    };
    return object(
        {{"where", json::text(identityPlaceName(step.where))},
         {"uid", number(step.uid)},
         {"gid", number(step.gid)},
         {"sum", object({{"uid", sumValue(step.uidSum)}, {"gid", sumValue(step.gidSum)}})},
         {"names", object({{"user", json::textOrNull(step.uidName)},
                           {"group", json::textOrNull(step.gidName)}})}});
}

QJsonObject subjectObject(const Subject &subject)
{
    const Credentials &ids = subject.credentials;
    const UserNamespace &ns = subject.userNamespace;
    QJsonArray groups;
    QJsonArray kernelGroups;
    for (const Kgid group : ids.supplementaryGroups) {
        groups.append(json::idOrNull(ns.gids.mapUp(group)));
        kernelGroups.append(json::id(group));
    }
    return object({{"pid", json::idOrNull(subject.pid)},
                   {"innerPid", json::idOrNull(subject.innerPid)},
                   {"command", json::text(subject.command)},
                   {"uid", json::idOrNull(ns.uids.mapUp(ids.fsUid))},
                   {"gid", json::idOrNull(ns.gids.mapUp(ids.fsGid))},
                   {"groups", groups},
                   {"kernelUid", json::id(ids.fsUid)},
                   {"kernelGid", json::id(ids.fsGid)},
                   {"kernelGroups", kernelGroups},
                   {"effectiveCapabilities", QString::number(ids.effective.bits(), 16)},
                   {"umask", json::text(mountlens::modeText(ids.umask))},
                   {"initialUserNamespace", ns.initial},
                   {"noNewPrivileges", subject.noNewPrivileges},
                   {"seccomp", json::text(storedName(subject.seccomp))},
                   {"securityLabel",
                    subject.securityLabel ? json::text(*subject.securityLabel) : QJsonValue()}});
}

/// The process, with the container it is or would be in.
QJsonObject subjectObject(const CheckReport &report)
{
    QJsonObject written = subjectObject(report.subject);
    written.insert(QStringLiteral("container"), json::textOrNull(report.container));
    written.insert(QStringLiteral("engine"), json::textOrNull(report.engine));
    written.insert(QStringLiteral("planned"), report.planned);
    return written;
}

/// Of a container that does not run: which of the two moments was judged.
void addMoment(QJsonObject &to, const CheckReport &report)
{
    if (!report.planned)
        return;
    const bool targetKnown = !report.setUpTarget.empty();
    to[QLatin1String("moment")] = json::text(targetKnown || report.refused ? "setup" : "use");
    if (targetKnown)
        to[QLatin1String("setupTarget")] = json::text(report.setUpTarget);
}

QJsonArray warningTexts(const CheckReport &report)
{
    QJsonArray warnings;
    for (const Notice &notice : report.notices)
        warnings.append(noticeInEnglish(notice));
    for (const Notice &remark : report.remarks)
        warnings.append(noticeInEnglish(remark));
    return warnings;
}

QJsonArray remarkObjects(const Notices &remarks)
{
    QJsonArray written;
    for (const Notice &remark : remarks) {
        QJsonArray args;
        for (const std::string &arg : remark.args)
            args.append(json::text(arg));
        written.append(object({{"id", json::text(noticeName(remark.id))}, {"args", args}}));
    }
    return written;
}

/// No cause of a denial: what a program may refuse although the kernel allows it.
QJsonObject ownCheckObject(const ProgramRule &rule)
{
    return object({{"cause", json::text(causeName(Cause::AppLevelCheck))},
                   {"program", json::text(rule.program)},
                   {"rule", json::text(ownRuleName(rule.rule))},
                   {"wantsToOwn", rule.wantsToOwn},
                   {"atMost", json::text(mountlens::modeText(rule.atMost))}});
}

QJsonValue errnoValue(int code)
{
    return code == 0 ? QJsonValue() : json::text(mountlens::errnoName(code));
}

QJsonObject furtherObject(const FurtherDenial &denial)
{
    Verdict verdict;
    verdict.kind = denial.kind;
    verdict.reason = denial.reason.id;
    verdict.role = denial.role;
    return object({{"verdict", json::text(storedName(denial.kind))},
                   {"errno", errnoValue(denial.code)},
                   {"reason", json::text(reasonName(denial.reason.id))},
                   {"component", json::textOrNull(denial.component)},
                   {"path", json::textOrNull(denial.path)},
                   {"cause", denial.cause ? json::text(causeName(*denial.cause)) : QJsonValue()},
                   {"code", json::text(resultCode(verdict))}});
}

/// What would deny next; the owner's numbers; whose containers wrote it.
void addBeyond(QJsonObject &to, const CheckReport &report)
{
    QJsonArray further;
    for (const FurtherDenial &denial : report.alsoDenied)
        further.append(furtherObject(denial));
    to[QLatin1String("alsoDenied")] = further;
    if (report.ownerSum || report.groupSum) {
        to[QLatin1String("owner")] = object(
            {{"sum",
              object({{"uid", sumValue(report.ownerSum)}, {"gid", sumValue(report.groupSum)}})}});
    }
    if (const auto &lent = report.lentOwner) {
        to[QLatin1String("lentOwner")] = object({{"user", json::text(lent->user)},
                                                 {"rootless", lent->rootless},
                                                 {"inside", json::number(lent->inside)},
                                                 {"sum", json::text(sumTextBackwards(lent->sum))}});
    }
}

QJsonObject newInodeObject(const NewInode &inode)
{
    return object({{"uid", json::id(inode.owner)},
                   {"gid", json::id(inode.group)},
                   {"mode", json::text(mountlens::modeText(inode.mode))},
                   {"fromDefaultAcl", inode.fromDefaultAcl}});
}

/// What the test answered; a contradiction under a name of its own, so that nobody overlooks it.
void addConfirmation(QJsonObject &to, const CheckReport &report)
{
    const Confirmation &test = report.confirmation;
    const bool confirmed = test.asked && test.decisive && test.agrees;
    to[QLatin1String("certainty")] = json::text(confirmed ? "confirmed" : "calculated");
    if (!test.asked)
        return;
    to[QLatin1String("confirmation")] = object({{"errno", errnoValue(test.answeredErrno)},
                                                {"decisive", test.decisive},
                                                {"agrees", test.agrees}});
    if (!test.agrees && test.decisive) {
        to[QLatin1String("contradiction")] =
            object({{"calculated", json::text(storedName(report.verdict.kind))},
                    {"calculatedErrno", errnoValue(report.verdict.code)},
                    {"answeredErrno", errnoValue(test.answeredErrno)}});
    }
}

void addRequest(QJsonObject &to, const Request &request)
{
    QJsonObject members;
    writeRequest(members, request);
    to[QLatin1String("operation")] = members.take(QLatin1String("op"));
    to[QLatin1String("requestedPath")] = members.take(QLatin1String("path"));
    if (members.contains(QLatin1String("path2")))
        to[QLatin1String("requestedPath2")] = members.take(QLatin1String("path2"));
    to[QLatin1String("arguments")] = members;
}

} // namespace

QJsonArray jsonMissing(const Verdict &verdict)
{
    QJsonArray missing;
    for (const Error &error : verdict.missing)
        missing.append(json::text(errorLine(error)));
    return missing;
}

QJsonObject jsonReport(const CheckReport &report)
{
    const Verdict &verdict = report.verdict;
    QJsonArray identity;
    for (const IdentityStep &step : report.identity)
        identity.append(identityObject(step));
    QJsonArray path;
    for (std::size_t i = 0; i < verdict.components.size(); ++i)
        path.append(componentObject(report, i));
    QJsonArray checks;
    for (const CheckStep &step : verdict.steps)
        checks.append(stepObject(verdict, step));
    QJsonObject written = object(
        {{"verdict", json::text(storedName(verdict.kind))},
         {"errno", errnoValue(verdict.code)},
         {"cause", report.cause ? json::text(causeName(*report.cause)) : QJsonValue()},
         {"code", json::textOrNull(report.code)},
         {"subject", subjectObject(report)},
         {"identity", identity},
         {"path", path},
         {"checks", checks},
         {"missing", jsonMissing(verdict)},
         {"warnings", warningTexts(report)},
         {"remarks", remarkObjects(report.remarks)},
         {"hint", report.ownChecks ? QJsonValue(ownCheckObject(*report.ownChecks)) : QJsonValue()},
         {"fixes", QJsonArray()}});
    if (verdict.newInode)
        written[QLatin1String("newInode")] = newInodeObject(*verdict.newInode);
    addBeyond(written, report);
    addRequest(written, report.request);
    addConfirmation(written, report);
    addMoment(written, report);
    return written;
}

std::string jsonReportText(const CheckReport &report)
{
    return QJsonDocument(jsonReport(report)).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace mountlens::ui
