// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "mend_test.h"

int main(int argc, char **argv)
{
    return mountlens::mend::runMendTest(mountlens::real::EngineKind::DockerPlain, argc, argv);
}
