// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The drawn identity chain on a scrolling page, with the keyboard in it.
#pragma once

#include "gui/diagram/chart_scene.h"

#include <QGraphicsView>

#include <cstddef>

namespace mountlens::ui {

/// One stop for Tab; the arrow keys, Home and End go from box to box. To assistive technology it is
/// a single object: its description says everything, its name ends with the box that the keyboard
/// is on.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const IdentityChart &chart);
    [[nodiscard]] const IdentityChart &chart() const noexcept { return m_chart; }
    [[nodiscard]] ChartScene &drawing() const noexcept { return *m_scene; }
    /// What there is to say about the box below the pointer, else about the one that the keyboard
    /// is on; empty: neither.
    [[nodiscard]] QString said() const;
    /// Draws again: texts come from the language.
    void redraw();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void saidChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int roomForDrawing() const;
    [[nodiscard]] BoxItem *boxAt(const QPoint &position) const;
    [[nodiscard]] BoxItem *current() const;
    /// Within bounds, whatever is asked for.
    void goTo(std::size_t row, std::size_t column);
    void move(int rows, int columns);
    void hover(BoxItem *box);
    void updateName();

    ChartScene *m_scene;
    IdentityChart m_chart;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
    BoxItem *m_hovered = nullptr;
    int m_drawnWidth = 0;
};

} // namespace mountlens::ui
