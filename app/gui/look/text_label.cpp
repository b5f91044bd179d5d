// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/text_label.h"

#include "gui/look/accessible.h"
#include "gui/look/font_watch.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/paint.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include <cmath>

namespace mountlens::ui {

namespace {

void scale(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

QFont fixedFont(const QFont &base)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        fixed.setPointSizeF(base.pointSizeF());
    else
        fixed.setPixelSize(base.pixelSize());
    return fixed;
}

void setTextColour(QPalette &palette, const QColor &colour)
{
    palette.setColor(QPalette::Active, QPalette::WindowText, colour);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, colour);
}

} // namespace

QFont roleFont(TextRole role, const QFont &base)
{
    QFont font = base;
    switch (role) {
    case TextRole::Title:
        scale(font, 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        scale(font, 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Caption:
        scale(font, 0.9);
        break;
    case TextRole::Code:
        return fixedFont(base);
    case TextRole::Body:
    case TextRole::Muted:
        break;
    }
    return font;
}

TextLabel::TextLabel(TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_breaks(role == TextRole::Code ? Breaks::Code : Breaks::Sentence)
{
    describeToAssistants();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (role == TextRole::Code) {
        setLayoutDirection(Qt::LeftToRight);
        setFocusPolicy(Qt::ClickFocus);
        setCursor(Qt::IBeamCursor);
    }
    connect(&FontWatch::instance(), &FontWatch::changed, this, &TextLabel::updateLook);
    updateLook();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    updateLook();
}

void TextLabel::setBreaks(Breaks breaks)
{
    m_breaks = breaks;
    updateGeometry();
    update();
}

QSize TextLabel::sizeHint() const
{
    if (!flows())
        return QLabel::sizeHint();
    constexpr int kComfortable = 64; // characters: longer lines are harder to read
    const QMargins edges = around();
    const int wanted = static_cast<int>(flow().naturalWidth());
    const int width =
        std::min(wanted, textWidth(this, kComfortable)) + edges.left() + edges.right();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!flows())
        return QLabel::minimumSizeHint();
    constexpr int kNarrowest = 14; // characters
    const QMargins edges = around();
    const int word = std::min(static_cast<int>(flow().wordWidth()), textWidth(this, kNarrowest));
    return {word + edges.left() + edges.right(),
            fontMetrics().height() + edges.top() + edges.bottom()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!flows())
        return QLabel::heightForWidth(width);
    const QMargins edges = around();
    const int inner = std::max(1, width - edges.left() - edges.right());
    return static_cast<int>(flow().heightFor(inner)) + edges.top() + edges.bottom();
}

void TextLabel::copy() const
{
    const auto [from, to] = selection();
    QApplication::clipboard()->setText(from < to ? text().mid(from, to - from) : text());
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!flows()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRectF area = textArea();
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, foregroundRole()));
    flow().draw(painter, area.topLeft(), area.width(), selection(), palette());
    if (hasFocus() && m_role != TextRole::Code)
        underline(painter, area);
}

/// Where the focus is, for who uses the keyboard; a ring would touch the letters.
void TextLabel::underline(QPainter &painter, const QRectF &area) const
{
    if (!window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QRectF line(0, 0, std::min(flow().naturalWidth(), area.width()), kRingWidth);
    line.moveBottom(area.bottom());
    if (QStyle::visualAlignment(layoutDirection(), alignment()).testFlag(Qt::AlignRight))
        line.moveRight(area.right());
    else if (alignment().testFlag(Qt::AlignHCenter))
        line.moveLeft(area.center().x() - line.width() / 2);
    else
        line.moveLeft(area.left());
    painter.fillRect(line, accentColour(palette()));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_updating)
        updateLook();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void TextLabel::mousePressEvent(QMouseEvent *event)
{
    QLabel::mousePressEvent(event);
    if (m_role != TextRole::Code || event->button() != Qt::LeftButton)
        return;
    m_cursor = positionAt(event->position());
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchor = m_cursor;
    event->accept();
    update();
}

void TextLabel::mouseMoveEvent(QMouseEvent *event)
{
    QLabel::mouseMoveEvent(event);
    if (m_role != TextRole::Code || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_cursor = positionAt(event->position());
    update();
}

void TextLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    QLabel::mouseDoubleClickEvent(event);
    if (m_role != TextRole::Code)
        return;
    m_anchor = 0;
    m_cursor = static_cast<int>(text().size());
    event->accept();
    update();
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_role == TextRole::Code && event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QLabel::keyPressEvent(event);
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_role != TextRole::Code || text().isEmpty())
        return;
    QMenu menu(this);
    //: Menu of a path or command: puts it into the clipboard
    const QAction *chosen = menu.addAction(symbolIcon(Symbol::Copy), tr("Copy", "verb, menu"));
    if (menu.exec(event->globalPos()) == chosen)
        copy();
}

void TextLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_anchor = m_cursor;
    update();
}

void TextLabel::updateLook()
{
    const QScopedValueRollback updating(m_updating, true);
    setFont(roleFont(m_role, QApplication::font()));
    QPalette own;
    if (m_tone != Tone::Neutral)
        setTextColour(own, toneColour(m_tone, own));
    else if (m_role == TextRole::Muted || m_role == TextRole::Caption)
        setTextColour(own, mutedColour(own));
    setPalette(own);
}

bool TextLabel::flows() const
{
    return wordWrap() && !buddy() && pixmap(Qt::ReturnByValue).isNull();
}

FlowText &TextLabel::flow() const
{
    const auto across =
        QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    m_flow.set(text(), {font(), m_breaks, layoutDirection(), across});
    return m_flow;
}

QMargins TextLabel::around() const
{
    const int edge = margin();
    return contentsMargins() + QMargins(edge, edge, edge, edge);
}

QRectF TextLabel::textArea() const
{
    const QRect inner = rect().marginsRemoved(around());
    const qreal width = std::max(1, inner.width());
    const qreal height = flow().heightFor(width);
    qreal top = inner.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += std::max(0.0, std::floor((inner.height() - height) / 2));
    else if (alignment().testFlag(Qt::AlignBottom))
        top += std::max(0.0, inner.height() - height);
    return {static_cast<qreal>(inner.left()), top, width, height};
}

std::pair<int, int> TextLabel::selection() const
{
    const int size = static_cast<int>(text().size());
    return {std::min({m_anchor, m_cursor, size}), std::min(std::max(m_anchor, m_cursor), size)};
}

int TextLabel::positionAt(const QPointF &point) const
{
    const QRectF area = textArea();
    return flow().positionAt(point - area.topLeft(), area.width());
}

} // namespace mountlens::ui
