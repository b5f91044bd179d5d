// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Many threads decide about one shared world and about worlds of their own: the verdicts of one
// thread.
#include "support/check.h"
#include "support/random_world.h"
#include "support/world.h"

#include <string>
#include <thread>
#include <vector>

using namespace mountlens;

namespace {

constexpr std::uint64_t kSeed = 7;
constexpr int kThreads = 6;
constexpr int kQuestions = 800;

std::vector<std::string> answers(World &world, Record record)
{
    RandomWorld random(kSeed + 1);
    std::vector<std::string> all;
    for (int i = 0; i < kQuestions; ++i) {
        const std::string userNamespace = random.userNamespace();
        const std::string who = random.who();
        const Verdict verdict = world.ask(userNamespace, who, random.question(), record);
        all.push_back(std::to_string(static_cast<int>(verdict.kind)) + ' '
                      + std::to_string(verdict.code));
    }
    return all;
}

} // namespace

int main()
{
    const std::string text = RandomWorld(kSeed).world();
    World shared(text);
    const std::vector<std::string> expected = answers(shared, Record::No);
    Checks checks;
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            const Record record = t % 2 == 0 ? Record::Yes : Record::No;
            checks.that(answers(shared, record) == expected,
                        [&] { return "shared world, thread " + std::to_string(t); });
            World own(text);
            checks.that(answers(own, record) == expected,
                        [&] { return "own world, thread " + std::to_string(t); });
        });
    }
    threads.clear();
    return checks.finish("threads");
}
