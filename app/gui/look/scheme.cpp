// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/scheme.h"

namespace mountlens::ui {

namespace {

// Denied, allowed and undetermined stay apart for readers who do not see red, green or blue: at
// least 25 units of CIELAB in each simulation of Machado (tst_theme).
constexpr Scheme kLight{
    .window = 0xfff3f4f6,
    .base = 0xffffffff,
    .raised = 0xffeceef2,
    .button = 0xffffffff,
    .text = 0xff1c2027,
    .muted = 0xff555c69,
    .placeholder = 0xff646b78,
    .disabled = 0xff8d939e,
    .line = 0xffd5d9e0,
    .edge = 0xff828997,
    .accent = 0xff3b57c4,
    .onAccent = 0xffffffff,
    .tip = 0xff2a2e36,
    .onTip = 0xfff3f4f6,
    .tones = {{{0xff1c2027, 0xffe9ebef},
               {0xffb33a06, 0xfffcebe3},
               {0xff006f7a, 0xffdff2f3},
               {0xff7f2fc4, 0xfff3eafb},
               {0xff7d5000, 0xfffbf0d9},
               {0xff3b57c4, 0xffe6ebfa}}},
};

constexpr Scheme kDark{
    .window = 0xff1b1d21,
    .base = 0xff22252a,
    .raised = 0xff2a2d33,
    .button = 0xff30343b,
    .text = 0xffe7e9ed,
    .muted = 0xffa9b0bc,
    .placeholder = 0xff9aa1ad,
    .disabled = 0xff737a86,
    .line = 0xff3b4048,
    .edge = 0xff7f8794,
    .accent = 0xff8ea6ff,
    .onAccent = 0xff10131c,
    .tip = 0xffe7e9ed,
    .onTip = 0xff1b1d21,
    .tones = {{{0xffe7e9ed, 0xff2e3238},
               {0xffff9466, 0xff40271b},
               {0xff45c4cc, 0xff15363a},
               {0xffb794ff, 0xff322646},
               {0xffedb748, 0xff3a2e14},
               {0xff9fb3ff, 0xff272e4d}}},
};

constexpr Scheme kHighContrast{
    .window = 0xff000000,
    .base = 0xff000000,
    .raised = 0xff141414,
    .button = 0xff000000,
    .text = 0xffffffff,
    .muted = 0xffe2e2e2,
    .placeholder = 0xffd0d0d0,
    .disabled = 0xffa0a0a0,
    .line = 0xff9a9a9a,
    .edge = 0xffffffff,
    .accent = 0xffffe45c,
    .onAccent = 0xff000000,
    .tip = 0xff000000,
    .onTip = 0xffffffff,
    .tones = {{{0xffffffff, 0xff1c1c1c},
               {0xffffa27a, 0xff2b1207},
               {0xff4fe0e0, 0xff04262a},
               {0xffc0a0ff, 0xff1c1030},
               {0xffffc23d, 0xff261a00},
               {0xffffe45c, 0xff24240a}}},
};

void setColour(QPalette &palette, QPalette::ColorRole role, QRgb colour, QRgb disabled)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    palette.setColor(QPalette::Disabled, role, disabled);
}

void setSurfaces(QPalette &palette, const Scheme &s)
{
    setColour(palette, QPalette::Window, s.window, s.window);
    setColour(palette, QPalette::Base, s.base, s.window);
    setColour(palette, QPalette::AlternateBase, s.raised, s.raised);
    setColour(palette, QPalette::Button, s.button, s.window);
    setColour(palette, QPalette::Highlight, s.accent, s.line);
    setColour(palette, QPalette::ToolTipBase, s.tip, s.tip);
}

void setTexts(QPalette &palette, const Scheme &s)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        setColour(palette, role, s.text, s.disabled);
    setColour(palette, QPalette::BrightText, s.onAccent, s.disabled);
    setColour(palette, QPalette::PlaceholderText, s.placeholder, s.disabled);
    setColour(palette, QPalette::HighlightedText, s.onAccent, s.disabled);
    setColour(palette, QPalette::Link, s.tones[static_cast<std::size_t>(Tone::Accent)].ink,
              s.disabled);
    setColour(palette, QPalette::LinkVisited,
              s.tones[static_cast<std::size_t>(Tone::Undetermined)].ink, s.disabled);
    setColour(palette, QPalette::ToolTipText, s.onTip, s.onTip);
}

void setLines(QPalette &palette, const Scheme &s)
{
    setColour(palette, QPalette::Light, s.base, s.base);
    setColour(palette, QPalette::Midlight, s.raised, s.raised);
    setColour(palette, QPalette::Mid, s.line, s.line);
    setColour(palette, QPalette::Dark, s.edge, s.line);
    setColour(palette, QPalette::Shadow, 0xff000000, 0xff000000);
}

} // namespace

const Scheme &scheme(Colours colours) noexcept
{
    switch (colours) {
    case Colours::System:
    case Colours::Light:
        return kLight;
    case Colours::Dark:
        return kDark;
    case Colours::HighContrast:
        return kHighContrast;
    }
    return kLight;
}

const Scheme &schemeOf(const QPalette &palette)
{
    if (!isDark(palette))
        return kLight;
    return palette.color(QPalette::Window).rgb() == kHighContrast.window ? kHighContrast : kDark;
}

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette;
    setSurfaces(palette, scheme);
    setTexts(palette, scheme);
    setLines(palette, scheme);
    return palette;
}

} // namespace mountlens::ui
