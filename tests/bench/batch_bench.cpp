// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `check --batch` on live paths against the system calls it cannot avoid: mountlens_batch_bench
/// PROGRAM [ANSWERS]. Prints answers a second for both, and their ratio.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kFiles = 1000;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A path of depth six: four folders below the scratch folder, the folder itself, and the file.
std::vector<std::string> makeFiles(const std::filesystem::path &scratch)
{
    const std::filesystem::path folder = scratch / "a" / "b" / "c";
    std::filesystem::create_directories(folder);
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < kFiles; ++i) {
        const std::filesystem::path file = folder / (std::to_string(i));
        std::ofstream(file).put('x');
        paths.push_back(file.string());
    }
    return paths;
}

/// Opens and asks each component once, as any program that judges a path must.
void walk(const std::string &path)
{
    int at = ::open("/", O_PATH | O_CLOEXEC);
    std::size_t from = 1;
    while (at >= 0 && from < path.size()) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        const std::string name = path.substr(from, end - from);
        const int next = ::openat(at, name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
        struct statx facts = {};
        ::statx(next, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &facts);
        ::close(at);
        at = next;
        from = end + 1;
    }
    if (at >= 0)
        ::close(at);
}

double floorSeconds(const std::vector<std::string> &paths, std::size_t answers)
{
    const auto start = Clock::now();
    for (std::size_t i = 0; i < answers; ++i)
        walk(paths[i % paths.size()]);
    return secondsSince(start);
}

void writeRequests(const std::string &file,
                   const std::vector<std::string> &paths,
                   std::size_t answers)
{
    std::ofstream out(file);
    for (std::size_t i = 0; i < answers; ++i) {
        out << R"({"id":)" << i
            << R"(,"credentials":{"uid":65534,"gid":65534,"groups":[],"caps":"0"},)"
            << R"("op":"read","path":")" << paths[i % paths.size()] << "\"}\n";
    }
}

/// Runs the program on the requests; its answers go nowhere.
double batchSeconds(const char *program, const std::string &requests)
{
    const auto start = Clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        const int in = ::open(requests.c_str(), O_RDONLY);
        const int out = ::open("/dev/null", O_WRONLY);
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::execl(program, program, "check", "--batch", nullptr);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::cerr << "mountlens_batch_bench: the program failed\n";
        std::exit(1); // NOLINT(concurrency-mt-unsafe): one thread
    }
    return secondsSince(start);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::cerr << "usage: mountlens_batch_bench PROGRAM [ANSWERS]\n";
        return 3;
    }
    const std::size_t answers = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100000;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    ::sched_setaffinity(0, sizeof one, &one);

    std::string scratch = (std::filesystem::temp_directory_path() / "mountlens-XXXXXX").string();
    if (!::mkdtemp(scratch.data())) {
        std::perror("mkdtemp");
        return 1;
    }
    const auto paths = makeFiles(scratch);
    const std::string requests = scratch + "/requests.jsonl";
    writeRequests(requests, paths, answers);
    const auto count = static_cast<double>(answers);
    const double floor = floorSeconds(paths, answers);
    const double batch = batchSeconds(argv[1], requests);
    std::printf("system calls alone: %.0f a second\ncheck --batch: %.0f a second\nratio: %.2f\n",
                count / floor, count / batch, batch / floor);
    std::filesystem::remove_all(scratch);
    return 0;
}
