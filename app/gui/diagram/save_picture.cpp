// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/save_picture.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace mountlens::ui {

namespace {

void paintOn(QPaintDevice &device, QGraphicsScene &scene, const QColor &background)
{
    const QRectF room(QPointF(), scene.sceneRect().size());
    QPainter painter(&device);
    painter.fillRect(room, background);
    scene.render(&painter, room, scene.sceneRect());
}

QByteArray svgOf(QGraphicsScene &scene, const QColor &background, const QString &title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(scene.sceneRect().size().toSize());
    generator.setViewBox(QRectF(QPointF(), scene.sceneRect().size()));
    generator.setTitle(title.toHtmlEscaped()); // Qt writes it as it is
    paintOn(generator, scene, background);
    return buffer.data();
}

QByteArray pngOf(QGraphicsScene &scene, const QColor &background)
{
    constexpr int kScale = 2;
    QImage image(scene.sceneRect().size().toSize() * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(background);
    paintOn(image, scene, background);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

PictureFormat pictureFormat(const QString &path)
{
    const bool png = path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    return png ? PictureFormat::Png : PictureFormat::Svg;
}

bool savePicture(QGraphicsScene &scene,
                 const QColor &background,
                 const QString &title,
                 const QString &path)
{
    const QByteArray content = pictureFormat(path) == PictureFormat::Png
                                   ? pngOf(scene, background)
                                   : svgOf(scene, background, title);
    QSaveFile file(path);
    return !content.isEmpty() && file.open(QIODevice::WriteOnly)
           && file.write(content) == content.size() && file.commit();
}

} // namespace mountlens::ui
