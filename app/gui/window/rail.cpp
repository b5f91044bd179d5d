// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/rail.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/window/rail_button.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array kPlaces = {Place::Start, Place::Guide, Place::Diagnosis, Place::Fixes,
                                Place::Snapshot};

Symbol symbolOf(Place place) noexcept
{
    switch (place) {
    case Place::Guide:
        return Symbol::Guide;
    case Place::Diagnosis:
        return Symbol::Diagnosis;
    case Place::Fixes:
        return Symbol::Fixes;
    case Place::Snapshot:
        return Symbol::Snapshot;
    case Place::Start:
    case Place::Containers:
    case Place::Command:
    case Place::Compose:
    case Place::Message:
        break;
    }
    return Symbol::Start;
}

} // namespace

std::span<const Place> railPlaces() noexcept
{
    return kPlaces;
}

Place railPlaceOf(Place place) noexcept
{
    for (const Place known : kPlaces) {
        if (place == known)
            return place;
    }
    return Place::Start;
}

QString placeName(Place place)
{
    switch (railPlaceOf(place)) {
    case Place::Guide:
        //: A place of the window, in a narrow list at the left: questions and answers step by step
        return QCoreApplication::translate("Rail", "Guided check");
    case Place::Diagnosis:
        //: A place of the window, in a narrow list at the left: the whole decision in detail
        return QCoreApplication::translate("Rail", "Diagnosis");
    case Place::Fixes:
        //: A place of the window, in a narrow list at the left: what would make it work
        return QCoreApplication::translate("Rail", "Fixes");
    case Place::Snapshot:
        //: A place of the window, in a narrow list at the left: facts saved in a file
        return QCoreApplication::translate("Rail", "Snapshot");
    case Place::Start:
    case Place::Containers:
    case Place::Command:
    case Place::Compose:
    case Place::Message:
        break;
    }
    //: A place of the window, in a narrow list at the left: where everything begins; a noun
    return QCoreApplication::translate("Rail", "Start");
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight, Gap::Hair);
    for (const Place place : kPlaces)
        addPlace(place);
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<Place>(id)); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    retranslate();
}

void Rail::setCurrent(Place place)
{
    m_group->button(static_cast<int>(railPlaceOf(place)))->setChecked(true);
}

void Rail::setFixCount(int count)
{
    m_fixes = count;
    retranslate();
}

void Rail::setCompact(bool compact)
{
    for (RailButton *button : m_buttons)
        button->setCompact(compact);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColour(palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

void Rail::addPlace(Place place)
{
    auto *button = new RailButton(this);
    button->setObjectName(QStringLiteral("rail%1").arg(m_buttons.size() + 1));
    button->setIcon(symbolIcon(symbolOf(place)));
    m_group->addButton(button, static_cast<int>(place));
    m_buttons.push_back(button);
    layout()->addWidget(button);
}

void Rail::retranslate()
{
    //: Name of the list of the window's places, for screen readers
    setAccessibleName(tr("Places"));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString name = placeName(kPlaces[i]);
        const bool counted = kPlaces[i] == Place::Fixes && m_fixes > 0;
        //: A place of the window with a number behind it: %1 is "Fixes", %2 how many there are
        const QString counting = tr("%1 (%2)");
        m_buttons[i]->setName(
            counted ? fill(counting, {name, countText(static_cast<std::uint64_t>(m_fixes))})
                    : name);
    }
}

} // namespace mountlens::ui
