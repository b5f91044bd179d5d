// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The static program that the subjects execute: ends at once, or stays when told to.
#include <cstring>

#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "stay-until-killed") == 0)
        ::pause();
    return 0;
}
