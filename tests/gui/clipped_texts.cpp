// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pseudo.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWidget>

#include <algorithm>

namespace mountlens::test {

namespace {

/// Rounding of fonts and scales.
constexpr int kTolerance = 1;

QString shownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    return widget.accessibleName();
}

QSize neededByLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return label.sizeHint();
    // A word that is wider than the label is cut at its edge.
    return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
}

QSize neededByChoice(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const QRect field = choice.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &choice);
    const int text = choice.fontMetrics().horizontalAdvance(choice.currentText());
    return {choice.width() - field.width() + text, choice.minimumSizeHint().height()};
}

QSize neededByLine(const QLineEdit &line)
{
    constexpr int kFrame = 8;
    const int text = line.fontMetrics().horizontalAdvance(line.placeholderText());
    return {line.placeholderText().isEmpty() ? 0 : text + kFrame, line.minimumSizeHint().height()};
}

QSize neededByButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (!button.hasHeightForWidth())
        return button.sizeHint();
    return {button.minimumSizeHint().width(), button.heightForWidth(button.width())};
}

/// What `widget` takes for all of its text.
QSize needed(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return neededByLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return neededByButton(*button);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return neededByChoice(*choice);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return neededByLine(*line);
    return widget.minimumSizeHint();
}

bool scrolls(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr;
}

/// The first that `widget` lies in and sticks out of; nullptr: none, or one scrolls there.
const QWidget *cutBy(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (scrolls(*around) || widget.isWindow())
            return nullptr;
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        if (around->parentWidget() && scrolls(*around->parentWidget()))
            return nullptr; // the part of a scroll area that shows
        if (!around->rect()
                 .adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance)
                 .contains(place))
            return around;
        if (around->isWindow())
            return nullptr;
    }
    return nullptr;
}

QString sizeText(QSize size)
{
    return QString::number(size.width()) + u'x' + QString::number(size.height());
}

QString name(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u'#' + widget.objectName();
}

/// A page that has to be moved sideways to be read.
bool scrollsSideways(const QWidget &widget)
{
    if (!widget.inherits("QScrollArea"))
        return false;
    const auto &area = static_cast<const QAbstractScrollArea &>(widget);
    return area.horizontalScrollBar()->maximum() > 0;
}

int leastWidth(const QWidget &widget)
{
    return std::max(widget.minimumWidth(), widget.minimumSizeHint().width());
}

/// What in `widget` cannot be narrower: down to what holds no other that is nearly as wide.
const QWidget &widestIn(const QWidget &widget)
{
    const QWidget *widest = nullptr;
    for (const QObject *child : widget.children()) {
        const auto *inside = qobject_cast<const QWidget *>(child);
        if (inside && inside->isVisible() && !inside->isWindow()
            && (!widest || leastWidth(*inside) > leastWidth(*widest)))
            widest = inside;
    }
    const bool goesOn = widest && leastWidth(*widest) * 4 > leastWidth(widget) * 3;
    return goesOn ? widestIn(*widest) : widget;
}

QString asText(const QWidget &widget)
{
    return name(widget) + QStringLiteral(": ") + shownText(widget) + u' '
           + sizeText(widget.minimumSizeHint());
}

void look(const QWidget &widget, QStringList &clipped)
{
    const QSize wanted = needed(widget);
    if (wanted.width() > widget.width() + kTolerance
        || wanted.height() > widget.height() + kTolerance)
        clipped += name(widget) + QStringLiteral(": ") + shownText(widget)
                   + QStringLiteral(" needs ") + sizeText(wanted) + QStringLiteral(", has ")
                   + sizeText(widget.size());
    else if (const QWidget *edge = cutBy(widget))
        clipped += name(widget) + QStringLiteral(": ") + shownText(widget)
                   + QStringLiteral(" sticks out of ") + name(*edge);
    if (scrollsSideways(widget))
        clipped += name(widget) + QStringLiteral(": scrolls sideways, for ")
                   + asText(widestIn(*static_cast<const QScrollArea &>(widget).widget()));
    // What views, tab bars and the like put into themselves is their own affair.
    for (const char *whole : {"QAbstractItemView", "QTabBar", "QAbstractSpinBox", "QComboBox"}) {
        if (widget.inherits(whole))
            return;
    }
    for (const QObject *child : widget.children()) {
        const auto *inside = qobject_cast<const QWidget *>(child);
        if (inside && inside->isVisible() && !inside->isWindow())
            look(*inside, clipped);
    }
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    look(root, clipped);
    return clipped;
}

} // namespace mountlens::test
