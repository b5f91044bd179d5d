// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/plain_paste_edit.h"

#include "gui/desk/recognise.h"
#include "gui/look/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QMimeData>

namespace mountlens::ui {

PlainPasteEdit::PlainPasteEdit(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateLook();
}

QSize PlainPasteEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

bool PlainPasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void PlainPasteEdit::insertFromMimeData(const QMimeData *source)
{
    const qsizetype room = kMaxOfferedText - document()->characterCount();
    if (room > 0)
        insertPlainText(source->text().left(room));
}

void PlainPasteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateLook();
}

void PlainPasteEdit::updateLook()
{
    setFont(roleFont(TextRole::Code, QApplication::font()));
    setMinimumHeight(fontMetrics().lineSpacing() * m_lines
                     + 2 * (frameWidth() + static_cast<int>(document()->documentMargin())));
    updateGeometry();
}

} // namespace mountlens::ui
