// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"

#include "base/text_scan.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <cstdlib>
#include <memory>

namespace mountlens::ui {

namespace {

constexpr std::array kLanguages = {Language::English, Language::Spanish, Language::Portuguese,
                                   Language::French, Language::Polish};

struct Installed
{
    Language language = Language::English;
    std::unique_ptr<QTranslator> translator;
};

Installed &installed()
{
    static Installed state;
    return state;
}

bool isPlainLocale(std::string_view locale) noexcept
{
    return locale.empty() || locale == "C" || locale == "POSIX";
}

std::string_view localeName(const LanguageVariables &variables) noexcept
{
    for (const std::string_view name : {variables.lcAll, variables.lcMessages, variables.lang}) {
        if (!name.empty())
            return name;
    }
    return {};
}

std::string_view environment(const char *name) noexcept
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody changes the environment
    const char *value = std::getenv(name);
    return value ? std::string_view(value) : std::string_view();
}

} // namespace

std::span<const Language> allLanguages() noexcept
{
    return kLanguages;
}

std::string_view languageCode(Language language) noexcept
{
    switch (language) {
    case Language::English:
        return "en";
    case Language::Spanish:
        return "es";
    case Language::Portuguese:
        return "pt";
    case Language::French:
        return "fr";
    case Language::Polish:
        return "pl";
    }
    return {};
}

std::optional<Language> languageFromName(std::string_view name) noexcept
{
    const std::string_view code = name.substr(0, name.find_first_of("_-.@"));
    for (const Language language : kLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

Language languageFromVariables(const LanguageVariables &variables) noexcept
{
    const std::string_view locale = localeName(variables);
    if (isPlainLocale(locale))
        return Language::English;
    if (variables.language.empty())
        return languageFromName(locale).value_or(Language::English);
    std::string_view list = variables.language;
    while (!list.empty()) {
        if (const auto language = languageFromName(takeUntil(list, ':')))
            return *language;
    }
    return Language::English;
}

Language languageFromEnvironment() noexcept
{
    return languageFromVariables({environment("LANGUAGE"), environment("LC_ALL"),
                                  environment("LC_MESSAGES"), environment("LANG")});
}

bool installLanguage(Language language)
{
    installed() = Installed();
    if (language == Language::English && !QCoreApplication::instance())
        return true;
    auto translator = std::make_unique<QTranslator>();
    const QLatin1StringView code(languageCode(language).data(), 2);
    if (!translator->load(QStringLiteral(":/i18n/mountlens_") + code + QStringLiteral(".qm")))
        return false;
    if (!QCoreApplication::installTranslator(translator.get()))
        return false;
    installed() = {language, std::move(translator)};
    return true;
}

Language currentLanguage() noexcept
{
    return installed().language;
}

} // namespace mountlens::ui
