// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/language_names.h"

namespace mountlens::ui {

QString ownName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Spanish:
        return QStringLiteral("Español");
    case Language::Portuguese:
        return QStringLiteral("Português (Brasil)");
    case Language::French:
        return QStringLiteral("Français");
    case Language::Polish:
        return QStringLiteral("Polski");
    }
    return {};
}

} // namespace mountlens::ui
