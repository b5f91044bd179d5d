// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Names of users and groups, for showing beside numbers; never used to decide.
#pragma once

#include "model/subject.h"
#include "snapshot/recorded_facts.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace mountlens {

struct NameTable
{
    std::map<std::uint32_t, std::string> users;
    std::map<std::uint32_t, std::string> groups;

    bool operator==(const NameTable &) const = default;
};

/// The names that the subject's own /etc/passwd and /etc/group give, and those of the machine.
struct SubjectNames
{
    NameTable container;
    NameTable host;

    bool operator==(const SubjectNames &) const = default;
};

/// Only the names of ids that the subject has or that own something in `facts`.
SubjectNames
namesInUse(const SubjectNames &all, const Subject &subject, const RecordedFacts &facts);

} // namespace mountlens
