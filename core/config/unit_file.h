// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Files in the syntax of systemd units: sections of `Key=value` lines, with drop-ins laid over
/// them. Quadlet and systemd-nspawn use it as well.
#pragma once

#include "base/result.h"
#include "model/notice.h"
#include "model/surroundings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Quadlet joins lines and treats nonsense otherwise than systemd.
enum class UnitSyntax : std::uint8_t {
    Systemd, ///< a joined line gets a blank at the joint; a line without '=' is passed over
    Quadlet, ///< lines are joined as they are; a line without '=' is an error
};

struct UnitEntry
{
    std::string key;
    std::string value; ///< without white space around it
    /// From 1; 0: in a drop-in.
    std::uint32_t line = 0;

    bool operator==(const UnitEntry &) const = default;
};

struct UnitSection
{
    std::string name;
    std::vector<UnitEntry> entries;

    bool operator==(const UnitSection &) const = default;
};

/// Sections of one name are one section.
struct UnitFile
{
    std::vector<UnitSection> sections;
    /// Systemd: lines that are no assignment (in `value`), or stand before the first section.
    std::vector<UnitEntry> strays;

    [[nodiscard]] const UnitSection *section(std::string_view name) const;
    /// The last assignment of a key; nullptr: none.
    [[nodiscard]] const UnitEntry *last(std::string_view section, std::string_view key) const;
    /// What `last` assigns, one pair of double quotes around it taken off; nullopt: none.
    [[nodiscard]] std::optional<std::string> lookup(std::string_view section,
                                                    std::string_view key) const;
    /// `lookup`, with an empty text for none.
    [[nodiscard]] std::string text(std::string_view section, std::string_view key) const;
    /// All assignments since the last empty one, which resets the list.
    [[nodiscard]] std::vector<UnitEntry> all(std::string_view section, std::string_view key) const;

    bool operator==(const UnitFile &) const = default;
};

/// Malformed (subject: "line N"; detail: the line): a section name without end or, with
/// UnitSyntax::Quadlet, a line that is nothing. TooLarge: more than 4 MiB.
Result<UnitFile> parseUnitFile(std::string_view text, UnitSyntax syntax);

/// Lays a drop-in over a unit: its assignments come after those that are there.
void mergeUnitFile(UnitFile &unit, const UnitFile &dropIn);

/// Directories of drop-ins for a file name, the most specific first: foo-bar.container has
/// foo-bar.container.d, foo-.container.d, container.d; an instance also those of its template.
std::vector<std::string> dropInDirectories(std::string_view fileName);

/// Reads a unit and the *.conf drop-ins for `unitName` (the file's name, or an instance of the
/// template it is) in all `directories`. A drop-in that cannot be read or
/// understood is left out with a notice (FileUnreadable). Errors of the unit itself as
/// parseUnitFile and Surroundings::read have them.
Result<UnitFile> loadUnitFile(const std::string &path,
                              std::string_view unitName,
                              const std::vector<std::string> &directories,
                              UnitSyntax syntax,
                              const Surroundings &surroundings,
                              Notices &notices);

/// How backslashes in a list of words are read.
enum class UnitEscapes : std::uint8_t {
    Kept,    ///< a backslash is a character like any other
    Literal, ///< the character after it stands for itself
    C,       ///< \n, \x20, \040...; an unknown one spoils the text. A quote may stay open.
};

/// Words at blanks, quotes (' and ") undone. nullopt: a quote that does not end, a bad escape.
std::optional<std::vector<std::string>> splitUnitWords(std::string_view text, UnitEscapes escapes);

/// The same at every `separator`, empty words kept: "a::b" is three words.
std::optional<std::vector<std::string>> splitUnitFields(std::string_view text, char separator);

/// The words of all assignments of a list; those that cannot be split are left out whole.
std::vector<std::string> unitWords(const std::vector<UnitEntry> &entries, UnitEscapes escapes);

/// 1 yes y true t on, and their opposites, in any case; nullopt: neither.
std::optional<bool> unitBoolean(std::string_view text);

} // namespace mountlens
