// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "program_under_test.h"

#include "kernel/checked.h"
#include "system/staged_tree.h"

#include <string>

namespace mountlens::mend {

namespace {

std::string &program()
{
    static std::string bytes;
    return bytes;
}

} // namespace

void rememberProgramUnderTest()
{
    program() = judge::readFile(MOUNTLENS_PROGRAM);
}

void placeProgramUnderTest()
{
    makeFile(kMountlens, program(), 0755);
}

} // namespace mountlens::mend
