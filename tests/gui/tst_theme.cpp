// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/look/style.h"
#include "gui/look/theme.h"

#include <QPushButton>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace mountlens;
using namespace mountlens::ui;

namespace {

constexpr std::array kTones{Tone::Neutral,      Tone::Denied,  Tone::Allowed,
                            Tone::Undetermined, Tone::Warning, Tone::Accent};
constexpr std::array kPalettes{Colours::Light, Colours::Dark, Colours::HighContrast};

using Linear = std::array<double, 3>;
using Matrix = std::array<Linear, 3>;

/// IEC 61966-2-1.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Linear l = linear(colour);
        return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// What is seen without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.
constexpr std::array<Matrix, 4> kEyes{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};

/// CIE 1976, D65.
Linear lab(const QColor &colour, const Matrix &eye)
{
    const Linear seen = linear(colour);
    Linear l{};
    for (std::size_t i = 0; i < l.size(); ++i)
        l.at(i) = std::clamp(
            eye.at(i)[0] * seen[0] + eye.at(i)[1] * seen[1] + eye.at(i)[2] * seen[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * l[0] + 0.3576 * l[1] + 0.1805 * l[2]) / 0.95047);
    const double y = f(0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]);
    const double z = f((0.0193 * l[0] + 0.1192 * l[1] + 0.9505 * l[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &eye)
{
    const Linear first = lab(a, eye);
    const Linear second = lab(b, eye);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

QPalette applied(Colours colours)
{
    applyColours(colours);
    return QApplication::palette();
}

/// Whatever text may lie on.
std::vector<QColor> surfaces(const QPalette &palette)
{
    std::vector<QColor> all{palette.color(QPalette::Window), palette.color(QPalette::Base),
                            palette.color(QPalette::AlternateBase), palette.color(QPalette::Button),
                            selectionFill(palette)};
    for (const Tone tone : kTones)
        all.push_back(toneFill(tone, palette));
    return all;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyColours(Colours::Light); }
    void namesAreReadBack();
    void textsCanBeRead_data() { addPalettes(); }
    void textsCanBeRead();
    void tonesCanBeRead_data() { addPalettes(); }
    void tonesCanBeRead();
    void controlsCanBeSeen_data() { addPalettes(); }
    void controlsCanBeSeen();
    void disabledTextIsFainter_data() { addPalettes(); }
    void disabledTextIsFainter();
    void verdictsStayApartForAllEyes_data() { addPalettes(); }
    void verdictsStayApartForAllEyes();
    void everyRoleIsSet_data() { addPalettes(); }
    void everyRoleIsSet();
    void systemFollowsTheDesktop();
    void appliesAtAnyTime();
    void fillOfThePrimaryButtonIsTheAccent();

private:
    static void addPalettes();
};

void TestTheme::addPalettes()
{
    QTest::addColumn<Colours>("colours");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Colours::Light << 4.5;
    QTest::newRow("dark") << Colours::Dark << 4.5;
    QTest::newRow("high contrast") << Colours::HighContrast << 7.0;
}

void TestTheme::namesAreReadBack()
{
    for (const Colours colours :
         {Colours::System, Colours::Light, Colours::Dark, Colours::HighContrast})
        QCOMPARE(coloursFromName(coloursName(colours)), std::optional(colours));
    QVERIFY(!coloursFromName("pink"));
    QVERIFY(!coloursFromName(""));
}

void TestTheme::textsCanBeRead()
{
    QFETCH(Colours, colours);
    QFETCH(double, least);
    const QPalette palette = applied(colours);
    for (const QColor &surface : surfaces(palette)) {
        QVERIFY(contrast(palette.color(QPalette::Text), surface) >= 7);
        QVERIFY(contrast(palette.color(QPalette::WindowText), surface) >= 7);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), surface) >= 7);
        QVERIFY2(contrast(mutedColour(palette), surface) >= least, qPrintable(surface.name()));
    }
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(role)) >= least);
        QVERIFY(contrast(palette.color(QPalette::Link), palette.color(role)) >= least);
        QVERIFY(contrast(palette.color(QPalette::LinkVisited), palette.color(role)) >= least);
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= least);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase))
            >= 7);
}

void TestTheme::tonesCanBeRead()
{
    QFETCH(Colours, colours);
    QFETCH(double, least);
    const QPalette palette = applied(colours);
    const std::array on{palette.color(QPalette::Base), palette.color(QPalette::Window),
                        palette.color(QPalette::AlternateBase), selectionFill(palette)};
    for (const Tone tone : kTones) {
        const QColor ink = toneColour(tone, palette);
        for (const QColor &surface : on)
            QVERIFY2(contrast(ink, surface) >= least, qPrintable(ink.name() + surface.name()));
        QVERIFY2(contrast(ink, toneFill(tone, palette)) >= least, qPrintable(ink.name()));
        QVERIFY(toneFill(tone, palette) != palette.color(QPalette::Base));
    }
}

/// WCAG 1.4.11: what can be used, and where the focus is.
void TestTheme::controlsCanBeSeen()
{
    QFETCH(Colours, colours);
    const QPalette palette = applied(colours);
    for (const auto role : {QPalette::Base, QPalette::Window}) {
        QVERIFY(contrast(edgeColour(palette), palette.color(role)) >= 3);
        QVERIFY(contrast(accentColour(palette), palette.color(role)) >= 3);
        QVERIFY(contrast(lineColour(palette), palette.color(role)) > 1.2);
    }
    QCOMPARE(palette.color(QPalette::Dark), edgeColour(palette));
    QCOMPARE(palette.color(QPalette::Mid), lineColour(palette));
    QCOMPARE(palette.color(QPalette::Highlight), accentColour(palette));
}

void TestTheme::disabledTextIsFainter()
{
    QFETCH(Colours, colours);
    const QPalette palette = applied(colours);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        const QColor window = palette.color(QPalette::Disabled, QPalette::Window);
        const double faint = contrast(palette.color(QPalette::Disabled, role), window);
        QVERIFY(faint < contrast(mutedColour(palette), window));
        QVERIFY(faint >= 2.5);
    }
}

void TestTheme::verdictsStayApartForAllEyes()
{
    QFETCH(Colours, colours);
    const QPalette palette = applied(colours);
    const QColor denied = toneColour(Tone::Denied, palette);
    const QColor allowed = toneColour(Tone::Allowed, palette);
    const QColor undetermined = toneColour(Tone::Undetermined, palette);
    for (const Matrix &eye : kEyes) {
        QVERIFY(distance(denied, allowed, eye) >= 35);
        QVERIFY(distance(denied, undetermined, eye) >= 35);
        QVERIFY(distance(allowed, undetermined, eye) >= 25);
    }
}

void TestTheme::everyRoleIsSet()
{
    QFETCH(Colours, colours);
    const QPalette palette = applied(colours);
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role == QPalette::NoRole)
            continue;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QVERIFY2(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)),
                     qPrintable(QString::number(role)));
    }
    QCOMPARE(isDark(palette), colours != Colours::Light);
}

/// The desktop of this test is light.
void TestTheme::systemFollowsTheDesktop()
{
    const QPalette light = applied(Colours::Light);
    applyColours(Colours::Dark);
    QCOMPARE(applied(Colours::System).color(QPalette::Window), light.color(QPalette::Window));
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QVERIFY(isDark(dark));
    QVERIFY(!isDark(light));
}

void TestTheme::appliesAtAnyTime()
{
    QPushButton button;
    button.show();
    const QStyle *style = QApplication::style();
    QVERIFY(qobject_cast<const Style *>(style));
    for (const Colours colours : kPalettes) {
        const QPalette palette = applied(colours);
        QCoreApplication::processEvents();
        QCOMPARE(button.palette().color(QPalette::ButtonText), palette.color(QPalette::ButtonText));
        QCOMPARE(QApplication::style(), style); // widgets are not polished anew
    }
}

void TestTheme::fillOfThePrimaryButtonIsTheAccent()
{
    for (const Colours colours : kPalettes) {
        const QPalette palette = applied(colours);
        QPushButton button(QStringLiteral("OK"));
        setPrimary(&button);
        button.resize(button.sizeHint());
        QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(6, image.height() / 2), accentColour(palette));
    }
}

MOUNTLENS_GUI_TEST(TestTheme)
#include "tst_theme.moc"
