// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/check_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each operation
QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
        //: What a process may want to do: pass through a directory. An entry of a list, the first
        //: cell of a table row
        return QCoreApplication::translate("Operation", "Enter directory");
    case Operation::List:
        //: What a process may want to do: see the names in a directory. An entry of a list, the
        //: first cell of a table row
        return QCoreApplication::translate("Operation", "List directory");
    case Operation::Read:
        //: What a process may want to do: open for reading. An entry of a list, the first cell of a
        //: table row
        return QCoreApplication::translate("Operation", "Read");
    case Operation::Write:
        //: What a process may want to do: open for writing. An entry of a list, the first cell of a
        //: table row
        return QCoreApplication::translate("Operation", "Write");
    case Operation::Append:
        //: What a process may want to do: open for writing at the end. An entry of a list, the
        //: first cell of a table row
        return QCoreApplication::translate("Operation", "Append");
    case Operation::Truncate:
        //: What a process may want to do: cut a file to another length. An entry of a list, the
        //: first cell of a table row
        return QCoreApplication::translate("Operation", "Truncate");
    case Operation::Execute:
        //: What a process may want to do: run a program. An entry of a list, the first cell of a
        //: table row
        return QCoreApplication::translate("Operation", "Execute");
    case Operation::Create:
        //: What a process may want to do: make a new file. An entry of a list, the first cell of a
        //: table row
        return QCoreApplication::translate("Operation", "Create file");
    case Operation::OpenCreate:
        //: What a process may want to do: open(2) with O_CREAT. An entry of a list, the first cell
        //: of a table row
        return QCoreApplication::translate("Operation", "Open or create file");
    case Operation::Mkdir:
        //: What a process may want to do: make a directory. An entry of a list, the first cell of a
        //: table row
        return QCoreApplication::translate("Operation", "Create directory");
    case Operation::Symlink:
        //: What a process may want to do: make a symbolic link. An entry of a list, the first cell
        //: of a table row
        return QCoreApplication::translate("Operation", "Create symbolic link");
    case Operation::Mkfifo:
        //: What a process may want to do: make a FIFO. An entry of a list, the first cell of a
        //: table row
        return QCoreApplication::translate("Operation", "Create named pipe");
    case Operation::Mksock:
        //: What a process may want to do: make a socket in the file system. An entry of a list, the
        //: first cell of a table row
        return QCoreApplication::translate("Operation", "Create socket");
    case Operation::MknodChar:
        //: What a process may want to do: make a device node. An entry of a list, the first cell of
        //: a table row
        return QCoreApplication::translate("Operation", "Create character device");
    case Operation::MknodBlock:
        //: What a process may want to do: make a device node. An entry of a list, the first cell of
        //: a table row
        return QCoreApplication::translate("Operation", "Create block device");
    case Operation::Unlink:
        //: What a process may want to do: remove a name that is no directory. An entry of a list,
        //: the first cell of a table row
        return QCoreApplication::translate("Operation", "Delete");
    case Operation::Rmdir:
        //: What a process may want to do: remove an empty directory. An entry of a list, the first
        //: cell of a table row
        return QCoreApplication::translate("Operation", "Delete directory");
    case Operation::Rename:
        //: What a process may want to do: give another name. An entry of a list, the first cell of
        //: a table row
        return QCoreApplication::translate("Operation", "Rename or move");
    case Operation::Link:
        //: What a process may want to do: give a second name. An entry of a list, the first cell of
        //: a table row
        return QCoreApplication::translate("Operation", "Create hard link");
    case Operation::Chmod:
        //: What a process may want to do: chmod. An entry of a list, the first cell of a table row
        return QCoreApplication::translate("Operation", "Change mode");
    case Operation::Chown:
        //: What a process may want to do: chown. An entry of a list, the first cell of a table row
        return QCoreApplication::translate("Operation", "Change owner or group");
    case Operation::UtimesNow:
        //: What a process may want to do: touch. An entry of a list, the first cell of a table row
        return QCoreApplication::translate("Operation", "Set times to now");
    case Operation::UtimesSet:
        //: What a process may want to do: touch -d. An entry of a list, the first cell of a table
        //: row
        return QCoreApplication::translate("Operation", "Set times to any moment");
    case Operation::Setxattr:
        //: What a process may want to do: setfattr. An entry of a list, the first cell of a table
        //: row
        return QCoreApplication::translate("Operation", "Set extended attribute");
    case Operation::Connect:
        //: What a process may want to do: connect to a UNIX socket. An entry of a list, the first
        //: cell of a table row
        return QCoreApplication::translate("Operation", "Connect to socket");
    case Operation::Stat:
        //: What a process may want to do: stat. An entry of a list, the first cell of a table row
        return QCoreApplication::translate("Operation", "Look up attributes");
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry for each stage
QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Lookup:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Look-up of the name");
    case Stage::Symlink:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Symbolic link");
    case Stage::SuperblockReadOnly:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "File system writable");
    case Stage::FlagBits:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Immutable and append-only flags");
    case Stage::MappedIds:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Mapping of the owner");
    case Stage::OwnerClass:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Owner class");
    case Stage::Acl:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "ACL");
    case Stage::GroupClass:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Group class");
    case Stage::OtherClass:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Others class");
    case Stage::Capability:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Capabilities");
    case Stage::DeviceCgroup:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Device control group");
    case Stage::FileSystem:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Rules of the file system");
    case Stage::MountReadOnly:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Mount writable");
    case Stage::MountOptions:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Mount options");
    case Stage::FileKind:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Kind of file");
    case Stage::InUse:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "File in use");
    case Stage::Interpreter:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Interpreter");
    case Stage::Sticky:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Sticky bit");
    case Stage::Existence:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Existence of the name");
    case Stage::Creation:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Creation");
    case Stage::Mountpoint:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Mount point");
    case Stage::Ownership:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Ownership");
    case Stage::Xattr:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Extended attributes");
    case Stage::Socket:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Socket");
    case Stage::SecurityModule:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Security modules");
    case Stage::Seccomp:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Seccomp filter");
    case Stage::SetUp:
        //: What one check of the kernel looks at; a cell of a table
        return QCoreApplication::translate("Stage", "Set-up by the engine");
    }
    return {};
}

QString stepResultText(StepResult result)
{
    switch (result) {
    case StepResult::Pass:
        //: The result of one check; a cell of a table
        return QCoreApplication::translate("Step", "passed");
    case StepResult::Deny:
        //: The result of one check; a cell of a table
        return QCoreApplication::translate("Step", "denies");
    case StepResult::NotReached:
        //: The result of one check that comes behind the one that decides; a cell of a table
        return QCoreApplication::translate("Step", "not reached");
    case StepResult::NotApplicable:
        //: The result of one check that is about somebody or something else; a cell of a table
        return QCoreApplication::translate("Step", "not applicable");
    case StepResult::Unknown:
        //: The result of one check, a fact for it is missing; a cell of a table
        return QCoreApplication::translate("Step", "unknown");
    }
    return {};
}

} // namespace mountlens::ui
