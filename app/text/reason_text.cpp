// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/reason_text.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <variant>

namespace mountlens::ui {

namespace {

/// Whether argument `index` is missing or holds no bytes.
bool isEmpty(const Reason &reason, std::size_t index)
{
    if (index >= reason.args.size())
        return true;
    const auto *path = std::get_if<PathBytes>(&reason.args[index]);
    return path && path->bytes.empty();
}

QString securityModuleName(const Reason &reason)
{
    if (reason.args.empty())
        return QStringLiteral("?");
    const auto *name = std::get_if<PathBytes>(&reason.args.front());
    return name ? securityModuleText(name->bytes) : argText(reason.args.front());
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each reason
QString reasonText(const Reason &reason)
{
    const auto a = [&](std::size_t index) {
        return index < reason.args.size() ? argText(reason.args[index]) : QStringLiteral("?");
    };
    switch (reason.id) {
    case ReasonId::EntryFound:
        return QCoreApplication::translate("Reason", "The entry exists.");
    case ReasonId::PathEmpty:
        return QCoreApplication::translate("Reason",
                                           "The path is empty, and an empty path leads nowhere.");
    case ReasonId::PathTooLong:
        //: %1 is a number of bytes
        return fill(QCoreApplication::translate(
                        "Reason", "The path is %1 bytes long, more than the kernel accepts."),
                    {a(0)});
    case ReasonId::NameTooLong:
        //: %1 is a number of bytes
        return fill(QCoreApplication::translate(
                        "Reason", "The name is %1 bytes long, more than the kernel accepts."),
                    {a(0)});
    case ReasonId::EntryMissing:
        //: %1 is the name of a file or directory
        return fill(
            QCoreApplication::translate("Reason", "There is no entry \"%1\" in this directory."),
            {a(0)});
    case ReasonId::LookupFails:
        //: %1 is the name of a file or directory
        return fill(QCoreApplication::translate(
                        "Reason", "The file system refused to look up the name \"%1\"."),
                    {a(0)});
    case ReasonId::NotADirectory:
        return QCoreApplication::translate(
            "Reason", "A directory is needed here, and this is something else.");
    case ReasonId::DirectoryRemoved:
        return QCoreApplication::translate(
            "Reason",
            "The directory has been removed meanwhile, so nothing can be found or made in it.");
    case ReasonId::SymlinkFollowed:
        //: %1 is a path
        return fill(QCoreApplication::translate("Reason", "The symbolic link leads to \"%1\"."),
                    {a(0)});
    case ReasonId::SymlinkLimit:
        //: %1 is a number
        return fill(QCoreApplication::translate(
                        "Reason", "The kernel does not follow this symbolic link: it follows no "
                                  "more than %1 in one path, and none where links are excluded."),
                    {QStringLiteral("40")});
    case ReasonId::SymlinkProtected:
        //: %1 and %2 are user ids, %3 is the name of a kernel setting
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The symbolic link lies in a sticky directory where everyone may write. "
                        "Its owner (%1) is neither the process nor the owner of the directory "
                        "(%2), and the setting %3 forbids following it then."),
                    {a(0), a(1), QStringLiteral("fs.protected_symlinks")});
    case ReasonId::SymlinkMountNosymfollow:
        //: %1 is the name of a mount option
        return fill(QCoreApplication::translate("Reason",
                                                "The mount that holds this symbolic link has the "
                                                "option %1, so no link on it is followed."),
                    {QStringLiteral("nosymfollow")});
    case ReasonId::MagicLinkForbidden:
        //: %1 is a path
        return fill(QCoreApplication::translate(
                        "Reason", "Following this link of %1 needs the right to inspect the "
                                  "process behind it, and the right is missing."),
                    {QStringLiteral("/proc")});

    case ReasonId::SuperblockWritable:
        return QCoreApplication::translate("Reason", "The file system is writable.");
    case ReasonId::SuperblockReadOnly:
        //: %1 is a type of file system (ext4)
        return fill(
            QCoreApplication::translate(
                "Reason",
                "The whole file system (%1) is read-only, so nothing on it can be changed."),
            {a(0)});
    case ReasonId::InodeNotImmutable:
        return QCoreApplication::translate("Reason", "The object is not marked immutable.");
    case ReasonId::InodeImmutable:
        return QCoreApplication::translate(
            "Reason", "The object is marked immutable, so nobody can write to it, not even root.");
    case ReasonId::IdsMapped:
        //: %1 is a user id, %2 a group id
        return fill(
            QCoreApplication::translate(
                "Reason", "The owner (%1) and the group (%2) are both mapped in this mount."),
            {a(0), a(1)});
    case ReasonId::WriteToUnmappedIds:
        //: %1 is a user id, %2 a group id, either may be the words for an id without mapping
        return fill(QCoreApplication::translate(
                        "Reason",
                        "Seen through this mount, the owner is %1 and the group is %2. What has "
                        "an unmapped owner or group cannot be written to, not even by root."),
                    {a(0), a(1)});
    case ReasonId::OwnerClassGrants:
        //: %1 is a user id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The process is the owner (%1); the owner bits (%2) include %3."),
                    {a(0), a(1), a(2)});
    case ReasonId::OwnerClassDenies:
        //: %1 is a user id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The process is the owner (%1), and the owner bits are %2 where "
                                  "%3 is needed. For the owner only the owner bits count."),
                    {a(0), a(1), a(2)});
    case ReasonId::NotTheOwner:
        //: %1 is the user id of the owner, %2 that of the process
        return fill(QCoreApplication::translate(
                        "Reason", "The process works as %2 and is not the owner (%1)."),
                    {a(0), a(1)});
    case ReasonId::NoAcl:
        return QCoreApplication::translate("Reason", "There is no ACL.");
    case ReasonId::AclSkippedMaskEmpty:
        return QCoreApplication::translate(
            "Reason",
            "The ACL mask is empty, so the kernel does not use the ACL and goes by the mode bits.");
    case ReasonId::AclUserGrants:
        //: %1 is a user id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The ACL entry for user %1 gives %2, which includes %3."),
                    {a(0), a(1), a(2)});
    case ReasonId::AclUserDenies:
        //: %1 is a user id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate("Reason",
                                                "The ACL entry for user %1 gives %2 where %3 is "
                                                "needed. For this user no other entry counts."),
                    {a(0), a(1), a(2)});
    case ReasonId::AclUserMasked:
        //: %1 is a user id, %2 to %4 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The ACL entry for user %1 gives %2, but the ACL mask (%3) takes "
                                  "away a part of the %4 that is needed."),
                    {a(0), a(1), a(2), a(3)});
    case ReasonId::AclGroupGrants:
        //: %1 is a group id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The ACL entry for group %1 gives %2, which includes %3."),
                    {a(0), a(1), a(2)});
    case ReasonId::AclGroupsDeny:
        //: %1 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "ACL entries match groups of the process, but no single one of "
                                  "them gives %1. The entry for others does not count then."),
                    {a(0)});
    case ReasonId::AclGroupMasked:
        //: %1 is a group id, %2 to %4 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The ACL entry for group %1 gives %2, but the ACL mask (%3) "
                                  "takes away a part of the %4 that is needed."),
                    {a(0), a(1), a(2), a(3)});
    case ReasonId::AclOtherGrants:
        //: %1 and %2 are rights (r-x)
        return fill(QCoreApplication::translate("Reason",
                                                "No ACL entry names the process or one of its "
                                                "groups; the entry for others (%1) includes %2."),
                    {a(0), a(1)});
    case ReasonId::AclOtherDenies:
        //: %1 and %2 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "No ACL entry names the process or one of its groups, and the "
                                  "entry for others gives %1 where %2 is needed."),
                    {a(0), a(1)});
    case ReasonId::GroupClassGrants:
        //: %1 is a group id, %2 and %3 are rights (r-x)
        return fill(
            QCoreApplication::translate(
                "Reason", "The process is in the group (%1); the group bits (%2) include %3."),
            {a(0), a(1), a(2)});
    case ReasonId::GroupClassDenies:
        //: %1 is a group id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The process is in the group (%1), and the group bits are %2 where %3 is "
                        "needed. For members of the group the bits of others do not count."),
                    {a(0), a(1), a(2)});
    case ReasonId::NotInGroup:
        //: %1 is a group id
        return fill(QCoreApplication::translate("Reason", "The process is not in the group (%1)."),
                    {a(0)});
    case ReasonId::OtherClassGrants:
        //: %1 and %2 are rights (r-x)
        return fill(QCoreApplication::translate("Reason", "The bits of others (%1) include %2."),
                    {a(1), a(2)});
    case ReasonId::OtherClassDenies:
        //: %1 is a user id, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "The process is not the owner (%1), its groups give no more, and "
                                  "the bits of others are %2 where %3 is needed."),
                    {a(0), a(1), a(2)});
    case ReasonId::CapabilityGrants:
        //: %1 is the name of a capability (CAP_DAC_OVERRIDE)
        return fill(
            QCoreApplication::translate(
                "Reason", "The process has %1, which lets it pass over the permission bits."),
            {a(0)});
    case ReasonId::CapabilityMissing:
        //: %1 is the name of a capability (CAP_DAC_OVERRIDE)
        return fill(
            QCoreApplication::translate(
                "Reason",
                "The process does not have %1, which would let it pass over the permission bits."),
            {a(0)});
    case ReasonId::CapabilityNotOverInode:
        //: %1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a user id, %3 a group id
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The process has %1, but it does not reach this object: the owner (%2) and "
                        "the group (%3) are not both mapped in the user namespace of the process."),
                    {a(0), a(1), a(2)});
    case ReasonId::CapabilityNeedsExecuteBit:
        //: %1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a mode (0644)
        return fill(
            QCoreApplication::translate(
                "Reason",
                "Not even %1 lets anybody execute a file of which no x bit is set (mode %2)."),
            {QStringLiteral("CAP_DAC_OVERRIDE"), a(0)});
    case ReasonId::DeviceCgroupDenies:
        //: %1 and %2 are the major and minor number of a device
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The device list of the container (cgroup) does not include device %1:%2."),
                    {a(0), a(1)});
    case ReasonId::DeviceCgroupAllows:
        //: %1 and %2 are the major and minor number of a device
        return fill(
            QCoreApplication::translate(
                "Reason", "The device list of the container (cgroup) includes device %1:%2."),
            {a(0), a(1)});

    case ReasonId::FuseOwnerOnly:
        //: %1 is a user id, %2 a group id, %3 the name of a mount option
        return fill(QCoreApplication::translate(
                        "Reason", "This FUSE mount belongs to UID %1 and GID %2 and lacks the "
                                  "option %3, so it is closed to everybody else, root included."),
                    {a(0), a(1), QStringLiteral("allow_other")});
    case ReasonId::FuseForeignNamespace:
        return QCoreApplication::translate("Reason",
                                           "The process lives outside the user namespace of this "
                                           "FUSE mount, so the mount is closed to it.");
    case ReasonId::FuseExecuteBits:
        return QCoreApplication::translate(
            "Reason",
            "No x bit of this file is set, so the FUSE mount does not let it be executed.");
    case ReasonId::SysctlDenies:
        //: %1 is a path, %2 and %3 are rights (r-x)
        return fill(QCoreApplication::translate(
                        "Reason", "Settings below %1 ignore capabilities and look only at the root "
                                  "user and group of the host: %2 is given where %3 is needed."),
                    {QStringLiteral("/proc/sys"), a(0), a(1)});
    case ReasonId::OverlayMounterDenied:
        return QCoreApplication::translate(
            "Reason",
            "The user who mounted this overlay has no such right on the layer beneath it.");
    case ReasonId::FileSystemLacksOperation:
        //: %1 is a type of file system (vfat)
        return fill(QCoreApplication::translate(
                        "Reason", "This type of file system (%1) does not offer the operation."),
                    {a(0)});
    case ReasonId::SubvolumeReadOnly:
        return QCoreApplication::translate(
            "Reason",
            "The btrfs subvolume is set to read-only, although the mount looks writable.");
    case ReasonId::OverlayUpperReadOnly:
        return QCoreApplication::translate(
            "Reason", "The file system that holds the upper layer of this overlay is read-only "
                      "now, although the overlay itself looks writable.");
    case ReasonId::OverlayUpperUnseen:
        return QCoreApplication::translate(
            "Reason", "The upper layer of this overlay cannot be looked at from here. If its file "
                      "system has become read-only, writing fails all the same.");
    case ReasonId::CopyUpUnmapped:
        return QCoreApplication::translate(
            "Reason",
            "Changing this object means copying it to the upper layer of the overlay, "
            "and its "
            "owner or group has no mapping in the user namespace that mounted the overlay.");
    case ReasonId::OverlayDirectoryRename:
        return QCoreApplication::translate(
            "Reason",
            "A lower layer of the overlay has part of this directory, and the overlay is mounted "
            "without redirect_dir: such a directory cannot be renamed.");
    case ReasonId::ServerDecides:
        //: %1 is a type of file system (nfs4)
        return fill(QCoreApplication::translate(
                        "Reason", "The server or program behind this file system (%1) has the last "
                                  "word. The owner and mode seen here are only a hint."),
                    {a(0)});
    case ReasonId::ProcDecides:
        //: %1 is a path
        return fill(QCoreApplication::translate("Reason",
                                                "For this entry of %1 the kernel also looks at the "
                                                "process it describes, not at the mode alone."),
                    {QStringLiteral("/proc")});

    case ReasonId::MountWritable:
        return QCoreApplication::translate("Reason", "The mount is writable.");
    case ReasonId::MountReadOnly:
        if (isEmpty(reason, 0)) {
            return QCoreApplication::translate("Reason", "The mount is read-only.");
        }
        //: %1 is a path
        return fill(QCoreApplication::translate("Reason", "The mount at \"%1\" is read-only."),
                    {a(0)});
    case ReasonId::MountNoexec:
        if (isEmpty(reason, 0)) {
            //: %1 is the name of a mount option
            return fill(QCoreApplication::translate("Reason",
                                                    "Nothing on this mount may be executed (%1)."),
                        {QStringLiteral("noexec")});
        }
        //: %1 is a path, %2 the name of a mount option
        return fill(QCoreApplication::translate(
                        "Reason", "Nothing on the mount at \"%1\" may be executed (%2)."),
                    {a(0), QStringLiteral("noexec")});
    case ReasonId::MountNodev:
        if (isEmpty(reason, 0)) {
            //: %1 is the name of a mount option
            return fill(QCoreApplication::translate("Reason",
                                                    "No device on this mount may be opened (%1)."),
                        {QStringLiteral("nodev")});
        }
        //: %1 is a path, %2 the name of a mount option
        return fill(QCoreApplication::translate(
                        "Reason", "No device on the mount at \"%1\" may be opened (%2)."),
                    {a(0), QStringLiteral("nodev")});
    case ReasonId::SuperblockForeignDevices:
        return QCoreApplication::translate(
            "Reason", "The file system was mounted inside a user namespace, and the kernel opens "
                      "no devices on such a file system.");

    case ReasonId::IsADirectory:
        return QCoreApplication::translate(
            "Reason", "This is a directory, and the operation works only on something else.");
    case ReasonId::NotExecutableKind:
        //: %1 is a file type (directory)
        return fill(
            QCoreApplication::translate(
                "Reason", "Only regular files can be executed; this one is of the type: %1."),
            {a(0)});
    case ReasonId::NotRegular:
        //: %1 is a file type (directory)
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The operation works only on regular files; this one is of the type: %1."),
                    {a(0)});
    case ReasonId::SocketNotOpenable:
        return QCoreApplication::translate(
            "Reason", "A socket cannot be opened like a file; programs connect to it.");
    case ReasonId::DeviceWithoutDriver:
        return QCoreApplication::translate("Reason", "No driver answers for this device node.");
    case ReasonId::AppendOnlyInode:
        return QCoreApplication::translate(
            "Reason", "The file is marked append-only, so it can be written to only at its end.");
    case ReasonId::FileBeingExecuted:
        return QCoreApplication::translate(
            "Reason",
            "A running program was started from this file, so it cannot be written to now.");
    case ReasonId::FileOpenForWriting:
        return QCoreApplication::translate(
            "Reason", "Some process has this file open for writing, so it cannot be executed now.");
    case ReasonId::InterpreterNotUsable:
        return QCoreApplication::translate("Reason",
                                           "The interpreter that the file names cannot be used.");
    case ReasonId::InterpreterLoop:
        return QCoreApplication::translate(
            "Reason", "Scripts name each other as interpreters too many times.");
    case ReasonId::StickyCreate:
        //: %1 and %2 are user ids
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The file exists, and its directory is sticky and writable for others. The "
                        "owner of the file (%1) is neither the process nor the owner of the "
                        "directory (%2), so opening it in a way that could create it is refused."),
                    {a(0), a(1)});

    case ReasonId::AlreadyExists:
        return QCoreApplication::translate("Reason", "An entry of this name exists already.");
    case ReasonId::TrailingSlash:
        return QCoreApplication::translate(
            "Reason", "The path ends in a slash, which fits only a directory.");
    case ReasonId::NameNotUsable:
        return QCoreApplication::translate(
            "Reason", "The path does not end in a name that can be made, removed or moved.");
    case ReasonId::CreatorIdsStorable:
        //: %1 is a user id, %2 a group id
        return fill(
            QCoreApplication::translate("Reason", "UID %1 and GID %2 can be stored on this mount."),
            {a(0), a(1)});
    case ReasonId::CreatorIdsNotStorable:
        //: %1 is a user id, %2 a group id
        return fill(QCoreApplication::translate(
                        "Reason",
                        "UID %1 and GID %2 cannot both be stored on this mount, because they are "
                        "not both mapped in it. Nothing can be created here under these numbers."),
                    {a(0), a(1)});
    case ReasonId::DeviceNodeForbidden:
        //: %1 is the name of a capability (CAP_MKNOD)
        return fill(QCoreApplication::translate(
                        "Reason", "Making a device node needs %1 in the initial user namespace, so "
                                  "no process of another user namespace can do it."),
                    {a(0)});
    case ReasonId::SocketPathTooLong:
        //: %1 is a number of bytes
        return fill(
            QCoreApplication::translate(
                "Reason", "The path is longer than the %1 bytes that a socket address can hold."),
            {QStringLiteral("107")});

    case ReasonId::VictimUnmapped:
        //: %1 is a user id, %2 a group id, either may be the words for an id without mapping
        return fill(QCoreApplication::translate(
                        "Reason", "Seen through this mount, the owner of the entry is %1 and its "
                                  "group is %2. An entry with an unmapped owner or group cannot be "
                                  "removed or replaced, not even by root."),
                    {a(0), a(1)});
    case ReasonId::DirectoryAppendOnly:
        return QCoreApplication::translate(
            "Reason",
            "The directory is marked append-only, so entries can be added but not removed.");
    case ReasonId::StickyDirectory:
        //: %1 and %2 are user ids
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The directory is sticky: only the owner of the entry (%1) or of the "
                        "directory (%2) may remove or rename it, and the process is neither."),
                    {a(0), a(1)});
    case ReasonId::StickyPassed:
        //: %1 and %2 are user ids
        return fill(QCoreApplication::translate(
                        "Reason", "The directory is sticky, and the process may act for the owner "
                                  "of the entry (%1) or of the directory (%2)."),
                    {a(0), a(1)});
    case ReasonId::VictimFlagged:
        return QCoreApplication::translate(
            "Reason",
            "The entry is marked immutable or append-only, so it cannot be removed or renamed.");
    case ReasonId::IsMountpoint:
        return QCoreApplication::translate(
            "Reason",
            "Something is mounted on this entry, so it cannot be removed, renamed or replaced.");
    case ReasonId::NotEmpty:
        return QCoreApplication::translate("Reason", "The directory is not empty.");
    case ReasonId::DifferentMounts:
        return QCoreApplication::translate(
            "Reason", "The two paths lie on different mounts. The operation never crosses mounts, "
                      "even when both show the same file system.");
    case ReasonId::DifferentSuperblocks:
        return QCoreApplication::translate(
            "Reason",
            "The two paths lie on different file systems, and the operation never crosses them.");
    case ReasonId::MoveIntoItself:
        return QCoreApplication::translate("Reason", "A directory cannot be moved into itself.");
    case ReasonId::TargetIsAncestor:
        return QCoreApplication::translate(
            "Reason", "The target is a directory above the source, so it is not empty.");
    case ReasonId::SameInode:
        return QCoreApplication::translate(
            "Reason",
            "Both names belong to the same file, so the kernel reports success and does nothing.");
    case ReasonId::HardlinkProtected:
        //: %1 is a user id, %2 the name of a kernel setting
        return fill(QCoreApplication::translate(
                        "Reason", "The process is not the owner (%1) of the file and may not both "
                                  "read and write it, or the file is of a protected kind. The "
                                  "setting %2 forbids giving it another name then."),
                    {a(0), QStringLiteral("fs.protected_hardlinks")});
    case ReasonId::LinkToDirectory:
        return QCoreApplication::translate("Reason", "A directory cannot get a second name.");
    case ReasonId::SourceFlagged:
        return QCoreApplication::translate(
            "Reason",
            "The file is marked immutable or append-only, so it cannot get a second name.");
    case ReasonId::TooManyLinks:
        return QCoreApplication::translate(
            "Reason", "The number of names of this file does not allow another one.");

    case ReasonId::IsOwner:
        //: %1 is a user id
        return fill(QCoreApplication::translate(
                        "Reason", "The process is the owner (%1) or may act as the owner."),
                    {a(0)});
    case ReasonId::NotOwner:
        //: %1 is the user id of the owner, %2 that of the process
        return fill(QCoreApplication::translate("Reason",
                                                "Only the owner (%1) may do this, and the process "
                                                "works as %2. Permission to write is not enough."),
                    {a(0), a(1)});
    case ReasonId::FlagsForbidChange:
        return QCoreApplication::translate(
            "Reason",
            "The object is marked immutable or append-only, so its attributes cannot be changed.");
    case ReasonId::ChangeOfUnmapped:
        //: %1 is a user id, %2 a group id, either may be the words for an id without mapping
        return fill(
            QCoreApplication::translate(
                "Reason",
                "Seen through this mount, the owner is %1 and the group is %2. The attributes of "
                "an object with an unmapped owner or group cannot be changed, not even by root."),
            {a(0), a(1)});
    case ReasonId::NewIdUnmapped:
        //: %1 is a user or group id
        return fill(
            QCoreApplication::translate(
                "Reason",
                "The new owner or group (%1) does not exist in the user namespace of the process."),
            {a(0)});
    case ReasonId::NewIdNotStorable:
        //: %1 is a user or group id
        return fill(
            QCoreApplication::translate(
                "Reason",
                "The new owner or group (%1) is not mapped in this mount, so it cannot be stored."),
            {a(0)});
    case ReasonId::ChownForbidden:
        //: %1 and %2 are user ids, %3 is the name of a capability
        return fill(QCoreApplication::translate("Reason",
                                                "The owner is %1. Giving the object to %2 needs %3 "
                                                "over it, and the process does not have that."),
                    {a(0), a(1), QStringLiteral("CAP_CHOWN")});
    case ReasonId::ChgrpForbidden:
        //: %1 and %2 are group ids, %3 is the name of a capability
        return fill(QCoreApplication::translate(
                        "Reason",
                        "The group is %1. Changing it to %2 is up to the owner who is a member "
                        "of the new group; anybody else needs %3 over the object."),
                    {a(0), a(1), QStringLiteral("CAP_CHOWN")});
    case ReasonId::ChownClearsSetid:
        //: %1 is the user id of the owner, %2 that of the process
        return fill(QCoreApplication::translate(
                        "Reason", "The change would clear a set-user-ID or set-group-ID bit. Only "
                                  "the owner (%1) may do that, and the process works as %2."),
                    {a(0), a(1)});
    case ReasonId::FixedOwnership:
        //: %1 is a user id, %2 a group id
        return fill(QCoreApplication::translate(
                        "Reason", "This file system stores no owners: the owner (%1) and the group "
                                  "(%2) come from its mount options and cannot be changed."),
                    {a(0), a(1)});

    case ReasonId::XattrNameInvalid:
        return QCoreApplication::translate(
            "Reason", "The name of the extended attribute is empty or too long.");
    case ReasonId::XattrNeedsCapability:
        //: %1 is the name of a capability (CAP_SYS_ADMIN)
        return fill(QCoreApplication::translate("Reason",
                                                "Writing this extended attribute needs %1, and "
                                                "the process does not have it for this object."),
                    {a(0)});
    case ReasonId::XattrRootUnmapped:
        return QCoreApplication::translate(
            "Reason", "The root user of the process's user namespace cannot be stored on this "
                      "mount, so no file capabilities can be written.");
    case ReasonId::XattrFlagged:
        return QCoreApplication::translate("Reason",
                                           "The object is marked immutable or append-only, so its "
                                           "extended attributes cannot be changed.");
    case ReasonId::XattrUnmapped:
        //: %1 is a user id, %2 a group id, either may be the words for an id without mapping
        return fill(QCoreApplication::translate(
                        "Reason", "Seen through this mount, the owner is %1 and the group is %2. "
                                  "Extended attributes of an object with an unmapped owner or "
                                  "group cannot be changed, not even by root."),
                    {a(0), a(1)});
    case ReasonId::XattrWrongKind:
        return QCoreApplication::translate(
            "Reason",
            "Extended attributes of this class exist only on regular files and directories.");
    case ReasonId::XattrStickyDirectory:
        //: %1 is a user id
        return fill(QCoreApplication::translate("Reason",
                                                "The directory is sticky, so only its owner (%1) "
                                                "may set extended attributes of this class."),
                    {a(0)});
    case ReasonId::XattrUnsupported:
        //: %1 is a type of file system (vfat)
        return fill(QCoreApplication::translate("Reason",
                                                "This type of file system (%1) does not store "
                                                "extended attributes of this class here."),
                    {a(0)});
    case ReasonId::DefaultAclOnFile:
        return QCoreApplication::translate("Reason", "Only a directory can have a default ACL.");

    case ReasonId::EngineRefusal:
        //: %1 is the name of a container engine (docker), %2 its own words, in English
        return fill(
            QCoreApplication::translate("Reason", "%1 does not make the container: \"%2\"."),
            {a(0), a(1)});

    case ReasonId::NotASocket:
        return QCoreApplication::translate("Reason", "The permissions are sufficient, but this is "
                                                     "no socket, so nothing can be connected to.");
    case ReasonId::NobodyListening:
        return QCoreApplication::translate(
            "Reason", "The permissions are sufficient, but no process listens on this socket.");
    case ReasonId::WrongSocketType:
        return QCoreApplication::translate("Reason",
                                           "The permissions are sufficient, but the socket is of "
                                           "another type than a stream socket.");

    case ReasonId::SecurityModulesInactive:
        return QCoreApplication::translate("Reason",
                                           "No active security module has rules for this process.");
    case ReasonId::SecurityPolicyDecides:
        if (isEmpty(reason, 1)) {
            //: %1 is the name of a security module (SELinux)
            return fill(QCoreApplication::translate(
                            "Reason", "Owner and mode allow it, but the security module %1 has "
                                      "rules of its own, and they were not evaluated."),
                        {securityModuleName(reason)});
        }
        //: %1 is the name of a security module (SELinux), %2 a security label
        return fill(QCoreApplication::translate(
                        "Reason", "Owner and mode allow it, but the security module %1 has rules "
                                  "for the label \"%2\", and they were not evaluated."),
                    {securityModuleName(reason), a(1)});
    case ReasonId::LandlockInvisible:
        //: %1 is the name of a security module
        return fill(
            QCoreApplication::translate(
                "Reason",
                "Whether the process restricted itself with %1 cannot be seen from outside."),
            {QStringLiteral("Landlock")});
    case ReasonId::SeccompNotRead:
        //: %1 is the name of a kernel feature
        return fill(QCoreApplication::translate(
                        "Reason", "The process has a %1 filter that was not evaluated; it may "
                                  "refuse the system call before anything else is looked at."),
                    {QStringLiteral("seccomp")});

    case ReasonId::FactMissing:
        return QCoreApplication::translate("Reason",
                                           "A fact that this check needs could not be read.");
    }
    return {};
}

QString securityModuleText(std::string_view name)
{
    if (name == "selinux")
        return QStringLiteral("SELinux");
    if (name == "apparmor")
        return QStringLiteral("AppArmor");
    if (name == "smack")
        return QStringLiteral("Smack");
    if (name == "tomoyo")
        return QStringLiteral("TOMOYO");
    if (name == "bpf")
        return QStringLiteral("BPF LSM");
    if (name == "landlock")
        return QStringLiteral("Landlock");
    return shownBytes(name);
}

} // namespace mountlens::ui
