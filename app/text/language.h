// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The languages of the program and the choice between them.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace mountlens::ui {

enum class Language : std::uint8_t {
    English,
    Spanish,
    Portuguese,
    French,
    Polish,
};

/// All languages, English first.
std::span<const Language> allLanguages() noexcept;

/// The two letters used in file names and for --lang.
std::string_view languageCode(Language language) noexcept;

/// From "es", "es_MX.UTF-8", "pt-BR"...; every Portuguese is Portuguese. nullopt: not one of ours.
std::optional<Language> languageFromName(std::string_view name) noexcept;

/// The variables that choose a language, as getenv() returns them; empty: not set.
struct LanguageVariables
{
    std::string_view language; ///< LANGUAGE, a list separated by colons
    std::string_view lcAll;
    std::string_view lcMessages;
    std::string_view lang;
};

/// As gettext chooses: LC_ALL, LC_MESSAGES or LANG name the locale; LANGUAGE goes before it unless
/// the locale is "C" or "POSIX". English where nothing of ours is asked for.
Language languageFromVariables(const LanguageVariables &variables) noexcept;
Language languageFromEnvironment() noexcept;

/// Installs the catalogue of `language` and removes the one installed before. Other languages than
/// English need a QCoreApplication. false: the program was built without this catalogue; the texts
/// are English then. The catalogue of English is one of plurals; without a QCoreApplication,
/// English has none, and true is returned: only texts with a count that may be 1 need it.
bool installLanguage(Language language);

/// The language installed last; English at the start.
Language currentLanguage() noexcept;

} // namespace mountlens::ui
