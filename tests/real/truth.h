// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is asked of a container, and what the kernel answered inside it.
#pragma once

#include "model/request.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mountlens::real {

/// In order; questions do not change each other's answers.
using Questions = std::vector<Request>;

/// For a directory D: list and traverse D; stat, read, write, append, chmod (to its own mode),
/// touch and setxattr D/file; execute D/script; make D/new, newdir, symlink, fifo and device;
/// unlink D/victim, rmdir D/empty, rename D/moved-from, link and truncate D/spare, give D/given to
/// user 0. For "f:FILE": what is asked of D/file, and rename of `spare` beside it onto it.
/// For "s:SOCKET": connect, stat, read and chmod.
Questions questionsFor(const QStringList &places);

struct Truth
{
    /// The engine's own words where it started no container; then there are no codes.
    QString refusal;
    /// errno for each question, 0: it worked.
    std::vector<int> codes;
};

/// "write /data/file", for messages.
std::string inWords(const Request &request);
/// "EACCES", "ok".
std::string inWords(int code);

} // namespace mountlens::real
