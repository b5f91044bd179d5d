// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The one entry point of the decision: facts in, verdict out.
///
/// The files that take part, in the order in which a decision passes through them:
///   model/request.h, model/subject.h   what is asked, and for whom
///   model/fact_source.h                where every fact comes from
///   diagnosis/walk_path.*              from the first component to the last (link_path_walk())
///   diagnosis/operations.h             one function per operation, in open.cpp, create.cpp,
///                                      remove.cpp, rename.cpp, link.cpp, attributes.cpp,
///                                      connect.cpp
///   rules/inode_permission.*           the rwx check, which calls the other rules in their order
///   rules/lsm.*                        what comes after DAC
///   model/verdict.h                    the answer; diagnosis/cause.* names its root cause
#pragma once

#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"

namespace mountlens {

enum class Record : std::uint8_t {
    No,  ///< verdict, errno and deciding reason only: no allocation
    Yes, ///< also path components and check steps
};

/// Decides as the kernel would. A pure function of subject, request and facts.
Verdict diagnose(const Subject &subject,
                 FactSource &facts,
                 const Request &request,
                 Record record = Record::Yes);

} // namespace mountlens
