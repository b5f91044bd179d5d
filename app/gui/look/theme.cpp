// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/theme.h"

#include "gui/look/scheme.h"
#include "gui/look/style.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>

namespace mountlens::ui {

namespace {

/// As it was before the first palette of ours.
bool desktopIsDark()
{
    static const bool kDark = isDark(QApplication::palette());
    return kDark;
}

Colours chosen(Colours colours)
{
    const bool dark = desktopIsDark(); // asked at the first call in any case
    if (colours != Colours::System)
        return colours;
    return dark ? Colours::Dark : Colours::Light;
}

} // namespace

std::string_view coloursName(Colours colours) noexcept
{
    switch (colours) {
    case Colours::System:
        return "system";
    case Colours::Light:
        return "light";
    case Colours::Dark:
        return "dark";
    case Colours::HighContrast:
        return "contrast";
    }
    return {};
}

std::optional<Colours> coloursFromName(std::string_view name) noexcept
{
    for (const Colours colours :
         {Colours::System, Colours::Light, Colours::Dark, Colours::HighContrast}) {
        if (name == coloursName(colours))
            return colours;
    }
    return std::nullopt;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty(kPrimaryProperty, primary);
    button->update();
}

void applyColours(Colours colours)
{
    const QPalette palette = paletteOf(scheme(chosen(colours)));
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    // The application owns the style. NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
    QApplication::setPalette(palette);
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    return QColor::fromRgb(schemeOf(palette).tones.at(static_cast<std::size_t>(tone)).ink);
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    return QColor::fromRgb(schemeOf(palette).tones.at(static_cast<std::size_t>(tone)).fill);
}

QColor mutedColour(const QPalette &palette)
{
    return QColor::fromRgb(schemeOf(palette).muted);
}

QColor lineColour(const QPalette &palette)
{
    return QColor::fromRgb(schemeOf(palette).line);
}

QColor edgeColour(const QPalette &palette)
{
    return QColor::fromRgb(schemeOf(palette).edge);
}

QColor accentColour(const QPalette &palette)
{
    return QColor::fromRgb(schemeOf(palette).accent);
}

QColor selectionFill(const QPalette &palette)
{
    return toneFill(Tone::Accent, palette);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace mountlens::ui
