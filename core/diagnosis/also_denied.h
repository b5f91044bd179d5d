// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What would stand in the way next, were the first denial gone: nobody should have to find one
/// hindrance behind the other by trying.
#pragma once

#include "diagnosis/cause.h"

#include <optional>
#include <string>
#include <vector>

namespace mountlens {

struct FurtherDenial
{
    /// Denied, or Undetermined where a security module or a server has the last word.
    VerdictKind kind = VerdictKind::Denied;
    int code = 0;
    Reason reason;
    Role role = Role::Target;
    /// The component's name, and its path where that is known.
    std::string component;
    std::string path;
    std::optional<Cause> cause;

    bool operator==(const FurtherDenial &) const = default;
};

inline constexpr std::size_t kMaxFurtherDenials = 8;

/// In the order in which they would show. Empty for other verdicts than denied, and where what
/// denies cannot be taken away. `facts` is the source that the verdict was decided on.
std::vector<FurtherDenial> furtherDenials(const Subject &subject,
                                          FactSource &facts,
                                          const Request &request,
                                          const Verdict &verdict,
                                          const Circumstances &around = nothingKnown());

} // namespace mountlens
