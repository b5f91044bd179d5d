// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The parts that Style draws itself, by kind.
#pragma once

#include <QStyle>

class QPainter;
class QRect;
class QSize;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QStyleOptionToolButton;
class QWidget;

namespace mountlens::ui {

// Buttons and boxes to tick (style_buttons.cpp).
void paintPushButton(const QStyleOptionButton &option, QPainter &painter);
void paintToolButtonPanel(const QStyleOption &option, QPainter &painter);
void paintTickBox(const QStyleOption &option, QPainter &painter);
void paintRadio(const QStyleOption &option, QPainter &painter);
/// `mnemonic`: Qt::TextShowMnemonic or Qt::TextHideMnemonic.
void paintPushButtonLabel(const QStyleOptionButton &option,
                          QPainter &painter,
                          const QStyle &style,
                          int mnemonic);
/// Icon and text side by side.
void paintToolButtonLabel(const QStyleOptionToolButton &option,
                          QPainter &painter,
                          const QStyle &style,
                          int mnemonic);

// Fields and bars (style_fields.cpp).
/// Of one line.
void paintField(const QStyleOptionFrame &option, QPainter &painter);
void paintFieldFrame(const QStyleOption &option, QPainter &painter);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow);
void paintSpinBox(const QStyleOptionSpinBox &option,
                  QPainter &painter,
                  const QRect &up,
                  const QRect &down);
void paintProgressGroove(const QStyleOption &option, QPainter &painter);
/// A part that moves along with the time.
void paintBusy(const QStyleOptionProgressBar &option, QPainter &painter);
/// The text on a bar, in another colour where the bar is full.
void paintProgressLabel(const QStyleOptionProgressBar &option, QPainter &painter);
void paintProgressContents(const QStyleOptionProgressBar &option, QPainter &painter);

// Views, tabs and scroll bars (style_views.cpp).
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void paintHeaderEnd(const QStyleOption &option, QPainter &painter);
/// Around a view (`isView`) or an editor.
void paintArea(const QStyleOption &option, QPainter &painter, bool isView);
void paintRowPanel(const QStyleOptionViewItem &option, QPainter &painter, bool hovers);
void paintGroupFrame(const QStyleOption &option, QPainter &painter);
void paintSplitter(const QStyleOption &option, QPainter &painter);
void paintTab(const QStyleOptionTab &option, QPainter &painter);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
/// There are no arrows at its ends.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace mountlens::ui
