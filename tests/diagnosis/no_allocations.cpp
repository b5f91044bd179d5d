// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// A decision that nobody records allocates nothing, whatever is asked and however it ends.
#include "diagnosis/diagnose.h"
#include "support/allocation_count.h"
#include "support/check.h"
#include "support/random_world.h"
#include "support/world.h"

#include <string>

using namespace mountlens;

int main()
{
    Checks checks;
    std::uint64_t decided = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        RandomWorld random(seed);
        World world(random.world());
        for (int i = 0; i < 100; ++i) {
            const Subject subject = world.subject(random.userNamespace(), random.who());
            const Request request = random.question();
            const std::uint64_t before = allocationCount();
            const Verdict verdict = diagnose(subject, world, request, Record::No);
            const std::uint64_t made = allocationCount() - before;
            if (verdict.kind == VerdictKind::Undetermined)
                continue; // names what is missing
            ++decided;
            checks.that(made == 0, [&] {
                return std::to_string(made) + " allocations for "
                       + std::string(operationName(request.operation)) + ' ' + request.path + ": "
                       + std::string(reasonName(verdict.reason));
            });
        }
    }
    checks.that(decided > 1000, [] { return "too few decisions"; });
    const std::uint64_t before = allocationCount();
    const World *counted = new World("");
    checks.that(allocationCount() > before, [] { return "allocations are not counted"; });
    delete counted;
    return checks.finish("allocations");
}
