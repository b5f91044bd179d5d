// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/choice_row.h"

#include "gui/look/metrics.h"
#include "gui/look/paint.h"
#include "gui/look/symbol_label.h"
#include "gui/look/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

constexpr qreal kHoverShare = 0.06;

class AnswerButton final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            QRadioButton::keyPressEvent(event);
    }
    /// The row shows the focus.
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QRadioButton::initStyleOption(option);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QRadioButton::focusInEvent(event);
        parentWidget()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QRadioButton::focusOutEvent(event);
        parentWidget()->update();
    }
};

} // namespace

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_button(new AnswerButton(this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_note(new TextLabel(TextRole::Caption, this))
    , m_layout(new QHBoxLayout(this))
{
    setGaps(m_layout, this, Gap::Normal, Gap::Normal);
    auto *texts = new QVBoxLayout;
    setGaps(texts, this, Gap::Hair);
    texts->addWidget(m_text);
    texts->addWidget(m_note);
    m_layout->addWidget(m_button);
    m_layout->addLayout(texts, 1);
    setFocusProxy(m_button);
    setCursor(Qt::PointingHandCursor);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void ChoiceRow::setTexts(const QString &text, const QString &note)
{
    m_text->setText(text);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_button->setAccessibleName(text);
    m_button->setAccessibleDescription(note);
}

void ChoiceRow::setPicture(Symbol symbol)
{
    auto *picture = new SymbolLabel(symbol, this);
    picture->setScale(1.4);
    m_layout->insertWidget(1, picture);
}

void ChoiceRow::mousePressEvent(QMouseEvent *)
{
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool checked = m_button->isChecked();
    const QColor accent = accentColour(palette());
    QColor fill = palette().color(QPalette::Base);
    if (checked)
        fill = selectionFill(palette());
    else if (m_hovered)
        fill = blended(fill, accent, kHoverShare);
    paintBox(painter, rect(), kCardRadius, fill, checked ? accent : lineColour(palette()));
    if (m_button->hasFocus())
        paintRing(painter, rect(), kCardRadius, accent);
}

void ChoiceRow::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    update();
}

void ChoiceRow::leaveEvent(QEvent *)
{
    m_hovered = false;
    update();
}

} // namespace mountlens::ui
