// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The run itself: worlds, requests, predictions, and the kernel's word on each.
#pragma once

#include "generated_world.h"
#include "predictor.h"
#include "stage.h"
#include "tally.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mountlens::judge {

struct Options
{
    std::uint64_t cases = 20000;
    std::uint64_t seed = 1;
    /// Run only this case, after those before it in the same world.
    std::optional<std::uint64_t> only;
    std::vector<std::string> fileSystems = {"tmpfs", "ext4", "xfs", "btrfs", "overlay"};
    SubjectChoice subjects = SubjectChoice::Any;
    bool verbose = false;
};

/// --cases N --seed S --case N --fs LIST --credentials --verbose; nullopt, after a message, for
/// anything else.
std::optional<Options> parseOptions(int argc, char **argv, std::uint64_t defaultCases);

/// Stops early after many disagreements.
Tally compare(const Options &options, const Stage &stage, Predictor &predictor);

/// Skips (77), fails where CI=true, or runs: the exit status of a whole program. `mountlens`: the
/// command line program, empty where none is needed.
int runComparison(const Options &options,
                  const std::string &mountlens,
                  const std::function<std::unique_ptr<Predictor>()> &makePredictor);

} // namespace mountlens::judge
