// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/style.h"

#include "gui/look/paint.h"
#include "gui/look/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace mountlens::ui {

namespace {

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics();
    return option ? option->fontMetrics : QFontMetrics(QApplication::font());
}

/// In device-independent pixels: so many heights of a line.
int lines(const QStyleOption *option, const QWidget *widget, double count)
{
    return qRound(metricsOf(option, widget).height() * count);
}

/// A view or an editor, whose frame shows the focus.
bool isFramedArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::StyledPanel;
}

bool hovers(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) != nullptr;
}

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

// In heights of a line.
constexpr double kControlLines = 1.95; ///< of whatever is pressed or typed into
constexpr double kRowLines = 1.75;     ///< of rows in lists, tables and menus

bool isWordless(const QStyleOption *option)
{
    if (const auto *tool = as<QStyleOptionToolButton>(option))
        return tool->toolButtonStyle == Qt::ToolButtonIconOnly || tool->text.isEmpty();
    const auto *button = as<QStyleOptionButton>(option);
    return button && button->text.isEmpty();
}

/// Inside another control.
bool isFrameless(const QStyleOption *option)
{
    const auto *frame = as<QStyleOptionFrame>(option);
    return frame && frame->lineWidth == 0;
}

/// A push button, and a box to tick that has no words.
bool showsOwnFocus(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button
           && (qobject_cast<const QPushButton *>(button)
               || (button->isCheckable() && button->text().isEmpty() && button->icon().isNull()));
}

/// Not in a dialog: there Qt keeps one default button.
bool isPageButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget)
           && !qobject_cast<const QDialog *>(widget->window());
}

bool isPrimary(const QWidget &button)
{
    return button.property(kPrimaryProperty).toBool();
}

bool isSeparator(const QStyleOption *option)
{
    const auto *item = as<QStyleOptionMenuItem>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator;
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    constexpr int kPictureMs = 33;
    m_nextPicture.setSingleShot(true);
    m_nextPicture.setInterval(kPictureMs);
    connect(&m_nextPicture, &QTimer::timeout, this, &Style::drawNextPictures);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Enter presses what has the focus, in the window as in dialogs.
    if (isPageButton(widget))
        static_cast<QPushButton *>(widget)->setAutoDefault(true);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update(); // the frame too, not only what is in it
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption *option,
                          QPainter *painter,
                          const QWidget *widget) const
{
    const bool drawn = drawControlShape(element, *option, *painter, widget)
                       || drawHeaderArrow(element, *option, *painter, widget)
                       || drawFrame(element, *option, *painter, widget)
                       || drawArrow(element, *option, *painter);
    if (!drawn)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawControlShape(PrimitiveElement element,
                             const QStyleOption &option,
                             QPainter &painter,
                             const QWidget *widget)
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(&option))
            paintPushButton(*button, painter);
        return true;
    case PE_PanelButtonTool:
        paintToolButtonPanel(option, painter);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintTickBox(option, painter);
        return true;
    case PE_IndicatorRadioButton:
        paintRadio(option, painter);
        return true;
    case PE_FrameDefaultButton:
        return true;
    case PE_FrameFocusRect:
        if (!showsOwnFocus(widget))
            paintRing(painter, option.rect, kControlRadius, accentColour(option.palette));
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(&option))
            paintRowPanel(*item, painter, hovers(widget));
        return true;
    case PE_PanelItemViewRow: // cells draw their own; before them are the branches of a tree
        if (const auto *row = as<QStyleOptionViewItem>(&option))
            paintRowPanel(*row, painter, false);
        return true;
    default:
        return false;
    }
}

bool Style::drawFrame(PrimitiveElement element,
                      const QStyleOption &option,
                      QPainter &painter,
                      const QWidget *widget)
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(&option))
            paintField(*frame, painter);
        return true;
    case PE_FrameLineEdit:
        paintFieldFrame(option, painter);
        return true;
    case PE_Frame:
        if (isFramedArea(widget))
            paintArea(option, painter, qobject_cast<const QAbstractItemView *>(widget) != nullptr);
        return isFramedArea(widget);
    case PE_FrameGroupBox:
        paintGroupFrame(option, painter);
        return true;
    case PE_PanelTipLabel:
        paintBox(painter, option.rect, 0, option.palette.color(QPalette::ToolTipBase),
                 edgeColour(option.palette));
        return true;
    case PE_FrameTabWidget:
        painter.fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1,
                         lineColour(option.palette));
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                         lineColour(option.palette));
        return true;
    default:
        return false;
    }
}

/// In the middle of the height: Fusion's stands at the upper edge.
bool Style::drawHeaderArrow(PrimitiveElement element,
                            const QStyleOption &option,
                            QPainter &painter,
                            const QWidget *widget)
{
    const auto *header = as<QStyleOptionHeader>(&option);
    if (element != PE_IndicatorHeaderArrow || !header || !widget)
        return false;
    QStyleOption own = option;
    own.rect.setRect(option.rect.x(), 0, option.rect.width(), widget->height());
    const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
    return drawArrow(up ? PE_IndicatorArrowUp : PE_IndicatorArrowDown, own, painter);
}

bool Style::drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const auto angle = [&](Points points) {
        paintAngle(painter, option.rect, points, mutedColour(option.palette), option.fontMetrics);
        return true;
    };
    switch (element) {
    case PE_IndicatorArrowUp:
        return angle(Points::Up);
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
        return angle(Points::Down);
    case PE_IndicatorArrowLeft:
        return angle(Points::Left);
    case PE_IndicatorArrowRight:
        return angle(Points::Right);
    case PE_IndicatorBranch:
        if (!option.state.testFlag(State_Children))
            return true;
        if (option.state.testFlag(State_Open))
            return angle(Points::Down);
        return angle(option.direction == Qt::RightToLeft ? Points::Left : Points::Right);
    default:
        return false;
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option); button && isPageButton(widget)) {
        QStyleOptionButton own = *button;
        own.features.setFlag(QStyleOptionButton::DefaultButton, isPrimary(*widget));
        if (!drawButtonPart(element, &own, painter, widget))
            QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    const bool drawn = drawButtonPart(element, option, painter, widget)
                       || drawViewPart(element, option, painter, widget);
    if (!drawn)
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawButtonPart(ControlElement element,
                           const QStyleOption *option,
                           QPainter *painter,
                           const QWidget *widget) const
{
    const bool underlines = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0;
    const int mnemonic = underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const auto *button = as<QStyleOptionButton>(option);
    const auto *tool = as<QStyleOptionToolButton>(option);
    const auto *progress = as<QStyleOptionProgressBar>(option);
    const bool busy = progress && progress->minimum == progress->maximum;
    if (element == CE_PushButtonLabel && button
        && !button->features.testFlag(QStyleOptionButton::HasMenu))
        paintPushButtonLabel(*button, *painter, *this, mnemonic);
    else if (element == CE_ToolButtonLabel && tool
             && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        paintToolButtonLabel(*tool, *painter, *this, mnemonic);
    else if (element == CE_ProgressBarGroove)
        paintProgressGroove(*option, *painter);
    else if (element == CE_ProgressBarContents && busy)
        drawBusy(*progress, painter, widget);
    else if (element == CE_ProgressBarContents && progress)
        paintProgressContents(*progress, *painter);
    else if (element == CE_ProgressBarLabel && progress && !busy)
        paintProgressLabel(*progress, *painter);
    else
        return false;
    return true;
}

bool Style::drawViewPart(ControlElement element,
                         const QStyleOption *option,
                         QPainter *painter,
                         const QWidget *widget) const
{
    const auto *header = as<QStyleOptionHeader>(option);
    const auto *item = as<QStyleOptionViewItem>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    const auto *menu = as<QStyleOptionMenuItem>(option);
    if (element == CE_HeaderSection && header)
        paintHeaderSection(*header, *painter);
    else if (element == CE_HeaderEmptyArea)
        paintHeaderEnd(*option, *painter);
    else if (element == CE_TabBarTabShape && tab)
        paintTab(*tab, *painter);
    else if (element == CE_Splitter)
        paintSplitter(*option, *painter);
    else if ((element == CE_MenuItem || element == CE_MenuBarItem) && menu)
        drawMenuItem(element, *menu, painter, widget);
    else if (element == CE_HeaderLabel && header)
        drawHeaderLabel(*header, painter, widget);
    else if (element == CE_ItemViewItem && item)
        drawItem(*item, painter, widget);
    else
        return false;
    return true;
}

/// On a quiet fill, like a row.
void Style::drawMenuItem(ControlElement element,
                         const QStyleOptionMenuItem &item,
                         QPainter *painter,
                         const QWidget *widget) const
{
    QStyleOptionMenuItem own = item;
    own.palette.setColor(QPalette::Highlight, selectionFill(item.palette));
    own.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
    QProxyStyle::drawControl(element, &own, painter, widget);
}

/// Each picture asks for the next, for as long as the bar is seen.
void Style::drawBusy(const QStyleOptionProgressBar &bar,
                     QPainter *painter,
                     const QWidget *widget) const
{
    paintBusy(bar, *painter);
    auto *shown = const_cast<QWidget *>(widget); // NOLINT: it is asked to draw itself, later
    if (!shown)
        return;
    if (std::find(m_busy.begin(), m_busy.end(), shown) == m_busy.end())
        m_busy.emplace_back(shown);
    if (!m_nextPicture.isActive())
        m_nextPicture.start();
}

void Style::drawNextPictures()
{
    const std::vector<QPointer<QWidget>> shown = std::exchange(m_busy, {});
    for (const QPointer<QWidget> &each : shown) {
        if (each)
            each->update();
    }
}

void Style::drawHeaderLabel(const QStyleOptionHeader &header,
                            QPainter *painter,
                            const QWidget *widget) const
{
    QStyleOptionHeader own = header;
    own.palette.setColor(QPalette::ButtonText, mutedColour(header.palette));
    QProxyStyle::drawControl(CE_HeaderLabel, &own, painter, widget);
}

/// What is selected lies on a quiet fill, in its own colours.
void Style::drawItem(const QStyleOptionViewItem &item,
                     QPainter *painter,
                     const QWidget *widget) const
{
    proxy()->drawPrimitive(PE_PanelItemViewItem, &item, painter, widget);
    QStyleOptionViewItem own = item;
    own.state.setFlag(State_Selected, false);
    own.state.setFlag(State_MouseOver, false);
    own.state.setFlag(State_HasFocus, false);
    own.backgroundBrush = {};
    QProxyStyle::drawControl(CE_ItemViewItem, &own, painter, widget);
    if (showsFocus(item))
        paintRing(*painter, item.rect, kControlRadius, accentColour(item.palette));
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(control, option, which, widget);
    };
    if (control == CC_ComboBox) {
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            paintComboBox(*combo, *painter, part(SC_ComboBoxArrow));
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = as<QStyleOptionSpinBox>(option)) {
            paintSpinBox(*spin, *painter, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = as<QStyleOptionSlider>(option)) {
            paintScrollBar(*slider, *painter, part(SC_ScrollBarSlider));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex *option,
                            SubControl part,
                            const QWidget *widget) const
{
    const auto *slider = as<QStyleOptionSlider>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    if (control != CC_ComboBox || (part != SC_ComboBoxArrow && part != SC_ComboBoxEditField))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int arrow = lines(option, widget, 1.5);
    const QRect all = option->rect;
    const QRect place = part == SC_ComboBoxArrow
                            ? QRect(all.right() - 1 - arrow, all.top(), arrow, all.height())
                            : all.adjusted(lines(option, widget, 0.4), 2, -arrow - 2, -2);
    return visualRect(option->direction, all, place);
}

QRect Style::subElementRect(SubElement element,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        const int beside = lines(option, widget, 0.2);
        return rect.adjusted(-beside, 0, beside, 0) & option->rect;
    }
    if (element == SE_LineEditContents) {
        const int edge = isFrameless(option) ? 0 : lines(option, widget, 0.25);
        return rect.adjusted(edge, 0, -edge, 0);
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption *option,
                              const QSize &contents,
                              const QWidget *widget) const
{
    const auto around = [&](double count) { return lines(option, widget, count); };
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + around(isWordless(option) ? 0.6 : 1.7),
                std::max(contents.height(), around(kControlLines))};
    case CT_ToolButton:
        return {contents.width() + around(isWordless(option) ? 0.7 : 1.7),
                std::max(contents.height() + around(0.5), around(kControlLines))};
    case CT_LineEdit:
        if (isFrameless(option))
            return size;
        [[fallthrough]];
    case CT_SpinBox:
        return {size.width(), std::max(contents.height(), around(kControlLines))};
    case CT_ComboBox:
        return {contents.width() + around(2.4), std::max(contents.height(), around(kControlLines))};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + around(0.25), std::max(size.height(), around(1.4))};
    case CT_TabBarTab:
        return {size.width(), std::max(size.height(), around(2.2))};
    case CT_HeaderSection:
        return {size.width(), std::max(size.height(), around(kRowLines))};
    case CT_ItemViewItem:
        return {size.width() + around(0.3), std::max(size.height(), around(kRowLines))};
    case CT_MenuBarItem:
        return {size.width() + around(0.4), std::max(size.height(), around(kRowLines))};
    case CT_MenuItem:
        return {size.width() + around(0.8),
                isSeparator(option) ? size.height() : std::max(size.height(), around(kRowLines))};
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return lines(option, widget, 1.05);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return lines(option, widget, 1.1);
    case PM_ToolBarIconSize:
        return lines(option, widget, 1.3);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return lines(option, widget, 0.5);
    case PM_DefaultFrameWidth:
        return isFramedArea(widget) ? 2 : 1;
    case PM_ScrollBarExtent:
        return lines(option, widget, 0.85);
    case PM_ScrollBarSliderMin:
        return lines(option, widget, 1.7);
    case PM_HeaderMargin:
        return lines(option, widget, 0.4);
    case PM_FocusFrameHMargin:
        return lines(option, widget, 0.3);
    case PM_TabBarTabHSpace:
        return lines(option, widget, 1.6);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_SplitterWidth:
        return lines(option, widget, 0.5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption *option,
                     const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Qt's own are black in every palette
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(lineColour(option->palette).rgb())
                      : static_cast<int>(lineColour(QApplication::palette()).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace mountlens::ui
