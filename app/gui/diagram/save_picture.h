// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A drawing as a file.
#pragma once

#include <QString>

#include <cstdint>

class QGraphicsScene;

namespace mountlens::ui {

enum class PictureFormat : std::uint8_t {
    Svg,
    Png, ///< two pixels for each of the screen's
};

/// By the end of the name; SVG for all but ".png".
PictureFormat pictureFormat(const QString &path);

/// Replaces the file only when all of it is written. `title` goes into an SVG. False: it could not
/// be written.
bool savePicture(QGraphicsScene &scene,
                 const QColor &background,
                 const QString &title,
                 const QString &path);

} // namespace mountlens::ui
