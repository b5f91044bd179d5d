// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/icons.h"

#include "gui/look/symbol_engine.h"

#include <QApplication>
#include <QFile>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <array>
#include <cmath>

/// The resources are in a static library: nothing else makes the linker take them.
static void takeMountlensResources() // Q_INIT_RESOURCE works in no namespace
{
    static const bool kTaken = [] {
        Q_INIT_RESOURCE(mountlens);
        return true;
    }();
    Q_UNUSED(kTaken)
}

namespace mountlens::ui {

namespace {

constexpr std::array<const char *, kSymbols> kFiles{
    "mountlens",         "icons/denied",      "icons/allowed",   "icons/undetermined",
    "icons/information", "icons/warning",     "icons/container", "icons/command",
    "icons/compose",     "icons/message",     "icons/snapshot",  "icons/guide",
    "icons/start",       "icons/diagnosis",   "icons/fixes",     "icons/copy",
    "icons/save",        "icons/open",        "icons/refresh",   "icons/back",
    "icons/forward",     "icons/settings",    "icons/help",      "icons/folder",
    "icons/file",        "icons/user",        "icons/lock",      "icons/shield",
    "icons/undo",        "icons/compare",     "icons/search",    "icons/close",
    "icons/not-reached", "icons/decides",     "icons/live",      "icons/done",
    "icons/risk-low",    "icons/risk-medium", "icons/risk-high",
};

QByteArray drawing(Symbol symbol)
{
    takeMountlensResources();
    const QString name = QString::fromLatin1(kFiles.at(static_cast<std::size_t>(symbol)));
    QFile file(QStringLiteral(":/mountlens/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether it points along the text.
bool turnsWithText(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Back:
    case Symbol::Forward:
    case Symbol::Undo:
    case Symbol::Decides:
        return true;
    default:
        return false;
    }
}

bool turned(Symbol symbol)
{
    return QGuiApplication::isRightToLeft() && turnsWithText(symbol);
}

void render(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &colour)
{
    QSvgRenderer renderer(drawing(symbol).replace("currentColor", colour.name().toLatin1()));
    painter.save();
    if (turned(symbol)) {
        painter.translate(area.left() + area.right(), 0);
        painter.scale(-1, 1);
    }
    painter.setOpacity(painter.opacity() * colour.alphaF());
    renderer.render(&painter, area);
    painter.restore();
}

QPixmap rendered(const QSize &pixels, Symbol symbol, const QColor &colour)
{
    const QString key = QStringLiteral("mountlens/%1/%2/%3x%4/%5")
                            .arg(static_cast<int>(symbol))
                            .arg(colour.rgba())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(turned(symbol));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(painter, QRectF(QPointF(), pixels), symbol, colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QRectF squareIn(const QRectF &area)
{
    const qreal side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    return square;
}

} // namespace

SymbolEngine::SymbolEngine(Symbol symbol, Tone tone)
    : m_symbol(symbol)
    , m_tone(tone)
{
}

QColor SymbolEngine::colour(QIcon::Mode mode) const
{
    const QPalette palette = QApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return toneColour(m_tone, palette);
}

void SymbolEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintSymbol(*painter, rect, m_symbol, colour(mode));
}

QPixmap SymbolEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(size, m_symbol, colour(mode));
}

QString SymbolEngine::key() const
{
    return QStringLiteral("mountlens");
}

QIconEngine *SymbolEngine::clone() const
{
    return new SymbolEngine(m_symbol, m_tone);
}

bool SymbolEngine::isNull()
{
    return false;
}

QIcon symbolIcon(Symbol symbol, Tone tone)
{
    return QIcon(new SymbolEngine(symbol, tone));
}

void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &colour)
{
    const QRectF square = squareIn(area);
    const auto kind = painter.paintEngine()->type();
    if (kind != QPaintEngine::Raster || painter.transform().isRotating()
        || painter.transform().isScaling()) {
        render(painter, square, symbol, colour);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qRound(square.width() * ratio);
    QPixmap pixmap = rendered({side, side}, symbol, colour);
    pixmap.setDevicePixelRatio(ratio);
    // On whole pixels, or every line is blurred.
    const QPointF corner(std::round(square.left() * ratio) / ratio,
                         std::round(square.top() * ratio) / ratio);
    painter.drawPixmap(corner, pixmap);
}

int symbolSize(const QWidget *widget)
{
    return widget->fontMetrics().height() * 11 / 10;
}

Tone toneOf(VerdictKind kind) noexcept
{
    switch (kind) {
    case VerdictKind::Allowed:
        return Tone::Allowed;
    case VerdictKind::Denied:
        return Tone::Denied;
    case VerdictKind::Undetermined:
        return Tone::Undetermined;
    }
    return Tone::Neutral;
}

Symbol symbolOf(VerdictKind kind) noexcept
{
    switch (kind) {
    case VerdictKind::Allowed:
        return Symbol::Allowed;
    case VerdictKind::Denied:
        return Symbol::Denied;
    case VerdictKind::Undetermined:
        return Symbol::Undetermined;
    }
    return Symbol::Information;
}

} // namespace mountlens::ui
