// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// How an icon of ours draws itself.
#pragma once

#include "gui/look/icons.h"

#include <QIconEngine>

namespace mountlens::ui {

/// Takes its colour from the application's palette each time it draws.
class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, Tone tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    Symbol m_symbol;
    Tone m_tone;
};

} // namespace mountlens::ui
