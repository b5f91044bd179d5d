// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/text_layout.h"

#include "text/code_text.h"
#include "text/value_text.h"

#include <array>

namespace mountlens::ui {

QString coloured(const QString &text, Colour colour, const TextOptions &options)
{
    if (!options.colour)
        return text;
    constexpr std::array<const char *, 4> codes = {"1;31", "1;32", "1;33", "1;37;41"};
    return QStringLiteral("\x1b[") + QLatin1StringView(codes[static_cast<std::size_t>(colour)])
           + u'm' + text + QStringLiteral("\x1b[0m");
}

QString labelledLine(const Labelled &line, int labelCells, const TextOptions &options)
{
    const QString label = QStringLiteral("  ") + padded(line.label, labelCells) + u' ';
    if (options.width <= 0)
        return label + line.text + u'\n';
    const QString indent(displayWidth(label), u' ');
    return label + wrapped(line.text, options.width, indent).mid(indent.size());
}

} // namespace mountlens::ui
