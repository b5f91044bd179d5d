// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/verdict_text.h"

#include "base/path_text.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/misbelief_text.h"
#include "text/reason_text.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace mountlens::ui {

namespace {

/// %1 is the subject, %2 the object.
// NOLINTNEXTLINE(readability-function-size): a table, one entry for each operation
QString deniedOperation(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not enter folder \"%2\"");
    case Operation::List:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not list folder \"%2\"");
    case Operation::Read:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not read \"%2\"");
    case Operation::Write:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not write to \"%2\"");
    case Operation::Append:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not append to \"%2\"");
    case Operation::Truncate:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not truncate \"%2\"");
    case Operation::Execute:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not execute \"%2\"");
    case Operation::Create:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not create \"%2\"");
    case Operation::OpenCreate:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not open or create \"%2\"");
    case Operation::Mkdir:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not create folder \"%2\"");
    case Operation::Symlink:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may not create the symbolic link \"%2\"");
    case Operation::Mkfifo:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may not create the named pipe \"%2\"");
    case Operation::Mksock:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not create the socket \"%2\"");
    case Operation::MknodChar:
    case Operation::MknodBlock:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may not create the device node \"%2\"");
    case Operation::Unlink:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not remove \"%2\"");
    case Operation::Rmdir:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not remove folder \"%2\"");
    case Operation::Rename:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not rename or move \"%2\"");
    case Operation::Link:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not give \"%2\" a second name");
    case Operation::Chmod:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not change the mode of \"%2\"");
    case Operation::Chown:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may not change the owner or group of \"%2\"");
    case Operation::UtimesNow:
    case Operation::UtimesSet:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not change the times of \"%2\"");
    case Operation::Setxattr:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may not set an extended attribute of \"%2\"");
    case Operation::Connect:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not connect to \"%2\"");
    case Operation::Stat:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may not look up \"%2\"");
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each operation
QString allowedOperation(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may enter folder \"%2\"");
    case Operation::List:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may list folder \"%2\"");
    case Operation::Read:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may read \"%2\"");
    case Operation::Write:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may write to \"%2\"");
    case Operation::Append:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may append to \"%2\"");
    case Operation::Truncate:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may truncate \"%2\"");
    case Operation::Execute:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may execute \"%2\"");
    case Operation::Create:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may create \"%2\"");
    case Operation::OpenCreate:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may open or create \"%2\"");
    case Operation::Mkdir:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may create folder \"%2\"");
    case Operation::Symlink:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may create the symbolic link \"%2\"");
    case Operation::Mkfifo:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may create the named pipe \"%2\"");
    case Operation::Mksock:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may create the socket \"%2\"");
    case Operation::MknodChar:
    case Operation::MknodBlock:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may create the device node \"%2\"");
    case Operation::Unlink:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may remove \"%2\"");
    case Operation::Rmdir:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may remove folder \"%2\"");
    case Operation::Rename:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may rename or move \"%2\"");
    case Operation::Link:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may give \"%2\" a second name");
    case Operation::Chmod:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may change the mode of \"%2\"");
    case Operation::Chown:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may change the owner or group of \"%2\"");
    case Operation::UtimesNow:
    case Operation::UtimesSet:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may change the times of \"%2\"");
    case Operation::Setxattr:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict",
                                           "UID %1 may set an extended attribute of \"%2\"");
    case Operation::Connect:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may connect to \"%2\"");
    case Operation::Stat:
        //: %1 is a user id, %2 the name of a file or directory
        return QCoreApplication::translate("Verdict", "UID %1 may look up \"%2\"");
    }
    return {};
}

std::optional<Uid> insideUid(const Subject &subject)
{
    return subject.userNamespace.uids.mapUp(subject.credentials.fsUid);
}

/// The number that the subject has inside; the host's where it has none.
QString subjectText(const Subject &subject)
{
    const auto inside = insideUid(subject);
    return inside ? idText(*inside) : idText(subject.credentials.fsUid);
}

QString targetText(const CheckReport &report)
{
    return shownBytes(lastName(report.request.path));
}

const CheckStep *decidingStep(const Verdict &verdict)
{
    const bool known = verdict.deciding && *verdict.deciding < verdict.steps.size();
    return known ? &verdict.steps[*verdict.deciding] : nullptr;
}

const PathComponent *decidingComponent(const Verdict &verdict)
{
    const CheckStep *step = decidingStep(verdict);
    const bool known = step && step->component < verdict.components.size();
    return known ? &verdict.components[step->component] : nullptr;
}

/// The name of the deciding component; the target's name where nothing was recorded.
QString componentText(const CheckReport &report)
{
    const PathComponent *component = decidingComponent(report.verdict);
    return component ? shownBytes(component->name) : targetText(report);
}

/// The folder itself refuses the change of its entries, not the entry.
bool folderRefusesChange(const Verdict &verdict)
{
    if (verdict.role != Role::ChangedDirectory && verdict.role != Role::NewParent)
        return false;
    switch (reasonStage(verdict.reason)) {
    case Stage::OwnerClass:
    case Stage::Acl:
    case Stage::GroupClass:
    case Stage::OtherClass:
        return true;
    default:
        return verdict.reason == ReasonId::WriteToUnmappedIds
               || verdict.reason == ReasonId::InodeImmutable
               || verdict.reason == ReasonId::OverlayMounterDenied;
    }
}

QString deniedHeadline(const CheckReport &report)
{
    const QString who = subjectText(report.subject);
    const Verdict &verdict = report.verdict;
    if (report.refused)
        return QCoreApplication::translate("Verdict", "the engine cannot make the container");
    if (report.cause && isNoMatterOfRights(*report.cause)) {
        //: %1 is an operation (read), %2 the name of a file or directory, %3 an error code (ENOENT)
        return fill(QCoreApplication::translate(
                        "Verdict", "%1 on \"%2\" fails with %3, whatever the permissions are"),
                    {QString::fromLatin1(operationName(report.request.operation)),
                     targetText(report), errnoName(verdict.code)});
    }
    if (verdict.role == Role::SearchedDirectory) {
        return fill(QCoreApplication::translate("Verdict", "UID %1 may not enter folder \"%2\""),
                    {who, componentText(report)});
    }
    if (folderRefusesChange(verdict)) {
        //: %1 is a user id, %2 the name of a directory
        return fill(QCoreApplication::translate(
                        "Verdict", "UID %1 may not create or change entries in folder \"%2\""),
                    {who, componentText(report)});
    }
    if (verdict.role == Role::Interpreter) {
        //: %1 is a user id, %2 the name of a program
        return fill(
            QCoreApplication::translate("Verdict", "UID %1 may not execute the interpreter \"%2\""),
            {who, componentText(report)});
    }
    return fill(deniedOperation(report.request.operation), {who, targetText(report)});
}

QString accountText(const IdentityStep &step)
{
    QString number = step.uid ? QString::number(*step.uid) : noIdText();
    const QString name = shownBytes(step.uidName);
    const auto place = [&](const QString &withName, const QString &without) {
        return name.isEmpty() ? fill(without, {number}) : fill(withName, {number, name});
    };
    switch (step.where) {
    case IdentityPlace::Container:
        return place(
            //: %1 is a user id, %2 a user name
            QCoreApplication::translate("Verdict", "%1 (%2, in the container)"),
            //: %1 is a user id
            QCoreApplication::translate("Verdict", "%1 (in the container)"));
    case IdentityPlace::Namespace:
        return place(
            //: %1 is a user id, %2 a user name
            QCoreApplication::translate("Verdict", "%1 (%2, in the namespace around it)"),
            //: %1 is a user id
            QCoreApplication::translate("Verdict", "%1 (in the namespace around it)"));
    case IdentityPlace::Host:
        return place(
            //: %1 is a user id, %2 a user name
            QCoreApplication::translate("Verdict", "%1 (%2, on the host)"),
            //: %1 is a user id
            QCoreApplication::translate("Verdict", "%1 (on the host)"));
    case IdentityPlace::Mount:
        return place(
            //: %1 is a user id, %2 a user name
            QCoreApplication::translate("Verdict", "%1 (%2, through the idmapped mount)"),
            //: %1 is a user id
            QCoreApplication::translate("Verdict", "%1 (through the idmapped mount)"));
    case IdentityPlace::Disk:
        return place(
            //: %1 is a user id, %2 a user name
            QCoreApplication::translate("Verdict", "%1 (%2, stored on disk)"),
            //: %1 is a user id
            QCoreApplication::translate("Verdict", "%1 (stored on disk)"));
    }
    return number;
}

const IdentityStep *stepAt(const CheckReport &report, IdentityPlace place)
{
    const auto found = std::find_if(report.identity.begin(), report.identity.end(),
                                    [&](const IdentityStep &step) { return step.where == place; });
    return found == report.identity.end() ? nullptr : &*found;
}

/// The same number under another name: what a reader of `ls` on the host would be misled by.
QString nameNote(const CheckReport &report)
{
    const IdentityStep *inside = stepAt(report, IdentityPlace::Container);
    const IdentityStep *host = stepAt(report, IdentityPlace::Host);
    const bool comparable = inside && host && inside->uid && inside->uid == host->uid
                            && host->nameOrigin != NameOrigin::None
                            && inside->nameOrigin != NameOrigin::None;
    if (!comparable || inside->uidName == host->uidName)
        return {};
    const QString number = QString::number(*host->uid);
    // podman writes a line "101:*:101:..." for a user that the image lacks.
    const bool isNumber = shownBytes(inside->uidName) == number;
    if (inside->uidName.empty() || isNumber) {
        if (host->uidName.empty())
            return {};
        //: %1 is a user id, %2 a user name
        return fill(
            QCoreApplication::translate(
                "Verdict", "The number %1 has no name in the container; on the host it is %2."),
            {number, shownBytes(host->uidName)});
    }
    if (host->uidName.empty()) {
        //: %1 is a user name, %2 a user id
        return fill(QCoreApplication::translate("Verdict",
                                                "The name \"%1\" exists only in the container; on "
                                                "the host %2 has no name."),
                    {shownBytes(inside->uidName), number});
    }
    //: %1 is a user name, %2 a user id, %3 another user name
    return fill(
        QCoreApplication::translate(
            "Verdict", "The name \"%1\" exists only in the container; on the host %2 is %3."),
        {shownBytes(inside->uidName), number, shownBytes(host->uidName)});
}

/// Capabilities that a reader may count on and that do not help here.
QString capabilityNote(const CheckReport &report)
{
    const CheckStep *deciding = decidingStep(report.verdict);
    if (!deciding)
        return {};
    const bool root = insideUid(report.subject) == Uid(0);
    const CheckStep *found = nullptr;
    for (const CheckStep &step : report.verdict.steps) {
        const bool here = step.component == deciding->component && step.role == deciding->role;
        const bool tells = step.reason.id == ReasonId::CapabilityNotOverInode
                           || step.reason.id == ReasonId::CapabilityNeedsExecuteBit
                           || (step.reason.id == ReasonId::CapabilityMissing && root);
        if (here && tells)
            found = &step;
    }
    return found ? reasonText(found->reason) : QString();
}

bool has(const CheckReport &report, ReasonId id, const CheckStep &deciding)
{
    const auto &steps = report.verdict.steps;
    return std::any_of(steps.begin(), steps.end(), [&](const CheckStep &step) {
        return step.reason.id == id && step.component == deciding.component
               && step.role == deciding.role;
    });
}

/// The most frequent case in one line: who the process is not, and what is left for it.
QString othersText(const CheckReport &report, const CheckStep &step)
{
    const PathComponent *component = decidingComponent(report.verdict);
    const auto *granted = std::get_if<AccessMask>(&step.reason.args[1]);
    const auto *want = std::get_if<AccessMask>(&step.reason.args[2]);
    if (!component || !granted || !want)
        return reasonText(step.reason);
    const QString who = idText(report.subject.credentials.fsUid);
    const QString lacks = accessLetters(*want - *granted);
    if (has(report, ReasonId::NotInGroup, step)) {
        //: %1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); "others" is the
        //: class
        return fill(QCoreApplication::translate("Verdict",
                                                "%1 is neither the owner (%2) nor in group %3; "
                                                "\"others\" has no %4."),
                    {who, idText(component->vfsuid), idText(component->vfsgid), lacks});
    }
    //: %1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); "others" is the class
    return fill(QCoreApplication::translate("Verdict",
                                            "%1 is not the owner (%2), and neither group %3 nor "
                                            "\"others\" has %4."),
                {who, idText(component->vfsuid), idText(component->vfsgid), lacks});
}

/// Names of checks that nobody could evaluate although the verdict stands.
QStringList notEvaluated(const Verdict &verdict)
{
    QStringList names;
    for (const CheckStep &step : verdict.steps) {
        if (step.reason.id == ReasonId::LandlockInvisible)
            names += QStringLiteral("Landlock");
        if (step.reason.id == ReasonId::SeccompNotRead)
            names += QStringLiteral("seccomp");
        if (step.reason.id == ReasonId::OverlayUpperUnseen)
            //: one of a list of things that were not looked at
            names += QCoreApplication::translate("Verdict", "upper layer of the overlay");
    }
    names.removeDuplicates();
    return names;
}

int countKnown(const Verdict &verdict)
{
    const auto isKnown = [](const CheckStep &step) {
        return step.result != StepResult::Unknown && step.result != StepResult::NotReached;
    };
    return static_cast<int>(std::count_if(verdict.steps.begin(), verdict.steps.end(), isKnown));
}

QString calculatedText(const CheckReport &report)
{
    const int known = countKnown(report.verdict);
    const QStringList open = notEvaluated(report.verdict);
    if (report.planned) {
        return QCoreApplication::translate(
            "Verdict", "calculated from the settings of a container that does not run");
    }
    if (known == 0)
        return QCoreApplication::translate("Verdict", "calculated");
    if (!open.isEmpty()) {
        //: %n counts checks, %1 is a list of names (Landlock, seccomp)
        return fill(QCoreApplication::translate("Verdict",
                                                "calculated, %n checks known, not evaluated: %1",
                                                nullptr, known),
                    {open.join(QStringLiteral(", "))});
    }
    if (known == 1)
        return QCoreApplication::translate("Verdict", "calculated, the only check is known");
    //: %n counts checks and is never 1
    return QCoreApplication::translate("Verdict", "calculated, all %n checks known", nullptr,
                                       known);
}

QString answerText(int code)
{
    if (code == 0)
        return QCoreApplication::translate("Verdict", "it succeeds");
    //: %1 is an error code (EACCES)
    return fill(QCoreApplication::translate("Verdict", "it fails with %1"), {errnoName(code)});
}

FileType createdType(Operation operation)
{
    switch (operation) {
    case Operation::Mkdir:
        return FileType::Directory;
    case Operation::Symlink:
        return FileType::Symlink;
    case Operation::Mkfifo:
        return FileType::Fifo;
    case Operation::Mksock:
        return FileType::Socket;
    case Operation::MknodChar:
        return FileType::CharDevice;
    case Operation::MknodBlock:
        return FileType::BlockDevice;
    default:
        return FileType::Regular;
    }
}

} // namespace

QString verdictLabel(const CheckReport &report)
{
    const QString code =
        report.code.empty() ? QString() : u'[' + QString::fromStdString(report.code) + u']';
    switch (report.verdict.kind) {
    case VerdictKind::Allowed:
        return QCoreApplication::translate("Verdict", "allowed") + code;
    case VerdictKind::Denied:
        return QCoreApplication::translate("Verdict", "denied") + code;
    case VerdictKind::Undetermined:
        return QCoreApplication::translate("Verdict", "undetermined") + code;
    }
    return {};
}

QString headlineText(const CheckReport &report)
{
    switch (report.verdict.kind) {
    case VerdictKind::Allowed:
        return fill(allowedOperation(report.request.operation),
                    {subjectText(report.subject), targetText(report)});
    case VerdictKind::Denied:
        return deniedHeadline(report);
    case VerdictKind::Undetermined:
        break;
    }
    if (report.planned && report.verdict.components.empty()) {
        //: %1 is an operation (read), %2 the name of a file or directory
        return fill(
            QCoreApplication::translate(
                "Verdict", "whether the container may do %1 on \"%2\" could not be determined"),
            {QString::fromLatin1(operationName(report.request.operation)), targetText(report)});
    }
    //: %1 is a user id, %2 an operation (read), %3 the name of a file or directory
    return fill(QCoreApplication::translate(
                    "Verdict", "whether UID %1 may do %2 on \"%3\" could not be determined"),
                {subjectText(report.subject),
                 QString::fromLatin1(operationName(report.request.operation)), targetText(report)});
}

QString identityText(const CheckReport &report)
{
    QStringList stations;
    bool differs = false;
    const IdentityStep *before = nullptr;
    for (const IdentityStep &step : report.identity) {
        const bool same = before && before->uid == step.uid;
        if (!same)
            stations += accountText(step);
        differs = differs || (before && !same);
        before = &step;
    }
    return differs ? stations.join(QStringLiteral(" = ")) : QString();
}

QStringList stationTexts(const CheckReport &report)
{
    QStringList stations;
    for (const IdentityStep &step : report.identity)
        stations += accountText(step);
    return stations;
}

QString whyText(const CheckReport &report)
{
    if (report.verdict.kind == VerdictKind::Allowed)
        return {};
    const CheckStep *step = decidingStep(report.verdict);
    if (!step)
        return reasonText({report.verdict.reason, {}});
    if (step->reason.id == ReasonId::OtherClassDenies && step->reason.args.size() == 3)
        return othersText(report, *step);
    return reasonText(step->reason);
}

QStringList noteTexts(const CheckReport &report)
{
    QStringList notes{nameNote(report), capabilityNote(report)};
    notes += misbeliefTexts(report);
    if (report.verdict.kind == VerdictKind::Allowed && report.ownChecks)
        notes += ownCheckText(*report.ownChecks);
    if (report.verdict.kind == VerdictKind::Allowed) {
        notes += QCoreApplication::translate(
            "Verdict", "The kernel allows it. A program may still refuse by a rule of its own.");
    }
    notes.removeAll(QString());
    return notes;
}

QString certaintyText(const CheckReport &report)
{
    if (report.verdict.kind == VerdictKind::Undetermined)
        return QCoreApplication::translate("Verdict", "could not be determined, facts are missing");
    const Confirmation &test = report.confirmation;
    if (test.asked && test.decisive && test.agrees)
        return QCoreApplication::translate("Verdict", "confirmed by a test");
    QString calculated = calculatedText(report);
    if (!test.asked || test.decisive)
        return calculated;
    //: %1 says how the verdict was found (calculated, all 9 checks known)
    return fill(QCoreApplication::translate("Verdict", "%1; the test cannot decide this operation"),
                {calculated});
}

QStringList missingTexts(const CheckReport &report)
{
    QStringList lines;
    if (report.verdict.kind != VerdictKind::Undetermined)
        return lines;
    for (const Error &error : report.verdict.missing) {
        const QString remedy = remedyText(error);
        //: %1 says what could not be read, %2 what would supply it
        lines += remedy.isEmpty() ? errorText(error)
                                  : fill(QCoreApplication::translate("Verdict", "%1 (%2)"),
                                         {errorText(error), remedy});
    }
    lines.removeDuplicates();
    return lines;
}

QString newInodeText(const CheckReport &report)
{
    const auto &created = report.verdict.newInode;
    if (!created || report.verdict.kind == VerdictKind::Denied)
        return {};
    const QString mode = modeText(createdType(report.request.operation), created->mode);
    const QString owner = idText(created->owner) + u':' + idText(created->group);
    if (created->fromDefaultAcl) {
        //: %1 is a mode (-rw-r--r--), %2 an owner and a group (101:101)
        return fill(QCoreApplication::translate(
                        "Verdict", "%1  %2  (mode limited by the default ACL of the folder)"),
                    {mode, owner});
    }
    //: %1 is a mode (-rw-r--r--), %2 an owner and a group (101:101), %3 a umask (0022)
    return fill(QCoreApplication::translate("Verdict", "%1  %2  (mode limited by the umask %3)"),
                {mode, owner, octalText(report.subject.credentials.umask)});
}

QString contradictionText(const CheckReport &report)
{
    const Confirmation &test = report.confirmation;
    if (!test.asked || !test.decisive || test.agrees)
        return {};
    //: %1 is the verdict (denied[ML-D004]), %2 what the test answered (it fails with EACCES)
    return fill(QCoreApplication::translate(
                    "Verdict",
                    "The calculation says: %1. The test with the process's identity says: %2. "
                    "One of them is wrong, so do not rely on this result. Please report it "
                    "together with a snapshot."),
                {verdictLabel(report), answerText(test.answeredErrno)});
}

} // namespace mountlens::ui
