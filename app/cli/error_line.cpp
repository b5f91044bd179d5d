// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/error_line.h"

#include "snapshot/error_names.h"
#include "snapshot/stored_names.h"

#include <cerrno>

namespace mountlens::ui {

namespace {

const Error &innermost(const Error &error)
{
    const Error *inner = &error;
    while (inner->cause())
        inner = inner->cause();
    return *inner;
}

/// Empty: no right would help, or none is known.
std::string neededRight(const Error &error)
{
    const bool refused = error.code() == EACCES || error.code() == EPERM;
    switch (error.id()) {
    case ErrorId::MountNeedsRight:
        return error.detail();
    case ErrorId::NoRightToRead:
        return error.detail().empty() ? "root on the host" : error.detail();
    case ErrorId::OpenFailed:
    case ErrorId::ReadFailed:
        return refused ? "root on the host" : std::string();
    case ErrorId::NamespaceUnreadable:
        return "CAP_SYS_PTRACE";
    case ErrorId::CoveredEntryHidden:
        return "CAP_SYS_ADMIN";
    case ErrorId::OwnerAmbiguous:
        return "a reader in the initial user namespace";
    case ErrorId::IdmapUnreadable:
    case ErrorId::SuperblockNamespaceUnknown:
        return "root on the host, Linux 6.15";
    case ErrorId::WriteFailed:
    case ErrorId::Malformed:
    case ErrorId::TooLarge:
    case ErrorId::NoSuchProcess:
    case ErrorId::ProcessChanged:
    case ErrorId::NotRecorded:
    case ErrorId::Unsupported:
    case ErrorId::Usage:
    case ErrorId::EngineRefuses:
    case ErrorId::EngineElsewhere:
    case ErrorId::ImageNotHere:
    case ErrorId::NamespaceNotKnown:
    case ErrorId::MountImpossible:
    case ErrorId::ContainerNotMade:
    case ErrorId::NoSuchContainer:
    case ErrorId::SeveralContainers:
    case ErrorId::UserNamespacesForbidden:
    case ErrorId::KernelTooOld:
    case ErrorId::MountKindsDiffer:
    case ErrorId::MountElsewhere:
    case ErrorId::MountNotCopyable:
    case ErrorId::MountRefused:
    case ErrorId::IdmapUnsupported:
    case ErrorId::AlreadyIdmapped:
    case ErrorId::CollectorMissing:
    case ErrorId::PkexecMissing:
    case ErrorId::RightsDismissed:
    case ErrorId::RightsRefused:
    case ErrorId::NobodyAsksForRights:
    case ErrorId::CollectFailed:
    case ErrorId::NewerVersion:
    case ErrorId::ServerDecides:
    case ErrorId::PolicyDecides:
    case ErrorId::CannotJoin:
    case ErrorId::EngineSocketMissing:
    case ErrorId::EngineNotListening:
    case ErrorId::EngineSilent:
    case ErrorId::EngineHungUp:
    case ErrorId::EngineUnintelligible:
    case ErrorId::EngineAnswer:
    case ErrorId::Cancelled:
        return {};
    case ErrorId::EngineSocketForbidden:
        return "root on the host";
    }
    return {};
}

std::string chainText(const Error &error)
{
    std::string line(storedName(error.id()));
    if (!error.subject().empty())
        line += ": " + error.subject();
    if (!error.detail().empty() && error.id() != ErrorId::NoRightToRead
        && error.id() != ErrorId::MountNeedsRight)
        line += ": " + error.detail();
    return error.cause() ? line + ": " + chainText(*error.cause()) : line;
}

} // namespace

std::string errorLine(const Error &error)
{
    const Error &inner = innermost(error);
    std::string line = chainText(error);
    if (inner.code() != 0)
        line += " (" + mountlens::errnoName(inner.code()) + ')';
    const std::string right = neededRight(inner);
    return right.empty() ? line : line + ", needs " + right;
}

} // namespace mountlens::ui
