// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/image_store.h"

#include "plan/docker_images.h"
#include "plan/storage_images.h"

namespace mountlens {

Result<ImageFacts> findImage(const EngineFacts &facts, std::string_view name)
{
    switch (facts.kind) {
    case Engine::Podman:
    case Engine::Quadlet:
        return findStorageImage(facts, name);
    case Engine::Docker:
    case Engine::Compose:
    case Engine::Devcontainer:
        return findDockerImage(facts, name);
    default:
        return Error(ErrorId::Unsupported, facts.storageDriver);
    }
}

} // namespace mountlens
