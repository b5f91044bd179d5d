// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "truth.h"

#include <array>
#include <cstring>

namespace mountlens::real {

namespace {

/// What changes a file neither for the other questions nor for those of another mount of it.
constexpr std::array<Operation, 7> kOfContent = {
    Operation::Stat,  Operation::Read,      Operation::Write,    Operation::Append,
    Operation::Chmod, Operation::UtimesNow, Operation::Setxattr,
};

struct NewEntry
{
    Operation operation;
    const char *name;
};

constexpr std::array<NewEntry, 5> kNewEntries = {{
    {Operation::Create, "/new"},
    {Operation::Mkdir, "/newdir"},
    {Operation::Symlink, "/symlink"},
    {Operation::Mkfifo, "/fifo"},
    {Operation::MknodChar, "/device"},
}};

Request asking(Operation operation, std::string path, std::string path2 = {})
{
    Request request;
    request.operation = operation;
    request.path = std::move(path);
    request.path2 = std::move(path2);
    if (operation == Operation::Setxattr)
        request.xattrName = "user.test";
    if (operation == Operation::Chown)
        request.uid = Uid(0);
    return request;
}

std::string directoryOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

void askOfContent(Questions &questions, const std::string &file)
{
    for (const Operation operation : kOfContent)
        questions.push_back(asking(operation, file));
}

void askOfFile(Questions &questions, const std::string &file)
{
    askOfContent(questions, file);
    questions.push_back(asking(Operation::Rename, directoryOf(file) + "/spare", file));
}

void askOfSocket(Questions &questions, const std::string &path)
{
    for (const Operation operation :
         {Operation::Connect, Operation::Stat, Operation::Read, Operation::Chmod})
        questions.push_back(asking(operation, path));
}

void askOfDirectory(Questions &questions, const std::string &directory)
{
    questions.push_back(asking(Operation::List, directory));
    questions.push_back(asking(Operation::Traverse, directory));
    askOfContent(questions, directory + "/file");
    questions.push_back(asking(Operation::Execute, directory + "/script"));
    for (const NewEntry &entry : kNewEntries)
        questions.push_back(asking(entry.operation, directory + entry.name));
    questions.push_back(asking(Operation::Unlink, directory + "/victim"));
    questions.push_back(asking(Operation::Rmdir, directory + "/empty"));
    questions.push_back(
        asking(Operation::Rename, directory + "/moved-from", directory + "/moved-to"));
    questions.push_back(asking(Operation::Link, directory + "/spare", directory + "/linked"));
    questions.push_back(asking(Operation::Truncate, directory + "/spare"));
    questions.push_back(asking(Operation::Chown, directory + "/given"));
}

} // namespace

Questions questionsFor(const QStringList &places)
{
    Questions questions;
    for (const QString &place : places) {
        if (place.startsWith(QLatin1String("f:")))
            askOfFile(questions, place.mid(2).toStdString());
        else if (place.startsWith(QLatin1String("s:")))
            askOfSocket(questions, place.mid(2).toStdString());
        else
            askOfDirectory(questions, place.toStdString());
    }
    return questions;
}

std::string inWords(const Request &request)
{
    std::string text(operationName(request.operation));
    text += ' ' + request.path;
    return request.path2.empty() ? text : text + ' ' + request.path2;
}

std::string inWords(int code)
{
    if (code == 0)
        return "ok";
    const char *name = ::strerrorname_np(code);
    return name ? name : std::to_string(code);
}

} // namespace mountlens::real
