// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/node_question.h"
#include "diagnosis/operations.h"
#include "diagnosis/walk_path.h"
#include "rules/creation.h"
#include "rules/file_system.h"
#include "rules/inode_flags.h"
#include "rules/inode_permission.h"
#include "rules/mount_flags.h"
#include "rules/overlay.h"
#include "rules/removal.h"

#include <cerrno>

namespace mountlens {

namespace {

/// One open(2), as far as may_open() and do_dentry_open() care.
struct OpenMode
{
    AccessMask want;
    bool append = false;
    bool directory = false; ///< O_DIRECTORY
};

OpenMode modeOf(Operation operation)
{
    switch (operation) {
    case Operation::List:
        return {Access::Read, false, true};
    case Operation::Write:
    case Operation::OpenCreate:
        return {Access::Write, false, false};
    case Operation::Append:
        return {Access::Write, true, false};
    case Operation::Execute:
        return {Access::Execute, false, false};
    default:
        return {Access::Read, false, false};
    }
}

bool isDevice(FileType type)
{
    return type == FileType::CharDevice || type == FileType::BlockDevice;
}

/// The switch by file type at the top of may_open().
Ruling mayOpenKind(const RuleContext &context, const InodeView &view, AccessMask want)
{
    const FileType type = view.inode->type;
    const bool runs = want.has(Access::Execute);
    switch (type) {
    case FileType::Symlink:
        return deny(context.trace, ELOOP, ReasonId::SymlinkLimit);
    case FileType::Directory:
        if (want.has(Access::Write))
            return deny(context.trace, EISDIR, ReasonId::IsADirectory);
        return runs ? deny(context.trace, EACCES, ReasonId::NotExecutableKind, type)
                    : Ruling::pass();
    case FileType::CharDevice:
    case FileType::BlockDevice:
        if (const Ruling ruling = mayOpenDevice(context, view); ruling.stops())
            return ruling;
        [[fallthrough]];
    case FileType::Fifo:
    case FileType::Socket:
        return runs ? deny(context.trace, EACCES, ReasonId::NotExecutableKind, type)
                    : Ruling::pass();
    case FileType::Regular:
        return runs ? executableMount(context, *view.mount) : Ruling::pass();
    }
    return Ruling::pass();
}

/// may_open()
Ruling mayOpen(const RuleContext &context, const InodeView &view, const OpenMode &mode)
{
    if (const Ruling ruling = mayOpenKind(context, view, mode.want); ruling.stops())
        return ruling;
    if (const Ruling ruling = inodePermission(context, view, mode.want); ruling.stops())
        return ruling;
    if (mode.want.has(Access::Write) && !mode.append)
        return openRespectsAppendOnly(context, view);
    return Ruling::pass();
}

/// deny_write_access(): 6.11 let running programs be written to, for one version only.
Ruling notBeingExecuted(const RuleContext &context, NodeId node)
{
    if (context.facts.kernel().version == KernelVersion{6, 11})
        return Ruling::pass();
    return denyWhen(context, node, NodeQuestion::BeingExecuted, ETXTBSY,
                    ReasonId::FileBeingExecuted);
}

/// file_get_write_access(): being executed, then the read-only mount. Special files need neither.
Ruling writeAccess(const RuleContext &context, const InodeView &view)
{
    const FileType type = view.inode->type;
    if (type != FileType::Regular && type != FileType::Directory)
        return Ruling::pass();
    if (const Ruling ruling = notBeingExecuted(context, view.node); ruling.stops()) {
        return ruling;
    }
    return mntWantWrite(context, *view.mount);
}

/// do_dentry_open() behind the permission checks.
Ruling openFile(const RuleContext &context, const InodeView &view, const OpenMode &mode)
{
    if (mode.want.has(Access::Write)) {
        if (const Ruling ruling = writeAccess(context, view); ruling.stops())
            return ruling;
        const bool regular = view.inode->type == FileType::Regular;
        if (const Ruling ruling = regular ? overlayCopyUp(context, view) : Ruling::pass();
            ruling.stops()) {
            return ruling;
        }
    }
    if (mode.want.has(Access::Execute)) {
        if (const Ruling ruling = fileSystemRuns(context, view); ruling.stops())
            return ruling;
    }
    if (view.inode->type == FileType::Socket)
        return deny(context.trace, ENXIO, ReasonId::SocketNotOpenable);
    if (isDevice(view.inode->type)) {
        return denyWhen(context, view.node, NodeQuestion::DriverMissing, ENXIO,
                        ReasonId::DeviceWithoutDriver);
    }
    return Ruling::pass();
}

Ruling openTarget(const RuleContext &context, PathWalk &walk, const OpenMode &mode)
{
    walk.judgeHere(Role::Target);
    const InodeView &view = walk.here();
    if (mode.directory && view.inode->type != FileType::Directory)
        return deny(context.trace, ENOTDIR, ReasonId::NotADirectory);
    if (const Ruling ruling = mayOpen(context, view, mode); ruling.stops())
        return ruling;
    return openFile(context, view, mode);
}

Ruling createInDirectory(const RuleContext &context, PathWalk &walk)
{
    walk.judgeDirectory(Role::ChangedDirectory);
    const InodeView &directory = walk.directory();
    if (const Ruling ruling = mntWantWrite(context, *directory.mount); ruling.stops())
        return ruling;
    if (const Ruling ruling = mayCreate(context, directory); ruling.stops())
        return ruling;
    if (const Ruling ruling = fileSystemCreates(context, *directory.mount, NodeKind::Regular);
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = overlayCopyUp(context, directory); ruling.stops())
        return ruling;
    if (context.trace) {
        const auto created = newInode(context, directory, FileType::Regular, Mode(0644));
        if (created)
            context.trace->setNewInode(*created);
    }
    return Ruling::pass();
}

/// O_CREAT on something that exists: do_open() asks may_create_in_sticky() before may_open().
Ruling openExisting(const RuleContext &context, PathWalk &walk, const Request &request)
{
    walk.judgeHere(Role::Target);
    if (request.operation == Operation::Create)
        return deny(context.trace, EEXIST, ReasonId::AlreadyExists);
    if (walk.here().inode->type == FileType::Directory)
        return deny(context.trace, EISDIR, ReasonId::IsADirectory);
    if (const Ruling ruling = mayCreateInSticky(context, walk.directory(), walk.here());
        ruling.stops()) {
        return ruling;
    }
    return openTarget(context, walk, modeOf(request.operation));
}

/// do_open_execat() of an interpreter, which is opened for execution like any program.
Ruling openInterpreter(const RuleContext &context, PathWalk &walk)
{
    if (const Ruling ruling = walk.toTarget(Follow::Yes); ruling.stops())
        return ruling;
    walk.judgeHere(Role::Interpreter);
    const InodeView &view = walk.here();
    if (const Ruling ruling = mayOpen(context, view, {Access::Execute, false, false});
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = fileSystemRuns(context, view); ruling.stops())
        return ruling;
    return denyWhen(context, view.node, NodeQuestion::OpenForWriting, ETXTBSY,
                    ReasonId::FileOpenForWriting);
}

/// load_script() and load_elf_binary()
Ruling runInterpreters(const RuleContext &context, NodeId program)
{
    constexpr int kMaxRewrites = 5; // fs/exec.c exec_binprm()
    for (int depth = 0;; ++depth) {
        if (depth > kMaxRewrites) // asked before the format, so also of a plain binary
            return deny(context.trace, ELOOP, ReasonId::InterpreterLoop);
        const Result<ExecutableHead> &head = context.facts.executableHead(program);
        if (!head)
            return missingFact(context, head.error());
        if (head->kind == ExecutableHead::Kind::Other)
            return Ruling::pass();
        PathWalk walk(context, head->interpreter, PathWalk::Which::Second);
        if (const Ruling ruling = openInterpreter(context, walk); ruling.stops())
            return ruling;
        if (head->kind == ExecutableHead::Kind::Dynamic)
            return Ruling::pass();
        program = walk.here().node;
    }
}

} // namespace

Ruling decideOpen(const RuleContext &context, const Request &request)
{
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toTarget(Follow::Yes); ruling.stops())
        return ruling;
    return openTarget(context, walk, modeOf(request.operation));
}

Ruling decideOpenCreate(const RuleContext &context, const Request &request)
{
    const Follow follow = request.operation == Operation::Create ? Follow::No : Follow::Yes;
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toLast(); ruling.stops())
        return ruling;
    for (bool again = true; again;) {
        again = false;
        if (walk.last().kind != LastComponent::Kind::Name) {
            if (const Ruling ruling = walk.stepDots(); ruling.stops())
                return ruling;
            break;
        }
        if (walk.last().trailingSlash)
            return deny(context.trace, EISDIR, ReasonId::TrailingSlash);
        std::optional<NodeId> entry;
        if (const Ruling ruling = walk.lookUpLast(entry); ruling.stops())
            return ruling;
        if (!entry)
            return createInDirectory(context, walk);
        if (const Ruling ruling = walk.stepInto(*entry, follow, again); ruling.stops())
            return ruling;
    }
    return openExisting(context, walk, request);
}

Ruling decideTruncate(const RuleContext &context, const Request &request)
{
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toTarget(Follow::Yes); ruling.stops())
        return ruling;
    const InodeView &view = walk.here();
    if (view.inode->type == FileType::Directory)
        return deny(context.trace, EISDIR, ReasonId::IsADirectory);
    if (view.inode->type != FileType::Regular)
        return deny(context.trace, EINVAL, ReasonId::NotRegular, view.inode->type);
    // Before 6.14 the mount was asked first.
    const bool mountFirst = context.facts.kernel().version < KernelVersion{6, 14};
    if (mountFirst) {
        if (const Ruling ruling = mntWantWrite(context, *view.mount); ruling.stops())
            return ruling;
    }
    if (const Ruling ruling = inodePermission(context, view, Access::Write); ruling.stops())
        return ruling;
    if (!mountFirst) {
        if (const Ruling ruling = mntWantWrite(context, *view.mount); ruling.stops())
            return ruling;
    }
    if (const Ruling ruling = openRespectsAppendOnly(context, view); ruling.stops())
        return ruling;
    if (const Ruling ruling = notBeingExecuted(context, view.node); ruling.stops()) {
        return ruling;
    }
    return overlayCopyUp(context, view);
}

Ruling decideTraverse(const RuleContext &context, const Request &request)
{
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toTarget(Follow::Yes); ruling.stops())
        return ruling;
    if (walk.here().inode->type != FileType::Directory)
        return deny(context.trace, ENOTDIR, ReasonId::NotADirectory);
    return inodePermission(context, walk.here(), Access::Execute);
}

Ruling decideExecute(const RuleContext &context, const Request &request)
{
    PathWalk walk(context, request.path);
    if (const Ruling ruling = walk.toTarget(Follow::Yes); ruling.stops())
        return ruling;
    if (const Ruling ruling = openTarget(context, walk, modeOf(request.operation));
        ruling.stops()) {
        return ruling;
    }
    if (const Ruling ruling = denyWhen(context, walk.here().node, NodeQuestion::OpenForWriting,
                                       ETXTBSY, ReasonId::FileOpenForWriting);
        ruling.stops()) {
        return ruling;
    }
    return runInterpreters(context, walk.here().node);
}

Ruling decideStat(const RuleContext &context, const Request &request)
{
    PathWalk walk(context, request.path);
    return walk.toTarget(request.follow);
}

} // namespace mountlens
