// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace mountlens::ui {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    if (item.hasHeightForWidth())
        return std::max(item.heightForWidth(width), item.minimumSize().height());
    return item.sizeHint().height();
}

Qt::LayoutDirection directionOf(const QLayout &layout)
{
    const QWidget *widget = layout.parentWidget();
    return widget ? widget->layoutDirection() : Qt::LeftToRight;
}

QSize withMargins(const QSize &size, const QMargins &margins)
{
    return size.grownBy(margins);
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Only::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size.rwidth() += wanted.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    return withMargins(size, contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return withMargins(size, contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Only::Place);
}

int FlowLayout::arrange(const QRect &rect, Only only) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<Placed> line;
    int top = inner.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(1, inner.width()));
        if (!line.empty() && widthOf(line, spacing()) + spacing() + width > inner.width()) {
            top += endLine(line, inner, top, only) + spacing();
            line.clear();
        }
        line.push_back({item, {width, heightOf(*item, width)}});
    }
    return top + endLine(line, inner, top, only) - rect.top() + contentsMargins().bottom();
}

int FlowLayout::endLine(const std::vector<Placed> &line,
                        const QRect &inner,
                        int top,
                        Only only) const
{
    int height = 0;
    for (const Placed &placed : line)
        height = std::max(height, placed.size.height());
    if (only == Only::Measure)
        return height;
    const int spare = inner.width() - widthOf(line, spacing());
    int left = inner.left() + (alignment().testFlag(Qt::AlignHCenter) ? spare / 2 : 0);
    for (const Placed &placed : line) {
        const int down = (height - placed.size.height()) / 2;
        const QRect place(QPoint(left, top + down), placed.size);
        placed.item->setGeometry(QStyle::visualRect(directionOf(*this), inner, place));
        left += placed.size.width() + spacing();
    }
    return height;
}

int FlowLayout::widthOf(const std::vector<Placed> &line, int spacing)
{
    int width = line.empty() ? 0 : -spacing;
    for (const Placed &placed : line)
        width += placed.size.width() + spacing;
    return width;
}

AsideLayout::AsideLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

AsideLayout::~AsideLayout() = default;

void AsideLayout::setMain(QWidget *widget)
{
    addChildWidget(widget);
    m_main = std::make_unique<QWidgetItem>(widget);
    invalidate();
}

void AsideLayout::setMain(QLayout *layout)
{
    addChildLayout(layout);
    m_main.reset(layout);
    invalidate();
}

void AsideLayout::setAside(QWidget *widget)
{
    addChildWidget(widget);
    m_aside = std::make_unique<QWidgetItem>(widget);
    invalidate();
}

void AsideLayout::setAside(QLayout *layout)
{
    addChildLayout(layout);
    m_aside.reset(layout);
    invalidate();
}

void AsideLayout::addItem(QLayoutItem *item)
{
    (m_main ? m_aside : m_main).reset(item);
}

int AsideLayout::count() const
{
    return (m_main ? 1 : 0) + (m_aside ? 1 : 0);
}

QLayoutItem *AsideLayout::itemAt(int index) const
{
    if (index < 0 || index >= count())
        return nullptr;
    return index == 0 && m_main ? m_main.get() : m_aside.get();
}

QLayoutItem *AsideLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    return index == 0 && m_main ? m_main.release() : m_aside.release();
}

bool AsideLayout::hasAside() const
{
    return m_aside && !m_aside->isEmpty();
}

bool AsideLayout::hasMain() const
{
    return m_main && !m_main->isEmpty();
}

bool AsideLayout::fitsBeside(int width) const
{
    if (!hasMain() || !hasAside())
        return true;
    const int main = m_main->sizeHint().width();
    const int aside = m_aside->sizeHint().width();
    const bool allOnOneLine = main + spacing() + aside <= width;
    return allOnOneLine || aside * 5 <= width * 2;
}

int AsideLayout::heightForWidth(int width) const
{
    const QMargins edges = contentsMargins();
    const int inner = width - edges.left() - edges.right();
    const int around = edges.top() + edges.bottom();
    if (!hasAside())
        return around + (hasMain() ? heightOf(*m_main, inner) : 0);
    if (!hasMain())
        return around + heightOf(*m_aside, inner);
    const int aside = m_aside->sizeHint().width();
    if (fitsBeside(inner))
        return around
               + std::max(heightOf(*m_main, inner - spacing() - aside), heightOf(*m_aside, aside));
    return around + heightOf(*m_main, inner) + spacing() + heightOf(*m_aside, inner);
}

QSize AsideLayout::sizeHint() const
{
    QSize size(0, 0);
    if (hasMain())
        size = m_main->sizeHint();
    if (hasAside()) {
        size.rwidth() += m_aside->sizeHint().width() + (hasMain() ? spacing() : 0);
        size.setHeight(std::max(size.height(), m_aside->sizeHint().height()));
    }
    return withMargins(size, contentsMargins());
}

QSize AsideLayout::minimumSize() const
{
    QSize size(0, 0);
    if (hasMain())
        size = m_main->minimumSize();
    if (hasAside())
        size = size.expandedTo(m_aside->minimumSize());
    return withMargins(size, contentsMargins());
}

void AsideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    if (!hasMain() || !hasAside()) {
        if (QLayoutItem *only = hasMain() ? m_main.get() : m_aside.get())
            only->setGeometry(inner);
        return;
    }
    const int width = m_aside->sizeHint().width();
    if (fitsBeside(inner.width())) {
        const int height = std::min(heightOf(*m_aside, width), inner.height());
        const QRect main = inner.adjusted(0, 0, -width - spacing(), 0);
        const QRect aside(inner.right() + 1 - width, inner.top() + (inner.height() - height) / 2,
                          width, height);
        const int mainHeight = std::min(heightOf(*m_main, main.width()), inner.height());
        const int above = (inner.height() - mainHeight) / 2;
        m_main->setGeometry(
            QStyle::visualRect(directionOf(*this), inner, main.adjusted(0, above, 0, -above)));
        m_aside->setGeometry(QStyle::visualRect(directionOf(*this), inner, aside));
        return;
    }
    const int height = heightOf(*m_main, inner.width());
    m_main->setGeometry(QRect(inner.topLeft(), QSize(inner.width(), height)));
    m_aside->setGeometry(inner.adjusted(0, height + spacing(), 0, 0));
}

} // namespace mountlens::ui
