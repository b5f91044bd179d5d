// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The static program that is the main process of every container of the real engines. It says who
/// it is, then really makes each call that is asked of it, a line each:
///
///   out  the lines of /proc/self/status and the id maps, then "ready"
///   in   [as UID:GID[,GID...]] OP PATH [PATH2]       out  OP PATH ERRNO      (0: it worked)
///   in   end                   out  done
///
/// and stays until its input ends. Paths hold no blanks. `as` makes the call in a child with these
/// ids, as a server's worker. In place of PATH2, chown takes a uid (without: 0) and chmod an octal
/// mode (without: the one that is there).
#include "kernel/operation_call.h"

#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// The second word of chown and chmod.
void takeValue(Request &request, const std::string &value)
{
    if (request.operation == Operation::Chown)
        request.uid = Uid(value.empty() ? 0 : static_cast<std::uint32_t>(std::stoul(value)));
    else if (request.operation == Operation::Chmod)
        request.mode = value.empty()
                           ? modeOf(request.path)
                           : Mode(static_cast<std::uint16_t>(std::stoul(value, nullptr, 8)));
    else
        request.path2 = value;
}

/// -1: no such operation.
int perform(std::istream &words, std::string &operation, std::string &path)
{
    std::string second;
    words >> path >> second;
    const auto known = operationFromName(operation);
    if (!known)
        return -1;
    Request request;
    request.operation = *known;
    request.path = path;
    request.xattrName = "user.test";
    takeValue(request, second);
    return judge::callKernel(request);
}

/// UID:GID[,GID...]; false: they cannot be taken.
bool become(const std::string &user)
{
    std::istringstream words(user);
    char mark = 0;
    uid_t uid = 0;
    gid_t gid = 0;
    words >> uid >> mark >> gid;
    std::vector<gid_t> groups;
    for (gid_t group = 0; words >> mark >> group;)
        groups.push_back(group);
    return ::setgroups(groups.size(), groups.data()) == 0 && ::setresgid(gid, gid, gid) == 0
           && ::setresuid(uid, uid, uid) == 0;
}

/// The exit status carries the errno; 255: the child could not become that user.
int performAs(const std::string &user,
              std::istream &words,
              std::string &operation,
              std::string &path)
{
    std::string line;
    std::getline(words, line);
    std::istringstream(line) >> operation >> path;
    const pid_t child = ::fork();
    if (child == 0) {
        std::istringstream rest(line);
        rest >> operation;
        ::_exit(become(user) ? perform(rest, operation, path) : 255);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status) == 255 ? -1 : WEXITSTATUS(status);
}

int answer(std::istream &words, std::string &operation, std::string &path)
{
    words >> operation;
    if (operation != "as")
        return perform(words, operation, path);
    std::string user;
    words >> user;
    return performAs(user, words, operation, path);
}

void answerUntilEnd()
{
    for (std::string line; std::getline(std::cin, line) && line != "end";) {
        std::string operation;
        std::string path;
        std::istringstream words(line);
        const int code = answer(words, operation, path);
        std::cout << operation << ' ' << path << ' ' << code << '\n';
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
