// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The page of each place.
#pragma once

#include "gui/window/page.h"

namespace mountlens::ui {

/// nullptr: the place has no page of its own.
Page *makePage(Place place, Desk &desk, QWidget *parent);

} // namespace mountlens::ui
