// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for result codes and root causes, for `mountlens explain` and the guided check.
#pragma once

#include "diagnosis/cause.h"

#include <QString>

#include <optional>
#include <string_view>

namespace mountlens::ui {

struct CodeText
{
    /// One plain sentence of at most 20 words.
    QString title;
    QString meaning;
    /// How it comes about, in containers above all.
    QString origin;
    /// What kinds of change usually help.
    QString help;
    /// What people get wrong; may be empty.
    QString mistake;
};

/// nullopt: there is no such code. Accepts small letters ("ml-d004").
std::optional<CodeText> codeText(std::string_view code);

/// The long text with its headings, lines of at most 78 cells; empty: there is no such code.
QString explainText(std::string_view code);

/// A root cause in one plain sentence.
QString causeText(Cause cause);

/// Breaks `text` at blanks into lines of at most `cells` terminal cells, each behind `indent`.
QString wrapped(const QString &text, int cells, const QString &indent = {});

} // namespace mountlens::ui
