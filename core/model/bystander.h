// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who else has to do with the files of a subject.
#pragma once

#include "model/subject.h"

#include <string>

namespace mountlens {

/// A user of another container on the same machine, or an account of the host.
struct Bystander
{
    Subject subject;
    /// Empty: an account of the host.
    std::string container;

    bool operator==(const Bystander &) const = default;
};

} // namespace mountlens
