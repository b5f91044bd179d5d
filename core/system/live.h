// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Facts from this machine: a process, or ourselves with other credentials.
#pragma once

#include "base/result.h"
#include "model/fact_source.h"
#include "model/subject.h"

#include <memory>
#include <string>

namespace mountlens {

/// A subject together with the live facts it lives among.
struct LiveCase
{
    Subject subject;
    std::unique_ptr<FactSource> facts;
};

/// Credentials and facts of a running process. Its root, working directory and mounts are its own.
/// NoSuchProcess, NoRightToRead (with the right that would read it).
/// Facts are read when first asked for and then kept: one LiveCase is one moment.
Result<LiveCase> openProcess(Pid pid);

/// Our own root, mounts and user namespace, with the given credentials (kernel ids as we see them).
Result<LiveCase> openSelf(const Credentials &credentials);

/// Whether the subject is still the process that `facts` were opened with, with the same
/// credentials; always so for credentials given by number. Another process that got its number
/// deceives nobody. NoSuchProcess, ProcessChanged.
Result<Done> stillTheSame(const Subject &subject, const FactSource &facts);
Result<Done> stillTheSame(const LiveCase &live);

} // namespace mountlens
