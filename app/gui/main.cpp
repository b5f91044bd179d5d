// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The window.
///
/// cases/ opens a case and finds out (finding.h); desk/ asks for it off the window's thread (jobs/)
/// and holds the answer; the pages in start/, wizard/, expert/, fixes/, snapshots/ show it;
/// diagram/ draws the identity chain; window/ joins the pages; settings/ keeps what was chosen;
/// look/ has colours, symbols and distances.
#include "gui/program.h"

int main(int argc, char *argv[])
{
    return mountlens::ui::runWindow(argc, argv);
}
