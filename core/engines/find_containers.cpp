// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/find_containers.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <set>
#include <thread>
#include <utility>

#include <sys/stat.h>
#include <sys/utsname.h>

namespace mountlens {

namespace {

/// Engines asked at once; real machines have two or three.
constexpr std::size_t kMaxEngines = 64;

std::string ownKernel()
{
    utsname names = {};
    return ::uname(&names) == 0 ? std::string(static_cast<const char *>(names.release))
                                : std::string();
}

void addPlaceFindings(EngineAnswer &answer)
{
    if (!answer.info)
        return;
    const EngineInfo &info = *answer.info;
    if (info.virtualMachine) {
        answer.findings.push_back(Notice{NoticeId::EngineInVirtualMachine, {answer.address.url}});
        return;
    }
    // Also a socket forwarded from elsewhere: the pids and paths would be those of others.
    const std::string own = ownKernel();
    if (!info.kernelVersion.empty() && !own.empty() && info.kernelVersion != own)
        answer.findings.push_back(
            Notice{NoticeId::EngineOtherKernel, {answer.address.url, info.kernelVersion}});
}

EngineAnswer answerFrom(const EngineAddress &address, EngineReport report)
{
    EngineAnswer answer{address, std::move(report.info), {}, std::move(report.findings), {}};
    if (report.containers)
        answer.containers = std::move(*report.containers);
    else
        answer.findings.push_back(
            Notice{NoticeId::EngineFactsMissing, {address.url, "containers"}});
    addPlaceFindings(answer);
    return answer;
}

EngineAnswer failedAnswer(const EngineAddress &address, const Error &error)
{
    EngineAnswer answer{address, error, {}, {}, {}};
    if (error.id() == ErrorId::EngineSocketForbidden)
        answer.refusedBy = refusingPlace(address.socketPath);
    if (address.remote)
        answer.findings.push_back(Notice{NoticeId::RemoteEngine, {address.url}});
    return answer;
}

bool nobodyThere(const Error &error)
{
    return error.id() == ErrorId::EngineSocketMissing || error.id() == ErrorId::EngineNotListening;
}

EngineAnswer askCommandOf(const EngineRoute &route,
                          const std::vector<std::string> &environment,
                          const EngineQuery &query)
{
    EngineAddress address = route.address;
    address.origin = AddressOrigin::Command;
    address.url = route.program;
    address.socketPath.clear();
    auto report = askCommand(address.engine, route.program, environment, query.command, query.stop);
    return report ? answerFrom(address, std::move(*report)) : failedAnswer(address, report.error());
}

EngineAnswer askOne(const EngineRoute &route,
                    const std::vector<std::string> &environment,
                    const EngineQuery &query)
{
    const EngineAddress &address = route.address;
    if (address.remote)
        return failedAnswer(address, Error(ErrorId::EngineElsewhere, address.url));
    if (address.socketPath.empty())
        return askCommandOf(route, environment, query);
    auto client = EngineClient::open(address, query.socket, query.stop);
    if (client) {
        EngineAnswer answer = answerFrom(address, client->report());
        answer.address.engine = client->engine();
        return answer;
    }
    if (nobodyThere(client.error()) && !route.program.empty())
        return askCommandOf(route, environment, query);
    return failedAnswer(address, client.error());
}

/// Nobody asked for this address and nothing tells that an engine is there: no socket, or one that
/// may lie in a directory of somebody else's. podman's own place is known to be closed to others.
bool isNobodysQuestion(const EngineAnswer &answer)
{
    if (answer.info || answer.address.asked)
        return false;
    if (answer.info.error().id() == ErrorId::EngineSocketMissing)
        return true;
    return answer.refusedBy && answer.refusedBy->directory
           && answer.address.origin != AddressOrigin::Default;
}

/// Drops what need not be asked: sockets that are not there, and second names of one socket.
std::vector<EngineRoute> worthAsking(const std::vector<EngineRoute> &routes)
{
    std::vector<EngineRoute> worth;
    std::set<std::pair<dev_t, ino_t>> seen;
    for (const EngineRoute &route : routes) {
        struct stat facts = {};
        const std::string &path = route.address.socketPath;
        const bool there = !path.empty() && ::stat(path.c_str(), &facts) == 0;
        const bool missing = !path.empty() && !there && (errno == ENOENT || errno == ENOTDIR);
        if (missing && !route.address.asked && route.program.empty())
            continue;
        if (there && !seen.emplace(facts.st_dev, facts.st_ino).second)
            continue;
        if (worth.size() < kMaxEngines)
            worth.push_back(route);
    }
    return worth;
}

/// The sockets that podman's own command stands in for: the caller's.
bool isOwnPodman(const EngineAddress &address, const Surroundings &surroundings)
{
    const auto origin =
        surroundings.caller().uid == 0 ? AddressOrigin::Default : AddressOrigin::Rootless;
    return address.engine == Engine::Podman && address.origin == origin;
}

std::vector<const LiveContainer *>
containersWhere(const std::vector<EngineAnswer> &answers,
                const std::function<bool(const LiveContainer &)> &matches)
{
    std::vector<const LiveContainer *> found;
    for (const EngineAnswer &answer : answers) {
        for (const LiveContainer &container : answer.containers) {
            if (matches(container))
                found.push_back(&container);
        }
    }
    return found;
}

} // namespace

std::vector<EngineAnswer> askEngines(const std::vector<EngineRoute> &routes,
                                     const std::vector<std::string> &commandEnvironment,
                                     const EngineQuery &query)
{
    const std::vector<EngineRoute> worth = worthAsking(routes);
    std::vector<std::optional<EngineAnswer>> results(worth.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < worth.size(); ++i)
            threads.emplace_back(
                [&, i] { results[i] = askOne(worth[i], commandEnvironment, query); });
    }
    std::vector<EngineAnswer> answers;
    for (std::optional<EngineAnswer> &result : results) {
        if (!isNobodysQuestion(*result))
            answers.push_back(std::move(*result));
    }
    return answers;
}

FoundEngines findContainers(const Surroundings &surroundings, const EngineQuery &query)
{
    EngineAddresses known = findEngineAddresses(surroundings);
    EngineCommand podman = findPodmanCommand(surroundings);
    const EngineCommand nerdctl = findNerdctlCommand(surroundings);
    std::vector<EngineRoute> routes;
    for (EngineAddress &address : known.addresses) {
        const bool own = isOwnPodman(address, surroundings);
        routes.push_back(EngineRoute{std::move(address), own ? podman.program : std::string()});
    }
    if (!nerdctl.program.empty()) {
        EngineAddress address;
        address.engine = Engine::Nerdctl;
        address.origin = AddressOrigin::Command;
        routes.push_back(EngineRoute{std::move(address), nerdctl.program});
    }
    FoundEngines found{askEngines(routes, commandEnvironment(surroundings), query),
                       std::move(known.findings)};
    const bool ownAnswered =
        std::any_of(found.answers.begin(), found.answers.end(), [&](const EngineAnswer &answer) {
            return answer.info && isOwnPodman(answer.address, surroundings);
        });
    if (!ownAnswered)
        found.findings.insert(found.findings.end(), podman.findings.begin(), podman.findings.end());
    return found;
}

std::vector<const LiveContainer *> containersNamed(const std::vector<EngineAnswer> &answers,
                                                   std::string_view name)
{
    auto exact = containersWhere(answers, [&](const LiveContainer &container) {
        return container.id == name
               || std::find(container.names.begin(), container.names.end(), name)
                      != container.names.end();
    });
    if (!exact.empty() || name.empty())
        return exact;
    return containersWhere(
        answers, [&](const LiveContainer &container) { return container.id.starts_with(name); });
}

} // namespace mountlens
