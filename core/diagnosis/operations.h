// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The operations of `mountlens check`, each in the order of checks of its system call.
#pragma once

#include "model/request.h"
#include "rules/context.h"

namespace mountlens {

// open.cpp: do_filp_open(), vfs_truncate(), chdir, execve, stat
Ruling decideOpen(const RuleContext &context, const Request &request);
Ruling decideOpenCreate(const RuleContext &context, const Request &request);
Ruling decideTruncate(const RuleContext &context, const Request &request);
Ruling decideTraverse(const RuleContext &context, const Request &request);
Ruling decideExecute(const RuleContext &context, const Request &request);
Ruling decideStat(const RuleContext &context, const Request &request);

// create.cpp: filename_create() and what is made behind it
Ruling decideCreate(const RuleContext &context, const Request &request);

// remove.cpp: do_unlinkat(), do_rmdir()
Ruling decideUnlink(const RuleContext &context, const Request &request);
Ruling decideRmdir(const RuleContext &context, const Request &request);

// rename.cpp: do_renameat2(), vfs_rename()
Ruling decideRename(const RuleContext &context, const Request &request);

// link.cpp: do_linkat(), vfs_link()
Ruling decideLink(const RuleContext &context, const Request &request);

// attributes.cpp: chmod, chown, utimensat, setxattr
Ruling decideSetAttributes(const RuleContext &context, const Request &request);

// connect.cpp: unix_find_bsd(), unix_stream_connect()
Ruling decideConnect(const RuleContext &context, const Request &request);

} // namespace mountlens
