// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/engine_facts.h"

#include "base/text_scan.h"

#include <cctype>

namespace mountlens {

namespace {

std::uint32_t takeNumber(std::string_view &rest)
{
    std::size_t digits = 0;
    while (digits < rest.size() && std::isdigit(static_cast<unsigned char>(rest[digits])) != 0)
        ++digits;
    const std::uint32_t number = parseNumber32(rest.substr(0, digits)).value_or(0);
    rest.remove_prefix(digits);
    if (!rest.empty() && rest.front() == '.')
        rest.remove_prefix(1);
    else
        rest = {};
    return number;
}

} // namespace

std::optional<EngineVersion> parseEngineVersion(std::string_view text)
{
    if (text.starts_with('v'))
        text.remove_prefix(1);
    if (text.empty() || std::isdigit(static_cast<unsigned char>(text.front())) == 0)
        return std::nullopt;
    EngineVersion version;
    version.major = takeNumber(text);
    version.minor = takeNumber(text);
    version.patch = takeNumber(text);
    return version;
}

bool atLeast(const EngineFacts &facts, EngineVersion version)
{
    return !facts.version || *facts.version >= version;
}

Engine rulesFor(const ContainerSpec &spec, const EngineFacts &facts)
{
    switch (spec.engine) {
    case Engine::Oci:
    case Engine::Lxc:
    case Engine::Incus:
    case Engine::Nspawn:
    case Engine::Systemd:
        return spec.engine;
    case Engine::Kubernetes:
        return facts.kind == Engine::Podman ? Engine::Podman : Engine::Kubernetes;
    default:
        break;
    }
    const bool known = facts.kind == Engine::Podman || facts.kind == Engine::Nerdctl;
    return known ? facts.kind : Engine::Docker;
}

} // namespace mountlens
