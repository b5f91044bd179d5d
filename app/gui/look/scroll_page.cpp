// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/scroll_page.h"

#include "gui/look/flow_layout.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

/// No more than one part in so many of a column's width is empty at each side of a narrow one.
constexpr int kEdgePart = 18;

} // namespace

ReadableColumn::ReadableColumn(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ReadableColumn::~ReadableColumn() = default;

void ReadableColumn::setContent(QLayout *content)
{
    addChildLayout(content);
    m_content.reset(content);
    invalidate();
}

void ReadableColumn::setCharacters(int characters)
{
    m_characters = characters;
    invalidate();
}

void ReadableColumn::setSidesOnly()
{
    m_sidesOnly = true;
    invalidate();
}

void ReadableColumn::addItem(QLayoutItem *item)
{
    m_content.reset(item);
}

int ReadableColumn::count() const
{
    return m_content ? 1 : 0;
}

QLayoutItem *ReadableColumn::itemAt(int index) const
{
    return index == 0 ? m_content.get() : nullptr;
}

QLayoutItem *ReadableColumn::takeAt(int index)
{
    return index == 0 ? m_content.release() : nullptr;
}

int ReadableColumn::contentWidth(int inner) const
{
    const QWidget *widget = parentWidget();
    if (m_characters == 0 || !widget)
        return inner;
    const int readable =
        std::max(textWidth(widget, m_characters), m_content->minimumSize().width());
    return std::min(inner, readable);
}

QMargins ReadableColumn::wholeEdges() const
{
    const QMargins edges = contentsMargins();
    return m_sidesOnly ? QMargins(edges.left(), 0, edges.right(), 0) : edges;
}

/// Around the content of a column that is `width` wide: less where there is little room.
QMargins ReadableColumn::edgesFor(int width) const
{
    QMargins edges = wholeEdges();
    edges.setLeft(std::min(edges.left(), width / kEdgePart));
    edges.setRight(std::min(edges.right(), width / kEdgePart));
    return edges;
}

/// What a scroll bar beside the column takes away.
int ReadableColumn::scrollBarWidth() const
{
    const QWidget *viewport = parentWidget() ? parentWidget()->parentWidget() : nullptr;
    const auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area ? area->width() - viewport->width() : 0;
}

int ReadableColumn::heightForWidth(int width) const
{
    const QMargins edges = edgesFor(width);
    const int around = edges.top() + edges.bottom();
    if (!m_content)
        return around;
    const int content = contentWidth(width - edges.left() - edges.right());
    if (m_content->hasHeightForWidth())
        return around + m_content->heightForWidth(content);
    return around + m_content->sizeHint().height();
}

QSize ReadableColumn::sizeHint() const
{
    const QSize content = m_content ? m_content->sizeHint() : QSize(0, 0);
    return content.grownBy(wholeEdges());
}

QSize ReadableColumn::minimumSize() const
{
    const QSize content = m_content ? m_content->minimumSize() : QSize(0, 0);
    const int narrowest = content.width() * kEdgePart / (kEdgePart - 2) + 1;
    const QSize whole = content.grownBy(wholeEdges());
    return {std::min(whole.width(), narrowest), whole.height()};
}

void ReadableColumn::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (!m_content)
        return;
    QRect inner = rect.marginsRemoved(edgesFor(rect.width()));
    const int width = contentWidth(inner.width());
    // In the middle of the page, whether it scrolls or not, so that bars outside are in line.
    const int left = (inner.width() + scrollBarWidth() - width) / 2;
    inner.setLeft(inner.left() + std::min(left, inner.width() - width));
    inner.setWidth(width);
    m_content->setGeometry(inner);
}

ScrollPage::ScrollPage(PageWidth width, QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_subtitle(new TextLabel(TextRole::Muted))
    , m_titleEnd(new FlowLayout)
    , m_content(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new ReadableColumn(body);
    column->setCharacters(width == PageWidth::Prose ? 90 : 0);
    column->setContent(m_content);
    setGaps(column, this, Gap::Section, Gap::Normal);
    setGaps(m_content, this, Gap::Normal);
    buildTitle();
    setWidget(body);
}

void ScrollPage::buildTitle()
{
    auto *texts = new QVBoxLayout;
    setGaps(texts, this, Gap::Hair);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *row = new AsideLayout;
    row->setMain(texts);
    row->setAside(m_titleEnd);
    setGaps(row, this, Gap::Normal);
    setGaps(m_titleEnd, this, Gap::Tight);
    m_content->addLayout(row);
    m_title->hide();
    m_subtitle->hide();
}

void ScrollPage::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void ScrollPage::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void ScrollPage::addToTitle(QWidget *widget)
{
    m_titleEnd->addWidget(widget);
}

void ScrollPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace mountlens::ui
