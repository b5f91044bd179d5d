// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Compose files (docker compose, podman-compose) as containers. The files that take part:
/// compose_environment (variables, .env), compose_loader (one tree of all files: interpolation,
/// compose_merge, compose_schema, compose_paths, compose_volume), compose_service and
/// compose_mounts (the tree as ContainerSpec).
#pragma once

#include "model/container_spec.h"
#include "model/surroundings.h"

namespace mountlens {

/// What `docker compose` is told on its command line; relative paths are below the working
/// directory.
struct ComposeRequest
{
    /// -f, in their order. Empty: COMPOSE_FILE, else a file by name with its override file, in the
    /// project directory or the next one above that has one.
    std::vector<std::string> files;
    /// --project-directory; empty: where the first file is.
    std::string projectDirectory;
    /// -p; empty: COMPOSE_PROJECT_NAME, the file's `name`, else the directory's name.
    std::string projectName;
    /// --env-file; empty: COMPOSE_ENV_FILES, else .env of the project directory.
    std::vector<std::string> envFiles;

    bool operator==(const ComposeRequest &) const = default;
};

/// Every service, whatever its profiles. A notice EngineRefuses tells what Compose, or the daemon
/// behind it, would refuse: unknown keys, wrong types, undefined volumes, ${VAR:?...} without a
/// value; the rest of the file stays. Errors: OpenFailed and its kin for the files themselves;
/// Malformed and TooLarge for what is no YAML; EngineRefuses for no file, and an empty one.
Result<Configuration> parseComposeFiles(const ComposeRequest &request,
                                        const Surroundings &surroundings);

/// One file, as with -f.
Result<Configuration> parseComposeFile(const std::string &path, const Surroundings &surroundings);

} // namespace mountlens
