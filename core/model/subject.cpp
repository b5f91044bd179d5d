// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/subject.h"

namespace mountlens {

bool nsCapable(const Subject &subject, const UserNamespace &target, Capability capability) noexcept
{
    const NamespaceId own = subject.userNamespace.id;
    if (target.id == own)
        return subject.credentials.effective.has(capability);
    // Climb from the target: its owner is checked where the parent is the subject's namespace.
    std::optional<Kuid> owner = target.owner;
    for (const NamespaceAncestor &ancestor : target.ancestors) {
        if (ancestor.id == own) {
            const bool owns = owner && *owner == subject.credentials.effectiveUid;
            return owns || subject.credentials.effective.has(capability);
        }
        owner = ancestor.owner;
    }
    return false;
}

} // namespace mountlens
