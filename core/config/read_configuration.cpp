// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/read_configuration.h"

#include "config/compose_file.h"
#include "config/devcontainer_file.h"
#include "config/incus_config.h"
#include "config/inspect_file.h"
#include "config/kubernetes_manifest.h"
#include "config/lxc_config.h"
#include "config/nspawn_settings.h"
#include "config/oci_config.h"
#include "config/quadlet_unit.h"
#include "config/run_line.h"
#include "config/service_unit.h"
#include "model/forwarding_surroundings.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

struct NamedFormat
{
    FileFormat format;
    std::string_view name;
};

constexpr std::array<NamedFormat, 14> kNames = {{
    {FileFormat::Compose, "compose"},
    {FileFormat::QuadletContainer, "quadlet"},
    {FileFormat::QuadletPod, "quadlet-pod"},
    {FileFormat::QuadletVolume, "quadlet-volume"},
    {FileFormat::QuadletKube, "quadlet-kube"},
    {FileFormat::Kubernetes, "kubernetes"},
    {FileFormat::Devcontainer, "devcontainer"},
    {FileFormat::Oci, "oci"},
    {FileFormat::Inspect, "inspect"},
    {FileFormat::Lxc, "lxc"},
    {FileFormat::Incus, "incus"},
    {FileFormat::Nspawn, "nspawn"},
    {FileFormat::Service, "service"},
    {FileFormat::CommandLines, "commands"},
}};

std::string absolute(const std::string &path, const Surroundings &surroundings)
{
    return path.starts_with('/') ? path : surroundings.workingDirectory() + '/' + path;
}

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    const std::string file = path.substr(path.find_last_of('/') + 1);
    return file.substr(0, file.find('.'));
}

void append(Configuration &to, Configuration from)
{
    std::move(from.containers.begin(), from.containers.end(), std::back_inserter(to.containers));
    std::move(from.notices.begin(), from.notices.end(), std::back_inserter(to.notices));
}

/// A .kube unit is worth the Kubernetes files it names.
Result<Configuration> readKubeUnit(const std::string &path, const Surroundings &surroundings)
{
    const auto unit = parseKubeUnit(path, surroundings);
    if (!unit)
        return unit.error();
    Configuration all;
    all.notices = unit->notices;
    for (const std::string &file : unit->files) {
        const auto text = surroundings.read(file);
        if (!text) {
            all.notices.push_back({NoticeId::FileMissing, {file}});
            continue;
        }
        auto pods = parseKubernetes(*text);
        if (!pods)
            return pods.error().within(ErrorId::ReadFailed, file);
        append(all, std::move(*pods));
    }
    // podman plays them, in the namespace that the unit says.
    for (ContainerSpec &container : all.containers) {
        container.engine = Engine::Quadlet;
        if (container.userns.empty())
            container.userns = unit->userns;
    }
    return all;
}

Result<Configuration> readCommands(std::string_view text, const Surroundings &surroundings);

Result<Configuration> readText(FileFormat format,
                               const std::string &path,
                               const std::string &text,
                               const Surroundings &surroundings)
{
    switch (format) {
    case FileFormat::Compose:
        return parseComposeFile(path, surroundings);
    case FileFormat::QuadletContainer:
    case FileFormat::QuadletPod:
    case FileFormat::QuadletVolume:
        return parseQuadlet(path, surroundings);
    case FileFormat::QuadletKube:
        return readKubeUnit(path, surroundings);
    case FileFormat::Kubernetes:
        return parseKubernetes(text);
    case FileFormat::Devcontainer:
        return parseDevcontainer(path, surroundings);
    case FileFormat::Oci:
        return parseOciConfig(text, directoryOf(path));
    case FileFormat::Inspect:
        return parseInspect(text);
    case FileFormat::Lxc:
        return parseLxcConfig(path, surroundings);
    case FileFormat::Incus:
        return parseIncusText(text, nameOf(path), surroundings);
    case FileFormat::Nspawn:
        return parseNspawnFile(path, surroundings);
    case FileFormat::Service:
        return parseServiceUnit(path, surroundings);
    case FileFormat::CommandLines:
        return readCommands(text, surroundings);
    }
    return Error(ErrorId::Malformed, path);
}

Result<Configuration> readFile(const std::string &given,
                               const std::optional<FileFormat> &wanted,
                               const Surroundings &surroundings)
{
    const std::string path = absolute(given, surroundings);
    const auto text = surroundings.read(path);
    if (!text)
        return text.error();
    const auto format = wanted ? wanted : formatOf(path, *text);
    if (!format)
        return Error(ErrorId::Malformed, given);
    return readText(*format, path, *text, surroundings);
}

Result<Configuration> readComposeFiles(const std::vector<std::string> &files,
                                       const Surroundings &surroundings)
{
    ComposeRequest request;
    for (const std::string &file : files)
        request.files.push_back(absolute(file, surroundings));
    return parseComposeFiles(request, surroundings);
}

Result<Configuration> readEachFile(const std::vector<std::string> &files,
                                   FileFormat format,
                                   const Surroundings &surroundings)
{
    Configuration all;
    for (const std::string &file : files) {
        auto one = readFile(file, format, surroundings);
        if (!one)
            return one;
        append(all, std::move(*one));
    }
    return all;
}

/// What the reader of a configuration knows better than the environment of this program.
class WithGivenVariables final : public ForwardingSurroundings
{
public:
    WithGivenVariables(const Surroundings &inner, const std::map<std::string, std::string> &given)
        : ForwardingSurroundings(inner)
        , m_given(given)
    {
    }

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const override
    {
        const auto set = m_given.find(std::string(name));
        return set == m_given.end() ? inner().variable(name) : std::optional(set->second);
    }
    [[nodiscard]] std::string workingDirectory() const override
    {
        const auto set = m_given.find("PWD");
        const bool usable = set != m_given.end() && set->second.starts_with('/');
        return usable ? set->second : inner().workingDirectory();
    }

private:
    const std::map<std::string, std::string> &m_given;
};

/// The variables that a command line sets before it starts Compose.
class WithVariables final : public ForwardingSurroundings
{
public:
    WithVariables(const Surroundings &inner, const ComposeInvocation &invocation)
        : ForwardingSurroundings(inner)
        , m_invocation(invocation)
    {
    }

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const override
    {
        const auto set = m_invocation.environment.find(std::string(name));
        return set == m_invocation.environment.end() ? inner().variable(name)
                                                     : std::optional(set->second);
    }
    [[nodiscard]] std::string workingDirectory() const override { return m_invocation.directory; }

private:
    const ComposeInvocation &m_invocation;
};

/// What `compose run` says on top of the service.
void overlay(ContainerSpec &service, const ComposeInvocation &invocation)
{
    if (invocation.user)
        service.user = *invocation.user;
    if (!invocation.name.empty())
        service.name = invocation.name;
    service.capAdd.insert(service.capAdd.end(), invocation.capAdd.begin(), invocation.capAdd.end());
    service.capDrop.insert(service.capDrop.end(), invocation.capDrop.begin(),
                           invocation.capDrop.end());
    for (const MountSpec &mount : invocation.mounts) {
        std::erase_if(service.mounts,
                      [&](const MountSpec &old) { return old.target == mount.target; });
        service.mounts.push_back(mount);
    }
    service.engineAddress = invocation.engineAddress;
}

bool isMeant(const ContainerSpec &service, const ComposeInvocation &invocation)
{
    const auto &names = invocation.services;
    return names.empty() || std::find(names.begin(), names.end(), service.name) != names.end();
}

/// compose-go's words where there is no file by any of the usual names.
bool isFileMissing(const Error &error)
{
    const bool none = error.id() == ErrorId::EngineRefuses
                      && error.detail().starts_with("no configuration file provided");
    return none || error.code() == ENOENT;
}

/// A pasted `compose run` says something about the container even where its file is not at hand.
Configuration fromFlagsAlone(const ComposeInvocation &invocation, const Error &reason)
{
    ContainerSpec service;
    service.engine = Engine::Compose;
    service.name = invocation.services.empty() ? std::string() : invocation.services.front();
    overlay(service, invocation);
    const bool named = reason.id() != ErrorId::EngineRefuses;
    Configuration all;
    all.notices.push_back({NoticeId::FileMissing, {named ? reason.subject() : "compose.yaml"}});
    all.notices.back().line = invocation.line;
    all.containers.push_back(std::move(service));
    return all;
}

Result<Configuration> readInvocation(const ComposeInvocation &invocation,
                                     const Surroundings &surroundings)
{
    ComposeRequest request;
    request.files = invocation.files;
    request.projectDirectory = invocation.projectDirectory;
    request.projectName = invocation.projectName;
    request.envFiles = invocation.envFiles;
    const WithVariables around(surroundings, invocation);
    auto all = parseComposeFiles(request, around);
    if (!all && invocation.verb == "run" && isFileMissing(all.error()))
        return fromFlagsAlone(invocation, all.error());
    if (!all)
        return all;
    for (const std::string &name : invocation.services) {
        const bool known =
            std::any_of(all->containers.begin(), all->containers.end(),
                        [&](const ContainerSpec &service) { return service.name == name; });
        if (!known)
            return Error(ErrorId::EngineRefuses, "compose", "no such service: " + name);
    }
    std::erase_if(all->containers,
                  [&](const ContainerSpec &service) { return !isMeant(service, invocation); });
    for (ContainerSpec &service : all->containers)
        overlay(service, invocation);
    return all;
}

Result<Configuration> readCommands(std::string_view text, const Surroundings &surroundings)
{
    auto commands = readCommandText(text, surroundings);
    if (!commands)
        return commands.error();
    Configuration all = std::move(commands->configuration);
    for (const ComposeInvocation &invocation : commands->compose) {
        auto services = readInvocation(invocation, surroundings);
        const bool alone = all.containers.empty() && commands->compose.size() == 1;
        if (!services && alone)
            return services.error();
        if (services)
            append(all, std::move(*services));
        else
            all.notices.push_back(
                {NoticeId::EngineRefuses, {services.error().subject(), services.error().detail()}});
    }
    return all;
}

} // namespace

std::string_view formatName(FileFormat format) noexcept
{
    const auto *found = std::find_if(kNames.begin(), kNames.end(), [&](const NamedFormat &named) {
        return named.format == format;
    });
    return found == kNames.end() ? std::string_view() : found->name;
}

std::optional<FileFormat> formatFromName(std::string_view name) noexcept
{
    const auto *found = std::find_if(kNames.begin(), kNames.end(),
                                     [&](const NamedFormat &named) { return named.name == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->format);
}

bool takesSeveralFiles(FileFormat format) noexcept
{
    switch (format) {
    case FileFormat::Compose:
    case FileFormat::QuadletContainer:
    case FileFormat::QuadletPod:
    case FileFormat::QuadletVolume:
    case FileFormat::QuadletKube:
    case FileFormat::Kubernetes:
        return true;
    case FileFormat::Devcontainer:
    case FileFormat::Oci:
    case FileFormat::Inspect:
    case FileFormat::Lxc:
    case FileFormat::Incus:
    case FileFormat::Nspawn:
    case FileFormat::Service:
    case FileFormat::CommandLines:
        break;
    }
    return false;
}

Result<Configuration> readConfiguration(const ConfigurationInput &input,
                                        const Surroundings &surroundings)
{
    const WithGivenVariables around(surroundings, input.variables);
    if (input.command)
        return readCommands(*input.command, around);
    if (input.files.empty())
        return Error(ErrorId::Usage, "configuration");
    if (input.files.size() == 1)
        return readFile(input.files.front(), input.format, around);
    const FileFormat format = input.format.value_or(FileFormat::Compose);
    if (!takesSeveralFiles(format))
        return Error(ErrorId::Usage, "configuration");
    return format == FileFormat::Compose ? readComposeFiles(input.files, around)
                                         : readEachFile(input.files, format, around);
}

} // namespace mountlens
