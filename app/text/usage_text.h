// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words of the command line itself: help, and what is wrong with a call.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace mountlens::ui {

enum class UsageFault : std::uint8_t {
    UnknownCommand,
    CommandMissing,
    UnknownOption,
    OptionTwice,
    ValueMissing,
    ValueUnexpected,
    UnknownLanguage,
    SubjectMissing,
    OnlyWithCompose,
    UnknownFormat,
    ConfigurationMissing,
    SubjectTwice,
    BadProcess,
    BadUser,
    BadCapability,
    OnlyWithProcess,
    OnlyWithCredentials,
    ConfirmNeedsTheProcess,
    BatchStandsAlone,
    NotWithError,
    OperationMissing,
    UnknownOperation,
    PathMissing,
    SecondPathMissing,
    TooManyArguments,
    BadMode,
    BadId,
    NameMissing,
    OutputMissing,
    OutputForSomebodyElse,
    CodeMissing,
    UnknownCode,
    BadRank,
    MountEndsMissing,
    UnknownPersistence,
    IdmapMissing,
    BadIdmap,
    IdmapWithoutIds,
    IdmapPastLastId,
    IdmapOverlap,
    IdmapTooLong,
    IdmapWithoutUsers,
    IdmapWithoutGroups,
};

struct UsageProblem
{
    UsageFault fault = UsageFault::CommandMissing;
    /// What was written, as bytes: an option, a value, an operand.
    std::string argument;

    bool operator==(const UsageProblem &) const = default;
};

/// Small letters, no full stop: what was written, and what was expected.
QString usageProblemText(const UsageProblem &problem);

/// The output stream took no more, so the answer is not complete.
QString outputLostText();

/// A system call has been waiting for that long.
QString noAnswerText(std::chrono::milliseconds waited);

/// Where to read on: "try: mountlens check --help".
QString usageHintText(std::string_view command);

/// Whether there is a help text; "" is the program's own.
bool hasHelp(std::string_view command) noexcept;

/// Ends with a newline; empty: there is none.
QString helpText(std::string_view command);

} // namespace mountlens::ui
