// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fix_stage.h"

#include "cases/opened_report.h"
#include "cases/saving.h"
#include "fixes/propose.h"
#include "snapshot/recorded_source.h"
#include "snapshot/recording_source.h"
#include "support/world.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include <utility>

namespace mountlens::test {

using namespace mountlens::ui;

namespace {

constexpr const char *kWiki = R"(
    dir    /wiki             0755  1000:1000
    file   /wiki/start       0640  1000:1000
)";

/// As of a check with `--as 101:101`.
Question questionOf(Operation operation, std::string path)
{
    Question question;
    question.who.as = UserChoice{101, 101, {}};
    Request request;
    request.operation = operation;
    request.path = std::move(path);
    question.request = std::move(request);
    return question;
}

SubjectNames someNames()
{
    SubjectNames names;
    names.host.users = {{101, "systemd-timesync"}, {1000, "ana"}};
    names.host.groups = {{1000, "ana"}};
    names.container.users = {{101, "nginx"}};
    return names;
}

/// user::rwx user:101:rwx group::r-x mask::rwx other::r-x
PosixAcl aclFor101()
{
    const AccessMask all = AccessMask(Access::Read) | Access::Write | Access::Execute;
    const AccessMask some = AccessMask(Access::Read) | Access::Execute;
    const auto made = PosixAcl::fromEntries({{AclTag::UserObj, all, {}, {}},
                                             {AclTag::User, all, Kuid(101), {}},
                                             {AclTag::GroupObj, some, {}, {}},
                                             {AclTag::Mask, all, {}, {}},
                                             {AclTag::Other, some, {}, {}}});
    return made ? *made : PosixAcl();
}

InodeChange folderChange(FixKind kind)
{
    InodeChange change;
    change.type = FileType::Directory;
    change.path = "/wiki";
    change.before = {Kuid(1000), Kgid(1000), Mode(0755), {}, {}, {}};
    change.after = {Kuid(101), Kgid(101), Mode(0775), {}, {}, {}};
    if (kind == FixKind::Setfacl)
        change.after = {Kuid(1000), Kgid(1000), Mode(0775), aclFor101(), {}, {}};
    return change;
}

FixCommand commandOf(std::vector<std::string> argv)
{
    return {std::move(argv), RunAs::Root};
}

void addFolder(Fix &fix)
{
    FileStep step;
    step.path = "/wiki";
    step.before = "1000:1000 755\nuser::rwx\ngroup::r-x\nother::r-x";
    step.after = "101:101 775\nuser::rwx\nuser:101:rwx\ngroup::r-x\nmask::rwx\nother::r-x\n"
                 "default:user:101:rwx";
    step.run = {commandOf({"setfacl", "-m", "u:101:rwx,d:u:101:rwx", "/wiki"})};
    step.undo = {commandOf({"setfacl", "-b", "/wiki"})};
    fix.run = step.run;
    fix.undo = step.undo;
    fix.files = {step};
    fix.changes.inodes = {folderChange(fix.kind)};
    fix.gains.front().rights = Access::Write;
    fix.gains.front().path = "/wiki";
    Party ana;
    ana.kind = PartyKind::User;
    ana.uid = Kuid(1000);
    ana.rights = Access::Write;
    ana.path = "/wiki";
    fix.loses = {ana};
}

void addSettings(Fix &fix)
{
    fix.engineArgs = {{"--user", "1000:1000"}, {"--user", "101"}};
    fix.command = {"docker",        "run", "--user",
                   "1000:1000",     "-v",  "/wiki:/dokuwiki/data/pages",
                   "nginx-dokuwiki"};
    fix.recreate = true;
}

/// What words want for this kind; see Fix::args.
std::vector<std::string> argsOf(FixKind kind)
{
    switch (kind) {
    case FixKind::User:
        return {"1000", "1000"};
    case FixKind::GroupAdd:
        return {"998"};
    case FixKind::Userns:
        return {"host"};
    case FixKind::VolumeOption:
        return {"U", "/wiki"};
    case FixKind::IdmappedMount:
        return {"/srv/wiki-idmapped", "/wiki"};
    case FixKind::NamedVolume:
        return {"/data", "wiki", "/wiki"};
    case FixKind::Remount:
        return {"/data", "rw"};
    case FixKind::Capability:
        return {"DAC_OVERRIDE"};
    case FixKind::Tmpfs:
        return {"/run", "new"};
    case FixKind::Relay:
        return {"/run/mountlens-relay-docker.sock"};
    case FixKind::MountDirectory:
        return {"/etc/wiki"};
    case FixKind::Relabel:
        return {"z", "/wiki"};
    case FixKind::CopyInPlace:
        return {"/a", "/b"};
    default:
        return {};
    }
}

bool changesFolder(FixKind kind)
{
    switch (kind) {
    case FixKind::Setfacl:
    case FixKind::Chown:
    case FixKind::Chgrp:
    case FixKind::Chmod:
    case FixKind::Chattr:
    case FixKind::Precreate:
        return true;
    default:
        return false;
    }
}

void addChange(Fix &fix)
{
    if (changesFolder(fix.kind))
        addFolder(fix);
    else
        addSettings(fix);
    if (fix.kind == FixKind::Precreate) {
        fix.files.front().toBeMade = true;
        fix.changes.inodes.front().toBeMade = true;
    }
    if (fix.kind == FixKind::Chattr) {
        fix.files.front().flagsBefore = "i";
        fix.changes.inodes.front().before.flags = InodeFlag::Immutable;
    }
    if (fix.kind == FixKind::Relay)
        fix.run = {commandOf({"socat", "UNIX-LISTEN:/run/a,fork", "UNIX-CONNECT:/run/b"})};
}

} // namespace

FindingPtr findingIn(std::string_view world, Operation operation, std::string path)
{
    auto made = std::make_unique<World>(world);
    auto opened = std::make_unique<OpenedCase>();
    opened->subject = made->subject("host", "101:101");
    opened->names = someNames();
    opened->around.onHost = true;
    const Question question = questionOf(operation, std::move(path));
    RecordingSource facts(*made);
    CheckReport report = reportFor(*opened, facts, *question.request);
    // Not fixesFor(): that looks for the files on this machine.
    Proposals fixes = propose({.subject = report.subject,
                               .facts = facts,
                               .request = report.request,
                               .verdict = report.verdict,
                               .cause = report.cause,
                               .around = opened->around});
    recordBeyond(*opened, facts, *question.request);
    opened->facts = std::make_unique<RecordedSource>(facts.recorded());
    constexpr std::int64_t kReadAt = 1'773'061'402;
    return std::make_shared<Finding>(
        Finding{question, std::move(opened), std::move(report), std::move(fixes), kReadAt});
}

FindingPtr wikiFinding()
{
    return findingIn(kWiki, Operation::Create, "/wiki/new.txt");
}

Fix fixOf(FixKind kind, FixStatus status)
{
    Fix fix;
    fix.kind = kind;
    const bool idle = kind == FixKind::Leave || kind == FixKind::CopyInPlace;
    fix.status = idle ? FixStatus::Information : status;
    fix.args = argsOf(kind);
    fix.before = {VerdictKind::Allowed, VerdictKind::Denied, VerdictKind::Denied,
                  VerdictKind::Denied, true};
    fix.after = {VerdictKind::Allowed, VerdictKind::Allowed, VerdictKind::Allowed,
                 VerdictKind::Denied, true};
    fix.verdictAfter = idle ? VerdictKind::Denied : VerdictKind::Allowed;
    if (idle)
        return fix;
    Party subject;
    subject.uid = Kuid(101);
    fix.gains = {subject};
    addChange(fix);
    return fix;
}

FindingPtr findingWith(std::vector<Fix> fixes)
{
    FindingPtr finding = wikiFinding();
    finding->fixes.fixes = std::move(fixes);
    return finding;
}

QFileDialog *saveDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QFileDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void choose(const QString &path)
{
    QTRY_VERIFY(saveDialog());
    QFileDialog *dialog = saveDialog();
    dialog->findChild<QLineEdit *>()->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace mountlens::test
