// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/operation_groups.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

constexpr std::array<Operation, 9> kUsual = {
    Operation::Read, Operation::Write,    Operation::Create,  Operation::Unlink, Operation::Rename,
    Operation::List, Operation::Traverse, Operation::Execute, Operation::Connect};
constexpr std::array<Operation, 8> kMake = {
    Operation::Mkdir,  Operation::OpenCreate, Operation::Symlink,   Operation::Link,
    Operation::Mkfifo, Operation::Mksock,     Operation::MknodChar, Operation::MknodBlock};
constexpr std::array<Operation, 8> kChange = {
    Operation::Append, Operation::Truncate,  Operation::Rmdir,     Operation::Chmod,
    Operation::Chown,  Operation::UtimesNow, Operation::UtimesSet, Operation::Setxattr};
constexpr std::array<Operation, 1> kOther = {Operation::Stat};

} // namespace

std::span<const Operation> operationsOf(OperationGroup group) noexcept
{
    switch (group) {
    case OperationGroup::Usual:
        return kUsual;
    case OperationGroup::Make:
        return kMake;
    case OperationGroup::Change:
        return kChange;
    case OperationGroup::Other:
        break;
    }
    return kOther;
}

QString operationGroupText(OperationGroup group)
{
    switch (group) {
    case OperationGroup::Usual:
        //: Heading above operations in a list (read, write, create file…)
        return QCoreApplication::translate("OperationGroup", "Usual");
    case OperationGroup::Make:
        //: Heading above operations in a list (create directory, create symbolic link…)
        return QCoreApplication::translate("OperationGroup", "Create something else");
    case OperationGroup::Change:
        //: Heading above operations in a list (append, delete directory, change mode…)
        return QCoreApplication::translate("OperationGroup", "Change what is there");
    case OperationGroup::Other:
        break;
    }
    //: Heading above operations in a list (look up attributes)
    return QCoreApplication::translate("OperationGroup", "Only look");
}

} // namespace mountlens::ui
