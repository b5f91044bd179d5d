// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A root file system nobody has seen: the directories above the mounts are taken as root's own and
/// open to all, as nearly every image has them; nothing else is known.
#pragma once

#include "model/container_spec.h"
#include "plan/root_tree.h"

#include <set>
#include <string>
#include <vector>

namespace mountlens {

class AssumedRoot final : public RootTree
{
public:
    AssumedRoot(const std::vector<MountSpec> &mounts, std::string image);

    /// ImageNotHere for everything but those directories.
    Result<std::optional<RootEntry>> look(const std::string &path) override;
    Result<bool> isEmpty(const std::string &path) override;
    Result<ExecutableHead> executableHead(const std::string &path) override;

private:
    [[nodiscard]] Error missing() const { return Error(ErrorId::ImageNotHere, m_image); }

    /// Without the mount points: those are made where the image has none.
    std::set<std::string, std::less<>> m_above;
    std::set<std::string, std::less<>> m_targets;
    std::string m_image;
};

} // namespace mountlens
