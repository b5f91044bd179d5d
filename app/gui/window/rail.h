// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The places of the window, one below the other.
#pragma once

#include "gui/desk/place.h"

#include <QWidget>

#include <span>
#include <vector>

class QButtonGroup;

namespace mountlens::ui {

/// The places that are always within reach, in their order; the ways in (a command, a file...) are
/// reached from Place::Start and show that one as the current.
std::span<const Place> railPlaces() noexcept;
/// The place of the rail that `place` belongs to.
Place railPlaceOf(Place place) noexcept;
/// "Diagnosis"
QString placeName(Place place);

class RailButton;

class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(Place place);
    /// Shown behind the name of Place::Fixes; 0: nothing is.
    void setFixCount(int count);
    /// Symbols alone, where the pages need the room.
    void setCompact(bool compact);

signals:
    void chosen(mountlens::ui::Place place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPlace(Place place);
    void retranslate();

    QButtonGroup *m_group;
    std::vector<RailButton *> m_buttons;
    int m_fixes = 0;
};

} // namespace mountlens::ui
