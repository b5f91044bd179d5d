// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// InodeState put on a real file and read back from it, and command lists run.
#pragma once

#include "base/unique_fd.h"
#include "fixes/fact_change.h"
#include "kernel/acl_value.h"
#include "model/user_namespace.h"
#include "system/acl_xattr.h"

#include <QProcess>
#include <QTest>

#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens {

inline bool putAcl(const std::string &path, const char *name, const PosixAcl &acl)
{
    if (acl.empty())
        return ::removexattr(path.c_str(), name) == 0 || errno == ENODATA;
    std::vector<RawAclEntry> raw;
    for (const AclEntry &entry : acl.entries()) {
        const std::uint32_t id = entry.user    ? entry.user->value()
                                 : entry.group ? entry.group->value()
                                               : kNoId;
        raw.push_back({entry.tag, entry.perms, id});
    }
    const std::string value = judge::aclValue(raw);
    return ::setxattr(path.c_str(), name, value.data(), value.size(), 0) == 0;
}

/// All but the flags. False: the file system refused it.
inline bool putState(const std::string &path, const InodeState &state, bool directory)
{
    return ::lchown(path.c_str(), state.owner->value(), state.group->value()) == 0
           && putAcl(path, "system.posix_acl_access", state.accessAcl)
           && (!directory || putAcl(path, "system.posix_acl_default", state.defaultAcl))
           && ::chmod(path.c_str(), state.mode.bits()) == 0;
}

inline PosixAcl aclAt(const std::string &path, AclKind kind)
{
    const UniqueFd file(::open(path.c_str(), O_PATH | O_CLOEXEC | O_NOFOLLOW));
    const auto shown = readAclXattr(file.get(), kind);
    if (!shown || shown->empty())
        return {};
    return storedAcl(*shown, nullptr, UserNamespace::makeInitial()).value_or(PosixAcl());
}

inline InodeState stateAt(const std::string &path)
{
    struct stat facts = {};
    if (::lstat(path.c_str(), &facts) != 0)
        return {};
    InodeState state;
    state.owner = Kuid(facts.st_uid);
    state.group = Kgid(facts.st_gid);
    state.mode = Mode(facts.st_mode & 07777U);
    state.accessAcl = aclAt(path, AclKind::Access);
    if (S_ISDIR(facts.st_mode))
        state.defaultAcl = aclAt(path, AclKind::Default);
    return state;
}

struct Ended
{
    int status = -1;
    std::string output;
    std::string errors;
};

inline Ended runWords(const std::vector<std::string> &argv, const QStringList &environment = {})
{
    QStringList arguments;
    for (std::size_t i = 1; i < argv.size(); ++i)
        arguments += QString::fromStdString(argv[i]);
    QProcess process;
    if (!environment.isEmpty())
        process.setEnvironment(environment);
    process.start(QString::fromStdString(argv.front()), arguments);
    if (!process.waitForFinished(20000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

} // namespace mountlens
