// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A list to choose from, in a place that scrolls.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace mountlens::ui {

/// The wheel moves what it lies in, not the choice: a setting is not changed by scrolling past it.
class QuietChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietChoice(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setSizeAdjustPolicy(AdjustToContents); // the font and the language change while it is shown
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace mountlens::ui
