// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// tst_kernel_agreement once more, but asking `mountlens check --batch`: by pid, or with
/// --credentials by ids and capabilities.
#include "cli_predictor.h"
#include "comparison.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    using namespace mountlens::judge;
    const auto options = parseOptions(argc, argv, 4500);
    if (!options)
        return EXIT_FAILURE;
    return runComparison(*options, MOUNTLENS_PROGRAM, [&] {
        return std::make_unique<CliPredictor>(Stage::kMountlens, options->subjects);
    });
}
