// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Questions to a live case. What must be there and is not is thrown as std::runtime_error.
#pragma once

#include "diagnosis/diagnose.h"
#include "system/live.h"

#include <string>
#include <string_view>

namespace mountlens {

/// The value, or a std::runtime_error with the error in words.
template <class T>
T need(Result<T> result, const std::string &what);

/// "error 6 subject (detail) errno 13".
std::string inWords(const Error &error);

LiveCase caseOf(Pid pid);

/// The node at an absolute path, mounts crossed, no symlink followed.
NodeId nodeAt(FactSource &facts, std::string_view path);
InodeFacts inodeAt(FactSource &facts, std::string_view path);
MountFacts mountAt(FactSource &facts, std::string_view path);

Request requestFor(Operation operation, std::string_view path);
Verdict ask(LiveCase &live, Operation operation, std::string_view path);

/// The inode of the last component that was reached; throws where there is none.
InodeFacts reached(const Verdict &verdict);

/// "allowed", "denied EACCES other-class-denies", "undetermined fact-missing: error ...".
std::string inWords(const Verdict &verdict);

[[noreturn]] void complain(const std::string &what, const Error &error);

template <class T>
T need(Result<T> result, const std::string &what)
{
    if (!result)
        complain(what, result.error());
    return std::move(result).value();
}

} // namespace mountlens
