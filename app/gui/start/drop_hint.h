// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A place that says what can be dropped, and takes it.
#pragma once

#include "gui/desk/desk.h"

#include <QFrame>

class QMimeData;

namespace mountlens::ui {

class TextLabel;

/// Hands what is dropped on it to the desk.
class DropHint : public QFrame
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit DropHint(Desk &desk, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHovered(bool hovered);

    Desk &m_desk;
    TextLabel *m_text;
    bool m_hovered = false;
};

/// Local files, else text.
bool canOffer(const QMimeData &data);
void offer(Desk &desk, const QMimeData &data);

} // namespace mountlens::ui
