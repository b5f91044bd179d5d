// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/metrics.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLayout>

#include <optional>

namespace mountlens::ui {

namespace {

/// In quarters of a line.
constexpr int quarters(Gap size) noexcept
{
    switch (size) {
    case Gap::Hair:
        return 1;
    case Gap::Tight:
        return 2;
    case Gap::Normal:
        return 3;
    case Gap::Wide:
        return 5;
    case Gap::Section:
        return 8;
    }
    return 0;
}

} // namespace

int gap(const QWidget *widget, Gap size)
{
    constexpr int kQuartersOfALine = 5; // a gap of one line looks like a line that is missing
    return widget->fontMetrics().height() * quarters(size) / kQuartersOfALine;
}

namespace {

QString keeperName()
{
    return QStringLiteral("gaps");
}

/// Sets the distances of a layout, again whenever the text changes its size. The layout's own.
class GapKeeper : public QObject
{
public:
    GapKeeper(QLayout *layout, QWidget *widget, std::optional<Gap> around, Gap between)
        : QObject(layout)
        , m_layout(layout)
        , m_widget(widget)
        , m_around(around)
        , m_between(between)
    {
        setObjectName(keeperName());
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const int margin = m_around ? gap(m_widget, *m_around) : 0;
        m_layout->setContentsMargins(margin, margin, margin, margin);
        m_layout->setSpacing(gap(m_widget, m_between));
    }

    QLayout *m_layout;
    QWidget *m_widget;
    std::optional<Gap> m_around;
    Gap m_between;
};

void keepGaps(QLayout *layout, QWidget *widget, std::optional<Gap> around, Gap between)
{
    delete layout->findChild<QObject *>(keeperName(), Qt::FindDirectChildrenOnly);
    new GapKeeper(layout, widget, around, between);
}

} // namespace

void setGaps(QLayout *layout, QWidget *widget, Gap around, Gap between)
{
    keepGaps(layout, widget, around, between);
}

void setGaps(QLayout *layout, QWidget *widget, Gap between)
{
    keepGaps(layout, widget, std::nullopt, between);
}

int textWidth(const QWidget *widget, int characters)
{
    return widget->fontMetrics().averageCharWidth() * characters;
}

} // namespace mountlens::ui
