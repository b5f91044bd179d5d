// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/drop_hint.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

namespace {

constexpr qsizetype kMaxFiles = 16;

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && files.size() < kMaxFiles)
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

bool canOffer(const QMimeData &data)
{
    return data.hasText() || !localFiles(data).isEmpty();
}

void offer(Desk &desk, const QMimeData &data)
{
    const QStringList files = localFiles(data);
    if (!files.isEmpty())
        desk.offerFiles(files);
    else if (!data.text().trimmed().isEmpty())
        desk.offerText(data.text());
}

DropHint::DropHint(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_text(new TextLabel(TextRole::Muted, this))
{
    setAcceptDrops(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Wide, Gap::Tight);
    layout->addWidget(m_text);
}

void DropHint::setText(const QString &text)
{
    m_text->setText(text);
}

void DropHint::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canOffer(*event->mimeData()))
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropHint::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropHint::dropEvent(QDropEvent *event)
{
    setHovered(false);
    event->acceptProposedAction();
    offer(m_desk, *event->mimeData());
}

void DropHint::setHovered(bool hovered)
{
    if (std::exchange(m_hovered, hovered) != hovered)
        update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hovered ? toneColour(Tone::Accent, palette()) : lineColour(palette()));
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    if (m_hovered)
        painter.setBrush(toneFill(Tone::Accent, palette()));
    const qreal radius = gap(this, Gap::Hair);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace mountlens::ui
