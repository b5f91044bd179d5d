// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What fixes are looked for: a denial, with all that is known around it.
#pragma once

#include "diagnosis/cause.h"
#include "model/bystander.h"
#include "model/circumstances.h"
#include "model/container_spec.h"
#include "model/fact_source.h"
#include "model/request.h"
#include "model/subject.h"
#include "model/verdict.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mountlens {

/// A container made anew on paper.
struct Recreated
{
    Subject subject;
    std::unique_ptr<FactSource> facts;
    /// The engine could not set its mounts up.
    bool refused = false;
};

/// Plans the container with other settings, on top of `host` changes (paths of the host).
class Recreator
{
public:
    Recreator() = default;
    Recreator(const Recreator &) = delete;
    Recreator &operator=(const Recreator &) = delete;
    virtual ~Recreator() = default;

    /// Errors of planContainer().
    virtual Result<Recreated> with(const ContainerSpec &spec) = 0;
    /// The same where the engine's user has 65536 more subordinate ids, from `first` on.
    virtual Result<Recreated> withMoreIds(const ContainerSpec &spec, std::uint32_t first) = 0;
    /// The same where root has made an empty directory at `path` of the host.
    virtual Result<Recreated> withDirectory(const ContainerSpec &spec, const std::string &path) = 0;
};

struct FixCase
{
    const Subject &subject;
    FactSource &facts;
    Request request;
    /// Of `request`, with its steps recorded.
    Verdict verdict;
    std::optional<Cause> cause;
    const Circumstances &around;
    /// The settings of the container, its user being the subject; nullptr: not known.
    const ContainerSpec *spec = nullptr;
    /// nullptr: it cannot be made anew on paper.
    Recreator *recreator = nullptr;
    /// Who asks: what is hers needs no root. Root: everything is done as root.
    HostUser caller{"root", 0, 0, "/root"};
    std::vector<Bystander> bystanders{};
    /// The numbers that the owner and group of a path show on the host; nullopt: they cannot be
    /// seen.
    std::function<std::optional<std::pair<std::uint32_t, std::uint32_t>>(const std::string &path)>
        ownerAt{};
    /// Whether a path of the host is this very inode; empty: all are believed.
    std::function<bool(const std::string &path, const InodeFacts &inode)> isAt{};
    /// Where the file system of a path of the host is mounted there; empty function: nobody looked.
    std::function<std::optional<std::string>(const std::string &path)> mountPointOf{};
    /// The container's first process has another user than the subject: settings for the whole
    /// container may not be what is wanted.
    bool subjectIsWorker = false;
    /// Free subordinate ids behind all that are given out: the first; nullopt: not known.
    std::optional<std::uint32_t> freeSubordinate{};
};

} // namespace mountlens
