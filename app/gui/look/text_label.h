// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Labels: text in one of a few sizes, always plain, wrapped where it is long.
#pragma once

#include "gui/look/flow_text.h"
#include "gui/look/theme.h"

#include <QLabel>

namespace mountlens::ui {

enum class TextRole : std::uint8_t {
    Title,   ///< of a page: one on it
    Heading, ///< of a section or a card
    Body,
    Strong,  ///< body that matters
    Muted,   ///< body that matters less
    Caption, ///< small
    Code,    ///< paths, commands, ids: fixed width, left to right in every language
};

/// Never interprets markup, and wraps: at words, and inside a word that is wider than the label, so
/// that nothing is cut off or pushes the window wider. Code can be selected with the mouse and is
/// copied by Ctrl+C or its menu. Its font and colours follow the application's. A title and a
/// heading are headings to a screen reader. May be given the focus by setFocus(), as an answer's
/// heading is when it comes; then it is underlined for who uses the keyboard.
///
/// With setWordWrap(false) or a buddy it is a plain QLabel in its role's font.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const noexcept { return m_tone; }
    [[nodiscard]] TextRole role() const noexcept { return m_role; }
    /// Code is Breaks::Code, all else Breaks::Sentence, unless set.
    void setBreaks(Breaks breaks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

public slots:
    /// What is selected, or all of it.
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateLook();
    [[nodiscard]] bool flows() const;
    [[nodiscard]] FlowText &flow() const;
    [[nodiscard]] QRectF textArea() const;
    void underline(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QMargins around() const;
    [[nodiscard]] std::pair<int, int> selection() const;
    [[nodiscard]] int positionAt(const QPointF &point) const;

    TextRole m_role;
    Breaks m_breaks;
    Tone m_tone = Tone::Neutral;
    bool m_updating = false;
    int m_anchor = 0;
    int m_cursor = 0;
    mutable FlowText m_flow;
};

/// The font of a role, for painters and views; `base` is the widget's own.
QFont roleFont(TextRole role, const QFont &base);

} // namespace mountlens::ui
