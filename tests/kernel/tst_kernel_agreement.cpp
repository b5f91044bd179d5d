// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The kernel as judge: random worlds in which every prediction is put to the proof by the real
/// call.
///
/// The files that take part:
///   comparison.*          options, rights, the loop over worlds and cases, the verdict on the run
///   stage.*               private mount namespace, file systems on images (filesystem_image.*)
///   generated_world.*     one world: areas, mounts (mounting.*), namespaces (user_namespaces.*)
///   tree_builder.*        its objects; id_pool.* the ids they share with everything else
///   subject_process.*     who asks; operation_call.* the system call of each operation
///   request_generator.*   what is asked
///   core_predictor.*      what the library says; fact_printer.* why it says so
///   tally.*               what came of it
#include "comparison.h"
#include "core_predictor.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    using namespace mountlens::judge;
    const auto options = parseOptions(argc, argv, MOUNTLENS_CASES);
    if (!options)
        return EXIT_FAILURE;
    return runComparison(*options, {}, [] { return std::make_unique<CorePredictor>(); });
}
