// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/code_text.h"

#include "base/text_scan.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cctype>
#include <string>

namespace mountlens::ui {

namespace {

constexpr int kLineCells = 78;

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each code
CodeText deniedText(int number)
{
    switch (number) {
    case 1:
        return {
            QCoreApplication::translate("Code",
                                        "There is no entry of this name where the process looks."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate(
                     "Code", "The process walked the path as far as this component and found "
                             "nothing of this name. No permission is involved: even root gets %1."),
                 {QStringLiteral("ENOENT")}),
            QCoreApplication::translate(
                "Code",
                "Inside a container the path is the container's own. A folder of the host is there "
                "only if it is mounted, and under the name of the mount's target. A symbolic link "
                "that leads to a host path ends nowhere inside. A directory that was deleted and "
                "made again on the host stays the deleted one in a running container."),
            QCoreApplication::translate(
                "Code", "Check how the mount is written and which name it has inside. Make the "
                        "source on the host before the container starts. Start the container again "
                        "if the source was replaced."),
            QCoreApplication::translate(
                "Code",
                "An engine may create a missing source by itself, as an empty folder that belongs "
                "to root. Then the error disappears and a refused permission takes its place."),
        };
    case 2:
        return {
            QCoreApplication::translate(
                "Code", "The object is of a kind that this operation does not work on."),
            QCoreApplication::translate(
                "Code", "A directory stands where a file is needed, or a file where a directory, a "
                        "socket or a program is needed. Permissions do not change that."),
            QCoreApplication::translate(
                "Code", "A single file was to be mounted and did not exist, so the engine made a "
                        "directory of that name. Or a path component that should be a folder is a "
                        "file. A file without any x bit cannot be executed by anybody."),
            QCoreApplication::translate("Code",
                                        "Remove the wrongly made directory, create the file before "
                                        "the container starts, and start the container again. "
                                        "Mount a folder onto a folder and a file onto a file."),
            QString(),
        };
    case 3:
        return {
            QCoreApplication::translate("Code", "The symbolic link is not followed."),
            //: %1 is the number 40, %2 is the name of a mount option
            fill(QCoreApplication::translate(
                     "Code", "The kernel gives up after %1 symbolic links in one path, and follows "
                             "none on a mount with the option %2."),
                 {QStringLiteral("40"), QStringLiteral("nosymfollow")}),
            QCoreApplication::translate(
                "Code",
                "Links that point at each other make a loop. It often appears when a link was "
                "absolute on the host and is seen under another root inside the container."),
            QCoreApplication::translate(
                "Code",
                "Read the links one by one and correct the one that leads back. Prefer relative "
                "links inside a shared folder. Remove the mount option if it is not wanted."),
            QString(),
        };
    case 4:
        return {
            QCoreApplication::translate(
                "Code", "The process may not enter a folder on the way to the file."),
            QCoreApplication::translate(
                "Code",
                "Every folder on the way must give search permission, the x bit of a directory. "
                "One of them does not give it to this process, so whatever lies below is out of "
                "reach. The rights of the file itself were never looked at."),
            //: %1 is the number 0700
            fill(QCoreApplication::translate(
                     "Code",
                     "The process works under a number that is neither the owner of that folder "
                     "nor in its group, and the folder is closed to others. Mode %1 is usual for "
                     "home folders, databases and folders made by root. With a user namespace the "
                     "number in the container is another one on the host."),
                 {QStringLiteral("0700")}),
            QCoreApplication::translate(
                "Code", "Give search permission on this one folder to the one user who needs it, "
                        "by an ACL entry or through a group. Or run the process under the number "
                        "that owns the folder. Or mount the folder further below, so that the "
                        "closed one is not on the way."),
            QCoreApplication::translate(
                "Code", "The error message of the program names the file, although the folder is "
                        "the reason. Inside a container only the path inside counts: the folders "
                        "above a mounted source on the host are not checked when a process uses "
                        "the file, they are checked when the engine sets the mount up."),
        };
    case 5:
        return {
            QCoreApplication::translate(
                "Code",
                "The kernel protects a symbolic link in a shared folder from being followed."),
            //: %1 is the name of a kernel setting
            fill(QCoreApplication::translate(
                     "Code", "In a folder that is sticky and writable for everyone, a link is "
                             "followed only by its owner, or if the owner of the folder made it. "
                             "The setting %1 switches this on. Capabilities do not help."),
                 {QStringLiteral("fs.protected_symlinks")}),
            QCoreApplication::translate("Code", "A link was made in a shared temporary folder by "
                                                "one user and is used by another, often root."),
            QCoreApplication::translate(
                "Code", "Put the link into a folder that only its user can write to, or let the "
                        "process use the target directly. Leaving it as it is may be right: this "
                        "protects against other users' traps."),
            QCoreApplication::translate(
                "Code", "Root is refused as well, which looks like a fault and is none."),
        };
    case 6:
        return {
            QCoreApplication::translate(
                "Code", "The owner, group and others rights of the object do not allow it."),
            QCoreApplication::translate(
                "Code", "The kernel picks one class: owner, else group, else others, or the "
                        "matching ACL entry. The rights of that one class do not include what is "
                        "asked. Other classes do not count, even if they would give more."),
            QCoreApplication::translate(
                "Code",
                "The kernel compares numbers, not names. The number of the process is not the one "
                "that owns the file, because the image uses another user, the files were copied, "
                "or a user namespace maps the number to another one on the host."),
            QCoreApplication::translate(
                "Code", "Let the process run under the number that owns the files, add the group "
                        "that has the rights, give one user an ACL entry, or change the owner of "
                        "exactly these files. Each of these also decides who loses access."),
            //: %1 is the number 100000, %2 is a path, %3 is the number 1000, %4 is the number
            //: 100999, %5 is the number 101000
            fill(
                QCoreApplication::translate(
                    "Code",
                    "Opening everything to everybody also opens it to every other account and "
                    "container. Names mislead: the same number may have different names inside and "
                    "outside. Numbers in documentation go stale, so read the image. A first id of "
                    "%1 in %2 makes container user %3 the host user %4 in a rootless container, "
                    "not %5, because user 0 is the caller and user 1 takes the first number."),
                {QStringLiteral("100000"), QStringLiteral("/etc/subuid"), QStringLiteral("1000"),
                 QStringLiteral("100999"), QStringLiteral("101000")}),
        };
    case 7:
        return {
            QCoreApplication::translate(
                "Code", "The process may not create, rename or remove entries in this folder."),
            QCoreApplication::translate(
                "Code",
                "Making or removing a name is a change of the folder, and needs write and search "
                "permission on the folder. The rights of the file itself do not matter for that."),
            QCoreApplication::translate(
                "Code", "The folder belongs to another number. Engines make missing sources as "
                        "root. A named volume gets the owner of the image's folder only while it "
                        "is empty. Programs that save by writing a new file and renaming it need "
                        "this right, although the file itself is writable."),
            QCoreApplication::translate(
                "Code", "Give the one user write and search permission on the folder by an ACL "
                        "entry, with a default entry for later files. Or run the process under the "
                        "owner's number, or through a group with a set-group-ID folder. Create the "
                        "source with the right owner before the first start."),
            QCoreApplication::translate(
                "Code", "Making the file writable does not help, the folder decides. An ACL entry "
                        "on the folder does not reach files that exist already, a default entry "
                        "only files made later."),
        };
    case 8:
        return {
            QCoreApplication::translate("Code",
                                        "The operation is refused for a reason of its own."),
            QCoreApplication::translate(
                "Code", "A rule that fits none of the other codes refuses the operation. The "
                        "reason shown with the result says which one."),
            QCoreApplication::translate(
                "Code", "This is rare, for example a file that cannot get any more names."),
            QCoreApplication::translate(
                "Code", "Read the reason shown with the result; it names what the kernel saw."),
            QString(),
        };
    case 9:
        return {
            QCoreApplication::translate("Code", "The mount is read-only."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate(
                     "Code", "The mount through which the process reaches the object does not "
                             "allow changes. The answer is %1, and no capability passes over it."),
                 {QStringLiteral("EROFS")}),
            //: %1 is the option :ro
            fill(QCoreApplication::translate(
                     "Code",
                     "The mount was asked for as read-only (%1), or the root file system of the "
                     "container is read-only. Other mounts of the same folder may be writable."),
                 {QStringLiteral(":ro")}),
            QCoreApplication::translate(
                "Code",
                "Remove the option from this one mount if writing is meant. Where the root of the "
                "container is read-only, give the program a volume or a temporary file system at "
                "the place it writes to. Leaving it read-only may be right."),
            QCoreApplication::translate(
                "Code", "Root in the container cannot write either. Setup scripts that change "
                        "owners at every start fail here although nothing needs a change."),
        };
    case 10:
        return {
            QCoreApplication::translate("Code", "The whole file system is read-only."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate("Code",
                                             "Not just this mount: the file system underneath "
                                             "accepts no changes. The answer is %1."),
                 {QStringLiteral("EROFS")}),
            QCoreApplication::translate(
                "Code",
                "It was mounted read-only, the kernel made it read-only after an error on the "
                "disk, it is an image, or it is a btrfs subvolume with the read-only property."),
            QCoreApplication::translate(
                "Code", "Find out why first. After a disk error look at the kernel's messages and "
                        "at the disk. A subvolume can be made writable by its property."),
            QCoreApplication::translate("Code", "Starting the container with other options cannot "
                                                "help, because the reason lies below it."),
        };
    case 11:
        return {
            QCoreApplication::translate(
                "Code", "The ACL mask takes away the right that an ACL entry gives."),
            QCoreApplication::translate(
                "Code", "An ACL entry for this user or one of its groups gives the right, but "
                        "entries other than owner and others are limited by the mask of the ACL. "
                        "The mask does not contain the right."),
            //: %1 is the command chmod
            fill(QCoreApplication::translate(
                     "Code",
                     "With an ACL the group bits of the mode are the mask. A %1 of the group bits, "
                     "or a file made with a narrow mode, therefore cuts every named entry."),
                 {QStringLiteral("chmod")}),
            QCoreApplication::translate(
                "Code", "Set the mask so that it contains the right. Look at who else benefits: a "
                        "wider mask widens all named entries and the group entry."),
            QCoreApplication::translate(
                "Code", "The listing shows the mask in the place of the group bits, so the group "
                        "seems to have more or less than it has. An empty mask is a case of its "
                        "own: the kernel then ignores the ACL."),
        };
    case 12:
        return {
            QCoreApplication::translate("Code", "The object is marked immutable or append-only."),
            QCoreApplication::translate(
                "Code", "A flag of the file system forbids the change, for root as well. "
                        "Append-only allows writing at the end and nothing else."),
            //: %1 is the command chattr
            fill(QCoreApplication::translate("Code",
                                             "Somebody set the flag with %1, often to keep "
                                             "a configuration file from being overwritten."),
                 {QStringLiteral("chattr")}),
            //: %1 is the name of a capability
            fill(QCoreApplication::translate(
                     "Code", "Find out who wanted the flag. If it is not wanted any more, root on "
                             "the host can remove it; inside a container this needs %1."),
                 {QStringLiteral("CAP_LINUX_IMMUTABLE")}),
            QCoreApplication::translate(
                "Code",
                "Neither the mode nor the owner shows the flag, and no capability passes over it."),
        };
    case 13:
        return {
            QCoreApplication::translate(
                "Code",
                "The owner or group of the object has no mapping here, so it cannot be changed."),
            QCoreApplication::translate(
                "Code", "Seen through this mount, the stored owner or group belongs to no number. "
                        "The kernel then refuses writing, changing attributes, removing and "
                        "replacing. That holds for root with all capabilities too."),
            QCoreApplication::translate(
                "Code", "The mount has an id map that does not cover the number stored on disk, or "
                        "the file system was mounted in a user namespace that lacks it."),
            QCoreApplication::translate(
                "Code", "Extend the id map so that it covers the stored numbers, or change the "
                        "owner of the files from a place where they are not mapped."),
            //: %1 is the number 65534
            fill(QCoreApplication::translate(
                     "Code", "The listing shows %1 (nobody) for such files. That number may also "
                             "be a real owner, so it proves nothing."),
                 {QStringLiteral("65534")}),
        };
    case 14:
        return {
            QCoreApplication::translate(
                "Code",
                "The number of the process or the new owner cannot be stored on this mount."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate(
                     "Code", "A file needs an owner and a group that the file system can store. "
                             "Through the map of this mount, or of the file system's user "
                             "namespace, the number has none. The answer is %1, for root as well."),
                 {QStringLiteral("EOVERFLOW")}),
            QCoreApplication::translate("Code", "An idmapped volume maps only some numbers, and "
                                                "the process uses another one, often root."),
            QCoreApplication::translate(
                "Code", "Extend the map, or let the process use a number that the map covers."),
            QCoreApplication::translate("Code", "The permissions of the folder do not matter here, "
                                                "so changing them has no effect."),
        };
    case 15:
        return {
            QCoreApplication::translate(
                "Code", "Only the owner may do this, and the process is not the owner."),
            //: %1 is the name of a capability
            fill(QCoreApplication::translate(
                     "Code", "Changing the mode, explicit times or an ACL is up to the owner, "
                             "whatever the rights to read and write are. %1 stands in for the "
                             "owner where it reaches the file."),
                 {QStringLiteral("CAP_FOWNER")}),
            QCoreApplication::translate("Code",
                                        "Start scripts and copy programs set modes or times on "
                                        "mounted files that belong to another number."),
            QCoreApplication::translate(
                "Code", "Let the owner do it once, outside the container. Tell the program not to "
                        "preserve times or modes. Or run it under the owner's number."),
            QCoreApplication::translate(
                "Code", "Write permission for everybody does not help, because it is not asked."),
        };
    case 16:
        return {
            QCoreApplication::translate("Code",
                                        "The owner or group may not be changed by this process."),
            //: %1 is the name of a capability
            fill(QCoreApplication::translate(
                     "Code",
                     "Giving a file to another user needs %1 that reaches the file. An owner may "
                     "change only the group, and only to one of their own groups."),
                 {QStringLiteral("CAP_CHOWN")}),
            QCoreApplication::translate(
                "Code", "Start scripts change the owner of a mounted folder, while the container "
                        "runs as an ordinary user, lacks the capability, or lives in a user "
                        "namespace where the present owner is not mapped."),
            QCoreApplication::translate(
                "Code", "Set the owner once, on the host or from the namespace where the owner is "
                        "mapped. Skip the step in the start script where the owner fits already."),
            QCoreApplication::translate(
                "Code", "Root in a user namespace has the capability and still fails where the "
                        "owner or the group of the file is not mapped."),
        };
    case 17:
        return {
            QCoreApplication::translate(
                "Code", "The folder is sticky: only owners may remove or rename entries."),
            //: %1 is the name of a capability
            fill(QCoreApplication::translate(
                     "Code", "In a sticky folder an entry is removed or renamed only by its owner, "
                             "by the owner of the folder, or with %1 that reaches the entry."),
                 {QStringLiteral("CAP_FOWNER")}),
            QCoreApplication::translate("Code",
                                        "Shared temporary folders are sticky. Files that one "
                                        "container made cannot be removed by another number."),
            QCoreApplication::translate(
                "Code", "Let the owner remove it, or give each program a folder of its own."),
            QCoreApplication::translate(
                "Code", "Write permission on the folder, or on the file, is not enough."),
        };
    case 18:
        return {
            QCoreApplication::translate("Code", "The kernel protects an existing file in a shared "
                                                "folder from being opened for creation."),
            //: %1 is the name of a kernel setting, %2 is the name of a kernel setting
            fill(QCoreApplication::translate(
                     "Code",
                     "In a sticky folder that others may write to, opening an existing file of "
                     "another user in a way that could create it is refused. A shell's output "
                     "redirection opens files in that way. The settings %1 and %2 control it for "
                     "files and pipes; for devices and sockets nothing does."),
                 {QStringLiteral("fs.protected_regular"), QStringLiteral("fs.protected_fifos")}),
            QCoreApplication::translate("Code", "One user made the file in a temporary folder and "
                                                "another one, often root, writes to it."),
            QCoreApplication::translate("Code",
                                        "Use a folder of its own for the file, or open it without "
                                        "the wish to create it. Leaving it as it is may be right."),
            QCoreApplication::translate("Code",
                                        "Root is refused too, and the setting differs from machine "
                                        "to machine, so the same container works elsewhere."),
        };
    case 19:
        return {
            QCoreApplication::translate(
                "Code", "The kernel protects a file of another user from getting a second name."),
            //: %1 is the name of a kernel setting
            fill(QCoreApplication::translate(
                     "Code", "With %1 a hard link to somebody else's file is allowed only if it is "
                             "an ordinary file that the process may both read and write."),
                 {QStringLiteral("fs.protected_hardlinks")}),
            QCoreApplication::translate("Code", "Backup and package programs make hard links of "
                                                "files that belong to another number."),
            QCoreApplication::translate("Code",
                                        "Let the owner make the link, copy the file instead, or "
                                        "give the process read and write permission."),
            QString(),
        };
    case 20:
        return {
            QCoreApplication::translate("Code", "Nothing on this mount may be executed."),
            //: %1 is the name of a mount option
            fill(QCoreApplication::translate("Code",
                                             "The mount has the option %1, or the file system "
                                             "never allows programs. The x bits do not matter."),
                 {QStringLiteral("noexec")}),
            QCoreApplication::translate(
                "Code", "Temporary file systems of containers and some data disks are mounted so."),
            QCoreApplication::translate("Code",
                                        "Put the program on another mount, or remove the option "
                                        "from this one mount if programs are wanted there."),
            QCoreApplication::translate("Code", "Setting the x bits does not help. A script can "
                                                "still be run by naming its interpreter first."),
        };
    case 21:
        return {
            QCoreApplication::translate("Code", "Devices on this mount may not be opened."),
            //: %1 is the name of a mount option
            fill(QCoreApplication::translate(
                     "Code", "The mount has the option %1, or the file system was mounted in a "
                             "user namespace, where devices are never opened."),
                 {QStringLiteral("nodev")}),
            QCoreApplication::translate("Code",
                                        "Rootless containers and containers with a user namespace "
                                        "cannot use device nodes that they made or unpacked."),
            QCoreApplication::translate(
                "Code", "Hand the device itself to the container with the engine's option for "
                        "devices, so that it comes from the host's own file system."),
            QCoreApplication::translate("Code", "The list of mounts need not show the option, "
                                                "because a user namespace alone is enough."),
        };
    case 22:
        return {
            QCoreApplication::translate(
                "Code", "The device is not on the list of devices that the container may use."),
            QCoreApplication::translate(
                "Code", "The container's control group decides about devices after the permission "
                        "bits allowed it. This device is not on its list."),
            QCoreApplication::translate("Code", "A device node was brought in as a file, by a bind "
                                                "mount or in an image, instead of being granted."),
            QCoreApplication::translate("Code",
                                        "Grant this one device with the engine's option for "
                                        "devices. That adds the node and the entry in the list."),
            QCoreApplication::translate(
                "Code",
                "The owner and mode of the node look right, and changing them has no effect."),
        };
    case 23:
        return {
            QCoreApplication::translate(
                "Code", "Device nodes can be made only by the host's administrator."),
            //: %1 is the name of a capability
            fill(QCoreApplication::translate(
                     "Code",
                     "Making a device node needs %1 in the initial user namespace. A process in "
                     "another user namespace never has that, whatever its capabilities say."),
                 {QStringLiteral("CAP_MKNOD")}),
            QCoreApplication::translate("Code", "Installers and archives make device nodes while "
                                                "they run in a rootless container."),
            QCoreApplication::translate(
                "Code", "Let the engine provide the device, or leave the node out of the archive."),
            QString(),
        };
    case 24:
        return {
            QCoreApplication::translate(
                "Code",
                "Something is mounted on the entry, so it cannot be removed, renamed or replaced."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate(
                     "Code", "An entry that is a mount point stays where it is; the answer is %1."),
                 {QStringLiteral("EBUSY")}),
            //: %1 is the command sed -i
            fill(QCoreApplication::translate(
                     "Code",
                     "A single file was mounted. Programs that save by writing a new file and "
                     "renaming it onto the old one fail then, for example editors and %1."),
                 {QStringLiteral("sed -i")}),
            QCoreApplication::translate("Code",
                                        "Mount the folder that holds the file instead of the file. "
                                        "Or let the program write into the file in place."),
            QCoreApplication::translate(
                "Code",
                "The permissions of the file are not the reason, and root gets the same answer."),
        };
    case 25:
        return {
            QCoreApplication::translate("Code",
                                        "The two paths lie on different mounts or file systems."),
            QCoreApplication::translate("Code", "A rename or a hard link never crosses mounts. Two "
                                                "mounts of the same folder count as two."),
            QCoreApplication::translate(
                "Code", "A temporary file is made in the container and then moved into a mounted "
                        "folder, or two folders of one disk are mounted separately."),
            //: %1 is the command mv
            fill(QCoreApplication::translate(
                     "Code", "Mount the folder above both places as one mount, or let the program "
                             "copy and then remove, as %1 does by itself."),
                 {QStringLiteral("mv")}),
            QCoreApplication::translate(
                "Code",
                "Both places may show the same device number, and it is refused all the same."),
        };
    case 26:
        return {
            QCoreApplication::translate("Code", "An entry of this name exists already."),
            QCoreApplication::translate("Code",
                                        "The operation makes a new entry and never replaces one. A "
                                        "symbolic link that leads nowhere counts as an entry."),
            QCoreApplication::translate(
                "Code",
                "An earlier run left the file behind, or a mounted folder brings it along."),
            QCoreApplication::translate("Code", "Remove or rename the old entry, or use an "
                                                "operation that accepts an existing one."),
            QString(),
        };
    case 27:
        return {
            QCoreApplication::translate("Code", "The folder is not empty."),
            QCoreApplication::translate("Code", "Only an empty folder can be removed or replaced."),
            QCoreApplication::translate(
                "Code", "Hidden files, or files that another container makes, are still in it."),
            QCoreApplication::translate(
                "Code", "Remove what is in it first, or move the folder away under another name."),
            QString(),
        };
    case 28:
        return {
            QCoreApplication::translate("Code",
                                        "A folder that moves elsewhere must be writable itself."),
            QCoreApplication::translate(
                "Code",
                "Moving a folder to another parent changes the entry in it that leads to the "
                "parent. So the kernel asks for write permission on the moved folder as well."),
            QCoreApplication::translate("Code", "The process may write in both parents, but the "
                                                "folder that it moves belongs to another number."),
            QCoreApplication::translate(
                "Code", "Give write permission on the moved folder, or let its owner move it. "
                        "Renaming it within the same parent does not need this."),
            QString(),
        };
    case 29:
        return {
            QCoreApplication::translate("Code", "This FUSE mount is closed to the process."),
            //: %1 is the name of a mount option
            fill(QCoreApplication::translate(
                     "Code", "A FUSE mount without the option %1 can be used only by the user who "
                             "mounted it. All others are refused, root included. With the option "
                             "it is still closed to processes outside its user namespace."),
                 {QStringLiteral("allow_other")}),
            QCoreApplication::translate(
                "Code", "Network folders and encrypted folders mounted by a desktop user (sshfs, "
                        "rclone, gocryptfs) are given to a container. The engine, which runs as "
                        "root, cannot look into them either."),
            //: %1 is the name of a mount option
            fill(QCoreApplication::translate(
                     "Code", "Mount it again with the option %1, if other users are meant to see "
                             "it. Or run the container as the user who mounted it."),
                 {QStringLiteral("allow_other")}),
            QCoreApplication::translate(
                "Code", "Such a folder is listed with question marks instead of its mode. An "
                        "engine that finds it may complain that the file exists already."),
        };
    case 30:
        return {
            QCoreApplication::translate("Code",
                                        "This type of file system does not offer the operation."),
            QCoreApplication::translate("Code",
                                        "Some file systems store no owners, links or special "
                                        "files, so the kernel refuses to make or change them."),
            //: %1 is a path, %2 is a path
            fill(QCoreApplication::translate(
                     "Code", "Memory sticks and shared disks with vfat or exfat show one owner for "
                             "everything, taken from mount options. Kernel file systems such as %1 "
                             "and %2 have fixed entries."),
                 {QStringLiteral("/proc"), QStringLiteral("/sys")}),
            QCoreApplication::translate("Code",
                                        "Set the owner and the modes with the mount options, or "
                                        "use a file system with owners for the data."),
            QCoreApplication::translate(
                "Code", "Changing the owner of such files cannot work, for root either."),
        };
    case 31:
        return {
            QCoreApplication::translate(
                "Code",
                "Writing this extended attribute needs a capability that does not count here."),
            //: %1 is the prefix trusted, %2 is the prefix security
            fill(QCoreApplication::translate(
                     "Code",
                     "Attributes of the classes %1 and %2 are reserved. They need a capability "
                     "over the user namespace in which the file system was mounted."),
                 {QStringLiteral("trusted"), QStringLiteral("security")}),
            QCoreApplication::translate("Code", "Copy programs and image builders preserve such "
                                                "attributes while they run in a container."),
            QCoreApplication::translate(
                "Code", "Leave these attributes out of the copy, or do this one step on the host."),
            QCoreApplication::translate("Code",
                                        "The set of capabilities inside a user namespace looks "
                                        "complete, but counts only for what that namespace owns."),
        };
    case 32:
        return {
            QCoreApplication::translate("Code",
                                        "The file system does not store this extended attribute."),
            QCoreApplication::translate(
                "Code",
                "The name is not valid, or the file system has no attributes of this class."),
            QCoreApplication::translate(
                "Code", "Temporary file systems and network file systems support only some "
                        "classes, and which ones depends on the kernel's version."),
            QCoreApplication::translate(
                "Code", "Use another file system for this data, or leave the attribute out."),
            QString(),
        };
    case 33:
        return {
            QCoreApplication::translate("Code", "The file is in use in a way that excludes this."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate(
                     "Code", "A program that runs cannot be written to, and a file that is open "
                             "for writing cannot be executed. The answer is %1."),
                 {QStringLiteral("ETXTBSY")}),
            QCoreApplication::translate(
                "Code", "A program is replaced by overwriting it, or is started while it is still "
                        "being written, often right after a copy into a shared folder."),
            QCoreApplication::translate("Code", "Write to a new file and rename it onto the old "
                                                "one. Close the file before it is started."),
            QString(),
        };
    case 34:
        return {
            QCoreApplication::translate(
                "Code", "The permissions are sufficient, but nobody listens on the socket."),
            QCoreApplication::translate(
                "Code", "A refused connection comes after the permission check. So the rights are "
                        "in order, and the program that should answer is not there."),
            QCoreApplication::translate(
                "Code",
                "The service was started again and made a new socket, while the container still "
                "holds the old one by a mount of the single file. Or the service does not run."),
            QCoreApplication::translate("Code",
                                        "Mount the folder that holds the socket instead of the "
                                        "socket. Start the service, then the container."),
            QCoreApplication::translate("Code", "Whoever may use the socket of an engine that runs "
                                                "as root has the rights of root on the host."),
        };
    case 35:
        return {
            QCoreApplication::translate("Code", "The path or name cannot be used in this form."),
            QCoreApplication::translate("Code",
                                        "It is empty, too long, ends in a slash or in dots, or has "
                                        "a form that the file system does not accept."),
            QCoreApplication::translate(
                "Code", "A variable was empty when the path was put together, or a socket lies in "
                        "a very long path. File systems such as vfat also refuse some characters."),
            QCoreApplication::translate("Code", "Correct the path. For sockets use a shorter one."),
            QString(),
        };
    case 36:
        return {
            QCoreApplication::translate(
                "Code", "The number does not exist in the user namespace of the process."),
            //: %1 is the name of an error code
            fill(QCoreApplication::translate(
                     "Code", "Owners are given in numbers of the process's own user namespace. The "
                             "number asked for has no mapping there, so the answer is %1."),
                 {QStringLiteral("EINVAL")}),
            //: %1 is a path, %2 is the number 65536
            fill(QCoreApplication::translate(
                     "Code", "An image contains files of a high number, and the container has too "
                             "few subordinate ids. The usual range in %1 has %2."),
                 {QStringLiteral("/etc/subuid"), QStringLiteral("65536")}),
            //: %1 is a path, %2 is a path
            fill(QCoreApplication::translate("Code",
                                             "Extend the ranges in %1 and %2 and let the engine "
                                             "take them over, or use numbers within the range."),
                 {QStringLiteral("/etc/subuid"), QStringLiteral("/etc/subgid")}),
            QCoreApplication::translate(
                "Code", "This is no permission problem, so neither root nor capabilities help."),
        };
    case 37:
        return {
            QCoreApplication::translate(
                "Code", "This link leads into another process, which may not be inspected."),
            //: %1 is a path
            fill(QCoreApplication::translate(
                     "Code", "Links below %1 that jump to a file, folder or namespace of a process "
                             "ask whether that process may be inspected. Here it may not."),
                 {QStringLiteral("/proc")}),
            QCoreApplication::translate("Code",
                                        "The other process belongs to another user, has more "
                                        "capabilities, or is protected against inspection."),
            QCoreApplication::translate(
                "Code", "Open the file by its path instead. Leaving it as it is may be right."),
            QString(),
        };
    case 38:
        return {
            QCoreApplication::translate("Code", "The program's interpreter cannot be used."),
            QCoreApplication::translate(
                "Code", "A script names its interpreter in the first line, a program its loader. "
                        "The process must be able to reach and execute that one too."),
            QCoreApplication::translate(
                "Code", "The interpreter in the container belongs to another number, has no x bit, "
                        "or is itself a script that leads on to too many others."),
            QCoreApplication::translate(
                "Code",
                "Correct the rights of the interpreter in the image, or name another interpreter."),
            QCoreApplication::translate(
                "Code", "The error message names the script, although its rights are in order."),
        };
    case 39:
        return {
            QCoreApplication::translate("Code", "A folder cannot be moved into itself."),
            QCoreApplication::translate(
                "Code", "The new place lies inside the folder that is to be moved."),
            QCoreApplication::translate(
                "Code", "Two paths lead to the same folder through mounts or symbolic links."),
            QCoreApplication::translate("Code", "Choose another target."),
            QString(),
        };
    case 40:
        return {
            QCoreApplication::translate(
                "Code", "Kernel settings may be changed only by the host's administrator."),
            //: %1 is a path
            fill(QCoreApplication::translate(
                     "Code",
                     "Entries below %1 look at the root user and group of the host. Capabilities "
                     "do not count, and root of a user namespace is not root of the host."),
                 {QStringLiteral("/proc/sys")}),
            QCoreApplication::translate(
                "Code", "A program in a container wants to set kernel parameters when it starts."),
            QCoreApplication::translate(
                "Code", "Set the parameter on the host, or with the engine's option for kernel "
                        "parameters, which covers those that belong to the container alone."),
            QString(),
        };
    case 41:
        return {
            QCoreApplication::translate(
                "Code", "The permissions are sufficient, but the socket is of another type."),
            QCoreApplication::translate("Code", "The program that listens uses another type of "
                                                "socket than the one that is asked for."),
            QCoreApplication::translate(
                "Code", "A client made for stream connections is pointed at a socket for single "
                        "messages, such as that of a log service."),
            QCoreApplication::translate("Code", "Point the client at the right socket."),
            QString(),
        };
    case 42:
        return {
            QCoreApplication::translate("Code", "The engine cannot make the container."),
            QCoreApplication::translate(
                "Code", "Something that the settings ask for is refused before any process runs: "
                        "a number outside the id map, a source that is missing or of the wrong "
                        "kind, a mount point that cannot be made, an idmapped mount."),
            //: %1 is a path, %2 is a path
            fill(QCoreApplication::translate(
                     "Code", "The image or the settings name a number that the user's ranges in "
                             "%1 and %2 do not reach, or a path is mistyped."),
                 {QStringLiteral("/etc/subuid"), QStringLiteral("/etc/subgid")}),
            QCoreApplication::translate(
                "Code", "Change what the engine names in its own words. The rights of files in "
                        "the container do not matter before that."),
            QCoreApplication::translate(
                "Code", "The words of the engine often name the last step that failed, not the "
                        "setting that led there."),
        };
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each code
CodeText undeterminedText(int number)
{
    switch (number) {
    case 1:
        return {
            QCoreApplication::translate(
                "Code", "The server or program behind this file system has the last word."),
            QCoreApplication::translate(
                "Code", "For network file systems and FUSE the kernel on this machine does not "
                        "decide alone. What is known here allows it, but the server may refuse, "
                        "and it cannot be asked without trying."),
            //: %1 is the number 16
            fill(QCoreApplication::translate(
                     "Code", "NFS servers turn root into nobody unless told otherwise, see at most "
                             "%1 groups of a user, and have access rules per client. CIFS uses the "
                             "login of the mount. A FUSE program may answer anything."),
                 {QStringLiteral("16")}),
            QCoreApplication::translate(
                "Code", "Confirm with the harmless test. Look at the export options or the log of "
                        "the server. Use a number that the server knows."),
            QCoreApplication::translate("Code", "Owner and mode seen here are a hint only. "
                                                "Changing them here may do nothing at all."),
        };
    case 2:
        return {
            QCoreApplication::translate("Code", "Facts that decide could not be read."),
            QCoreApplication::translate(
                "Code", "At least one fact is missing, and the result depends on it. The list "
                        "beside the result says which ones, and what would read them."),
            QCoreApplication::translate(
                "Code", "Some data of another user's process can be read only by root, hidden "
                        "mounts cannot be looked at, and old kernels do not tell everything."),
            QCoreApplication::translate("Code",
                                        "Collect a snapshot with the rights that are named; "
                                        "collecting only reads. Then open the snapshot."),
            QCoreApplication::translate(
                "Code", "Not known is not the same as refused. The operation may well succeed."),
        };
    case 3:
        return {
            QCoreApplication::translate(
                "Code", "Owner and mode allow it; an active security module has the last word."),
            QCoreApplication::translate(
                "Code", "The permission check passes. A security module such as SELinux or "
                        "AppArmor has rules of its own, and they were not evaluated."),
            QCoreApplication::translate(
                "Code", "With SELinux a folder of the host usually lacks the label that containers "
                        "may use. AppArmor profiles go by paths, and a profile on the host may "
                        "also attach to a program by its path."),
            //: %1 is the option :z, %2 is the option :Z
            fill(QCoreApplication::translate(
                     "Code", "Look for the refusal in the audit log. With SELinux let the engine "
                             "relabel this one folder (%1 or %2), never a system folder. With "
                             "AppArmor adapt the profile."),
                 {QStringLiteral(":z"), QStringLiteral(":Z")}),
            QCoreApplication::translate(
                "Code", "Without SELinux the relabel option does nothing. Security modules are "
                        "blamed when owners are the reason, and the other way round; both can be "
                        "wrong at once. Switching the module off is no solution."),
        };
    case 4:
        return {
            QCoreApplication::translate(
                "Code", "The kernel also looks at the process that this entry describes."),
            //: %1 is a path
            fill(QCoreApplication::translate(
                     "Code", "Entries below %1 belong to processes. Beside the mode, the kernel "
                             "asks whether the one process may inspect the other."),
                 {QStringLiteral("/proc")}),
            QCoreApplication::translate("Code", "Tools in a container read entries of processes of "
                                                "other users, or of other containers."),
            QCoreApplication::translate(
                "Code",
                "Confirm with the harmless test, or run the tool as the user of that process."),
            QString(),
        };
    default:
        return {};
    }
}

QString section(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u'\n' + heading + u'\n' + wrapped(text, kLineCells, QStringLiteral("  "));
}

std::string upperCase(std::string_view text)
{
    std::string upper;
    for (const char c : text)
        upper += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return upper;
}

} // namespace

std::optional<CodeText> codeText(std::string_view code)
{
    const std::string name = upperCase(code);
    const bool denied = name.starts_with("ML-D");
    if (name.size() != 7 || (!denied && !name.starts_with("ML-U")))
        return std::nullopt;
    const auto number = parseNumber32(std::string_view(name).substr(4));
    if (!number)
        return std::nullopt;
    CodeText text = denied ? deniedText(static_cast<int>(*number))
                           : undeterminedText(static_cast<int>(*number));
    if (text.title.isEmpty())
        return std::nullopt;
    return text;
}

QString explainText(std::string_view code)
{
    const auto text = codeText(code);
    if (!text)
        return {};
    const QString name = QString::fromStdString(upperCase(code));
    return wrapped(name + QStringLiteral("  ") + text->title, kLineCells)
           + section(QCoreApplication::translate("Code", "What it means"), text->meaning)
           + section(QCoreApplication::translate("Code", "How it comes about"), text->origin)
           + section(QCoreApplication::translate("Code", "What usually helps"), text->help)
           + section(QCoreApplication::translate("Code", "What is easily got wrong"),
                     text->mistake);
}

QString wrapped(const QString &text, int cells, const QString &indent)
{
    QString lines;
    QString line = indent;
    for (const QString &word : text.split(u' ')) {
        const bool first = line == indent;
        const QString longer = first ? line + word : line + u' ' + word;
        if (first || displayWidth(longer) <= cells) {
            line = longer;
            continue;
        }
        lines += line + u'\n';
        line = indent + word;
    }
    return lines + line + u'\n';
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each cause
QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::OwnerModeMismatch:
        return QCoreApplication::translate(
            "Cause", "The number of the process does not fit the owner and mode of the object.");
    case Cause::EngineCreatedRootPath:
        return QCoreApplication::translate(
            "Cause", "The engine created the missing folder itself, as root.");
    case Cause::RootlessUidShift:
        return QCoreApplication::translate("Cause",
                                           "A rootless engine shifts the number of the process to "
                                           "a subordinate id that does not own the files.");
    case Cause::UsernsShift:
        return QCoreApplication::translate(
            "Cause",
            "A user namespace shifts the number of the process to another number on the host.");
    case Cause::UnmappedOwnerNoOverride:
        return QCoreApplication::translate(
            "Cause",
            "The owner or group of the object is not mapped, so capabilities do not count for it.");
    case Cause::SupplementaryGroupLost:
        return QCoreApplication::translate(
            "Cause", "The caller has the needed group, but the engine dropped it.");
    case Cause::SupplementaryGroupMissing:
        return QCoreApplication::translate("Cause",
                                           "The process is not in the group that has the right.");
    case Cause::ParentNotSearchable:
        return QCoreApplication::translate("Cause", "A folder on the way may not be entered.");
    case Cause::AclMask:
        return QCoreApplication::translate("Cause",
                                           "The ACL mask takes away what an ACL entry gives.");
    case Cause::UmaskOrInheritance:
        return QCoreApplication::translate(
            "Cause", "The object was made with too narrow a mode or with the wrong group.");
    case Cause::ReadOnlyMount:
        return QCoreApplication::translate("Cause", "The mount or its file system is read-only.");
    case Cause::ReadOnlyRootfs:
        return QCoreApplication::translate("Cause",
                                           "The container's own root file system is read-only.");
    case Cause::NoexecMount:
        return QCoreApplication::translate("Cause",
                                           "The mount does not allow programs to be executed.");
    case Cause::NotOwnerOperation:
        return QCoreApplication::translate("Cause", "Only the owner may do this.");
    case Cause::CapabilityDropped:
        return QCoreApplication::translate(
            "Cause", "Root in the container lacks a capability that root usually has.");
    case Cause::SubidRange:
        return QCoreApplication::translate(
            "Cause", "The range of subordinate ids or the id map does not cover the number.");
    case Cause::IdmapUnsupported:
        return QCoreApplication::translate(
            "Cause", "An idmapped mount is not possible or has no effect here.");
    case Cause::StickyOrProtected:
        return QCoreApplication::translate(
            "Cause", "The kernel protects files in shared folders from other users.");
    case Cause::ImmutableAttr:
        return QCoreApplication::translate("Cause",
                                           "The object is marked immutable or append-only.");
    case Cause::MountpointReplace:
        return QCoreApplication::translate("Cause",
                                           "A mount is in the way of renaming or removing.");
    case Cause::VolumeInitialOwnership:
        return QCoreApplication::translate(
            "Cause",
            "The volume got its first owner from a missing or different folder of the image.");
    case Cause::TmpfsOwnerMode:
        return QCoreApplication::translate(
            "Cause",
            "The temporary file system was mounted with another owner or mode than needed.");
    case Cause::ToolUidSyncSkipped:
        return QCoreApplication::translate("Cause",
                                           "A tool that should adjust the numbers did not do so.");
    case Cause::AppLevelCheck:
        return QCoreApplication::translate(
            "Cause", "The kernel allows it; the program refuses by a rule of its own.");
    case Cause::K8sFsgroupIgnored:
        return QCoreApplication::translate(
            "Cause", "The group set for the pod's volumes has no effect on this type of volume.");
    case Cause::FsWithoutOwnership:
        return QCoreApplication::translate(
            "Cause", "The file system stores no owners; they come from its mount options.");
    case Cause::FuseAllowOther:
        return QCoreApplication::translate("Cause",
                                           "The FUSE mount is closed to everybody but its owner.");
    case Cause::NfsSquash:
        return QCoreApplication::translate(
            "Cause", "The server maps the user to another identity or restricts the client.");
    case Cause::SelinuxLabel:
        return QCoreApplication::translate("Cause", "The SELinux label does not allow it.");
    case Cause::ApparmorProfile:
        return QCoreApplication::translate("Cause", "The AppArmor profile does not allow it.");
    case Cause::EngineConfinement:
        return QCoreApplication::translate(
            "Cause", "The engine itself sees another file tree than this machine's.");
    case Cause::ServiceSandbox:
        return QCoreApplication::translate(
            "Cause", "The service that runs the engine is restricted by its unit's options.");
    case Cause::VmFileSharing:
        return QCoreApplication::translate(
            "Cause", "The files are shared with a virtual machine, which decides about owners.");
    case Cause::QuotaOrSpace:
        return QCoreApplication::translate("Cause", "No space or quota is left.");
    case Cause::SourceMissingOrWrongType:
        return QCoreApplication::translate(
            "Cause", "The object does not exist or is of another kind than needed.");
    case Cause::DeviceRefused:
        return QCoreApplication::translate("Cause", "Devices are not allowed here.");
    case Cause::NotAPermission:
        return QCoreApplication::translate("Cause", "This is no matter of permissions.");
    }
    return {};
}

} // namespace mountlens::ui
