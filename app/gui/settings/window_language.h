// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The language of a program with a window: besides our texts, those of Qt itself, and how numbers
/// and dates are written.
#pragma once

#include "text/language.h"

#include <QLocale>
#include <QString>

namespace mountlens::ui {

/// Installs Qt's own catalogue, ours before it, and the default locale; widgets learn of it by
/// QEvent::LanguageChange. May be called again at any time. false: as installLanguage().
///
/// Only the five languages can be installed in the product. Tests load their pseudo-language by
/// themselves (tests/gui/pseudo.h): no setting names a file with texts, so none can be planted.
bool installWindowLanguage(Language language);

/// That of `system` where it speaks `language`, so that its territory stays; else the usual one of
/// the language.
QLocale localeFor(Language language, const QLocale &system);

/// The name of Qt's own catalogue, without suffix: "qtbase_pt_BR".
QString qtCatalogue(Language language);

} // namespace mountlens::ui
