// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A field for pasted text.
#pragma once

#include <QPlainTextEdit>

namespace mountlens::ui {

/// Plain text of bounded length; Tab leaves it. A file that is dropped is left to the window.
class PlainPasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// At least `lines` lines high.
    explicit PlainPasteEdit(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    int m_lines;
};

} // namespace mountlens::ui
