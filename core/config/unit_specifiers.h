// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What systemd puts in place of %h, %i, ${VAR} and the like in a unit, as far as it can be known
/// without starting it.
#pragma once

#include "model/notice.h"
#include "model/surroundings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mountlens {

/// Whose service manager runs a unit.
struct UnitOwner
{
    bool system = true;
    std::string name;                 ///< empty: not known
    std::optional<std::uint32_t> uid; ///< nullopt: not known
    std::optional<std::uint32_t> gid;
    std::string home; ///< empty: not known

    bool operator==(const UnitOwner &) const = default;
};

/// By where the file lies (/etc, /run and /usr are root's, below a home or /run/user they are that
/// user's), else who asks.
UnitOwner unitOwner(const std::string &path, const Surroundings &surroundings);

struct UnitContext
{
    /// foo.service, foo@instance.service.
    std::string unit;
    UnitOwner owner;
    /// What the service manager and Environment= set for the command.
    std::map<std::string, std::string, std::less<>> environment;
};

/// The directories of an owner's units, `kind` being runtime, state, cache, logs or configuration
/// (%t %S %C %L %E); empty: not known.
std::string unitDirectory(char specifier, const UnitOwner &owner, const Surroundings &surroundings);

/// Specifiers expanded; one that is not known here stays, with a VariableKept notice.
std::string expandSpecifiers(std::string_view text,
                             const UnitContext &context,
                             const Surroundings &surroundings,
                             Notices &notices,
                             std::uint32_t line = 0);

/// The same for a word of a command line (ExecStart=): then ${VAR}, `$VAR` as a whole word, and $$.
std::string expandCommandWord(std::string_view word,
                              const UnitContext &context,
                              const Surroundings &surroundings,
                              Notices &notices,
                              std::uint32_t line = 0);

} // namespace mountlens
