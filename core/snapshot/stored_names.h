// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The names under which enumerators are stored in snapshots and JSON. Append only, never rename.
#pragma once

#include "base/error.h"
#include "model/access.h"
#include "model/container_spec.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"

#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// Empty for a value outside the enumeration. A new enumerator without name stops the build.
std::string_view storedName(ErrorId value) noexcept;
std::string_view storedName(FileType value) noexcept;
std::string_view storedName(InodeFlag value) noexcept;
std::string_view storedName(MountFlag value) noexcept;
std::string_view storedName(AclTag value) noexcept;
std::string_view storedName(NodeQuestion value) noexcept;
std::string_view storedName(DeviceAccess value) noexcept;
std::string_view storedName(SeccompMode value) noexcept;
std::string_view storedName(ExecutableHead::Kind value) noexcept;
std::string_view storedName(VerdictKind value) noexcept;
std::string_view storedName(StepResult value) noexcept;
std::string_view storedName(Role value) noexcept;
std::string_view storedName(Engine value) noexcept;

/// nullopt: no enumerator has this name.
template <class Enum>
std::optional<Enum> fromStoredName(std::string_view name) noexcept
{
    constexpr int kValues = 256;
    for (int value = 0; value < kValues && !name.empty(); ++value) {
        if (storedName(static_cast<Enum>(value)) == name)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

/// Calls `visit(flag)` for each flag of a set, lowest bit first.
template <class Enum, class Visit>
void eachFlag(Flags<Enum> flags, Visit visit)
{
    for (unsigned bits = flags.bits(); bits != 0; bits &= bits - 1)
        visit(static_cast<Enum>(bits & ~(bits - 1)));
}

/// "rwx" with '-' for what is missing, as in ls and getfacl.
std::string accessText(AccessMask mask);
/// nullopt: not three characters of that form.
std::optional<AccessMask> accessFromText(std::string_view text) noexcept;

/// Four octal digits ("0755").
std::string modeText(Mode mode);

} // namespace mountlens
