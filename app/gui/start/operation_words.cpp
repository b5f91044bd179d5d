// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/operation_words.h"

#include "text/fill.h"

#include <QCoreApplication>
#include <QEvent>

#include <array>

namespace mountlens::ui {

namespace {

constexpr const char *kContext = "OperationWords";

/// A name that nobody uses.
constexpr const char *kNewName = "mountlens-new";

constexpr int kTold = -1;

constexpr std::array<Deed, 11> kDeeds{
    Deed::Read,   Deed::Change,  Deed::CreateInside, Deed::MakeFolder,
    Deed::Create, Deed::Delete,  Deed::DeleteFolder, Deed::Run,
    Deed::Enter,  Deed::Connect, Deed::ChangeMode,
};

const char *operationSource(Operation operation) // NOLINT(readability-function-size): a table
{
    switch (operation) {
    //: What is done to a file or folder, in tables: short
    case Operation::Traverse:
        return QT_TRANSLATE_NOOP("OperationWords", "enter");
    //: What is done to a folder, in tables: short
    case Operation::List:
        return QT_TRANSLATE_NOOP("OperationWords", "list");
    //: What is done to a file, in tables: short
    case Operation::Read:
        return QT_TRANSLATE_NOOP("OperationWords", "read");
    //: What is done to a file, in tables: short
    case Operation::Write:
        return QT_TRANSLATE_NOOP("OperationWords", "change");
    //: What is done to a file, in tables: something is added at its end
    case Operation::Append:
        return QT_TRANSLATE_NOOP("OperationWords", "append");
    //: What is done to a file, in tables: all its content is removed
    case Operation::Truncate:
        return QT_TRANSLATE_NOOP("OperationWords", "clear");
    //: What is done to a program, in tables: short
    case Operation::Execute:
        return QT_TRANSLATE_NOOP("OperationWords", "run");
    //: What is done in a folder, in tables: short
    case Operation::Create:
    case Operation::OpenCreate:
        return QT_TRANSLATE_NOOP("OperationWords", "create a file");
    //: What is done in a folder, in tables: short
    case Operation::Mkdir:
        return QT_TRANSLATE_NOOP("OperationWords", "make a folder");
    //: What is done in a folder, in tables: short
    case Operation::Symlink:
    case Operation::Link:
        return QT_TRANSLATE_NOOP("OperationWords", "make a link");
    //: What is done in a folder, in tables: a pipe, socket or device is made
    case Operation::Mkfifo:
    case Operation::Mksock:
    case Operation::MknodChar:
    case Operation::MknodBlock:
        return QT_TRANSLATE_NOOP("OperationWords", "make a special file");
    //: What is done to a file or folder, in tables: short
    case Operation::Unlink:
    case Operation::Rmdir:
        return QT_TRANSLATE_NOOP("OperationWords", "delete");
    //: What is done to a file, in tables: short
    case Operation::Rename:
        return QT_TRANSLATE_NOOP("OperationWords", "rename");
    //: What is done to a file, in tables: short
    case Operation::Chmod:
        return QT_TRANSLATE_NOOP("OperationWords", "change the permissions");
    //: What is done to a file, in tables: short
    case Operation::Chown:
        return QT_TRANSLATE_NOOP("OperationWords", "change the owner");
    //: What is done to a file, in tables: its time of last change is set
    case Operation::UtimesNow:
    case Operation::UtimesSet:
        return QT_TRANSLATE_NOOP("OperationWords", "set the times");
    //: What is done to a file, in tables: an extended attribute is set
    case Operation::Setxattr:
        return QT_TRANSLATE_NOOP("OperationWords", "set an attribute");
    //: What is done to a socket, in tables: short
    case Operation::Connect:
        return QT_TRANSLATE_NOOP("OperationWords", "connect");
    //: What is done to a file, in tables: its properties are looked at
    case Operation::Stat:
        return QT_TRANSLATE_NOOP("OperationWords", "look at");
    }
    return "";
}

QString deedText(Deed deed)
{
    switch (deed) {
    case Deed::Read:
        //: In a list: what should be checked
        return DeedBox::tr("Open and read it");
    case Deed::Change:
        //: In a list: what should be checked
        return DeedBox::tr("Save or change this file");
    case Deed::CreateInside:
        //: In a list: what should be checked
        return DeedBox::tr("Create new files in it");
    case Deed::MakeFolder:
        //: In a list: what should be checked
        return DeedBox::tr("Create new folders in it");
    case Deed::Create:
        //: In a list: what should be checked; the path names a file that is not there yet
        return DeedBox::tr("Create this file");
    case Deed::Delete:
        //: In a list: what should be checked
        return DeedBox::tr("Delete this file");
    case Deed::DeleteFolder:
        //: In a list: what should be checked
        return DeedBox::tr("Delete this empty folder");
    case Deed::Run:
        //: In a list: what should be checked
        return DeedBox::tr("Run this program");
    case Deed::Enter:
        //: In a list: what should be checked
        return DeedBox::tr("Enter this folder");
    case Deed::Connect:
        //: In a list: what should be checked
        return DeedBox::tr("Connect to this socket");
    case Deed::ChangeMode:
        //: In a list: what should be checked
        return DeedBox::tr("Change its permissions");
    }
    return {};
}

QString toldText(Operation operation)
{
    //: In a list: what should be checked; %1 is what a message says was done: read, create a file
    return fill(DeedBox::tr("As the message says: %1"), {operationWords(operation)});
}

Operation operationOf(Deed deed)
{
    switch (deed) {
    case Deed::Read:
        return Operation::Read;
    case Deed::Change:
        return Operation::Write;
    case Deed::CreateInside:
    case Deed::Create:
        return Operation::Create;
    case Deed::MakeFolder:
        return Operation::Mkdir;
    case Deed::Delete:
        return Operation::Unlink;
    case Deed::DeleteFolder:
        return Operation::Rmdir;
    case Deed::Run:
        return Operation::Execute;
    case Deed::Enter:
        return Operation::Traverse;
    case Deed::Connect:
        return Operation::Connect;
    case Deed::ChangeMode:
        return Operation::Chmod;
    }
    return Operation::Read;
}

} // namespace

QString operationWords(Operation operation)
{
    return QCoreApplication::translate(kContext, operationSource(operation));
}

Request requestFor(Deed deed, const std::string &path)
{
    Request request;
    request.operation = operationOf(deed);
    request.path = path;
    if (deed != Deed::CreateInside && deed != Deed::MakeFolder)
        return request;
    if (!path.ends_with('/'))
        request.path += '/';
    request.path += kNewName;
    return request;
}

std::optional<Deed> deedOf(Operation operation)
{
    switch (operation) {
    case Operation::List:
        return Deed::Read;
    case Operation::Append:
    case Operation::Truncate:
        return Deed::Change;
    case Operation::Create:
    case Operation::OpenCreate:
        return Deed::Create;
    default:
        break;
    }
    for (const Deed deed : kDeeds) {
        if (operationOf(deed) == operation && deed != Deed::MakeFolder)
            return deed;
    }
    return std::nullopt;
}

DeedBox::DeedBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const Deed deed : kDeeds)
        addItem(QString(), static_cast<int>(deed));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    retranslate();
}

std::optional<Deed> DeedBox::deed() const
{
    const int chosen = currentData().toInt();
    return chosen == kTold ? std::nullopt : std::optional(static_cast<Deed>(chosen));
}

void DeedBox::setTold(std::optional<Operation> told)
{
    if (m_told)
        removeItem(0);
    m_told = told;
    if (told) {
        insertItem(0, QString(), kTold);
        setCurrentIndex(0);
    }
    retranslate();
}

void DeedBox::setDeed(Deed deed)
{
    setCurrentIndex(findData(static_cast<int>(deed)));
}

void DeedBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeedBox::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, itemData(i).toInt() == kTold
                           ? toldText(*m_told)
                           : deedText(static_cast<Deed>(itemData(i).toInt())));
}

} // namespace mountlens::ui
