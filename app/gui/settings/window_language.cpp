// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/window_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <optional>
#include <utility>

namespace mountlens::ui {

namespace {

QLocale usualLocale(Language language)
{
    switch (language) {
    case Language::English:
        return {QLocale::English};
    case Language::Spanish:
        return {QLocale::Spanish};
    case Language::Portuguese:
        return {QLocale::Portuguese, QLocale::Brazil};
    case Language::French:
        return {QLocale::French};
    case Language::Polish:
        return {QLocale::Polish};
    }
    return {};
}

std::unique_ptr<QTranslator> &installedQt()
{
    static std::unique_ptr<QTranslator> translator;
    return translator;
}

/// Without the catalogue (a package of its own) its buttons stay English.
void installQt(Language language)
{
    installedQt().reset();
    if (language == Language::English)
        return;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(qtCatalogue(language),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return;
    QCoreApplication::installTranslator(translator.get());
    installedQt() = std::move(translator);
}

} // namespace

bool installWindowLanguage(Language language)
{
    static std::optional<Language> current;
    if (std::exchange(current, language) == language && currentLanguage() == language)
        return true; // nobody has to write everything anew
    // Before the widgets are told: they write numbers and dates then.
    QLocale::setDefault(localeFor(language, QLocale::system()));
    installQt(language);
    return installLanguage(language);
}

QLocale localeFor(Language language, const QLocale &system)
{
    const QLocale usual = usualLocale(language);
    return system.language() == usual.language() ? system : usual;
}

QString qtCatalogue(Language language)
{
    if (language == Language::Portuguese)
        return QStringLiteral("qtbase_pt_BR"); // Qt has no other
    const std::string_view code = languageCode(language);
    return QStringLiteral("qtbase_")
           + QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace mountlens::ui
