// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Why something could not be read or understood: an id and arguments, the words come from
/// app/text.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace mountlens {

/// What failed. Names are stored in snapshots: append only, never rename.
enum class ErrorId : std::uint8_t {
    OpenFailed,          ///< subject: path
    ReadFailed,          ///< subject: path
    Malformed,           ///< subject: what was parsed; detail: the offending text
    TooLarge,            ///< subject: what exceeded its limit
    NoSuchProcess,       ///< subject: pid
    ProcessChanged,      ///< the process exited or changed its identity while being read
    NoRightToRead,       ///< subject: what; detail: the right that would read it
    OwnerAmbiguous,      ///< the reader cannot tell the id 65534 from "no mapping"
    IdmapUnreadable,     ///< the id map of a mount cannot be read on this kernel
    NamespaceUnreadable, ///< a user namespace or its maps cannot be read
    CoveredEntryHidden,  ///< the directory entry beneath a mount cannot be looked at
    NotRecorded,         ///< a snapshot does not hold this fact
    Unsupported,         ///< this kernel or file system offers no way to know
    Usage,               ///< a request that makes no sense; detail: the offending part
    ServerDecides,       ///< subject: file system type; its server or daemon has the last word
    PolicyDecides,       ///< subject: security module; detail: the label it would judge by
    SuperblockNamespaceUnknown, ///< which user namespace a superblock belongs to
    WriteFailed,                ///< subject: path
    CannotJoin,                 ///< namespaces or credentials of a process could not be entered
    EngineRefuses,              ///< subject: engine; detail: its own words
    EngineSocketMissing,        ///< subject: path of a socket that does not exist
    EngineSocketForbidden,      ///< subject: socket; detail: path, mode, uid and gid that refuse
    EngineNotListening,         ///< subject: path of a socket nobody listens on
    EngineSilent,               ///< subject: socket or command; no answer within the time limit
    EngineHungUp,               ///< subject: socket; closed before the answer was complete
    EngineUnintelligible,       ///< subject: socket or command; its answer is none of an engine
    EngineAnswer,               ///< subject: "HTTP 404" or exit status; detail: the engine's words
    Cancelled,                  ///< subject: what was given up because somebody asked to
    EngineElsewhere,            ///< subject: address of an engine of another or virtual machine
    ImageNotHere,               ///< subject: image that has to be read and is not on this machine
    NamespaceNotKnown,          ///< subject: mode (auto, container:X); detail: what would tell
    MountImpossible,            ///< subject: mount point that the runtime cannot make
    ContainerNotMade,           ///< subject: container; the cause says what its engine refuses
    NoSuchContainer,            ///< subject: name; detail: those that there are
    SeveralContainers,          ///< subject: name or nothing; detail: those that could be meant
    UserNamespacesForbidden,    ///< subject: the limit of /proc/sys that is used up, or empty
    KernelTooOld,               ///< subject: the system call it lacks; detail: version that has it
    MountNeedsRight,            ///< subject: path; detail: the capability
    MountKindsDiffer,           ///< subject: source, detail: target; only one is a directory
    MountElsewhere,             ///< subject: path that belongs to another mount namespace
    MountNotCopyable,    ///< subject: path; its mount is unbindable, or has locked ones below
    MountRefused,        ///< subject: path; for another reason
    IdmapUnsupported,    ///< subject: mount point; detail: file system type
    AlreadyIdmapped,     ///< subject: mount point
    CollectorMissing,    ///< subject: path where the program `mountlens` is not
    PkexecMissing,       ///< subject: path where `pkexec` is not
    RightsDismissed,     ///< the question for the password was closed
    RightsRefused,       ///< polkit does not authorise; detail: its own words
    NobodyAsksForRights, ///< neither polkit nor its agent is there to ask for a password
    CollectFailed,       ///< what `mountlens collect` said with rights; detail: its own words
    NewerVersion,        ///< subject: "snapshot"; detail: the version it has
};

/// An error keeps the errno the system gave (0: none), two free arguments, and the error that
/// caused it.
class Error
{
public:
    explicit Error(ErrorId id, std::string subject = {}, std::string detail = {}, int code = 0)
        : m_data(
            std::make_shared<Data>(Data{id, code, std::move(subject), std::move(detail), nullptr}))
    {
    }

    [[nodiscard]] static Error fromErrno(ErrorId id, std::string subject, int code)
    {
        return Error(id, std::move(subject), {}, code);
    }

    [[nodiscard]] ErrorId id() const noexcept { return m_data->id; }
    [[nodiscard]] int code() const noexcept { return m_data->code; }
    [[nodiscard]] const std::string &subject() const noexcept { return m_data->subject; }
    [[nodiscard]] const std::string &detail() const noexcept { return m_data->detail; }
    /// The error this one wraps, nullptr for the innermost.
    [[nodiscard]] const Error *cause() const noexcept { return m_data->cause.get(); }

    /// This error, seen from the task that failed because of it.
    [[nodiscard]] Error within(ErrorId id, std::string subject) const
    {
        Error outer(id, std::move(subject));
        outer.m_data->code = code();
        outer.m_data->cause = std::make_shared<Error>(*this);
        return outer;
    }

    friend bool operator==(const Error &a, const Error &b)
    {
        return a.id() == b.id() && a.code() == b.code() && a.subject() == b.subject()
               && a.detail() == b.detail();
    }

private:
    struct Data
    {
        ErrorId id;
        int code;
        std::string subject;
        std::string detail;
        std::shared_ptr<const Error> cause;
    };
    std::shared_ptr<Data> m_data;
};

} // namespace mountlens
