// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a pasted error text says: which call on which file failed, with which errno, and when.
///
/// The way of a text:
///   clean_line.*         log prefixes, escape sequences and JSON quoting off, byte by byte
///   traceable folded_text.*        capitals and accents folded, so that the tables are plain ASCII
///   errno_phrases.*      "permission denied", "brak dostepu"... -> errno
///   operation_phrases.*  "open directory", "crear el directorio", mkdir -> operations
///   program_table.*      what a program that names no operation was doing
///   sentence_table.*     errors told without an errno; what engines say while they set up
///   topic_table.*        texts that are not about files
///   path_tokens.*        quoted names and absolute paths
///   recognise_errors.cpp puts them together
#pragma once

#include "model/request.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// The moment that an error text speaks of.
enum class ErrorPhase : std::uint8_t {
    Unknown,
    Use,   ///< a process (mostly one in the container) worked with files
    SetUp, ///< the engine or its runtime was making the container
};

/// Stored name for JSON: "use", "setup", "unknown".
std::string_view errorPhaseName(ErrorPhase phase) noexcept;

/// What a text is about that is not about a file.
enum class OtherTopic : std::uint8_t {
    RawSocket,
    LowPort,
    Clock,
    KernelLog,
    Mounting,
    Tracing,
    ChangeRoot,
    HostName,
    Priority,
    ChangeUser,
    ResourceLimit,
    NetworkSettings,
    KernelModule,
    Signal,
    MemoryLock,
    NewNamespace,
    Measuring,
    Reboot,
    Connection, ///< a network connection, no right at all
    Login,      ///< a password or key
    Registry,   ///< an image registry
    Database,   ///< rights inside a database
};

inline constexpr std::size_t kOtherTopicCount = static_cast<std::size_t>(OtherTopic::Database) + 1;

/// Stored name for JSON ("raw-socket").
std::string_view otherTopicName(OtherTopic topic) noexcept;

struct NotAboutFiles
{
    OtherTopic topic = OtherTopic::Connection;
    /// Its number (include/uapi/linux/capability.h); nullopt: no capability is concerned.
    std::optional<std::uint8_t> capability;

    bool operator==(const NotAboutFiles &) const = default;
};

/// One error of a text.
struct RecognisedError
{
    /// nullopt: the text gives none, and what it says does not imply one.
    std::optional<int> errnoValue;
    /// What may have been done, most likely first; empty: the text does not say.
    std::vector<Operation> operations;
    /// As bytes, as the program wrote them: first that of the operation, for rename and link its
    /// second one next; then, of a set-up, the others that are named. May be relative.
    std::vector<std::string> paths;
    ErrorPhase phase = ErrorPhase::Unknown;
    /// "nginx", "python"; empty: not known.
    std::string program;
    /// Name or id where the text says it.
    std::optional<std::string> container;
    /// Set: no question about a file should be made of it.
    std::optional<NotAboutFiles> otherTopic;
    /// The command of the host's user failed (at the engine's socket), not a container.
    bool byHostUser = false;
    /// No system call failed: the program refuses an owner or a mode by a rule of its own.
    bool programRefuses = false;
    /// Files of a virtual machine or of another computer are meant.
    bool elsewhere = false;
    /// "en", "es", "fr", "pl", "pt", "pt_BR", "pt_PT"; empty: cannot be told.
    std::string language;
    /// The words of the text that tell of the error ("Permission denied"), from `begin` up to
    /// `end`.
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const RecognisedError &) const = default;
};

/// More of a text is not read.
inline constexpr std::size_t kMaxErrorText = std::size_t{64} * 1024;
inline constexpr std::size_t kMaxRecognisedErrors = 32;

/// In the order of the text, each kind once; empty: nothing is known. Takes any bytes, needs time
/// in proportion to their number.
std::vector<RecognisedError> recogniseErrors(std::string_view text);

} // namespace mountlens
