// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "real_test.h"

int main(int argc, char **argv)
{
    return mountlens::real::runRealTest(mountlens::real::EngineKind::DockerRootless, argc, argv);
}
