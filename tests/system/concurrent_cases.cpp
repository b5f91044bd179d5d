// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Several threads, each with live cases of its own, come to the same answers as one.
#include "asking.h"
#include "base/text_scan.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/check.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <optional>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr int kThreads = 4;
constexpr int kRounds = 20;

const std::vector<std::string> kPaths{
    "/",       "/etc/passwd",    "/etc/passwd/x", "/proc/self/cwd", "/dev/null",
    "/bin/sh", "/mnt/view/file", "/mnt/inside",   "/no/such/file"};

/// One line for each operation and path.
std::string answers(Pid pid)
{
    LiveCase live = caseOf(pid);
    std::string text;
    for (const std::string &path : kPaths) {
        for (std::size_t i = 0; i < kOperationCount; ++i) {
            const auto operation = static_cast<Operation>(i);
            text += std::string(operationName(operation)) + ' ' + path + ' '
                    + inWords(ask(live, operation, path)) + '\n';
        }
    }
    return text;
}

/// A container with an idmapped mount and a superblock of its own. Its user namespace is made here
/// and not by a helper: ThreadSanitizer gives every forked process a thread, which rules that out.
StagedProcess startContainer()
{
    for (const char *folder : {"/mnt/source", "/mnt/view", "/mnt/inside"})
        makeFolder(folder, 0777);
    makeFile("/mnt/source/file");
    StagedProcess container(
        [] { judge::checked(::unshare(CLONE_NEWUSER), "unshare user namespace"); },
        [] {
            leaveMountNamespace();
            mountTmpfs("/mnt/inside");
        });
    const std::string proc = "/proc/" + std::to_string(container.pid().value());
    writeControl(proc + "/uid_map", "0 0 65536");
    writeControl(proc + "/gid_map", "0 0 65536");
    judge::UserNamespaceHandle space;
    space.fd = judge::checkedFd(::open((proc + "/ns/user").c_str(), O_RDONLY | O_CLOEXEC), proc);
    bindMount("/mnt/source", "/mnt/view", 0, &space);
    container.proceed();
    return container;
}

std::string firstDifference(std::string_view found, std::string_view wanted)
{
    while (!found.empty()) {
        const std::string_view line = takeLine(found);
        const std::string_view other = takeLine(wanted);
        if (line != other)
            return "found '" + std::string(line) + "', not '" + std::string(other) + '\'';
    }
    return "fewer answers";
}

void compare(Checks &checks, const std::vector<Pid> &pids)
{
    std::vector<std::string> wanted(pids.size());
    std::transform(pids.begin(), pids.end(), wanted.begin(), answers);
    const auto work = [&](int number) {
        for (int round = 0; round < kRounds; ++round) {
            const std::size_t which = static_cast<std::size_t>(number + round) % pids.size();
            const std::string found = answers(pids[which]);
            checks.that(found == wanted[which],
                        [&] { return firstDifference(found, wanted[which]); });
        }
    };
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back(work, i);
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

} // namespace mountlens

int main()
{
    using namespace mountlens;
    Checks checks;
    std::vector<Pid> pids{Pid(::getpid())};
    std::optional<StagedProcess> container;
    if (!missingForStage().empty() && !mayBeSkipped()) {
        std::fprintf(stderr, "%s\n", missingForStage().c_str());
        return 1;
    }
    try {
        if (missingForStage().empty())
            pids.push_back(container.emplace(startContainer()).pid());
        compare(checks, pids);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return checks.finish("concurrent_cases");
}
