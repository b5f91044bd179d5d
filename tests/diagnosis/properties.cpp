// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// What must hold in every world: capabilities only add, recording changes nothing, maps go both
// ways.
#include "diagnosis/cause.h"
#include "diagnosis/diagnose.h"
#include "support/check.h"
#include "support/random_world.h"
#include "support/world.h"

#include <array>
#include <string>
#include <vector>

using namespace mountlens;

namespace {

constexpr std::uint64_t kWorlds = 1500;
constexpr int kQuestions = 60;
constexpr unsigned kCapabilities = 41;

std::string describe(const Verdict &verdict)
{
    constexpr std::array<const char *, 3> kinds = {"allowed", "denied", "undetermined"};
    return std::string(kinds[static_cast<std::size_t>(verdict.kind)]) + ' '
           + std::to_string(verdict.code) + ' ' + std::string(reasonName(verdict.reason));
}

/// One question to one world, with enough words to repeat it.
struct Case
{
    const std::string &text;
    World &world;
    Subject subject;
    std::string who;
    Request request;

    [[nodiscard]] std::string describe() const
    {
        return who + ' ' + std::string(operationName(request.operation)) + ' ' + request.path + ' '
               + request.path2 + "\n" + text;
    }
};

void recordingChangesNothing(Checks &checks, const Case &each, const Verdict &recorded)
{
    const Verdict quiet = diagnose(each.subject, each.world, each.request, Record::No);
    const bool same = quiet.kind == recorded.kind && quiet.code == recorded.code
                      && (quiet.kind == VerdictKind::Allowed || quiet.reason == recorded.reason)
                      && quiet.role == recorded.role && quiet.node == recorded.node;
    checks.that(same && quiet.steps.empty() && quiet.components.empty(), [&] {
        return "recorded " + describe(recorded) + ", not " + describe(quiet) + ": "
               + each.describe();
    });
}

void capabilitiesOnlyAdd(Checks &checks, const Case &each, const Verdict &verdict)
{
    if (verdict.kind != VerdictKind::Denied)
        return;
    const std::uint64_t held = each.subject.credentials.effective.bits();
    for (unsigned bit = 0; bit < kCapabilities; ++bit) {
        const std::uint64_t without = held & ~(std::uint64_t{1} << bit);
        if (without == held)
            continue;
        Subject less = each.subject;
        less.credentials.effective = CapabilitySet(without);
        const Verdict now = diagnose(less, each.world, each.request, Record::No);
        checks.that(now.kind != VerdictKind::Allowed, [&] {
            return "denied with capability " + std::to_string(bit)
                   + ", allowed without: " + each.describe();
        });
    }
}

void verdictsAreWhole(Checks &checks, const Case &each, const Verdict &verdict)
{
    const bool isDenied = verdict.kind == VerdictKind::Denied;
    const bool isAllowed = verdict.kind == VerdictKind::Allowed;
    bool whole = isDenied == (verdict.code != 0) && isAllowed != verdict.deciding.has_value()
                 && isAllowed == resultCode(verdict).empty();
    if (whole && verdict.deciding) {
        const CheckStep &step = verdict.steps[*verdict.deciding];
        whole = step.reason.id == verdict.reason;
    }
    for (const CheckStep &step : verdict.steps)
        whole = whole && (verdict.components.empty() || step.component < verdict.components.size());
    const auto cause = rootCause(each.subject, each.world, each.request, verdict);
    checks.that(whole && cause.has_value() == isDenied,
                [&] { return "incomplete " + describe(verdict) + ": " + each.describe(); });
}

void inOneWorld(Checks &checks, std::uint64_t seed)
{
    RandomWorld random(seed);
    const std::string text = random.world();
    World world(text);
    for (int i = 0; i < kQuestions; ++i) {
        const std::string userNamespace = random.userNamespace();
        const std::string who = random.who();
        std::string name = userNamespace;
        name.append(1, ' ').append(who);
        const Case each{text, world, world.subject(userNamespace, who), std::move(name),
                        random.question()};
        const Verdict verdict = diagnose(each.subject, world, each.request);
        recordingChangesNothing(checks, each, verdict);
        capabilitiesOnlyAdd(checks, each, verdict);
        verdictsAreWhole(checks, each, verdict);
    }
}

std::vector<IdMapExtent> randomExtents(RandomWorld &random)
{
    std::vector<IdMapExtent> extents;
    std::uint32_t first = random.below(10);
    std::uint32_t lower = random.below(10);
    for (std::uint32_t i = random.below(8) + 1; i > 0; --i) {
        const std::uint32_t count = random.below(100) + 1;
        extents.push_back({first, lower, count});
        first += count + random.below(3);
        lower += count + random.below(3);
    }
    for (std::size_t i = extents.size(); i > 1; --i) // any order of lower ranges, sizes kept
        std::swap(extents[i - 1], extents[random.below(static_cast<std::uint32_t>(i))]);
    return extents;
}

void mapsGoBothWays(Checks &checks, std::uint64_t seed)
{
    RandomWorld random(seed);
    const auto map = IdMap::fromExtents(randomExtents(random));
    checks.that(map.has_value(), [] { return "extents that do not overlap are a map"; });
    if (!map)
        return;
    const UidMap uids(*map);
    for (std::uint32_t id = 0; id < 1200; ++id) {
        if (const auto down = uids.mapDown(Uid(id))) {
            checks.that(uids.mapUp(*down) == Uid(id), [&] {
                return "up of down of " + std::to_string(id) + "\n" + map->toText();
            });
        }
        if (const auto up = uids.mapUp(Kuid(id))) {
            checks.that(uids.mapDown(*up) == Kuid(id), [&] {
                return "down of up of " + std::to_string(id) + "\n" + map->toText();
            });
        }
    }
}

} // namespace

int main()
{
    Checks checks;
    for (std::uint64_t seed = 1; seed <= kWorlds; ++seed) {
        inOneWorld(checks, seed);
        mapsGoBothWays(checks, seed);
    }
    return checks.finish("properties");
}
