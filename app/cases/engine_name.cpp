// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/engine_name.h"

namespace mountlens::ui {

std::string_view engineName(Engine engine) noexcept
{
    switch (engine) {
    case Engine::Docker:
    case Engine::Devcontainer:
        return "docker";
    case Engine::Podman:
    case Engine::Quadlet:
        return "podman";
    case Engine::Nerdctl:
        return "nerdctl";
    case Engine::Compose:
        return "compose";
    case Engine::Kubernetes:
        return "kubernetes";
    case Engine::Oci:
        return "oci";
    case Engine::Lxc:
        return "lxc";
    case Engine::Incus:
        return "incus";
    case Engine::Nspawn:
        return "nspawn";
    case Engine::Systemd:
        return "systemd";
    }
    return {};
}

} // namespace mountlens::ui
