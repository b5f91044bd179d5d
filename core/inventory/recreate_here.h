// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What fixes need to know of this machine: containers made anew on paper, places on the host, who
/// else uses the same files.
#pragma once

#include "fixes/fix_case.h"
#include "inventory/inventory.h"
#include "model/surroundings.h"
#include "plan/engine_facts.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mountlens {

/// Plans with planHere(). `surroundings` must outlive it.
class RecreatorHere final : public Recreator
{
public:
    RecreatorHere(EngineFacts engine, const Surroundings &surroundings);

    Result<Recreated> with(const ContainerSpec &spec) override;
    Result<Recreated> withMoreIds(const ContainerSpec &spec, std::uint32_t first) override;
    Result<Recreated> withDirectory(const ContainerSpec &spec, const std::string &path) override;

private:
    Result<std::shared_ptr<FactSource>> host();
    Result<Recreated> plan(const ContainerSpec &spec,
                           const EngineFacts &engine,
                           const std::shared_ptr<FactSource> &host);

    EngineFacts m_engine;
    const Surroundings &m_surroundings;
    std::shared_ptr<FactSource> m_host;
};

/// Whether the inode at `path` of our own tree is this one; links are not followed.
bool isAtPath(const std::string &path, const InodeFacts &inode);

/// Owner and group of `path` of our own tree as stat shows them; links are not followed.
std::optional<std::pair<std::uint32_t, std::uint32_t>> ownerAtPath(const std::string &path);

/// The mount point of our own mount namespace that `path` lies on; nullopt: mountinfo cannot be
/// read.
std::optional<std::string> mountPointHere(const std::string &path);

/// The first of 65536 ids that neither /etc/subuid nor /etc/subgid gives out, from 100000 on as
/// useradd counts; nullopt: a file cannot be read, or there is no room.
std::optional<std::uint32_t> freeSubordinateHere(const Surroundings &surroundings);

/// Users seen in other running containers that have something of the same host directories mounted.
std::vector<Bystander> bystandersOf(const Inventory &inventory, const Circumstances &around);

} // namespace mountlens
