// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Tells of another size of text to what has a font of its own.
#pragma once

#include <QObject>

namespace mountlens::ui {

/// Qt tells a widget that was given a font nothing of a change of the application's.
class FontWatch : public QObject
{
    Q_OBJECT

public:
    /// One for the application, and gone with it.
    static FontWatch &instance();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// QApplication::font() is another.
    void changed();

private:
    FontWatch();
};

} // namespace mountlens::ui
