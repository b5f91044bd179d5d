// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "comparison.h"

#include "base/text_scan.h"
#include "checked.h"
#include "fact_printer.h"
#include "request_generator.h"
#include "sysctls.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <system_error>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

constexpr std::uint64_t kCasesPerWorld = 150;
constexpr std::uint64_t kManyDisagreements = 40;
constexpr int kSkip = 77; // SKIP_RETURN_CODE of ctest

void print(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

std::string codeText(int code)
{
    return code == 0 ? "allowed" : ::strerrorname_np(code);
}

std::string predictionText(const Prediction &prediction)
{
    if (prediction.kind == Prediction::Kind::Undetermined)
        return "undetermined";
    return prediction.kind == Prediction::Kind::Allowed ? "allowed" : codeText(prediction.code);
}

/// What one case was about; `explanation` is empty where nobody asked for it.
std::string report(const Options &options,
                   std::uint64_t number,
                   const SubjectProcess &subject,
                   const Request &request,
                   const Prediction &prediction,
                   int kernel)
{
    std::string text = "--seed " + std::to_string(options.seed) + " --case "
                       + std::to_string(number) + ": " + toText(request) + "\n  predicted "
                       + predictionText(prediction) + ", the kernel said " + codeText(kernel) + "\n"
                       + subject.describe();
    for (const std::string &missing : prediction.missing)
        text += "  missing: " + missing + "\n";
    return text;
}

struct CaseRunner
{
    const Options &options;
    Predictor &predictor;
    Tally &tally;

    void run(std::uint64_t number, SubjectProcess &subject, const Request &request)
    {
        const bool wanted = options.only == number;
        const Prediction prediction = predictor.predict(subject, request);
        std::string explanation = wanted ? predictor.explainLast() : std::string();
        int kernel = 0;
        try {
            kernel = subject.perform(request);
        } catch (const std::system_error &) {
            print(report(options, number, subject, request, prediction, 0));
            throw;
        }
        tally.add(request.operation, kernel, prediction);
        const bool undetermined = prediction.kind == Prediction::Kind::Undetermined;
        const bool disagrees = !undetermined && !prediction.agreesWith(kernel);
        if (!wanted && !disagrees && !(options.verbose && undetermined))
            return;
        if (explanation.empty())
            explanation = predictor.explainLast();
        print((disagrees ? "DISAGREEMENT " : "case ")
              + report(options, number, subject, request, prediction, kernel) + explanation + "\n");
    }
};

/// Credentials say where they work by path.
void goToRoot(SubjectProcess &subject)
{
    Request request;
    request.operation = Operation::Traverse;
    request.path = "/";
    (void)subject.perform(request);
}

void runWorld(std::uint64_t first, std::uint64_t end, const Stage &stage, CaseRunner &runner)
{
    const std::uint64_t seed = mixSeed(runner.options.seed, first / kCasesPerWorld);
    GeneratedWorld world(stage, seed, runner.options.subjects);
    Random random(mixSeed(seed, 1));
    RequestGenerator requests(random, world);
    for (std::uint64_t number = first; number < end; ++number) {
        SubjectProcess &subject = *random.pick(world.subjects());
        if (world.choice() == SubjectChoice::CredentialsOnly && !subject.standsWhereItsPathLeads())
            goToRoot(subject);
        const Request request = requests.next(subject);
        runner.run(number, subject, request);
        if (runner.tally.disagreements() >= kManyDisagreements)
            return;
    }
}

bool canUnshare(int flags)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::unshare(flags) == 0 ? 0 : 1);
    int status = 1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

/// Empty: nothing is missing.
std::string missingRight(const Options &options)
{
    if (::geteuid() != 0)
        return "not root";
    if (!canUnshare(CLONE_NEWNS))
        return "no right to make a mount namespace";
    if (!canUnshare(CLONE_NEWUSER))
        return "no right to make a user namespace";
    for (const std::string &fileSystem : options.fileSystems) {
        const bool image = fileSystem != "tmpfs" && fileSystem != "overlay";
        if (image && ::access("/dev/loop-control", R_OK | W_OK) != 0)
            return "no loop devices";
    }
    return {};
}

int skipOrFail(const std::string &reason)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): one thread
    const char *const ci = std::getenv("CI");
    const bool mustRun = ci && std::string_view(ci) == "true";
    print((mustRun ? "FAIL: " : "SKIP: ") + reason + "\n");
    return mustRun ? EXIT_FAILURE : kSkip;
}

int judgeResult(const Tally &tally, const Options &options, double seconds)
{
    print(tally.table());
    const double rate = static_cast<double>(tally.cases()) / seconds;
    print(tally.summary() + std::to_string(static_cast<long>(rate)) + " cases/s, seed "
          + std::to_string(options.seed) + "\n");
    const bool tooManyUnknown = tally.undetermined() * 1000 >= tally.cases();
    const bool fails = tally.disagreements() > 0 || (!options.only && tooManyUnknown);
    return fails ? EXIT_FAILURE : EXIT_SUCCESS;
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty())
        parts.emplace_back(takeUntil(text, ','));
    return parts;
}

bool parseOption(Options &options, std::string_view name, const char *value)
{
    if (!value)
        return false;
    if (name == "--fs") {
        options.fileSystems = splitList(value);
        return true;
    }
    const auto number = parseNumber(value);
    if (!number)
        return false;
    if (name == "--case")
        options.only = number;
    else if (name == "--cases")
        options.cases = *number;
    else if (name == "--seed")
        options.seed = *number;
    else
        return false;
    return true;
}

} // namespace

std::optional<Options> parseOptions(int argc, char **argv, std::uint64_t defaultCases)
{
    Options options;
    options.cases = defaultCases;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--verbose") {
            options.verbose = true;
        } else if (name == "--credentials") {
            options.subjects = SubjectChoice::CredentialsOnly;
        } else if (!parseOption(options, name, i + 1 < argc ? argv[++i] : nullptr)) {
            std::fprintf(stderr,
                         "usage: %s [--cases N] [--seed S] [--case N] [--fs LIST] "
                         "[--credentials] [--verbose]\n",
                         argv[0]);
            return std::nullopt;
        }
    }
    return options;
}

Tally compare(const Options &options, const Stage &stage, Predictor &predictor)
{
    Tally tally;
    CaseRunner runner{options, predictor, tally};
    const std::uint64_t first = options.only ? *options.only - *options.only % kCasesPerWorld : 0;
    const std::uint64_t end = options.only ? *options.only + 1 : options.cases;
    for (std::uint64_t number = first; number < end; number += kCasesPerWorld) {
        runWorld(number, std::min(number + kCasesPerWorld, end), stage, runner);
        if (tally.disagreements() >= kManyDisagreements) {
            print("too many disagreements, giving up\n");
            break;
        }
    }
    return tally;
}

int runComparison(const Options &options,
                  const std::string &mountlens,
                  const std::function<std::unique_ptr<Predictor>()> &makePredictor)
{
    if (const std::string reason = missingRight(options); !reason.empty())
        return skipOrFail(reason);
    try {
        const SysctlGuard guard;
        const Stage stage(options.fileSystems, mountlens);
        const auto predictor = makePredictor();
        const auto started = std::chrono::steady_clock::now();
        const Tally tally = compare(options, stage, *predictor);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - started;
        return judgeResult(tally, options, taken.count());
    } catch (const std::system_error &error) {
        print(std::string("FAIL: ") + error.what() + "\n");
        return EXIT_FAILURE;
    }
}

} // namespace mountlens::judge
