// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/podman_command.h"

#include "base/text_scan.h"
#include "engines/docker_api.h"
#include "engines/json_fields.h"
#include "engines/podman_api.h"

#include <algorithm>
#include <array>

#include <unistd.h>

namespace mountlens {

namespace {

/// Ids in one `inspect`: 65 bytes each, far below the kernel's limit for arguments.
constexpr std::size_t kIdsAtOnce = 200;
constexpr std::size_t kMaxContainers = 10'000;

std::string programIn(const Surroundings &surroundings, const std::string &name)
{
    for (const char *directory : {"/usr/bin/", "/usr/local/bin/", "/bin/"}) {
        std::string path = directory + name;
        if (surroundings.kind(path) == FileKind::Regular)
            return path;
    }
    return {};
}

/// The account's directory, whatever HOME says: sudo may have kept another user's.
std::string accountHome(const Surroundings &surroundings)
{
    const HostUser caller = surroundings.caller();
    const auto account = surroundings.user(caller.name);
    return account && account->uid == caller.uid ? account->home : std::string();
}

std::string dataHome(const Surroundings &surroundings)
{
    const auto given = surroundings.variable("XDG_DATA_HOME");
    if (given && given->starts_with('/') && surroundings.caller().uid != 0)
        return *given;
    return accountHome(surroundings) + "/.local/share";
}

std::string runtimeDirectory(const Surroundings &surroundings)
{
    const auto given = surroundings.variable("XDG_RUNTIME_DIR");
    const std::uint32_t uid = surroundings.caller().uid;
    return given && given->starts_with('/') && uid != 0 ? *given
                                                        : "/run/user/" + std::to_string(uid);
}

bool isThere(const Surroundings &surroundings, const std::string &path)
{
    return surroundings.kind(path) != FileKind::Missing;
}

/// Whether the caller's podman has anything stored at all.
bool hasPodmanStorage(const Surroundings &surroundings)
{
    const bool root = surroundings.caller().uid == 0;
    const std::string data = root ? "/var/lib" : dataHome(surroundings);
    return isThere(surroundings, data + "/containers/storage");
}

bool podmanIsAwake(const Surroundings &surroundings)
{
    if (surroundings.caller().uid == 0)
        return isThere(surroundings, "/run/libpod/alive");
    const std::string directory = runtimeDirectory(surroundings) + "/libpod/tmp";
    return isThere(surroundings, directory + "/alive")
           && isThere(surroundings, directory + "/pause.pid");
}

/// A program with the set-user-ID bit, or an account nobody knows, would run it for somebody else.
bool runsAsItself(const Surroundings &surroundings)
{
    return ::getuid() == ::geteuid() && !accountHome(surroundings).empty();
}

LiveContainer nerdctlContainer(const QJsonObject &object)
{
    LiveContainer container;
    container.engine = Engine::Nerdctl;
    container.id = textField(object, "ID");
    if (const std::string name = textField(object, "Names"); !name.empty())
        container.names.push_back(name);
    container.image = textField(object, "Image");
    container.state = textField(object, "Status").starts_with("Up") ? "running" : "exited";
    return container;
}

/// {"Client": {"Version": "4.3.1"}}, as podman and nerdctl print it.
std::string clientVersion(std::string_view text)
{
    const auto object = parseJsonObject(text, "version", kMaxAnswerBytes);
    return object ? textField(objectField(*object, "Client"), "Version") : std::string();
}

Error refused(const CommandOutput &output)
{
    std::string_view errors = output.errors;
    return Error(ErrorId::EngineAnswer, std::to_string(output.status),
                 std::string(takeLine(errors)));
}

Result<std::vector<LiveContainer>> listWith(Engine engine, const CommandOutput &output)
{
    if (output.status != 0)
        return refused(output);
    if (engine == Engine::Nerdctl)
        return parseNerdctlList(output.output);
    return parseLibpodContainers(output.output);
}

void takeInspected(std::vector<LiveContainer> &listed, std::vector<LiveContainer> inspected)
{
    for (LiveContainer &container : inspected) {
        const auto same = std::find_if(listed.begin(), listed.end(), [&](const LiveContainer &one) {
            return !one.id.empty() && container.id.starts_with(one.id);
        });
        if (same != listed.end())
            *same = std::move(container);
    }
}

} // namespace

std::vector<LiveContainer> parseNerdctlList(std::string_view text)
{
    std::vector<LiveContainer> containers;
    while (!text.empty() && containers.size() < kMaxContainers) {
        const auto object = parseJsonObject(takeLine(text), "nerdctl", kMaxAnswerBytes);
        LiveContainer container = object ? nerdctlContainer(*object) : LiveContainer();
        if (!container.id.empty())
            containers.push_back(std::move(container));
    }
    return containers;
}

EngineCommand findPodmanCommand(const Surroundings &surroundings)
{
    const std::string program = programIn(surroundings, "podman");
    if (program.empty() || !hasPodmanStorage(surroundings))
        return {};
    if (runsAsItself(surroundings) && podmanIsAwake(surroundings))
        return {program, {}};
    return {{}, {Notice{NoticeId::CommandNotAsked, {"podman"}}}};
}

EngineCommand findNerdctlCommand(const Surroundings &surroundings)
{
    const bool root = surroundings.caller().uid == 0;
    const std::string program = programIn(surroundings, "nerdctl");
    const std::string data = root ? "/var/lib" : dataHome(surroundings);
    const std::string socket =
        root ? "/run/containerd/containerd.sock"
             : runtimeDirectory(surroundings) + "/containerd-rootless/child_pid";
    const bool used = isThere(surroundings, data + "/nerdctl") && isThere(surroundings, socket);
    if (program.empty() || !used || !runsAsItself(surroundings))
        return {};
    return {program, {}};
}

std::vector<std::string> commandEnvironment(const Surroundings &surroundings)
{
    std::vector<std::string> environment{
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME=" + accountHome(surroundings),
        "LC_ALL=C",
    };
    if (surroundings.caller().uid == 0)
        return environment;
    environment.push_back("XDG_RUNTIME_DIR=" + runtimeDirectory(surroundings));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS",
                             "CONTAINERS_CONF", "CONTAINERS_STORAGE_CONF"}) {
        if (const auto value = surroundings.variable(name))
            environment.push_back(std::string(name) + '=' + *value);
    }
    return environment;
}

Result<EngineReport> askCommand(Engine engine,
                                const std::string &program,
                                const std::vector<std::string> &environment,
                                const CommandLimits &limits,
                                const std::stop_token &stop)
{
    const auto run = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), program);
        return runCommand(Command{std::move(arguments), environment}, limits, stop);
    };
    const auto listing = run({"ps", "-a", "--no-trunc", "--format", "json"});
    if (!listing)
        return listing.error();
    auto listed = listWith(engine, *listing);
    if (!listed)
        return listed.error().id() == ErrorId::Malformed
                   ? Error(ErrorId::EngineUnintelligible, program)
                   : listed.error();
    for (std::size_t first = 0; first < listed->size(); first += kIdsAtOnce) {
        std::vector<std::string> arguments{"container", "inspect"};
        for (std::size_t i = first; i < std::min(first + kIdsAtOnce, listed->size()); ++i)
            arguments.push_back((*listed)[i].id);
        // Its status is not 0 where one of them is gone; the others are printed all the same.
        const auto inspection = run(std::move(arguments));
        auto containers = inspection ? parseInspectOutput(inspection->output, engine)
                                     : Result<std::vector<LiveContainer>>(inspection.error());
        if (containers)
            takeInspected(*listed, std::move(*containers));
    }
    EngineReport report{{}, std::move(*listed), {}};
    report.info.engine = engine;
    report.info.address = program;
    report.info.rootless = ::geteuid() != 0;
    // Not `info`: it asks the package manager for versions, which takes seconds.
    if (const auto version = run({"version", "--format", "json"}))
        report.info.version = clientVersion(version->output);
    for (LiveContainer &container : *report.containers) {
        container.address = program;
        if (!container.inspected)
            report.findings.push_back(Notice{NoticeId::ContainerNotInspected, {container.id}});
    }
    return report;
}

} // namespace mountlens
