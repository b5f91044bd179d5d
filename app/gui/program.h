// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens-gui`: its options, and the window from them.
#pragma once

namespace mountlens::ui {

/// Exit status: that of the application; 3 for options that are not understood; 4 where the window
/// may not run: as root.
int runWindow(int argc, char **argv);

} // namespace mountlens::ui
