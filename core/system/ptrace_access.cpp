// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/ptrace_access.h"

namespace mountlens {

namespace {

bool sameIds(const Credentials &caller, const Credentials &target)
{
    const Kuid uid = caller.fsUid;
    const Kgid gid = caller.fsGid;
    return uid == target.realUid && uid == target.effectiveUid && uid == target.savedUid
           && gid == target.realGid && gid == target.effectiveGid && gid == target.savedGid;
}

} // namespace

bool ptraceMayRead(const Subject &subject,
                   const Credentials &target,
                   const UserNamespace &targetNamespace)
{
    if (nsCapable(subject, targetNamespace, Capability::SysPtrace))
        return true;
    // security/commoncap.c cap_ptrace_access_check(): nobody with more capabilities is looked into.
    return sameIds(subject.credentials, target) && subject.userNamespace.id == targetNamespace.id
           && subject.credentials.effective.covers(target.permitted);
}

} // namespace mountlens
