// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/look/icons.h"

#include <QDirIterator>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <set>

using namespace mountlens;
using namespace mountlens::ui;

namespace {

Symbol symbolAt(int index)
{
    return static_cast<Symbol>(index);
}

QImage drawn(Symbol symbol, int size, qreal ratio, const QColor &colour = Qt::black)
{
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSymbol(painter, QRectF(0, 0, size, size), symbol, colour);
    return image;
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 100 ? 1 : 0;
    }
    return count;
}

/// A line that is cut off at the edge would be as dark there as anywhere.
int darkestAtBorder(const QImage &image)
{
    int darkest = 0;
    for (int x = 0; x < image.width(); ++x)
        darkest = std::max({darkest, image.pixelColor(x, 0).alpha(),
                            image.pixelColor(x, image.height() - 1).alpha()});
    for (int y = 0; y < image.height(); ++y)
        darkest = std::max({darkest, image.pixelColor(0, y).alpha(),
                            image.pixelColor(image.width() - 1, y).alpha()});
    return darkest;
}

/// The colour of what is fully drawn.
QColor inkOf(const QImage &image)
{
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (!ink.isValid() || here.alpha() > ink.alpha())
                ink = here;
        }
    }
    ink.setAlpha(255);
    return ink;
}

QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    return inkOf(icon.pixmap(QSize(48, 48), 1.0, mode).toImage());
}

bool isNear(const QColor &a, const QColor &b)
{
    constexpr int kRounding = 3;
    return std::abs(a.red() - b.red()) <= kRounding && std::abs(a.green() - b.green()) <= kRounding
           && std::abs(a.blue() - b.blue()) <= kRounding;
}

} // namespace

class TestSymbols : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everySymbolIsDrawn_data();
    void everySymbolIsDrawn();
    void everySymbolIsAnother();
    void verdictsDifferInOutline();
    void followThePalette();
    void areFaintWhereDisabled();
    void haveATone();
    void areSharpOnAnyScreen();
    void turnWithTheText();
    void areLinesOutsideOfScreens();
    void drawingsHaveOneColour();
};

void TestSymbols::cleanup()
{
    applyColours(Colours::Light);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSymbols::everySymbolIsDrawn_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qreal>("ratio");
    for (const int size : {16, 24, 48}) {
        for (const qreal ratio : {1.0, 1.25, 2.0})
            QTest::addRow("%d px at %g", size, ratio) << size << ratio;
    }
}

void TestSymbols::everySymbolIsDrawn()
{
    QFETCH(int, size);
    QFETCH(qreal, ratio);
    for (int i = 0; i < kSymbols; ++i) {
        const QImage image = drawn(symbolAt(i), size, ratio);
        const auto what = QByteArray::number(i);
        QVERIFY2(inked(image) > image.width() * image.height() / 40, what);
        QVERIFY2(darkestAtBorder(image) < 120, what);
    }
}

void TestSymbols::everySymbolIsAnother()
{
    std::set<QByteArray> seen;
    for (int i = 0; i < kSymbols; ++i) {
        const QImage image = drawn(symbolAt(i), 24, 1);
        const auto *bits = reinterpret_cast<const char *>(image.constBits());
        seen.emplace(bits, image.sizeInBytes());
    }
    QCOMPARE(seen.size(), std::size_t{kSymbols});
}

/// A corner that is free in a circle and in a diamond is taken by the octagon, and so on.
void TestSymbols::verdictsDifferInOutline()
{
    const auto covered = [](Symbol symbol, double x, double y) {
        const QImage image = drawn(symbol, 96, 1);
        return image.pixelColor(qRound(x * 96), qRound(y * 96)).alpha() > 0;
    };
    QVERIFY(covered(Symbol::Denied, 0.18, 0.24));
    QVERIFY(!covered(Symbol::Undetermined, 0.18, 0.24));
    QVERIFY(covered(Symbol::Allowed, 0.22, 0.25));
    QVERIFY(!covered(Symbol::Undetermined, 0.22, 0.25));
    QVERIFY(covered(Symbol::Denied, 0.35, 0.085));
    QVERIFY(!covered(Symbol::Allowed, 0.35, 0.085));
}

void TestSymbols::followThePalette()
{
    const QIcon icon = symbolIcon(Symbol::Close);
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        const QPalette palette = QApplication::palette();
        QVERIFY(isNear(inkOf(icon, QIcon::Normal), palette.color(QPalette::WindowText)));
        QVERIFY(isNear(inkOf(icon, QIcon::Selected), palette.color(QPalette::HighlightedText)));
    }
    QVERIFY(!icon.isNull());
    const QColor own = inkOf(symbolIcon(Symbol::Application), QIcon::Normal);
    applyColours(Colours::Light);
    QCOMPARE(inkOf(symbolIcon(Symbol::Application), QIcon::Normal), own);
}

void TestSymbols::areFaintWhereDisabled()
{
    const QColor faint = QApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
    QVERIFY(isNear(inkOf(symbolIcon(Symbol::Close), QIcon::Disabled), faint));
    QVERIFY(isNear(inkOf(symbolIcon(Symbol::Close, Tone::Denied), QIcon::Disabled), faint));
}

void TestSymbols::haveATone()
{
    for (const Tone tone : {Tone::Denied, Tone::Allowed, Tone::Undetermined, Tone::Warning}) {
        const QColor ink = inkOf(symbolIcon(Symbol::Close, tone), QIcon::Normal);
        QVERIFY(isNear(ink, toneColour(tone, QApplication::palette())));
    }
    QCOMPARE(symbolOf(VerdictKind::Denied), Symbol::Denied);
    QCOMPARE(toneOf(VerdictKind::Denied), Tone::Denied);
    QCOMPARE(symbolOf(VerdictKind::Allowed), Symbol::Allowed);
    QCOMPARE(toneOf(VerdictKind::Allowed), Tone::Allowed);
    QCOMPARE(symbolOf(VerdictKind::Undetermined), Symbol::Undetermined);
    QCOMPARE(toneOf(VerdictKind::Undetermined), Tone::Undetermined);
}

void TestSymbols::areSharpOnAnyScreen()
{
    const QIcon icon = symbolIcon(Symbol::Folder);
    const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    // Drawn at 32, not grown from 16.
    const QImage grown = icon.pixmap(QSize(16, 16), 1.0)
                             .toImage()
                             .scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(pixmap.toImage() != grown);
    QPushButton button;
    button.setIcon(icon);
    QVERIFY(button.iconSize().height() >= button.fontMetrics().height());
}

void TestSymbols::turnWithTheText()
{
    const QImage forward = drawn(Symbol::Forward, 24, 1);
    const QImage folder = drawn(Symbol::Folder, 24, 1);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(drawn(Symbol::Forward, 24, 1) != forward);
    QCOMPARE(drawn(Symbol::Folder, 24, 1), folder);
}

/// On a scaled painter and on paper nothing is stretched pixels.
void TestSymbols::areLinesOutsideOfScreens()
{
    QImage scaled(96, 96, QImage::Format_ARGB32);
    scaled.fill(Qt::transparent);
    QPainter painter(&scaled);
    painter.scale(4, 4);
    paintSymbol(painter, QRectF(0, 0, 24, 24), Symbol::Lock, Qt::black);
    painter.end();
    const QImage straight = drawn(Symbol::Lock, 96, 1);
    QVERIFY(std::abs(inked(scaled) - inked(straight)) < inked(straight) / 20);
}

void TestSymbols::drawingsHaveOneColour()
{
    symbolIcon(Symbol::Close).pixmap(16); // resources are taken with the first symbol
    QDirIterator files(QStringLiteral(":/mountlens/icons"));
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("stroke=\"currentColor\" stroke-width=\"1.75\""),
                 qPrintable(file.fileName()));
        QVERIFY2(!text.contains("#"), qPrintable(file.fileName()));
        ++count;
    }
    QCOMPARE(count, kSymbols - 1); // all but the application's
}

MOUNTLENS_GUI_TEST(TestSymbols)
#include "tst_symbols.moc"
