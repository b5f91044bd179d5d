// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_service.h"

#include "config/compose_fields.h"
#include "config/compose_loader.h"
#include "config/compose_mounts.h"
#include "config/run_flags.h"

#include <algorithm>

namespace mountlens {

namespace {

std::string upperCapability(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c; });
    return name.starts_with("CAP_") ? name.substr(4) : name;
}

/// moby daemon/container.go validateCapabilities().
std::string unknownCapability(std::string_view key, const std::string &name)
{
    const std::string list = key == "cap_add" ? "CapAdd" : "CapDrop";
    return "invalid " + list + ": unknown capability: \"CAP_" + name + '"';
}

/// "no-new-privileges", with ":" or "=" and a boolean.
bool asksForNoNewPrivileges(const std::string &option)
{
    constexpr std::string_view kName = "no-new-privileges";
    if (!option.starts_with(kName))
        return false;
    const std::string value = option.substr(kName.size());
    return value.empty() || value == ":true" || value == "=true" || value == ":1" || value == "=1";
}

class Services
{
public:
    Services(const YamlValue &model,
             const std::string &project,
             const Surroundings &surroundings,
             Notices &notices)
        : m_model(model)
        , m_project(project)
        , m_surroundings(surroundings)
        , m_notices(notices)
    {
    }

    ContainerSpec container(const std::string &name, const YamlValue &service)
    {
        ContainerSpec made;
        made.name = name;
        made.engine = Engine::Compose;
        made.image = composeText(service, "image");
        made.user = composeText(service, "user");
        made.groupAdd = composeTexts(service, "group_add");
        made.capAdd = capabilities(service, "cap_add");
        made.capDrop = capabilities(service, "cap_drop");
        made.privileged = composeFlag(service, "privileged");
        made.readOnlyRoot = composeFlag(service, "read_only");
        made.securityOptions = composeTexts(service, "security_opt");
        made.noNewPrivileges = std::any_of(made.securityOptions.begin(), made.securityOptions.end(),
                                           asksForNoNewPrivileges);
        made.userns = composeText(service, "userns_mode");
        made.volumesFrom = composeTexts(service, "volumes_from");
        made.mounts = composeMounts(m_model, name, service, m_project, m_notices);
        checkImage(name, service);
        checkVolumesFrom(name, service);
        checkDependencies(name, service);
        noteEnvFiles(service);
        noteExtensions(service);
        return made;
    }

private:
    /// Upper case, without CAP_. One that the kernel does not have stays, as the engine is what
    /// refuses it.
    std::vector<std::string> capabilities(const YamlValue &service, std::string_view key)
    {
        std::vector<std::string> names = composeTexts(service, key);
        for (std::string &name : names) {
            const Result<std::string> known = capabilityName(Engine::Compose, name);
            name = known ? *known : upperCapability(name);
            if (!known)
                noteRefusal(m_notices, unknownCapability(key, name), service.find(key)->line);
        }
        return names;
    }

    /// compose-go loader/validate.go checkConsistency().
    void checkDependencies(const std::string &name, const YamlValue &service)
    {
        if (const YamlValue *list = service.find("depends_on")) {
            for (const std::string &other : composeTexts(service, "depends_on"))
                checkDependency(name, other, list->line);
            for (const YamlValue::Member &member : list->members)
                checkDependency(name, member.first, list->line);
        }
    }

    void checkDependency(const std::string &name, const std::string &other, std::uint32_t line)
    {
        if (!m_model.find("services")->find(other))
            noteRefusal(m_notices,
                        std::string("service \"")
                            .append(name)
                            .append("\" depends on undefined service \"")
                            .append(other)
                            .append("\""),
                        line);
    }

    void checkImage(const std::string &name, const YamlValue &service)
    {
        const YamlValue *build = service.find("build");
        if (composeText(service, "image").empty() && (!build || build->isNull())
            && !service.find("provider"))
            noteRefusal(m_notices,
                        "service \"" + name
                            + "\" has neither an image nor a build context "
                              "specified",
                        service.line);
    }

    void checkVolumesFrom(const std::string &name, const YamlValue &service)
    {
        constexpr std::string_view kContainer = "container:";
        const YamlValue *list = service.find("volumes_from");
        const std::uint32_t line = list ? list->line : 0;
        for (const std::string &from : composeTexts(service, "volumes_from")) {
            if (from.starts_with(kContainer)) {
                const std::string rest = from.substr(kContainer.size());
                m_notices.push_back(
                    {NoticeId::OtherContainer, {rest.substr(0, rest.find(':'))}, line});
                continue;
            }
            checkDependency(name, from.substr(0, from.find(':')), line);
        }
    }

    /// Their variables are the container's only; a missing one still matters to Compose.
    void noteEnvFiles(const YamlValue &service)
    {
        const YamlValue *list = service.find("env_file");
        if (!list)
            return;
        if (list->isScalar())
            noteEnvFile(*list);
        for (const YamlValue &item : list->items) {
            if (item.isScalar())
                noteEnvFile(item);
            const YamlValue *path = item.find("path");
            if (path && composeFlag(item, "required", true))
                noteEnvFile(*path);
        }
    }

    void noteEnvFile(const YamlValue &path)
    {
        if (!path.text.empty() && m_surroundings.kind(path.text) == FileKind::Missing)
            m_notices.push_back({NoticeId::FileMissing, {path.text}, path.line});
    }

    /// podman-compose reads id maps and a root directory from keys of its own.
    void noteExtensions(const YamlValue &service)
    {
        for (const YamlValue::Member &member : service.members) {
            if (member.first.starts_with("x-podman"))
                m_notices.push_back({NoticeId::NotEvaluated, {member.first}, member.second.line});
        }
    }

    const YamlValue &m_model;
    const std::string &m_project;
    const Surroundings &m_surroundings;
    Notices &m_notices;
};

void checkSecrets(const YamlValue &model, Notices &notices)
{
    const YamlValue *secrets = model.find("secrets");
    if (!secrets)
        return;
    for (const auto &[name, secret] : secrets->members) {
        const YamlValue *external = secret.find("external");
        if (external && (external->isMapping() || composeFlag(secret, "external")))
            continue;
        if (composeText(secret, "file").empty() && composeText(secret, "environment").empty()
            && !secret.find("driver"))
            noteRefusal(notices,
                        "secret \"" + name + "\" must declare either `file` or `environment`",
                        secret.line);
    }
}

void checkExternalVolumes(const YamlValue &model, Notices &notices)
{
    const YamlValue *volumes = model.find("volumes");
    if (!volumes)
        return;
    for (const auto &[name, volume] : volumes->members) {
        if (!composeFlag(volume, "external"))
            continue;
        for (const YamlValue::Member &member : volume.members) {
            const std::string &key = member.first;
            if (key != "name" && key != "external" && !key.starts_with("x-"))
                noteRefusal(notices,
                            std::string("volumes.")
                                .append(name)
                                .append(R"(: conflicting parameters "external" and ")")
                                .append(key)
                                .append("\" specified"),
                            member.second.line);
        }
    }
}

} // namespace

std::vector<ContainerSpec> composeContainers(const YamlValue &model,
                                             const std::string &project,
                                             const Surroundings &surroundings,
                                             Notices &notices)
{
    std::vector<ContainerSpec> containers;
    const YamlValue *services = model.find("services");
    if (!services)
        return containers;
    Services reader(model, project, surroundings, notices);
    for (const auto &[name, service] : services->members)
        containers.push_back(reader.container(name, service));
    checkSecrets(model, notices);
    checkExternalVolumes(model, notices);
    return containers;
}

} // namespace mountlens
