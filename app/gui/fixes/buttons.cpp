// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/buttons.h"

#include <QPushButton>

namespace mountlens::ui {

QPushButton *actionButton(Symbol symbol, const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(symbolIcon(symbol));
    button->setAutoDefault(true);
    return button;
}

} // namespace mountlens::ui
