// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The harmless test: asks the running kernel what a process may do, as that process, without
/// opening anything for reading or writing and without creating or changing anything.
#pragma once

#include "base/result.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"

#include <string>

namespace mountlens {

/// What stands in for an operation: a walk to `path` (openat with O_PATH) and, where rights are
/// asked for, faccessat2 with AT_EACCESS.
struct Probe
{
    std::string path;
    /// Empty: the walk alone.
    AccessMask access;
    bool directory = false;
    Follow follow = Follow::Yes;
    /// The parent directory was asked in place of the object.
    bool onParent = false;
    /// Operations that make an entry: that the name is still free is asked first.
    std::string nameToBeFree;
};

/// A pure function of the request.
Probe probeFor(const Request &request);

struct KernelAnswer
{
    Probe probe;
    /// errno, 0: it succeeded.
    int code = 0;

    [[nodiscard]] bool allowed() const noexcept { return code == 0; }
};

/// The errors of runAsSubject().
Result<KernelAnswer> askKernel(const Subject &subject, const Request &request);

/// Whether the answer can confirm or refute the verdict. Rules that the probe does not reach (who
/// owns a file, sticky directories, files in use...) leave it open, as does a security module that
/// labels the process.
bool isDecisive(const KernelAnswer &answer,
                const Subject &subject,
                const Request &request,
                const Verdict &verdict);

/// Of a decisive answer: it is what the verdict foretells.
bool agrees(const KernelAnswer &answer, const Verdict &verdict);

} // namespace mountlens
