// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Push buttons of cards.
#pragma once

#include "gui/look/icons.h"

class QPushButton;
class QWidget;

namespace mountlens::ui {

/// With its symbol and without text yet; pressed by Enter as well as by Space. Owned by `parent`.
QPushButton *actionButton(Symbol symbol, const char *objectName, QWidget *parent);

} // namespace mountlens::ui
