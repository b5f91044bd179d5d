// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/mount_text.h"

#include "text/command_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

constexpr const char *kNeededVersion = "2.39";

} // namespace

QString mountedText(const std::string &source,
                    const std::string &target,
                    const std::vector<std::string> &undo)
{
    //: %1 and %2 are paths, %3 is a command line
    return fill(QCoreApplication::translate(
                    "Mount", "%1 is now mounted on %2 with mapped ids; to undo it: %3"),
                {shownBytes(source), shownBytes(target), commandText(undo)})
           + u'\n'
           //: %1 and %2 are options with their values
           + fill(QCoreApplication::translate(
                      "Mount", "It is gone after a restart; %1 or %2 shows how to keep it."),
                  {QStringLiteral("--persistent systemd"), QStringLiteral("--persistent fstab")})
           + u'\n';
}

QString mountableText(const std::string &source, const std::string &target)
{
    //: %1 and %2 are paths
    return fill(QCoreApplication::translate("Mount", "%1 can be mounted on %2 with mapped ids; "
                                                     "nothing was mounted"),
                {shownBytes(source), shownBytes(target)})
           + u'\n';
}

QString mountProgramText(const Result<MountProgram> &program)
{
    if (!program) {
        //: %1 is a version of the package util-linux (2.39)
        return fill(
            QCoreApplication::translate("Mount", "this needs util-linux %1 or newer (mount -V)"),
            {QString::fromLatin1(kNeededVersion)});
    }
    if (program->idmaps) {
        //: %1 and %2 are versions of the package util-linux (2.39)
        return fill(QCoreApplication::translate(
                        "Mount", "this needs util-linux %1 or newer; this computer has %2"),
                    {QString::fromLatin1(kNeededVersion), shownBytes(program->version)});
    }
    //: %1 and %2 are versions of the package util-linux (2.39)
    return fill(QCoreApplication::translate("Mount",
                                            "this needs util-linux %1 or newer; this computer has "
                                            "%2, which would mount WITHOUT the id map"),
                {QString::fromLatin1(kNeededVersion), shownBytes(program->version)});
}

QString noMountUnitText(const std::string &target)
{
    //: %1 is a path, %2 an option with its value
    return fill(QCoreApplication::translate(
                    "Mount", "no systemd unit can hold this mount on %1; %2 can show it"),
                {shownBytes(target), QStringLiteral("--persistent fstab")});
}

UsageFault usageFault(IdmapOptionFault fault)
{
    switch (fault) {
    case IdmapOptionFault::NotUnderstood:
        return UsageFault::BadIdmap;
    case IdmapOptionFault::NoIds:
        return UsageFault::IdmapWithoutIds;
    case IdmapOptionFault::PastLastId:
        return UsageFault::IdmapPastLastId;
    case IdmapOptionFault::Overlap:
        return UsageFault::IdmapOverlap;
    case IdmapOptionFault::TooManyLines:
        return UsageFault::IdmapTooLong;
    case IdmapOptionFault::NoUsers:
        return UsageFault::IdmapWithoutUsers;
    case IdmapOptionFault::NoGroups:
        return UsageFault::IdmapWithoutGroups;
    }
    return UsageFault::BadIdmap;
}

} // namespace mountlens::ui
