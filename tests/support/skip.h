// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Skipping only where that is allowed.
#pragma once

#include <cstdlib>
#include <string>

namespace mountlens {

/// Where CI=true every test has to run.
inline bool mayBeSkipped()
{
    const char *ci = std::getenv("CI"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    return !ci || std::string(ci) != "true";
}

} // namespace mountlens

/// In a test function or row: leaves it where `reason` is not empty.
#define MOUNTLENS_NEED_NOTHING_MISSING(reason)                                                     \
    do {                                                                                           \
        const std::string &missing_ = (reason);                                                    \
        if (!missing_.empty() && !mountlens::mayBeSkipped())                                       \
            QFAIL(missing_.c_str());                                                               \
        if (!missing_.empty())                                                                     \
            QSKIP(missing_.c_str());                                                               \
    } while (false)
