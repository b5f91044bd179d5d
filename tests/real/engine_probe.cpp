// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The static program that is the main process of every container of the real engines. It says who
/// it is, then really makes each call that is asked of it, a line each:
///
///   out  the lines of /proc/self/status and the id maps, then "ready"
///   in   OP PATH [PATH2]       out  OP PATH ERRNO      (0: it worked)
///   in   end                   out  done
///
/// and stays until its input ends. Paths hold no blanks.
#include "kernel/operation_call.h"

#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>

#include <sys/stat.h>

namespace mountlens::real {

namespace {

void sayIds(const char *file)
{
    std::ifstream lines(std::string("/proc/self/") + file);
    for (std::string line; std::getline(lines, line);)
        std::cout << file << ": " << line << '\n';
}

void introduce()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        for (const char *name : {"Uid:", "Gid:", "Groups:", "CapEff:", "NoNewPrivs:"}) {
            if (line.rfind(name, 0) == 0)
                std::cout << line << '\n';
        }
    }
    sayIds("uid_map");
    sayIds("gid_map");
    std::cout << "ready" << std::endl;
}

/// The mode a file has, so that chmod changes nothing.
Mode modeOf(const std::string &path)
{
    struct stat found
    {
    };
    return ::stat(path.c_str(), &found) == 0 ? Mode(found.st_mode) : Mode(0644);
}

/// -1: no such operation.
int perform(const std::string &operation, const std::string &path, const std::string &path2)
{
    const auto known = operationFromName(operation);
    if (!known)
        return -1;
    Request request;
    request.operation = *known;
    request.path = path;
    request.path2 = path2;
    request.xattrName = "user.test";
    if (*known == Operation::Chmod)
        request.mode = modeOf(path);
    if (*known == Operation::Chown)
        request.uid = Uid(0);
    return judge::callKernel(request);
}

void answerUntilEnd()
{
    for (std::string line; std::getline(std::cin, line) && line != "end";) {
        std::string operation;
        std::string path;
        std::string path2;
        std::istringstream(line) >> operation >> path >> path2;
        std::cout << operation << ' ' << path << ' ' << perform(operation, path, path2) << '\n';
    }
    std::cout << "done" << std::endl;
}

} // namespace

} // namespace mountlens::real

int main()
{
    ::umask(022);
    mountlens::real::introduce();
    mountlens::real::answerUntilEnd();
    std::cin.ignore(std::numeric_limits<std::streamsize>::max());
    return 0;
}
