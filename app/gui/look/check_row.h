// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A check box whose text goes on in further lines.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace mountlens::ui {

/// A click on the text, or its accelerator, ticks the box too.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *box() const noexcept { return m_box; }
    /// May have an accelerator; without it, it is the name of the box.
    void setText(const QString &text);
    /// All on one line.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_text;
};

} // namespace mountlens::ui
