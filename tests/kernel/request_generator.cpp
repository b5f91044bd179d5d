// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "request_generator.h"

#include <algorithm>
#include <array>

namespace mountlens::judge {

namespace {

/// What an operation is usually asked of, in percent; the rest are objects of any kind.
struct Preference
{
    Operation operation;
    ObjectKind kind;
    unsigned fitting;
    unsigned newName;
};

constexpr std::array<Preference, kOperationCount> kPreferences = {{
    {Operation::Traverse, ObjectKind::Directory, 75, 2},
    {Operation::List, ObjectKind::Directory, 80, 2},
    {Operation::Read, ObjectKind::File, 60, 2},
    {Operation::Write, ObjectKind::File, 60, 2},
    {Operation::Append, ObjectKind::File, 70, 2},
    {Operation::Truncate, ObjectKind::File, 75, 2},
    {Operation::Execute, ObjectKind::Program, 85, 1},
    {Operation::Create, ObjectKind::File, 50, 85},
    {Operation::OpenCreate, ObjectKind::File, 50, 45},
    {Operation::Mkdir, ObjectKind::Directory, 50, 85},
    {Operation::Symlink, ObjectKind::Symlink, 50, 85},
    {Operation::Mkfifo, ObjectKind::Fifo, 50, 85},
    {Operation::Mksock, ObjectKind::Socket, 50, 85},
    {Operation::MknodChar, ObjectKind::Device, 50, 85},
    {Operation::MknodBlock, ObjectKind::Device, 50, 85},
    {Operation::Unlink, ObjectKind::File, 55, 3},
    {Operation::Rmdir, ObjectKind::Directory, 85, 2},
    {Operation::Rename, ObjectKind::File, 35, 2},
    {Operation::Link, ObjectKind::File, 70, 2},
    {Operation::Chmod, ObjectKind::File, 30, 2},
    {Operation::Chown, ObjectKind::File, 30, 2},
    {Operation::UtimesNow, ObjectKind::File, 40, 2},
    {Operation::UtimesSet, ObjectKind::File, 40, 2},
    {Operation::Setxattr, ObjectKind::File, 40, 2},
    {Operation::Connect, ObjectKind::Socket, 80, 2},
    {Operation::Stat, ObjectKind::File, 20, 4},
}};

constexpr std::array<const char *, 12> kXattrNames = {"user.note",
                                                      "user.other",
                                                      "trusted.note",
                                                      "security.note",
                                                      "security.capability",
                                                      "security.capability",
                                                      "system.posix_acl_access",
                                                      "system.posix_acl_access",
                                                      "system.posix_acl_default",
                                                      "system.posix_acl_default",
                                                      "system.unheard",
                                                      "strange.note"};

ObjectKind kindMadeBy(Operation operation)
{
    return kPreferences[static_cast<std::size_t>(operation)].kind;
}

bool changesDirectory(Operation operation)
{
    return operation == Operation::Unlink || operation == Operation::Rmdir
           || operation == Operation::Rename;
}

Probe probeFor(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
    case Operation::Execute:
        return Probe::Searchable;
    case Operation::Read:
    case Operation::List:
        return Probe::Readable;
    case Operation::Write:
    case Operation::Append:
    case Operation::Truncate:
    case Operation::OpenCreate:
    case Operation::Connect:
    case Operation::UtimesNow:
        return Probe::Writable;
    case Operation::Chmod:
    case Operation::Chown:
    case Operation::UtimesSet:
    case Operation::Setxattr:
    case Operation::Link:
        return Probe::Owned;
    default:
        return Probe::Exists;
    }
}

bool usesSocket(Operation operation)
{
    return operation == Operation::Mksock || operation == Operation::Connect;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? std::string("/") : path.substr(0, slash);
}

/// `path` seen from `directory`, by as many ".." as the text asks for.
std::string relativePath(const std::string &path, std::string directory)
{
    std::string up;
    for (; directory.size() > 1; directory = folderOf(directory)) {
        const std::string below = movedBelow(path, directory, "");
        if (!below.empty())
            return up + below.substr(1);
        if (path == directory)
            return up + ".";
        up += "../";
    }
    return up + path.substr(1);
}

/// procfs lets a process search its own /proc/PID/fd whatever the mode says. Programs are run by a
/// child, which is another process, so they are not run from there.
bool standsAmongItsDescriptors(const SubjectProcess &subject)
{
    return subject.plan().root.ends_with("/fd") || subject.workingDirectory().ends_with("/fd");
}

} // namespace

std::string RequestGenerator::existing(ObjectKind kind)
{
    for (int attempts = 0; attempts < 40; ++attempts) {
        const WorldObject &object = m_random.pick(m_world.objects());
        if (object.kind == kind)
            return object.path;
    }
    return m_random.pick(m_world.objects()).path;
}

std::string RequestGenerator::newName(ObjectKind kind)
{
    std::string path =
        existing(ObjectKind::Directory) + "/new" + std::to_string(m_random.below(40));
    if (m_world.objects().size() < 500 && m_random.percent(35))
        m_world.addObject({path, kind});
    return path;
}

std::string RequestGenerator::fittingPath(Operation operation, bool &isNew)
{
    const Preference &preference = kPreferences[static_cast<std::size_t>(operation)];
    isNew = m_random.percent(preference.newName);
    if (isNew)
        return newName(preference.kind);
    if (m_random.percent(preference.fitting))
        return existing(preference.kind);
    if (m_random.percent(25))
        return existing(ObjectKind::Symlink);
    return m_random.pick(m_world.objects()).path;
}

std::string RequestGenerator::written(const std::string &path, const SubjectProcess &subject)
{
    const SubjectPlan &plan = subject.plan();
    const std::string root = plan.root == "/" ? "" : plan.root;
    std::string inside = movedBelow(path, root, "");
    const bool reachable = !inside.empty();
    // Credentials have no /proc/self of their own.
    const bool hasProcess = m_world.choice() == SubjectChoice::Any;
    const std::uint32_t choice = hasProcess ? m_random.below(100) : 8 + m_random.below(92);
    if (choice < 4)
        return "/proc/self/root" + (reachable ? inside : path);
    if (choice < 6)
        return "/proc/self/cwd/" + relativePath(path, subject.workingDirectory());
    if (choice < 8 && !plan.descriptors.empty())
        return "/proc/self/fd/"
               + std::to_string(kFirstDescriptor
                                + static_cast<int>(m_random.below(plan.descriptors.size())));
    if (!reachable || choice < 30)
        return relativePath(path, subject.workingDirectory());
    return inside;
}

std::string RequestGenerator::decorated(std::string path)
{
    if (m_random.percent(5))
        path += m_random.pick<const char *>({"/", "//", "/.", "/..", "/below", "/./"});
    if (m_random.percent(5)) {
        const std::size_t slash = path.find('/', m_random.below(path.size() + 1));
        if (slash != std::string::npos)
            path.insert(slash, m_random.pick<const char *>({"/", "/.", "/./", "/d1/.."}));
    }
    return path;
}

std::string RequestGenerator::oddPath()
{
    const std::string directory = existing(ObjectKind::Directory);
    switch (m_random.below(8)) {
    case 0:
        return "";
    case 1:
        return directory + "/" + std::string(255 + m_random.below(2), 'n');
    case 2:
        return std::string("/mnt/w") + std::string(4083 + m_random.below(12), '/') + "f1";
    case 3:
        return m_random.pick<const char *>({"/", "//", ".", "..", "./", "../", "/.", "/.."});
    case 4:
        if (m_world.choice() == SubjectChoice::Any)
            return m_random.pick<const char *>({"/proc/self", "/proc/1", "/proc/self/fd"});
        return "/mnt/w/..";
    case 5:
        return "/mnt/w-missing/f1";
    case 6:
        return existing(ObjectKind::File) + "/..";
    default:
        return directory + "/missing/deeper";
    }
}

void RequestGenerator::fillArguments(Request &request)
{
    request.follow = m_random.percent(30) ? Follow::No : Follow::Yes;
    if (request.operation != Operation::Stat && request.operation != Operation::Chown)
        request.follow = Follow::Yes;
    if (request.operation == Operation::Chmod)
        request.mode =
            Mode(m_random.percent(50) ? randomDirectoryMode(m_random) : randomFileMode(m_random));
    if (request.operation == Operation::Setxattr)
        request.xattrName = m_random.pick(kXattrNames);
    if (request.operation != Operation::Chown)
        return;
    if (m_random.percent(65))
        request.uid = Uid(m_world.uids().pick(m_random));
    if (m_random.percent(65))
        request.gid = Gid(m_world.gids().pick(m_random));
}

std::string RequestGenerator::promisingPath(Operation operation, const SubjectProcess &subject)
{
    const std::uint32_t luck = m_random.below(100);
    std::string path;
    for (int attempts = 0; attempts < 12; ++attempts) {
        bool isNew = false;
        path = written(fittingPath(operation, isNew), subject);
        const bool inDirectory = isNew || changesDirectory(operation);
        const bool reached = luck >= 85 || inDirectory || subject.probe(path, Probe::Exists);
        const Probe wanted = inDirectory ? Probe::Changeable : probeFor(operation);
        if (reached && (luck >= 65 || subject.probe(inDirectory ? folderOf(path) : path, wanted)))
            break;
    }
    return path;
}

std::string RequestGenerator::secondPath(Operation operation,
                                         const std::string &first,
                                         const SubjectProcess &subject)
{
    const std::uint32_t choice = m_random.below(100);
    if (choice < 2)
        return oddPath();
    if (choice < 5)
        return first;
    if (choice < 50)
        return folderOf(first) + "/new" + std::to_string(m_random.below(40));
    const bool overwrite = choice < (operation == Operation::Rename ? 75 : 60);
    const ObjectKind kind = kindMadeBy(operation);
    if (overwrite)
        return decorated(written(existing(kind), subject));
    return decorated(promisingPath(
        kind == ObjectKind::Directory ? Operation::Mkdir : Operation::Create, subject));
}

Request RequestGenerator::next(const SubjectProcess &subject)
{
    Request request;
    request.operation = static_cast<Operation>(m_random.below(kOperationCount));
    if (request.operation == Operation::Execute && standsAmongItsDescriptors(subject))
        request.operation = Operation::Stat;
    const std::string path = promisingPath(request.operation, subject);
    request.path = m_random.percent(3) ? oddPath() : decorated(path);
    if (takesSecondPath(request.operation))
        request.path2 = secondPath(request.operation, path, subject);
    if (usesSocket(request.operation) && (request.path.empty() || request.path.size() > 107))
        request.path = written(existing(ObjectKind::Socket), subject).substr(0, 107);
    fillArguments(request);
    return request;
}

} // namespace mountlens::judge
